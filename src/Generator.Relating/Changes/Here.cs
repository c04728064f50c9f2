using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Relating.Changes;

/// <summary>A link's words that stand where the other version says "here" say no more than that.</summary>
internal static partial class Here
{
    /// <summary>A control's statement, with "here" for the words of links that the other one calls so.</summary>
    public static string In(Control control, Control other)
    {
        if (Word().IsMatch(control.Statement) || !Word().IsMatch(other.Statement))
            return control.Statement;
        return control.Links
            .Where(l => l.Text.Length > 0 && !other.Statement.Contains(l.Text, StringComparison.Ordinal))
            .Aggregate(control.Statement, (text, link) => text.Replace(link.Text, "here", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\bhere\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Word();
}
