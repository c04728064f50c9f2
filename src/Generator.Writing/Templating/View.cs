using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Writing.Templating;

/// <summary>
/// What a template may know of a record: named members, computed when asked for. An unknown name is an error in the
/// template, not an empty string.
/// </summary>
internal abstract class View : ScriptObject
{
    /// <summary>What <see cref="Find"/> returns for a name that it doesn't know.</summary>
    protected static readonly object Unknown = new();

    // Without "false" the base class would import the type's static members by reflection, for every view made.
    protected View()
        : base(0, false, StringComparer.Ordinal)
    {
    }

    public sealed override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = Find(member);
        if (value != Unknown)
            return true;
        value = null;
        return false;
    }

    public sealed override bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    /// <summary>The value of a member; <see cref="Unknown"/> where there is none of that name.</summary>
    protected abstract object? Find(string member);

    /// <summary>A whole number that isn't a count: a line, a length in a drawing. It is written as it is, where counts have commas.</summary>
    protected static double Bare(int number) => number;

    /// <summary>A list for templates.</summary>
    protected static ScriptArray List(IEnumerable<object> items) => [.. items];
}
