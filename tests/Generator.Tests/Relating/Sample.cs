using Generator.Model;

namespace Generator.Tests.Relating;

/// <summary>Small catalogs for tests.</summary>
internal static class Sample
{
    /// <summary>A control whose id is made of its statement's first words.</summary>
    public static Control Control(string statement, string file = "data.md", ControlKind kind = ControlKind.Requirement, string? context = null)
    {
        var words = statement.ToLowerInvariant().Split(' ').Take(4).Select(w => string.Concat(w.Where(char.IsAsciiLetterOrDigit)));
        return new Control
        {
            Id = $"{file[..^3]}.{string.Join('-', words)}",
            Kind = kind,
            Title = statement.TrimEnd('.'),
            Statement = statement,
            Context = context,
            Group = file[..^3],
            Source = new ControlSource(file, file[..^3], 3, 3),
            Rule = "test",
            Evidence = "",
        };
    }

    /// <summary>A version of these controls, each on a line of its own.</summary>
    public static ExtractionResult Version(string version, params IReadOnlyList<Control> controls)
    {
        var placed = controls.Select((c, i) => c with { Source = c.Source with { Line = i + 3, EndLine = i + 3 } }).ToEquatableArray();
        var groups = placed.Select(c => new Group(c.Group, c.Group, c.Source.File)).Distinct().ToEquatableArray();
        return new ExtractionResult(new Catalog("guide", version, groups, placed), []);
    }

    /// <summary>The change that one control's new words make.</summary>
    public static Change? Reworded(string old, string @new) => Changed(Control(old), Control(old) with { Statement = @new });

    /// <summary>The change between two controls of one id.</summary>
    public static Change? Changed(Control old, Control @new) =>
        Corpus.Between(Version("1", old), Version("2", @new)).Changes.SingleOrDefault();
}
