using Generator.Model;
using Generator.Relating.Wording;

namespace Generator.Relating.Matching;

/// <summary>A control as the matcher sees it; made of a catalog's control or of a ledger's entry.</summary>
internal sealed class Sketch
{
    private Sketch(string id, string[] words, string file, string anchor) => (Id, Words, File, Anchor) = (id, words, file, anchor);

    public string Id { get; }

    public string[] Words { get; }

    /// <summary>The digest of the words.</summary>
    public string Digest => field ??= TextDigest.OfStatement(Words);

    public string File { get; }

    public string Anchor { get; }

    /// <summary>The words of what the statement leans on; none known of a ledger's entry.</summary>
    public string Context { get; private init; } = "";

    /// <summary>Who acts; not known of a ledger's entry.</summary>
    public Party? Party { get; private init; }

    /// <summary>The section's address.</summary>
    public (string File, string Anchor) Section => (File, Anchor);

    public static Sketch Of(Control control) => new(control.Id, WordReader.Texts(control.Statement), control.Source.File, control.Source.Anchor)
    {
        Context = string.Join(' ', WordReader.Texts(control.Context)),
        Party = control.Party,
    };

    /// <summary>A control by other words than its statement's.</summary>
    public static Sketch Of(Control control, string[] words) => new(control.Id, words, control.Source.File, control.Source.Anchor);

    public static Sketch Of(Statement statement) => new("", WordReader.Texts(statement.Text), statement.Source.File, statement.Source.Anchor);

    public static Sketch Of(Identity identity) => new(identity.Id, WordReader.Texts(identity.Words), identity.File, identity.Anchor);
}
