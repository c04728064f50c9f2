using Generator.Reading.Markdown.Dialects.Colons;
using Generator.Reading.Markdown.Dialects.Erb;
using Generator.Reading.Markdown.Dialects.Gitlab;
using Generator.Reading.Markdown.Dialects.Html;
using Generator.Reading.Markdown.Dialects.Hugo;
using Generator.Reading.Markdown.Dialects.Kramdown;
using Generator.Reading.Markdown.Dialects.Learn;
using Generator.Reading.Markdown.Dialects.Liquid;
using Generator.Reading.Markdown.Dialects.Mkdocs;
using Generator.Reading.Markdown.Dialects.Myst;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// All dialects, in the order in which they read a page: first those that tell code from prose, then those whose content may be
/// written in others, then what stands within lines.
/// </summary>
internal static class DialectList
{
    /// <summary>The dialects. A new one is a folder beside the others and a line here.</summary>
    public static IReadOnlyList<IDialect> All { get; } =
    [
        new LiteralCodeDialect(),
        new RawText(),
        new CaptureDialect(),
        new BulletSignDialect(),
        new LetteredListDialect(),
        new GlossaryDialect(),
        new TableDirectiveDialect(),
        new DirectiveDialect(),
        new CommentDialect(),
        new AbbreviationDialect(),
        new ContentsDialect(),
        new AttributeListDialect(),
        new InterfaceDialect(),
        new PageDetailsDialect(),
        new HeadingAnchorDialect(),
        new QuotedBlockDialect(),
        new AdmonitionDialect(),
        new SlashBlockDialect(),
        new CodeLanguageDialect(),
        new FixedNameDialect(),
        new CodeImportDialect(),
        new ComponentBlockDialect(),
        new ObjectReferenceDialect(),
        new TabLineDialect(),
        new ColonDialect(),
        new FieldListDialect(),
        new LeafDirectiveDialect(),
        new QuoteBlockDialect(),
        new ReferenceDialect(),
        new AlertDialect(),
        new LinkedTabDialect(),
        new ErbDialect(),
        new AddressVariableDialect(),
        new WikiLinkDialect(),
        new SpacedAddressDialect(),
        new ShortcodeDialect(),
        new LiquidDialect(),
        new VariablePairDialect(),
        new ExtensionDialect(),
        new HtmlDialect(),
        new EmphasisBlanks(),
        new FootnoteDialect(),
        new TaskDialect(),
        new ReviewMarkDialect(),
        new VariableDialect(),
        new AttributeDialect(),
    ];
}
