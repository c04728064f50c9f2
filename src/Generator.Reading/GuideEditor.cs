using Generator.Model;
using Generator.Reading.Content;
using Generator.Reading.Importing;
using Generator.Reading.Yaml;

namespace Generator.Reading;

/// <summary>
/// Puts versions into the text of <c>guide.yml</c> by insertion: what people wrote stays, byte for byte.
/// 1. The file's YAML nodes tell where the version belongs by its date, and how the list is written.
/// 2. The words are inserted with the file's own indentation and line ends.
/// 3. The new text is read again. Only if it says what it said and the new version is it given out.
/// </summary>
public static class GuideEditor
{
    /// <summary>The name of the file.</summary>
    public const string FileName = GuideYaml.GuideFile;

    /// <summary>What the file says. That it lists no version yet is no problem here.</summary>
    /// <param name="id">The guide's id.</param>
    /// <param name="file">The file.</param>
    public static Outcome<GuideInfo> Read(string id, SourceFile file)
    {
        var problems = new List<Diagnostic>();
        var info = GuideYaml.ReadGuide(id, file, problems).Info;
        return new Outcome<GuideInfo>(info, problems.ToEquatableArray());
    }

    /// <summary>The text of a new file, which lists no version yet.</summary>
    /// <param name="head">What it says; its versions and topics don't matter.</param>
    public static string New(GuideInfo head) =>
        $"""
        # Written by 'generator import', which adds to the versions; README.md explains every key. The rest is yours to correct.
        title: {YamlWords.Plain(head.Title)}
        service: {YamlWords.Plain(head.Service)}
        {Line("provider", head.Provider)}{Line("summary", head.Summary)}attribution:
          text: {YamlWords.Plain(head.Attribution.Text ?? "")}
        versions:

        """.ReplaceLineEndings("\n");

    // What nobody knows isn't there: an empty key would be told as missing.
    private static string Line(string key, string? value) => value is null ? "" : $"{key}: {YamlWords.Plain(value)}\n";

    /// <summary>The text with a version more.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="version">A version whose date and folder the file doesn't have yet.</param>
    /// <returns>The new text; <c>null</c> where the file is written in a way that nothing can be added to.</returns>
    public static string? Add(string text, VersionInfo version)
    {
        if (VersionInsertion.For(text)?.Insert(version) is not { } inserted)
            return null;
        var before = Read("", new SourceFile(FileName, text)).Value;
        var after = Read("", new SourceFile(FileName, inserted));
        var expected = before with { Versions = before.Versions.Append(version).OrderBy(v => v.Date).ThenBy(v => v.Id, StringComparer.Ordinal).ToEquatableArray() };
        return !after.HasErrors && after.Value == expected ? inserted : null;
    }

    /// <summary>The version as an entry that a person would add to the list.</summary>
    public static string EntryOf(VersionInfo version) => VersionText.FlowOf(version);
}
