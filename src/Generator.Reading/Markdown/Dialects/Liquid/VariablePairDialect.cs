using Generator.Reading.Markdown.Dialects.Tags;

namespace Generator.Reading.Markdown.Dialects.Liquid;

/// <summary>Notes between two variables that hold their markup, <c>{{site.data.alerts.tip}}...{{site.data.alerts.end}}</c>, as themes of Jekyll have them.</summary>
internal sealed class VariablePairDialect : IDialect
{
    private static readonly VariablePairLanguage Language = new();

    public bool IsIn(PageLines page) => page.Holds(".end}}") || page.Holds(".end }}");

    public void Read(PageLines page) => TagPass.Run(page, Language);
}
