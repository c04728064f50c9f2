using Generator.Model;
using Generator.Relating.Wording;

namespace Generator.Relating.Identities;

/// <summary>Gives new lineages their ids: the control's own, or with its statement's digest where the ledger has given that one away.</summary>
internal sealed class IdGiver(IEnumerable<string> given)
{
    private const int DigestDigits = 6;

    private readonly HashSet<string> _given = new(given, StringComparer.Ordinal);

    /// <summary>An id that was never given before.</summary>
    public string Give(Control control)
    {
        var id = control.Id;
        if (_given.Add(id))
            return id;
        id = $"{control.Id}-{TextDigest.OfStatement(WordReader.Texts(control.Statement))[..DigestDigits]}";
        for (var number = 2; !_given.Add(id); number++)
            id = $"{control.Id}-{number}";
        return id;
    }
}
