using Generator.Model;
using Generator.Model.Prose;
using Generator.Model.Rules;
using Generator.Writing;
using Generator.Writing.Noting;
using Generator.Writing.Pages;
using static Generator.Tests.Writing.PageHtml;

namespace Generator.Tests.Writing;

public sealed class PolicyTableTests
{
    private const string Page = "guides/courier/2023-04-18/pages/policies.html";
    private const string Checklist = "guides/courier/2023-04-18/checklist.html";

    private static readonly PolicyStatement Statement = new()
    {
        Line = 5,
        Sid = SampleSite.Hostile,
        Effect = PolicyEffect.Deny,
        Principals = [new PolicyPrincipal("AWS", [SampleSite.Hostile])],
        NotActions = ["a:One", "a:Two", "a:Three", "a:Four"],
        Resources = ["arn:x:y/z"],
        Conditions = [new PolicyCondition("StringEquals", "aws:SourceArn", ["1"]), new PolicyCondition(SampleSite.Hostile, SampleSite.Hostile, [SampleSite.Hostile])],
    };

    [Fact]
    public void A_policy_stands_as_a_table_beneath_its_code()
    {
        var html = Write([Statement])[Page];
        var table = Assert.Single(Matches(html, "</pre>\\s*<table class=\"policy\".*?</table>"));

        Assert.Equal(["Effect", "Actions", "Resources", "Conditions", "Principals"], Matches(table, "<th scope=\"col\".*?</th>").Select(Words));
        Assert.StartsWith("Deny", Words(Assert.Single(Matches(table, "<th scope=\"row\".*?</th>"))), StringComparison.Ordinal);
        Assert.Equal("All buta:Onea:Twoa:Threea:Four", Words(Matches(table, "<td.*?</td>")[0]));
        Assert.Equal("arn:x:y/z", Words(Matches(table, "<td.*?</td>")[1]));
        Assert.StartsWith("aws:SourceArn StringEquals1", Words(Matches(table, "<td.*?</td>")[2]), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_no_statement_fills_are_left_out()
    {
        var table = Assert.Single(Matches(Write([new PolicyStatement { Line = 5, Actions = ["a:B"] }])[Page], "<table class=\"policy\".*?</table>"));

        Assert.Equal(["Effect", "Actions"], Matches(table, "<th scope=\"col\".*?</th>").Select(Words));
        Assert.Contains("Unclear", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_of_a_policy_stays_text()
    {
        var pages = Write([Statement]);

        Assert.All([pages[Page], pages[Checklist]], p => Assert.DoesNotContain("<script>", p, StringComparison.Ordinal));
        // Sid, principal, condition's operator, key and value; parted where a slash stands, so by a piece without one.
        Assert.Equal(5, Matches(Matches(pages[Page], "<table class=\"policy\".*?</table>")[0], "&lt;script&gt;alert").Count);
    }

    [Fact]
    public void The_checklist_says_a_policy_in_short_and_leads_to_it()
    {
        var digest = Assert.Single(Matches(Write([Statement])[Checklist], "<details class=\"entry-policies\">.*?</details>"));

        Assert.Contains("Deny all but a:One, a:Two and 2 more on arn:x:y/z, 1 principal, 2 conditions", Words(digest), StringComparison.Ordinal);
        Assert.Equal(["pages/policies.html#p-4"], Attributes(digest, "href"));
    }

    [Fact]
    public void Tags_are_words_of_the_entry_and_choices_of_the_filter()
    {
        var checklist = Write([Statement])[Checklist];

        Assert.Single(Matches(checklist, "data-tags=\"keys own-tag\""));
        Assert.Contains("<span class=\"entry-tags\">Keys of ours, own-tag</span>", checklist, StringComparison.Ordinal);
        Assert.Equal(["keys", "own-tag"], Matches(Assert.Single(Matches(checklist, "data-facet=\"tag\".*?</details>")), "<label .*?</label>").SelectMany(l => Attributes(l, "value")));
    }

    // A page of a heading, a sentence and a code block, each on the line that its span says.
    private static Dictionary<string, string> Write(EquatableArray<PolicyStatement> statements)
    {
        var sample = new SampleDocument("policies.md");
        var sentence = sample.Paragraph("You must restrict the bucket.");
        var code = new CodeBlock("json", "{}", sample.Next());
        var document = sample.Make("Policies", sentence, code);
        var policy = new PolicyDocument(code.Span, document.Root.Anchor, statements);
        var control = SampleControls.Of(ControlKind.Requirement, "Restrict the bucket", "You must restrict the bucket.", document) with { Tags = ["keys", "own-tag"], Policies = [policy.Source] };
        var site = SampleSite.Make();
        var guide = site.Guides[0];
        var extraction = new ExtractionResult(new Catalog("courier", "2023-04-18", [new Group("policies", "Policies", "policies.md")], [control]), [])
        {
            Policies = [policy],
            Tags = [new TagRule("keys", "Keys of ours", "Why.", ["key"], [], [])],
        };
        var version = new GuideVersion(guide.Versions[2].Info, [document], extraction);
        return Of(SiteWriter.Write(site with { Guides = [guide with { Versions = [version], Changes = [] }] }, TemplateFolder.Read()));
    }
}
