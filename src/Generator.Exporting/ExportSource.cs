using Generator.Model;

namespace Generator.Exporting;

/// <summary>What an export is made from.</summary>
/// <param name="Guide">What <c>guide.yml</c> says.</param>
/// <param name="Version">The version.</param>
/// <param name="Whole">The version's catalog as nobody has tailored it.</param>
public sealed record ExportSource(GuideInfo Guide, VersionInfo Version, Catalog Whole)
{
    /// <summary>What a profile makes of the catalog, or <c>null</c> where the whole is wanted.</summary>
    public TailoredCatalog? Tailored { get; init; }

    /// <summary>Somebody's answers to the version, or <c>null</c>.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>What differs from another version, or <c>null</c> where there is none.</summary>
    public ChangeSet? Changes { get; init; }

    /// <summary>The address of the page where a control's sentence stands, or <c>null</c> where there are no pages.</summary>
    public Func<Control, string?>? Pages { get; init; }

    /// <summary>The controls to export: the profile's, or all.</summary>
    public Catalog Catalog => Tailored?.Catalog ?? Whole;

    /// <summary>The catalog's name.</summary>
    public CatalogName Name => new(Whole.Guide, Whole.Version);

    /// <summary>The answers that count, by the ids of the exported controls; none where there is no assessment.</summary>
    internal IReadOnlyDictionary<string, Answer> Answers
    {
        get
        {
            var answers = new ScopedAnswers(Assessment);
            return Catalog.Controls.Select(answers.Of).OfType<Answer>().ToDictionary(a => a.Control, StringComparer.Ordinal);
        }
    }

    /// <summary>The address of the page where a control's sentence stands, or <c>null</c>.</summary>
    internal string? AddressOf(Control control) => Pages?.Invoke(control);

    /// <summary>Whether the sentence that was answered is the control's, and nobody has to look at the answer again. No other counts as done.</summary>
    internal static bool Stands(Control control, Answer answer) =>
        AnswerStanding.IsOfSentence(answer, StatementDigest.Of(control.Statement));
}
