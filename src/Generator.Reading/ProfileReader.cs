using Generator.Model;
using Generator.Reading.Profiles;
using Generator.Reading.Yaml;

namespace Generator.Reading;

/// <summary>Reads profiles.</summary>
public static class ProfileReader
{
    /// <summary>The folder of profiles, in the content folder.</summary>
    public const string Folder = "profiles";

    /// <summary>
    /// Reads a profile; its id is the file's name. Whether the guide, topics, tags and controls that it names are there is asked
    /// elsewhere. <c>null</c> where something of the file is wrong.
    /// </summary>
    public static Outcome<Profile?> Read(SourceFile file)
    {
        var problems = new List<Diagnostic>();
        var profile = ProfileYaml.Read(file, YamlText.Parse(file, problems), problems);
        return new Outcome<Profile?>(problems.Count == 0 ? profile : null, problems.ToEquatableArray());
    }
}
