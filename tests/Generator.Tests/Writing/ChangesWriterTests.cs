using System.Text;
using Generator.Model;
using Generator.Reading;
using Generator.Tests.Relating;
using Generator.Writing.Changes;
using Generator.Writing.Json;
using Generator.Writing.Noting;
using Generator.Writing.Reports;
using NJsonSchema;

namespace Generator.Tests.Writing;

public sealed class ChangesWriterTests
{
    private static readonly ChangeSet Changes = Corpus.Between(
        Sample.Version("1", Sample.Control("You should rotate <b>keys</b> & [certificates](x)."), Sample.Control("Log each access.")),
        Sample.Version("2", Sample.Control("You should rotate <b>keys</b> & [certificates](x).") with { Statement = "You must rotate <b>keys</b> & [certificates](x)." }, Sample.Control("Ask @everyone.")));

    [Fact]
    public async Task The_JSON_is_valid_by_the_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "src/Generator.Writing/Schemas/changes.schema.json"), TestContext.Current.CancellationToken);
        var versions = Generator.Relating.LineageFinder.Relate(Corpus.Shared("aws-proton-user-guide").ToEquatableArray(), IdentityLedger.Empty).Versions;
        var json = Encoding.UTF8.GetString(ChangesJson.Write(Corpus.Between(versions[0], versions[^1])));

        Assert.Empty(schema.Validate(json));
        Assert.Empty(schema.Validate(Encoding.UTF8.GetString(ChangesJson.Write(Changes))));
        Assert.NotEmpty(schema.Validate(json.Replace("\"substantive\"", "\"substantial\"", StringComparison.Ordinal)));
        Assert.Contains("\"old\": null", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_marks_words_by_sign()
    {
        var text = ChangesText.Write(Changes);

        Assert.StartsWith("guide@1 -> guide@2: 1 added, 1 removed, 1 changed, 0 moved, 0 unchanged\n", text, StringComparison.Ordinal);
        Assert.Contains("  strengthened  data.you-should-rotate-bkeysb  data.md:3 (look at the answer again)\n    should -> must\n    You [-should-] {+must+} rotate", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_escapes_what_the_guide_says()
    {
        var text = ChangesMarkdown.Write(Changes);

        Assert.Contains("You ~~should~~ **must** rotate \\<b\\>keys\\</b\\> \\& \\[certificates\\]\\(x\\).", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@", text.Split('\n', 2)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_is_one_file_and_encodes_what_the_guide_says()
    {
        var html = ChangesHtml.Write(Changes, TemplateFolder.Read());
        var text = Encoding.UTF8.GetString(html.Value);

        Assert.Empty(html.Diagnostics);
        Assert.Contains("You <del>should</del> <ins>must</ins> rotate &lt;b&gt;keys&lt;/b&gt; &amp;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
        Assert.DoesNotContain("http:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Use a key.", "Use a key.")]
    [InlineData("", "Use a key.")]
    [InlineData("Use a key or two keys.", "Use two keys.")]
    public void Marks_make_both_texts(string old, string @new)
    {
        var marks = WordMarks.Of(old, @new);

        Assert.Equal(old, string.Concat(marks.Where(m => m.Mark != WordMark.Added).Select(m => m.Text)).Trim());
        Assert.Equal(@new, string.Concat(marks.Where(m => m.Mark != WordMark.Removed).Select(m => m.Text)).Trim());
    }
}
