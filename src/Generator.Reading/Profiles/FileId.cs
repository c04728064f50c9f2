using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Profiles;

/// <summary>Ids that are names of files.</summary>
internal static partial class FileId
{
    /// <summary>The file's name without its ending; told where it can't be an id.</summary>
    /// <param name="file">The file.</param>
    /// <param name="what">What it is the id of: "a profile".</param>
    /// <param name="problems">Where problems go.</param>
    public static string Of(SourceFile file, string what, List<Diagnostic> problems)
    {
        var id = Path.GetFileNameWithoutExtension(file.Path);
        if (!IdPattern().IsMatch(id))
            problems.Add(new Diagnostic(DiagnosticRules.WrongValue, SourceSpan.Start(file.Path), $"\"{id}\" can't be the id of {what}; the file's name must be lower-case words and digits joined by hyphens, as addresses are."));
        return id;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex IdPattern();
}
