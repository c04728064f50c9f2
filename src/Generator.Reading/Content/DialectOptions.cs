using Generator.Model;

namespace Generator.Reading.Content;

/// <summary>What <c>guide.yml</c> and a version's own files say of how its pages are built.</summary>
internal static class DialectOptions
{
    /// <summary>The options for reading a version; a file of variables that isn't there or can't be read is reported.</summary>
    public static ReadingOptions Of(GuideInfo guide, SourceFolder version, List<Diagnostic> problems)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in guide.VariableFiles)
        {
            if (version.Find(path) is { } file)
                Add(variables, VariableYaml.In(file, problems));
            else
                problems.Add(new Diagnostic(DiagnosticRules.FileMissing, SourceSpan.Start(path), $"\"{path}\", which guide.yml names under \"variables\", isn't among the version's files; a file of YAML or JSON in the version's folder was expected, named by its path from there."));
        }
        // What guide.yml itself says is the last word.
        Add(variables, guide.Variables);
        return new ReadingOptions(variables, guide.Variants.Select(v => v.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal), ReadingOptions.None.Files);
    }

    private static void Add(Dictionary<string, string> variables, IEnumerable<GuideVariable> more)
    {
        foreach (var variable in more)
            variables[variable.Name] = variable.Value;
    }
}
