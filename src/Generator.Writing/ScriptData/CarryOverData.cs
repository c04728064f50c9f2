using System.Text;
using System.Text.Json.Serialization;
using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Changes;
using Generator.Writing.Indexes;

namespace Generator.Writing.ScriptData;

/// <summary>
/// What a checklist's script needs to know to carry ticks over from older versions: what must be looked at again, and what is
/// gone. What it doesn't name is kept. Only the customer's controls can be ticked, so it holds no others.
/// </summary>
internal static class CarryOverData
{
    /// <summary>The path of a version's script in the site.</summary>
    public static string PathOf(VersionIndex version) => SiteAddress.CarryOver(version.Guide.Id, version.Id);

    /// <summary>The data as a script, which all checklists of a version share.</summary>
    public static OutputFile ScriptOf(VersionIndex version)
    {
        var json = Of(version.SinceOlder.Select(c => c.Set), version.Guide.Differences);
        return new OutputFile(PathOf(version), Encoding.UTF8.GetBytes($"(globalThis.Checklist ??= {{}}).older = {json};\n"));
    }

    /// <summary>The data as JSON.</summary>
    /// <param name="changes">What differs from each older version, the nearest first.</param>
    /// <param name="differences">What sets texts of the guide apart.</param>
    public static string Of(IEnumerable<ChangeSet> changes, Differences differences) =>
        PageJson.Of(changes.Select(c => OfVersion(c, differences)).ToEquatableArray(), PageJsonContext.OfScripts.EquatableArrayOlderVersion);

    private static OlderVersion OfVersion(ChangeSet changes, Differences differences)
    {
        var again = changes.Changes.Where(c => c.Reopens && IsCustomers(c.New) && IsCustomers(c.Old) && Is(c.New!.Id, c.Id));
        var gone = changes.Changes.Where(c => IsCustomers(c.Old) && Is(c.Old!.Id, c.Id) && !(IsCustomers(c.New) && Is(c.New!.Id, c.Id)));
        var reworded = changes.Changes.Where(c => IsCustomers(c.New) && IsCustomers(c.Old) && Is(c.New!.Id, c.Id) && Is(c.Old!.Id, c.Id) && !Is(c.Old.Statement, c.New.Statement)).Select(c => new RewordedControl(c.Id, StatementDigest.Of(c.Old!.Statement), c.Old.Statement));
        return new OlderVersion(changes.From.Version, ChangedControls.Of(changes).ToEquatableArray(), reworded.ToEquatableArray(), again.Select(c => ToDoubtful(c, changes, differences)).ToEquatableArray(), gone.Select(ToGone).ToEquatableArray());
    }

    private static DoubtfulTick ToDoubtful(Change change, ChangeSet changes, Differences differences)
    {
        var merged = changes.Changes.Where(c => c.IsMergedAway && IsCustomers(c.Old) && Is(c.New!.Id, change.Id)).Select(c => c.Id).ToList();
        return new DoubtfulTick(change.Id, [change.Old!.Id, .. merged], change.Reasons, differences.Of(change.Old!.Statement, change.New!.Statement).Words.Select(ToSigned).ToEquatableArray())
        {
            OfPartsOnly = !change.Classes.Any(c => c.ChangesMeaning()),
        };
    }

    private static GoneTick ToGone(Change change) => new(change.Id, change.Old!.Statement)
    {
        MergedInto = change.New is { } whole && !Is(whole.Id, change.Id) ? whole.Id : null,
        Reason = change.New is { } @new ? Is(@new.Id, change.Id) ? "the provider's side now" : $"merged into {@new.Id}" : null,
    };

    private static string ToSigned(MarkedWords words) => words.Mark switch
    {
        WordMark.Removed => $"-{words.Text}",
        WordMark.Added => $"+{words.Text}",
        _ => $" {words.Text}",
    };

    private static bool IsCustomers(Control? control) => control is { Party: Party.Customer };

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}

/// <summary>What became of an older version's controls.</summary>
/// <param name="Id">The older version.</param>
/// <param name="Changed">The controls, of both parties, that are new or differ since.</param>
/// <param name="Reworded">The customer's controls whose sentence was another one there.</param>
/// <param name="Again">Those whose answers must be looked at again.</param>
/// <param name="Gone">Those that can't be answered any more.</param>
internal sealed record OlderVersion(string Id, EquatableArray<string> Changed, EquatableArray<RewordedControl> Reworded, EquatableArray<DoubtfulTick> Again, EquatableArray<GoneTick> Gone);

/// <summary>A control whose sentence was another one.</summary>
/// <param name="Id">The control.</param>
/// <param name="Digest">The digest of the older version's sentence.</param>
/// <param name="Statement">That sentence.</param>
internal sealed record RewordedControl(string Id, string Digest, string Statement);

/// <summary>A control whose tick must be looked at again.</summary>
/// <param name="Id">The control.</param>
/// <param name="From">The controls of the older version whose ticks become its own.</param>
/// <param name="Reasons">Why, in words.</param>
/// <param name="Words">Its sentence with what differs: each piece begins with a minus, a plus or a space.</param>
internal sealed record DoubtfulTick(string Id, EquatableArray<string> From, EquatableArray<string> Reasons, EquatableArray<string> Words)
{
    /// <summary>Whether nothing but the splitting or merging reopens it: then it is kept where the answers to all parts agree.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool OfPartsOnly { get; init; }
}

/// <summary>A control that can't be ticked any more.</summary>
internal sealed record GoneTick(string Id, string Statement)
{
    /// <summary>The control that says now what it said, or <c>null</c> where none does.</summary>
    public string? MergedInto { get; init; }

    /// <summary>Why, or <c>null</c> where nothing took its place.</summary>
    public string? Reason { get; init; }
}
