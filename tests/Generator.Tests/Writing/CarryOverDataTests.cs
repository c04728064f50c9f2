using System.Text.Json;
using Generator.Model;
using Generator.Tests.Relating;
using Generator.Writing.Changes;
using Generator.Writing.Noting;
using Generator.Writing.ScriptData;

namespace Generator.Tests.Writing;

public sealed class CarryOverDataTests
{
    private static readonly Control Rotate = Sample.Control("You should rotate </script> your keys.");
    private static readonly Control Log = Sample.Control("Log each access.");
    private static readonly Control Provided = Sample.Control("Keys are kept by the service.", kind: ControlKind.Assurance);

    [Fact]
    public void It_names_what_must_be_looked_at_again_and_what_is_gone()
    {
        var now = Rotate with { Statement = "You must rotate </script> your keys." };

        var json = Data([Rotate, Log, Sample.Control("Encrypt your data."), Provided], [now, Log]);
        var version = JsonDocument.Parse(json).RootElement[0];

        Assert.Equal("1", version.GetProperty("id").GetString());
        var again = Assert.Single(version.GetProperty("again").EnumerateArray());
        Assert.Equal((Rotate.Id, "should -> must"), (again.GetProperty("id").GetString(), again.GetProperty("reasons")[0].GetString()));
        Assert.Equal([" You ", "-should ", "+must "], again.GetProperty("words").EnumerateArray().Take(3).Select(w => w.GetString()!));
        Assert.Equal("Encrypt your data.", Assert.Single(version.GetProperty("gone").EnumerateArray()).GetProperty("statement").GetString());
    }

    [Fact]
    public void What_the_provider_does_now_cannot_be_ticked_any_more()
    {
        var json = Data([Log], [Log with { Kind = ControlKind.Assurance }]);

        Assert.Contains("the provider's side now", json, StringComparison.Ordinal);
        Assert.Contains("\"again\":[]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_merged_is_kept_where_all_of_it_was_ticked()
    {
        Change[] changes =
        [
            new(Rotate.Id, [ChangeClass.Merged], true, ["merged with"], Rotate, Rotate),
            new(Log.Id, [ChangeClass.Merged], true, ["merged into"], Log, Rotate),
        ];
        var set = new ChangeSet(new CatalogName("g", "1"), new CatalogName("g", "2"), ChangeSet.Count(changes, 0), changes.ToEquatableArray());

        var version = JsonDocument.Parse(CarryOverData.Of([set], new Differences())).RootElement[0];

        Assert.Equal([Rotate.Id, Log.Id], version.GetProperty("again")[0].GetProperty("from").EnumerateArray().Select(f => f.GetString()!));
        Assert.True(version.GetProperty("again")[0].GetProperty("ofPartsOnly").GetBoolean());
        Assert.Equal($"merged into {Rotate.Id}", version.GetProperty("gone")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public void The_oldest_version_has_nothing_to_carry() => Assert.Equal("[]", CarryOverData.Of([], new Differences()));

    private static string Data(Control[] olds, Control[] news) => CarryOverData.Of([Corpus.Between(Sample.Version("1", olds), Sample.Version("2", news))], new Differences());
}
