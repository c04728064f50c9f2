using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Generator.Exporting;
using Generator.Model;
using Generator.Reading;
using Generator.Relating;
using Generator.Writing.Changes;
using Generator.Writing.Json;
using Generator.Writing.Noting;
using Generator.Writing.ScriptData;

namespace Generator.Tests.Relating;

/// <summary>
/// tests/Cases/carries.json: the rule by which the program and the pages carry answers. A case says what there is; <c>data</c> is what the page gets
/// to know, <c>expected</c> what becomes of the answers, <c>here</c> the digests of the new version's sentences. <c>CARRIES_WRITE=1</c> writes them anew, to be reviewed.
/// </summary>
public sealed class SharedCarryTests
{
    private static readonly string File = Path.Combine(Repository.Root, "tests", "Cases", "carries.json");

    [Fact]
    public void Every_case_is_carried_as_it_says_and_the_page_gets_to_know_what_it_says()
    {
        var cases = JsonNode.Parse(System.IO.File.ReadAllText(File))!.AsArray();
        var wrong = new List<string>();
        foreach (var one in cases.Select(c => c!.AsObject()))
        {
            foreach (var (member, found) in new (string, JsonNode)[] { ("data", DataOf(one)), ("here", HereOf(one)), ("expected", Carried(one)) })
            {
                if (!JsonNode.DeepEquals(found, one[member]))
                    wrong.Add($"{one["why"]}: {member} is {found.ToJsonString()}");
                one[member] = found;
            }
        }
        if (Environment.GetEnvironmentVariable("CARRIES_WRITE") is not null)
            System.IO.File.WriteAllText(File, cases.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static JsonNode DataOf(JsonObject one) => JsonNode.Parse(CarryOverData.Of([StepOf(one).Changes], new Differences()))!.AsArray()[0]!.DeepClone();

    private static JsonObject HereOf(JsonObject one) => new(StepOf(one).Newer.Controls.Select(c => KeyValuePair.Create<string, JsonNode?>(c.Id, StatementDigest.Of(c.Statement))));

    private static JsonObject Carried(JsonObject one)
    {
        var (older, newer, changes) = StepOf(one);
        var answers = new JsonArray([.. one["answers"]!.AsObject().Select(a => With(a.Value!, "control", a.Key))]);
        var file = new JsonObject { ["guide"] = "guide", ["version"] = "1", ["answers"] = answers, ["orphans"] = one["orphans"]!.DeepClone() };
        var read = AssessmentReader.Read(new SourceFile("case.json", file.ToJsonString()));
        Assert.Empty(read.Diagnostics);
        var carried = CarryOver.Carry(read.Value.Assessment, older, newer, "", changes).Assessment;
        var written = JsonNode.Parse(Encoding.UTF8.GetString(AssessmentJson.Write(carried with { Answers = carried.Answers.Where(a => !a.IsBlank).ToEquatableArray() })))!.AsObject();
        var placed = written["answers"]!.AsArray().Select(a => a!.AsObject()).Select(a => KeyValuePair.Create<string, JsonNode?>((string)a["control"]!, Without(a, "control")));
        return new JsonObject { ["answers"] = new JsonObject(placed), ["orphans"] = written["orphans"]!.DeepClone() };
    }

    private static (Catalog Older, Catalog Newer, ChangeSet Changes) StepOf(JsonObject one)
    {
        var (older, newer) = (CatalogOf(one, "old", "1"), CatalogOf(one, "new", (string)one["to"]!));
        var changes = one["changes"]!.AsArray().Select(c => ToChange(c!.AsObject(), older, newer)).ToEquatableArray();
        return (older, newer, new ChangeSet(new CatalogName("guide", older.Version), new CatalogName("guide", newer.Version), ChangeSet.Count(changes, 0), changes));
    }

    private static Catalog CatalogOf(JsonObject one, string member, string version) =>
        Sample.Version(version, [.. one[member]!.AsObject().Select(c => Sample.Control((string)c.Value!) with { Id = c.Key })]).Catalog;

    private static Change ToChange(JsonObject change, Catalog older, Catalog newer)
    {
        var classes = change["classes"]!.AsArray().Select(c => Enum.Parse<ChangeClass>((string)c!, ignoreCase: true)).ToEquatableArray();
        return new Change((string)change["id"]!, classes, (bool)change["reopens"]!, change["reasons"]!.AsArray().Select(r => (string)r!).ToEquatableArray(), Find(older, change["old"]), Find(newer, change["new"]));
    }

    private static Control? Find(Catalog catalog, JsonNode? id) => id is null ? null : catalog.Controls.First(c => string.Equals(c.Id, (string)id!, StringComparison.Ordinal));

    private static JsonObject With(JsonNode answer, string member, string value)
    {
        var copy = answer.DeepClone().AsObject();
        copy.Insert(0, member, value);
        return copy;
    }

    private static JsonObject Without(JsonObject answer, string member)
    {
        var copy = answer.DeepClone().AsObject();
        copy.Remove(member);
        return copy;
    }
}
