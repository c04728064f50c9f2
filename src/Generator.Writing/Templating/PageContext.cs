using Generator.Model;
using Generator.Writing.Html;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SourceSpan = Scriban.Parsing.SourceSpan;

namespace Generator.Writing.Templating;

/// <summary>
/// The context in which one page is rendered. Whatever an expression yields is encoded unless it is
/// <see cref="TrustedHtml"/>; a whole number is a count, written for people; an unknown variable or member is an error; includes come from the library only.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    // A template can't hang a build: more steps than any page needs, few enough to end in a second.
    private const int MostLoopSteps = 5_000_000;

    private readonly TemplateLibrary _library;

    public PageContext(TemplateLibrary library)
        : base(library.Builtins)
    {
        _library = library;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        LoopLimit = MostLoopSteps;
        LimitToString = 0;
        // Indenting what is included would indent code within <pre> too.
        AutoIndent = false;
        NewLine = "\n";
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        TrustedHtml html => Write(html.ToString()),
        RenderedHtml rendered => Write(rendered),
        int count => Write(CountWords.Of(count)),
        _ => ObjectToString(textAsObject) is { } text ? WriteEncoded(text) : this,
    };

    private PageContext Write(RenderedHtml rendered)
    {
        if (Output is Utf8Output output)
            output.Write(rendered.Html.Span);
        else
            Write(rendered.ToString());
        return this;
    }

    private PageContext WriteEncoded(string text)
    {
        var at = 0;
        for (var next = HtmlEncoding.NextSpecial(text, at); next >= 0; next = HtmlEncoding.NextSpecial(text, at))
        {
            Write(text, at, next - at);
            Write(HtmlEncoding.EntityOf(text[next]));
            at = next + 1;
        }
        Write(text, at, text.Length - at);
        return this;
    }

    public override string? GetTemplatePathFromName(string? templateName, ScriptNode? callerContext) => templateName;

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        _library.Find(templatePath) ?? throw new MissingTemplateException(callerContext?.Span ?? CurrentSpan, templatePath);
}
