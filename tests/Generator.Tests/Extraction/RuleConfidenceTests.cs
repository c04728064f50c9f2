using Generator.Extraction;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Tests.Gold;

namespace Generator.Tests.Extraction;

/// <summary>How sure a control is, by counts that the tests give.</summary>
public sealed class RuleConfidenceTests
{
    private const string Full = "# Security\n\nYou must encrypt your data.\n";
    private const string Sparse = "# Deliveries\n\nParcels are sorted. Vans are washed. Boxes are blue. Maps are old. Roads are wet. Cats are grey.\n\nYou must encrypt your data.\n";

    private static readonly string Rule = Assert.Single(Extract(Full)).Rule;
    private static readonly string Alike = GoldGuide.Rules.Rules.First(r => r.Take is ControlKind.Requirement && r.Name != Rule).Name;
    private static readonly string Other = GoldGuide.Rules.Rules.First(r => r.Take is ControlKind.Limitation).Name;

    [Fact]
    public void Nothing_is_said_where_nobody_measured()
    {
        Assert.Null(Assert.Single(Extract(Full)).Confidence);
        Assert.Null(Assert.Single(Extract(Full, new RuleTrial("unheard-of", PageFill.Many, 1, 1))).Confidence);
        Assert.Null(Assert.Single(Extract(Full, new RuleTrial(Rule, PageFill.Few, 1, 1))).Confidence);
    }

    [Theory]
    [InlineData(Full, PageFill.Many, 0.95)]
    [InlineData(Sparse, PageFill.Few, 0.1)]
    public void Many_labels_speak_for_themselves_by_how_full_the_page_is(string page, PageFill fill, double expected)
    {
        RuleTrial[] trials = [new RuleTrial(Rule, PageFill.Few, 100, 1000), new RuleTrial(Rule, PageFill.Many, 950, 1000)];
        var control = Assert.Single(Extract(page, trials));

        Assert.Equal((expected, trials.Single(t => t.Fill == fill)), (control.Confidence, control.Trial));
    }

    [Fact]
    public void Few_labels_are_pulled_towards_those_of_the_kind()
    {
        var control = Assert.Single(Extract(Full, new RuleTrial(Rule, PageFill.Many, 0, 20), new RuleTrial(Alike, PageFill.Many, 980, 980)));

        // Of the kind 980 in 1,000 are right: (0 + 20 * 0.98) / (20 + 20).
        Assert.Equal(0.49, control.Confidence);
    }

    [Fact]
    public void A_rule_without_labels_is_as_sure_as_its_kind_and_a_kind_without_as_all()
    {
        Assert.Equal(0.8, Assert.Single(Extract(Full, new RuleTrial(Alike, PageFill.Many, 800, 1000))).Confidence);
        var control = Assert.Single(Extract(Full, new RuleTrial(Other, PageFill.Many, 300, 1000)));
        Assert.Equal((0.3, new RuleTrial(Rule, PageFill.Many, 0, 0)), (control.Confidence, control.Trial));
    }

    [Fact]
    public void A_control_at_several_places_takes_the_best_of_them()
    {
        var control = Assert.Single(Extract([("a.md", Sparse), ("b.md", Full)], new RuleTrial(Rule, PageFill.Many, 90, 90), new RuleTrial(Rule, PageFill.Few, 0, 90)));

        Assert.Equal("a.md", control.Source.File);
        Assert.Equal((1, PageFill.Many), (control.Confidence, control.Trial!.Fill));
    }

    [Theory]
    [InlineData(0.85, "sure")]
    [InlineData(0.84, "likely")]
    [InlineData(0.7, "likely")]
    [InlineData(0.69, "unsure")]
    public void A_confidence_has_a_word(double confidence, string word) => Assert.Equal(word, ConfidenceWords.Of(confidence));

    [Fact]
    public void What_it_rests_on_is_told()
    {
        var control = Assert.Single(Extract(Full, new RuleTrial(Rule, PageFill.Many, 1, 1)));

        Assert.Equal($"rule {Rule}, right in 1 of 1 labelled sentence on pages full of controls: sure", ConfidenceWords.Told(control));
        Assert.Equal($"rule {Rule}, right in 31 of 34 labelled sentences on pages with few controls: unsure", ConfidenceWords.Told(control with { Confidence = 0.5, Trial = new RuleTrial(Rule, PageFill.Few, 31, 34) }));
        Assert.Contains("no labelled sentence", ConfidenceWords.Told(control with { Trial = new RuleTrial(Rule, PageFill.Some, 0, 0) }), StringComparison.Ordinal);
        Assert.Null(ConfidenceWords.Told(control with { Confidence = null }));
    }

    private static EquatableArray<Control> Extract(string page, params RuleTrial[] trials) => Extract([("page.md", page)], trials);

    private static EquatableArray<Control> Extract((string File, string Markdown)[] pages, params RuleTrial[] trials) =>
        ControlExtractor.Extract("guide", "2024-01-01", TestDocuments.Read(pages), GoldGuide.Rules with { Trials = [.. trials] }).Catalog.Controls;
}
