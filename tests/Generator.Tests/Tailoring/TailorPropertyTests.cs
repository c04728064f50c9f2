using CsCheck;
using Generator.Model;
using Generator.Tailoring;
using Generator.Tests.Relating;

namespace Generator.Tests.Tailoring;

/// <summary>Whatever a profile says, it chooses and adapts controls of a real guide, and makes up none.</summary>
public sealed class TailorPropertyTests
{
    private static readonly Catalog Catalog = Corpus.Own[^1].Catalog;

    private static readonly string[] Topics = [.. Catalog.Groups.Select(g => g.Id)];

    private static readonly string[] Tags = [.. Catalog.Controls.SelectMany(c => c.Tags).Distinct().Order(StringComparer.Ordinal)];

    private static readonly Gen<PlacedText> Id = OneOf<string>([.. Catalog.Controls.Select(c => c.Id), "nowhere.to-be-found"]).Select(PlacedText.New);

    private static readonly Gen<ControlSelector> Selector =
        from topics in Some(OneOf(Topics).Select(PlacedText.New))
        from kinds in Some(OneOf(Enum.GetValues<ControlKind>()))
        from tags in Some(OneOf(Tags).Select(PlacedText.New))
        from controls in Some(Id)
        select new ControlSelector { Topics = topics, Kinds = kinds, Tags = tags, Controls = controls };

    private static readonly Gen<Profile> AnyProfile =
        from include in Selector.Array[0, 4]
        from exclude in Selector.Array[0, 2]
        from settings in Id.Array[0, 5]
        select new Profile("p", PlacedText.New(Catalog.Guide), "P", "s")
        {
            Include = include.ToEquatableArray(),
            Exclude = exclude.Select((s, i) => new ProfileExclusion(s, $"r{i}")).ToEquatableArray(),
            Settings = settings.Select(c => new ProfileSetting(c, "Title", ControlSeverity.Low, "Owner", "r")).ToEquatableArray(),
        };

    [Fact]
    public void A_tailored_catalog_is_a_part_of_the_catalog_in_its_order() => Sample(
        (_, tailored) => Assert.Equal(Catalog.Controls.Select(c => c.Id).Intersect(tailored.Catalog.Controls.Select(c => c.Id)), tailored.Catalog.Controls.Select(c => c.Id)));

    [Fact]
    public void Nothing_but_title_severity_and_owner_is_ever_changed() => Sample((_, tailored) =>
    {
        var own = Catalog.Controls.ToDictionary(c => c.Id, StringComparer.Ordinal);
        Assert.All(tailored.Catalog.Controls, c => Assert.Equal(own[c.Id], c with { Title = own[c.Id].Title, Severity = own[c.Id].Severity, Owner = own[c.Id].Owner }));
    });

    [Fact]
    public void Every_control_is_chosen_or_left_out_or_not_included_and_never_twice() => Sample((profile, tailored) =>
    {
        var included = Tailor.Apply(profile with { Exclude = [] }, Catalog).Catalog.Controls.Select(c => c.Id);
        var told = tailored.Catalog.Controls.Concat(tailored.LeftOut.SelectMany(l => l.Controls)).Select(c => c.Id);
        Assert.Equal(included.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void The_same_profile_makes_the_same_catalog() => Sample((profile, tailored) => Assert.Equal(tailored, Tailor.Apply(profile with { Id = "p" }, Catalog)));

    private static void Sample(Action<Profile, TailoredCatalog> check) =>
        AnyProfile.Sample(profile => check(profile, Tailor.Apply(profile, Catalog)), seed: "0000KCfJqGB4", iter: 500);

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<EquatableArray<T>> Some<T>(Gen<T> item) => Gen.Int[0, 3].SelectMany(n => n > 1 ? Gen.Const(Array.Empty<T>()) : item.Array[1, 4]).Select(a => a.ToEquatableArray());
}
