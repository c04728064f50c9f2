using Generator.Reading.Markdown.Dialects.Tags;

namespace Generator.Reading.Markdown.Dialects.Liquid;

/// <summary>Tags of Liquid and its like, as Jekyll, GitBook and others have them: <c>{% name argument %}...{% endname %}</c>.</summary>
internal sealed class LiquidDialect : IDialect
{
    private static readonly LiquidLanguage Language = new();

    public bool IsIn(PageLines page) => page.Holds("{%");

    public void Read(PageLines page)
    {
        StepConditions.MoveIn(page);
        InlineConditions.TakeApart(page);
        TagPass.Run(page, Language);
    }
}
