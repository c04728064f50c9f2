using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading.Curating;

/// <summary>Reads one decision: the key that names what to do and holds the control's id, and the keys that belong to it.</summary>
internal static partial class DecisionYaml
{
    private static readonly string[] Common = ["statement", "reason", "by"];

    private static readonly string[] TraitKeys = ["severity", "owner", "tags"];

    /// <summary>The decision; where something of it is wrong it is told, and what is returned isn't to be used.</summary>
    public static CurationDecision? Read(YamlMap entry)
    {
        var verbs = CurationWords.Verbs.Where(entry.Has).ToList();
        if (verbs.Count == 1)
            return ReadVerb((CurationVerb)CurationWords.Verbs.ToList().IndexOf(verbs[0]), verbs[0], entry);
        if (verbs.Count > 1)
            entry.Report(DiagnosticRules.WrongValue, verbs[1], $"A decision is one of {string.Join(", ", CurationWords.Verbs)}; this one is {string.Join(" and ", verbs)}.");
        else
            entry.Allow([.. CurationWords.Verbs, .. Common, .. TraitKeys, "kind", "title", "into", "file"])
                .Report(DiagnosticRules.MissingKey, CurationWords.Verbs[0], $"A decision begins with one of {string.Join(", ", CurationWords.Verbs)}; this one has none of them.");
        return null;
    }

    private static CurationDecision ReadVerb(CurationVerb verb, string key, YamlMap entry)
    {
        entry.Allow([key, .. KeysOf(verb), .. Common]);
        var decision = Begin(verb, entry, Required(entry, key)) with { Reason = entry.Text("reason"), By = entry.Text("by") };
        return decision is AddDecision ? decision : decision with { Digests = ReadDigests(entry) };
    }

    private static string[] KeysOf(CurationVerb verb) => verb switch
    {
        CurationVerb.Rekind => ["kind"],
        CurationVerb.Retitle => ["title"],
        CurationVerb.Set => TraitKeys,
        CurationVerb.Merge or CurationVerb.Split => ["into"],
        CurationVerb.Add => ["kind", "title", "file", .. TraitKeys],
        _ => [],
    };

    private static CurationDecision Begin(CurationVerb verb, YamlMap entry, PlacedText id) => verb switch
    {
        CurationVerb.Reject => new RejectDecision { Control = id },
        CurationVerb.Accept => new AcceptDecision { Control = id },
        CurationVerb.Rekind => new RekindDecision(ReadKind(entry)) { Control = id },
        CurationVerb.Retitle => new RetitleDecision(entry.Text("title")) { Control = id },
        CurationVerb.Set => new SetDecision(ReadSomeTraits(entry)) { Control = id },
        CurationVerb.Merge => new MergeDecision(Required(entry, "into")) { Control = id },
        CurationVerb.Split => new SplitDecision(ReadPieces(entry, id)) { Control = id },
        CurationVerb.Add => new AddDecision(ReadKind(entry), entry.Text("title"), Required(entry, "file"), Wordings(entry), ReadTraits(entry)) { Control = GivenId(entry, "add") },
        _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "Not a verb of curation."),
    };

    private static PlacedText Required(YamlMap entry, string key)
    {
        var text = entry.Text(key);
        return new PlacedText(text, text.Length > 0 ? entry.Places(key)[0].Span : default);
    }

    private static PlacedText GivenId(YamlMap entry, string key)
    {
        var id = Required(entry, key);
        if (id.Text.Length > 0 && !IdPattern().IsMatch(id.Text))
            entry.Report(DiagnosticRules.WrongValue, key, $"\"{id.Text}\" is not an id; a group, a full stop, and lower-case words joined by hyphens were expected.");
        return id;
    }

    private static ControlKind ReadKind(YamlMap entry) => (ControlKind)Math.Max(0, ReadWord(entry, "kind", CurationWords.Kinds));

    private static int ReadWord(YamlMap entry, string key, EquatableArray<string> known)
    {
        var text = entry.Text(key);
        var index = known.ToList().IndexOf(text);
        if (index < 0 && text.Length > 0)
            entry.Report(DiagnosticRules.WrongValue, key, $"\"{text}\" is not a {key}; known are {string.Join(", ", known)}.{NearestName.Hint(text, known)}");
        return index;
    }

    private static ControlTraits ReadSomeTraits(YamlMap entry)
    {
        if (!Array.Exists(TraitKeys, entry.Has))
            entry.Report(DiagnosticRules.MissingKey, "set", $"\"set\" sets nothing; {string.Join(", ", TraitKeys)} are what can be set.");
        return ReadTraits(entry);
    }

    private static ControlTraits ReadTraits(YamlMap entry) => new(
        entry.Has("severity") ? (ControlSeverity)Math.Max(0, ReadWord(entry, "severity", CurationWords.Severities)) : null,
        entry.Has("owner") ? entry.Text("owner") : null,
        entry.Has("tags") ? Placed(entry, "tags") : null);

    private static EquatableArray<string> ReadDigests(YamlMap entry)
    {
        var digests = Wordings(entry);
        foreach (var digest in digests.Where(d => d.Text.Length > 0 && !DigestPattern().IsMatch(d.Text)))
            entry.Report(DiagnosticRules.WrongValue, digest.Place, $"\"{digest.Text}\" is not a digest; {StatementDigest.Length} digits from 0 to f were expected, as 'generator explain' shows them.");
        return digests.Select(d => d.Text).ToEquatableArray();
    }

    private static EquatableArray<PlacedText> Wordings(YamlMap entry)
    {
        var wordings = Placed(entry, "statement");
        if (wordings.IsEmpty || wordings.Any(w => w.Text.Length == 0))
            entry.Report(DiagnosticRules.MissingKey, "statement", "\"statement\" is missing or empty.");
        return wordings;
    }

    private static EquatableArray<SplitPiece> ReadPieces(YamlMap entry, PlacedText id)
    {
        var pieces = entry.Maps("into").Select(p => ReadPiece(p, id.Text)).ToEquatableArray();
        if (pieces.Count < 2)
            entry.Report(DiagnosticRules.MissingKey, "into", "\"into\" holds fewer than two controls; a split makes at least two.");
        return pieces;
    }

    private static SplitPiece ReadPiece(YamlMap piece, string whole)
    {
        piece.Allow("id", "title", "statement", "kind");
        var id = GivenId(piece, "id");
        if (!string.Equals(GroupOf(id.Text), GroupOf(whole), StringComparison.Ordinal))
            piece.Report(DiagnosticRules.WrongValue, "id", $"\"{id.Text}\" is of another group than \"{whole}\"; what is split stays in its group.");
        return new SplitPiece(id, piece.Text("title"), Required(piece, "statement"), piece.Has("kind") ? ReadKind(piece) : null);
    }

    private static string GroupOf(string id) => id[..Math.Max(0, id.LastIndexOf('.'))];

    private static EquatableArray<PlacedText> Placed(YamlMap entry, string key) =>
        entry.Places(key).Select(p => new PlacedText(p.Text.Trim(), p.Span)).ToEquatableArray();

    [GeneratedRegex(@"^[^\s.]\S*\.[a-z0-9-]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex IdPattern();

    [GeneratedRegex("^[0-9a-f]{12}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex DigestPattern();
}
