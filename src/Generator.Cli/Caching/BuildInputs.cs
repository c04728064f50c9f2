using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Generator.Cli.Files;
using Generator.Cli.Storage;
using Generator.Model;

namespace Generator.Cli.Caching;

/// <summary>All that a build depends on, by digests (SHA-256): the program, its settings, and each file of the content and of the templates.</summary>
internal sealed class BuildInputs
{
    private const string Content = "content/";
    private const string Shadows = "templates/";
    private const string Program = "program";

    // A build asks before and after; the program stays what it is meanwhile.
    private static readonly Lazy<string> OwnDigest = new(ProgramDigest);

    /// <summary>The digest of the program.</summary>
    public static string OfProgram => OwnDigest.Value;

    private readonly SortedDictionary<string, string> _digests = new(StringComparer.Ordinal);

    /// <summary>Reads them; <c>null</c> where something can't be read, which the build will tell.</summary>
    public static BuildInputs? Read(SiteSource source)
    {
        try
        {
            var inputs = new BuildInputs();
            inputs._digests[Program] = OwnDigest.Value;
            // Messages name files as the folder was given.
            inputs._digests["settings"] = $"{source.IsStrict} {FolderReader.Shown(source.Content)}\n{FolderReader.Shown(source.Templates)}";
            inputs.Add(Content, source.Content, FolderReader.Walk(source.Content));
            if (Directory.Exists(source.Templates))
                inputs.Add(Shadows, source.Templates, FolderWalk.Of(source.Templates, mayLeadOut: _ => true));
            return inputs;
        }
        catch (Exception fault) when (SystemWords.IsOfSystem(fault))
        {
            return null;
        }
    }

    /// <summary>One digest of all.</summary>
    public string Digest() => DigestOf(_digests);

    /// <summary>One digest of all but the files of the content below these paths.</summary>
    public string DigestWithout(IEnumerable<string> folders)
    {
        string[] left = [.. folders.Select(f => Content + f)];
        return DigestOf(_digests.Where(d => !Array.Exists(left, f => d.Key.StartsWith(f, StringComparison.Ordinal))));
    }

    /// <summary>Takes a file of the content for one that holds <paramref name="text"/>: what the build itself has written.</summary>
    public void Put(string path, string text) => _digests[Content + path] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private void Add(string prefix, string folder, FolderWalk walk)
    {
        var digests = OrderedParallel.Map(walk.Files, path => FileDigest.Of(Path.Combine(folder, path)));
        foreach (var (path, digest) in walk.Files.Zip(digests))
            _digests[prefix + path] = digest;
        // What is neither read nor followed is told, and so is part of what a build says.
        foreach (var problem in walk.LeftOut)
            _digests[$"{prefix}{problem.Span.File} left out"] = problem.ToString();
    }

    // The native program is one file; else its parts lie beside each other.
    private static string ProgramDigest() => !RuntimeFeature.IsDynamicCodeSupported && Environment.ProcessPath is { } program
        ? FileDigest.Of(program)
        : string.Join(' ', Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Order(StringComparer.Ordinal).Select(FileDigest.Of));

    private static string DigestOf(IEnumerable<KeyValuePair<string, string>> digests) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', digests.Select(d => $"{d.Key}\0{d.Value}")))));
}
