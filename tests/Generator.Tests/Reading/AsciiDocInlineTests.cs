namespace Generator.Tests.Reading;

/// <summary>What stands within the lines of AsciiDoc, and what leads from page to page.</summary>
public sealed class AsciiDocInlineTests
{
    [Theory]
    [InlineData("*a* _b_ `c` #d# *_e_*", "p **a** _b_ `c` d _**e**_")]
    [InlineData("a**b**c d__e__f", "p a**b**c d_e_f")]
    [InlineData("*over\nlines*", "p **over lines**")]
    [InlineData("2 * 3 * 4, a*b, snake_case_word", "p 2 * 3 * 4, a*b, snake_case_word")]
    [InlineData("\\*a* and \\_b_", "p *a* and _b_")]
    [InlineData("+*a*+ ++_b_++ pass:[*c*] pass:[<u>d</u>]", "p *a* _b_ *c* d")]
    [InlineData("`+*a* {b}+` `s3:*` `run _name_`", "p `*a* {b}` `s3:*` `run name`")]
    [InlineData("[.path]`a` [.line-through]#gone# [red]#b#", "p `a` b")]
    [InlineData("H~2~O, 10^2^, 1^st^ and x^n^", "p H2O, 10^2, 1^st and xn")]
    [InlineData("\"`a`\" '`b`' it`'s", "p “a” ‘b’ it’s")]
    [InlineData("a +\nb", "p a/b")]
    [InlineData("[%hardbreaks]\na\nb", "p a/b")]
    [InlineData("a <b> & c|d `f`` g", "p a <b> & c|d `f` g")]
    [InlineData("((shown)) a(((hid, den))) indexterm:[x]b", "p shown a b")]
    [InlineData("stem:[x*y*z] icon:lock[] C:\\dir", "p x*y*z C:\\dir")]
    public void Marks_are_read_and_signs_are_kept(string text, string tree) => Assert.Equal(tree, MarkdownSet.AsciiDocTree(text));

    [Theory]
    [InlineData("#a", "p #a")]
    [InlineData("a\n# b\n1. c\n- d\n> e\n: f\n===", "p a # b 1. c - d > e : f ===")]
    public void What_begins_a_block_in_markdown_only_is_text(string text, string tree) => Assert.Equal(tree, MarkdownSet.AsciiDocTree(text));

    [Theory]
    [InlineData("https://example.org/a_b[the *page*^].", "p [the **page**](https://example.org/a_b).")]
    [InlineData("See https://example.org/a. <https://example.org>", "p See [https://example.org/a](https://example.org/a). [https://example.org](https://example.org)")]
    [InlineData("https://example.org[\"a, b\",window=_blank] https://example.org[c,role=x]", "p [a, b](https://example.org) [c](https://example.org)")]
    [InlineData("https://example.org[\"safe\" words]", "p [\"safe\" words](https://example.org)")]
    [InlineData("mailto:a@example.org[Write,Subject]", "p [Write](mailto:a@example.org)")]
    [InlineData("link:https://example.org/a(b)[]", "p [https://example.org/a(b)](https://example.org/a(b))")]
    [InlineData("https://example.org[`a`]", "p [`a`](https://example.org)")]
    [InlineData("a image:b.png[c] d", "p a ![c](b.png) d")]
    [InlineData("kbd:[Ctrl+C] btn:[OK] menu:File[Save > As]", "p Ctrl+C **OK** File > Save > As")]
    [InlineData("[a](https://example.org)", "p [a](https://example.org)")]
    public void Links_and_macros_are_their_words(string text, string tree) => Assert.Equal(tree, MarkdownSet.AsciiDocTree(text));

    [Fact]
    public void Footnotes_stand_at_the_end() =>
        Assert.Equal("p Lock it. Twice.\nul\n  li\n    p See [a](https://example.org).", MarkdownSet.AsciiDocTree("Lock it.footnote:k[See https://example.org[a].] Twice.footnote:k[]"));

    [Theory]
    [InlineData("<<here,words>> <<here>>", "p [words](page.adoc#here) [Place](page.adoc#here)")]
    [InlineData("xref:here[words] xref:#here[]", "p [words](page.adoc#here) [Place](page.adoc#here)")]
    [InlineData("<<Place>> <<_other_place>>", "p [Place](page.adoc#here) [Other place](page.adoc#_other_place)")]
    [InlineData("xref:sub/two.adoc[] xref:sub/two.adoc#far[x] <<far>>", "p [Two](sub/two.adoc#) [x](sub/two.adoc#far) [Far](sub/two.adoc#far)")]
    [InlineData("xref:module:two.adoc#far[x]", "p [x](sub/two.adoc#far)")]
    public void References_find_places_of_the_whole_guide(string text, string tree)
    {
        var pages = MarkdownSet.Read((MarkdownSet.AsciiDocPage, $"= Title\n\n{text}\n\n[#here]\n== Place\n\n== Other place\n"), ("sub/two.adoc", "= Two\n\n[[far]]\n== Far\n"));

        Assert.Equal(tree, TreeText.Of(pages.Value[0].Root.Blocks));
        Assert.Empty(pages.Diagnostics);
    }

    [Fact]
    public void A_part_is_put_in_and_a_page_is_linked_to()
    {
        var pages = MarkdownSet.Read(
            (MarkdownSet.AsciiDocPage, "= Title\n\ninclude::part.adoc[leveloffset=+1,tag=keep]\n\ninclude::chapter.adoc[leveloffset=+1]\n\ninclude::none.adoc[opts=optional]\n\n include::shown.adoc[]"),
            ("part.adoc", "Left out.\n// tag::keep[]\n== Inner\n\nKept.\n// end::keep[]"),
            ("chapter.adoc", "= Chapter\n\nOf its own."));

        Assert.Equal(["chapter.adoc", MarkdownSet.AsciiDocPage], pages.Value.Select(d => d.File));
        Assert.Equal("# Title (title)\n  ### Inner (inner)\n    p Kept.\n    p [Chapter](chapter.adoc#)\n    code\n      include::shown.adoc[]", TreeText.Of(pages.Value[1].Root));
        Assert.Empty(pages.Diagnostics);
    }
}
