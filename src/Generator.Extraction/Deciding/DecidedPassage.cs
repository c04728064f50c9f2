using Generator.Extraction.Features;
using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Deciding;

/// <summary>A passage with what was decided about it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Clause">The offset at which its main clause begins.</param>
internal sealed record DecidedPassage(Passage Passage, Decision Decision, int Clause)
{
    /// <summary>The offset of what stands behind the label that it begins with itself.</summary>
    public int OwnOffset { get; init; }

    /// <summary>Whether a label around or before it shows it as what not to do, though its words alone would ask for it.</summary>
    public bool IsWarnedOf { get; init; }

    /// <summary>The words of the label that shows it so, where they stand outside of it.</summary>
    public string? Label { get; init; }

    /// <summary>Whether its main clause begins with its verb.</summary>
    public bool IsInstruction { get; init; }

    /// <summary>Whether it is a whole sentence outside of a table, which says by itself what it says.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it can follow a "don't": it is an instruction, or stands under a label that asks for one.</summary>
    public bool FollowsDont { get; init; }

    /// <summary>Whether it says by itself what not to do.</summary>
    public bool Forbids { get; init; }

    /// <summary>Its number, and what its row says of it.</summary>
    public Particulars Particulars { get; init; } = Particulars.None;

    /// <summary>Its words without its number.</summary>
    public string Statement => Passage.Text[Particulars.Offset..];

    /// <summary>Where these words stand.</summary>
    public TextRange Range => Passage.Range with { Start = Passage.Range.Start + Particulars.Offset, Length = Passage.Range.Length - Particulars.Offset };

    /// <summary>How sure its rule is there; <c>null</c> where nothing is known.</summary>
    public double? Confidence { get; init; }

    /// <summary>What <see cref="Confidence"/> rests on.</summary>
    public RuleTrial? Trial { get; init; }

    public bool IsControl => Decision.Rule.Take is not null;

    /// <summary>Whether it only leads through the guide.</summary>
    public bool IsNavigation { get; init; }

    /// <summary>Whether it stands apart from the prose, so that it explains nothing.</summary>
    public bool IsApart { get; init; }

    /// <summary>What the decision rests on beside its words.</summary>
    public Grounds? Grounds { get; init; }

    /// <summary>The passage that has these features, with what was decided about it.</summary>
    public static DecidedPassage Of(PassageFeatures features, Decision decision) => new(features.Passage, decision with { Evidence = EvidenceOf(features) ?? decision.Evidence }, features.Sentence.ClauseOffset)
    {
        Grounds = new Grounds(decision.Branch, features.Sentence.ClauseOffset, features.SecurityPage, features.AdvicePage, features.DutyPage),
        OwnOffset = Math.Max(features.Sentence.OwnOffset, features.Particulars.Offset),
        Particulars = features.Particulars,
        IsWarnedOf = features.Labelled.Label is Features.Label.Avoid or Features.Label.Forbid,
        Label = features.Labelled.Words,
        IsInstruction = features.Sentence.Mood is Mood.Imperative,
        IsWhole = features is { Passage: { Form: StatementForm.Sentence, Place.Container: not Container.Cell }, Sentence.Mood: Mood.Imperative or Mood.Declarative },
        FollowsDont = features.Sentence.Mood is Mood.Imperative || (features.Labelled.IsBeforeVerbs && !features.Sentence.IsGerund),
        Forbids = features.Sentence.Prohibition is not null || features.Sentence.ExcludesAll,
    };

    // What a label turns rests on the label.
    private static string? EvidenceOf(PassageFeatures features) => features.Labelled.Label is Features.Label.Avoid or Features.Label.Forbid
        ? features.Labelled.Words ?? features.Passage.Text[..features.Sentence.OwnOffset].TrimEnd()
        : null;
}
