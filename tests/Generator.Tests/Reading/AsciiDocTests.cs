using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading;

namespace Generator.Tests.Reading;

/// <summary>Pages of AsciiDoc: their headers, attributes, conditions and blocks.</summary>
public sealed class AsciiDocTests
{
    [Fact]
    public void A_header_is_about_the_page_and_no_prose()
    {
        var document = Assert.Single(MarkdownSet.Read((MarkdownSet.AsciiDocPage, "// draft\n[.topic]\n[[keys,keys.title]]\n= Keep keys\nJane Doe <jane@example.org>\nv1.2, 2024-05-06\n:description: How keys \\\n  are kept.\n:toc:\n\nText.\n")).Value);

        Assert.Equal("# Keep keys (keys)\n  p Text.", TreeText.Of(document.Root));
        Assert.Equal("How keys are kept.", document.Metadata.Description);
        Assert.Equal(new DateOnly(2024, 5, 6), document.Metadata.Date);
    }

    [Theory]
    [InlineData("page.md", "[.topic]\n= Keys\n\n*Bold*", "# Keys (keys)\n  p **Bold**")]
    [InlineData("page.md", "= Keys\n:toc:\n\n*Bold*", "# Keys (keys)\n  p **Bold**")]
    [InlineData("page.md", "# Keys\n\n= *a*", "# Keys (keys)\n  p = _a_")]
    [InlineData("page.asciidoc", "= Keys\n\n*Bold*", "# Keys (keys)\n  p **Bold**")]
    public void Is_told_by_a_name_or_a_header(string path, string text, string tree) =>
        Assert.Equal(tree, TreeText.Of(Assert.Single(MarkdownSet.Read((path, text)).Value).Root));

    [Fact]
    public void Headings_have_levels_and_anchors() =>
        Assert.Equal(
            "# Title (title)\n  ## One (one)\n    ### Two (two, too)\n      p a\n    ### Deep (deep)\n  ## Old way (old-way)\n    p b",
            TreeText.Of(MarkdownSet.AsciiDoc("[#one]\n== One\n\n[id=\"two\"]\n[[too]]\n=== Two ===\na\n\n=== Deep\n\nOld way\n-------\nb").Root));

    [Theory]
    [InlineData(":key: the vault\n\nLock {key}.", "p Lock the vault.")]
    [InlineData(":a: b\n:c: {a} d\n\n{c}", "p b d")]
    [InlineData(":key: x\n:!key:\n\n{key}", "p key")]
    [InlineData(":site: https://example.org\n\nSee {site}/a[the page].", "p See [the page](https://example.org/a).")]
    [InlineData("See {site-of-docs}/a[the page].", "p See the page.")]
    [InlineData("\\{key}, `/users/{id}` and ${HOME}", "p {key}, `/users/{id}` and ${HOME}")]
    [InlineData("a{nbsp}b{empty}c {plus}{plus} {startsb}x{endsb}", "p a bc ++ [x]")]
    public void Attributes_are_filled_in(string text, string tree) => Assert.Equal(tree, MarkdownSet.AsciiDocTree(text));

    [Fact]
    public void An_attribute_without_a_value_is_told_and_shown_as_words()
    {
        Assert.Equal("p Open the main vault.", MarkdownSet.AsciiDocTree("Open the {main-vault}."));
        Assert.Equal(["page.adoc(3,10) GEN320"], MarkdownSet.AsciiDocProblems("Open the {main-vault}."));
    }

    [Fact]
    public void An_attribute_has_the_value_of_the_guides_owner_or_of_its_other_pages()
    {
        var options = ReadingOptions.None with { Variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "Owner" } };
        SourceFile[] files = [new("one.adoc", "= One\n\n{a} {b} {c}"), new("two.adoc", "= Two\n:b: Other\n:c: this"), new("zoo.adoc", "= Zoo\n:c: that")];

        var one = DocumentReader.Read(files, new HashSet<string>(), options).Value[0];

        Assert.Equal("p Owner Other c", TreeText.Of(one.Root.Blocks));
    }

    [Theory]
    [InlineData(":a:\n\nifdef::a[]\nYes.\nendif::[]\nifndef::a[]\nNo.\nendif::[]", "p Yes.")]
    [InlineData("ifdef::cloud[]\nOnly there.\nendif::[]\nifndef::cloud[Not there.]", "tabs\n  [cloud]\n    p Only there.\n  [not cloud]\n    p Not there.")]
    [InlineData("ifdef::x[]\n:a: b\nendif::[]\nText.", "p Text.")]
    [InlineData(":a:\n:!b:\n\nifdef::a,b[Any.]\n\nifdef::a+b[All.]", "p Any.")]
    [InlineData("ifeval::[\"{v}\" == \"1\"]\nOne.\nendif::[]", "tabs\n  [v == 1]\n    p One.")]
    [InlineData("----\nifdef::x[]\na\nendif::[]\n----", "code\n  a")]
    public void A_condition_is_decided_or_names_a_variant(string text, string tree) => Assert.Equal(tree, MarkdownSet.AsciiDocTree(text));

    [Theory]
    [InlineData("NOTE: Lock it.\nAlways.", "note Note\n  p Lock it. Always.")]
    [InlineData("[TIP]\nLock it.", "note Tip\n  p Lock it.")]
    [InlineData("[IMPORTANT]\n.Read this\n====\nLock it.\n\n* One\n====", "note Important\n  p **Read this**\n  p Lock it.\n  ul\n    li\n      p One")]
    [InlineData("[WARNING]\n--\na\n--", "note Warning\n  p a")]
    [InlineData("CAUTION: a", "note Caution\n  p a")]
    [InlineData(".Sample\n====\na\n\n=====\nb\n=====\n====", "p **Sample**\np a\np b")]
    [InlineData("****\nAside\n****", "p Aside")]
    [InlineData("[quote, A. Author]\n____\nSo it is.\n____", "quote\n  p So it is.\n  p A. Author")]
    [InlineData("[verse]\na\nb", "quote\n  p a/b")]
    [InlineData("> a\n> b", "quote\n  p a b")]
    [InlineData("--\na\n--", "p a")]
    [InlineData("[tabs]\n====\nPortal::\n+\nClick.\n\nShell::\n+\n----\nrun\n----\n====", "tabs\n  [Portal]\n    p Click.\n  [Shell]\n    code\n      run")]
    public void Blocks_are_notes_quotations_and_their_content(string text, string tree) => Assert.Equal(tree, MarkdownSet.AsciiDocTree(text));

    [Theory]
    [InlineData("[source,sh]\n----\na *b* # <1>\n```\n----\n<1> First.", "code sh\n  a *b*\n  ```\nol 1\n  li\n    p First.")]
    [InlineData("....\n* a\n....", "code\n  * a")]
    [InlineData("```json\n{}\n```", "code json\n  {}")]
    [InlineData("a\n\n  b\n    c", "p a\ncode\n  b\n    c")]
    [InlineData(":v: 1\n\n[source,subs=\"+attributes,+quotes\"]\n----\nrun {v} _name_\n----", "code\n  run 1 name")]
    [InlineData("[,yaml]\n----\na: b\n----", "code yaml\n  a: b")]
    [InlineData("++++\n<p>Keep <b>it</b></p>\n<script>\nx()\n</script>\n++++", "p Keep it")]
    [InlineData("////\nhidden\n////\na\n// hidden\nb", "p a b")]
    [InlineData("a\n\n'''\n\nb\n\n<<<\n\ntoc::[]", "p a\np b")]
    public void Code_stays_and_comments_go(string text, string tree) => Assert.Equal(tree, MarkdownSet.AsciiDocTree(text));

    [Theory]
    [InlineData("image::a.png[A lock, 100]", "p ![A lock](a.png)")]
    [InlineData(":imagesdir: img/\n\n.Locks\nimage::a.png[\"A lock, open\"]", "p ![A lock, open](img/a.png)\np Locks")]
    [InlineData("a\n\n[[here]]\nText.", "p a\np <here>\np Text.")]
    [InlineData("[See the other page]", "p [See the other page]")]
    public void Images_and_anchors_keep_their_words(string text, string tree) => Assert.Equal(tree, MarkdownSet.AsciiDocTree(text));

    [Theory]
    [InlineData("clip::a.mp4[Words]", "page.adoc(3,1) GEN327")]
    [InlineData("See api:lock.Key[] or api:lock.Door[doors].", "page.adoc(3,5) GEN327")]
    [InlineData("endif::[]", "page.adoc(3,1) GEN327")]
    [InlineData("a\n\n====\nb", "page.adoc(5,1) GEN322")]
    [InlineData("----\nb", "page.adoc(3,1) GEN322")]
    [InlineData("ifdef::x[]\nb", "page.adoc(3,1) GEN322")]
    [InlineData("include::gone.adoc[]", "page.adoc(3,1) GEN325")]
    public void What_is_not_understood_is_told(string text, string problem) => Assert.Equal([problem], MarkdownSet.AsciiDocProblems(text));

    [Theory]
    [InlineData("clip::a.mp4[Words]", "p clip::a.mp4[Words]")]
    [InlineData("See api:lock.Key[] or api:lock.Door[doors].", "p See lock.Key or doors.")]
    [InlineData("a\n\n====\nb", "p a\np b")]
    [InlineData("----\nb\n\n== Next", "code\n  b\n")]
    public void What_is_not_understood_keeps_its_text(string text, string tree) => Assert.Equal(tree.TrimEnd(), MarkdownSet.AsciiDocTree(text));

    [Fact]
    public void Every_word_keeps_its_place()
    {
        const string text = "= Title\n\nUse *your\nown* https://example.org[key +\nstore], _not_ ours.footnote:[Never\never.]\n\n|===\n|A |B\nc\n|===\n\nkey:: x\n";
        var lines = text.Split('\n');
        var runs = TreeWalk.Inlines(Assert.Single(MarkdownSet.Read((MarkdownSet.AsciiDocPage, text)).Value)).OfType<TextRun>().Where(r => r.Value != ": ");

        Assert.All(runs, r => Assert.Equal(r.Value.Trim(), lines[r.Span.Line - 1][(r.Span.Column - 1)..r.Span.EndColumn].Trim()));
    }
}
