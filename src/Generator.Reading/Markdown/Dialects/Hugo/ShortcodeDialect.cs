using Generator.Reading.Markdown.Dialects.Tags;

namespace Generator.Reading.Markdown.Dialects.Hugo;

/// <summary>Shortcodes, as Hugo and those who took them over have them: <c>{{&lt; name "argument" &gt;}}...{{&lt; /name &gt;}}</c>, with percent signs too.</summary>
internal sealed class ShortcodeDialect : IDialect
{
    private static readonly ShortcodeLanguage Language = new();

    public bool IsIn(PageLines page) => page.Holds("{{<") || page.Holds("{{%");

    public void Read(PageLines page) => TagPass.Run(page, Language);
}
