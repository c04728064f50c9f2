using System.Text.Json;
using Generator.Model;
using Generator.Tests.Relating;
using Generator.Writing.Indexes;
using Generator.Writing.Noting;
using Generator.Writing.ScriptData;

namespace Generator.Tests.Writing;

public sealed class DashboardDataTests
{
    private static readonly Control Rotate = Sample.Control("You should rotate </script> your keys.");
    private static readonly Control Log = Sample.Control("Log each access.") with { Owner = "Platform team" };
    private static readonly Control Provided = Sample.Control("Keys are kept by the service.", kind: ControlKind.Assurance);

    [Fact]
    public void It_holds_what_the_customer_answers_in_each_version_newest_first()
    {
        var guide = Data([Rotate, Provided, Log], [Log]);
        var versions = guide.GetProperty("versions").EnumerateArray().ToList();

        Assert.Equal(["2002-01-01", "2001-01-01"], versions.Select(v => v.GetProperty("id").GetString()));
        Assert.Equal([Log.Id], IdsOf(guide, versions[0]));
        Assert.Equal([Rotate.Id, Log.Id], IdsOf(guide, versions[1]));
        Assert.Equal("guides/g/2001-01-01/checklist.html", versions[1].GetProperty("href").GetString());
        Assert.Equal("1 Jan 2001", versions[1].GetProperty("date").GetString());
    }

    [Fact]
    public void A_control_stands_in_it_once_per_wording_with_what_judges_its_answers()
    {
        var guide = Data([Log, Rotate], [Log, Rotate with { Statement = "You must rotate your keys." }]);
        var controls = guide.GetProperty("controls").EnumerateArray().ToList();

        Assert.Equal(3, controls.Count);
        Assert.Equal(2, controls.Where(c => Is(c, "id", Rotate.Id)).Select(c => c.GetProperty("digest").GetString()).Distinct().Count());
        var log = Assert.Single(controls, c => Is(c, "id", Log.Id));
        Assert.Equal(StatementDigest.Of(Log.Statement), log.GetProperty("digest").GetString());
        Assert.Equal(("Platform team", $"c-{Log.Id}", Log.Title), (log.GetProperty("owner").GetString(), log.GetProperty("element").GetString(), log.GetProperty("title").GetString()));
    }

    [Fact]
    public void It_may_stand_within_a_script_element() =>
        Assert.DoesNotContain("<", Json([Rotate with { Title = "Rotate </script>" }]), StringComparison.Ordinal);

    [Fact]
    public void A_site_without_guides_has_an_empty_list() =>
        Assert.Equal("[]", DashboardData.Of(new SiteIndex(new Site(new SiteInfo("t", null, "s"), [])), "dashboard.html"));

    private static bool Is(JsonElement control, string member, string value) => string.Equals(control.GetProperty(member).GetString(), value, StringComparison.Ordinal);

    private static IEnumerable<string> IdsOf(JsonElement guide, JsonElement version) =>
        version.GetProperty("controls").EnumerateArray().Select(i => guide.GetProperty("controls")[i.GetInt32()].GetProperty("id").GetString()!);

    private static JsonElement Data(params Control[][] versions) => JsonDocument.Parse(Json(versions)).RootElement[0];

    private static string Json(params Control[][] versions)
    {
        var infos = versions.Select((_, i) => new VersionInfo($"200{i + 1}-01-01", new DateOnly(2001 + i, 1, 1), null)).ToEquatableArray();
        var info = new GuideInfo("g", "A guide", "S", "P", "About.", new Attribution("T", null, null), infos, []);
        var guide = new Guide(info, versions.Select((controls, i) => new GuideVersion(infos[i], [], Sample.Version(infos[i].Id, controls))).ToEquatableArray());
        return DashboardData.Of(new SiteIndex(new Site(new SiteInfo("t", null, "s"), [guide])), "dashboard.html");
    }
}
