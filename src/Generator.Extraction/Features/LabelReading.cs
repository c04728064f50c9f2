using Generator.Extraction.Segmentation;
using Generator.Model;

namespace Generator.Extraction.Features;

/// <summary>What labels say of a passage.</summary>
/// <param name="Label">What they say; <see cref="Label.None"/> where none is meant for it, or it says by itself what to do.</param>
/// <param name="Words">The label's words, where they stand outside of the passage.</param>
internal readonly record struct Labelled(Label Label, string? Words)
{
    /// <summary>Whether the label stands before verbs: "Don't", "You must not", but not "Anti-patterns".</summary>
    public bool IsBeforeVerbs { get; init; }
}

/// <summary>
/// Decides whether a label is meant for a passage.
/// 1. What it says itself counts before any label: its own sign or label, its own prohibition or demand, "instead".
/// 2. Of the labels around it the nearest counts: column and row, lead-in, the sentences above its list and the lists around, headings.
///    A demand among these ends what labels farther out say.
/// 3. What stands first under the label is meant. What follows it, or stands beneath an item or heading that says something already, is
///    what to do instead under "Common mistakes", and under "Don't" can't be told.
/// </summary>
internal static class LabelReading
{
    /// <summary>What labels say of the passage.</summary>
    public static Labelled Of(PassageFeatures passage)
    {
        var found = Find(passage);
        return found with { IsBeforeVerbs = Negates(found.Words is { } words ? Features.Words.Of(words) : passage.Sentence.Words.AsSpan(0, passage.Sentence.Own.Length)) };
    }

    private static bool Negates(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (word.Text is "don't" or "dont" or "don'ts" or "donts" or "not" or "never" or "shouldn't")
                return true;
        }
        return false;
    }

    private static Labelled Find(PassageFeatures passage)
    {
        var sentence = passage.Sentence;
        if (sentence.Label is not Label.None)
            return sentence.Introduces || passage.Passage.Form is not StatementForm.Sentence ? new Labelled(Label.Itself, null) : default;
        if (sentence.Own.Label is Label.Do or Label.Unclear)
            return new Labelled(sentence.Own.Label, null);
        if (sentence.Prohibition is not null)
            return default;
        if (sentence.Own.Label is not Label.None)
            return new Labelled(Plain(sentence.Own.Label), null);
        if (sentence.IsRemedy || sentence.Mood is Mood.Question || (sentence.Modality is Modality.Must or Modality.Should && sentence.Mood is not Mood.Fragment))
            return default;
        return Outer(passage) is { } scope ? Meant(passage, scope) : default;
    }

    private static Labelled Meant(PassageFeatures passage, LabelScope scope)
    {
        if (scope.Label is Label.Do or Label.Unclear)
            return scope.Label is Label.Do || passage.Sentence.Mood is Mood.Imperative ? new Labelled(scope.Label, scope.Words) : default;
        var label = passage.Sentence.Mood switch
        {
            Mood.Imperative => OfInstruction(passage, scope),
            Mood.Fragment => IsFirst(passage, scope) && NamesMistake(passage, scope) ? scope.Label : Label.None,
            _ => IsFirst(passage, scope) && TellsMistake(passage, scope) ? scope.Label : Label.None,
        };
        return label is Label.None ? default : new Labelled(Plain(label), scope.Words);
    }

    private static Label OfInstruction(PassageFeatures passage, LabelScope scope)
    {
        if (scope.Label is Label.Mistake)
            return OfInstructionAmongMistakes(passage, scope);
        return IsFirst(passage, scope) && !passage.Sentence.IsAssuring ? scope.Label : Label.Unclear;
    }

    // Prose about mistakes goes on to what to do, and "instead of" may name either.
    private static Label OfInstructionAmongMistakes(PassageFeatures passage, LabelScope scope)
    {
        if (passage.Sentence.IsAssuring || !IsFirst(passage, scope))
            return IsListBehindWords(passage, scope) ? Label.Unclear : Label.None;
        var isProse = scope.Reach is LabelReach.Heading && passage.Passage is { Form: StatementForm.Sentence, Place.Container: Container.Prose or Container.Note or Container.Cell };
        return isProse || passage.Sentence.IsComparison ? Label.Unclear : Label.Mistake;
    }

    // A list that only words stand between and "Common mistakes" may be of either.
    private static bool IsListBehindWords(PassageFeatures passage, LabelScope scope) =>
        scope.Reach is LabelReach.Heading && passage.Passage is { Index: 0, Lead: null, Place.Container: Container.Bullet or Container.Step } && !passage.Sentence.IsAssuring && !passage.Above.Any(a => a.Features.Introduces);

    // Behind a name of its own or another sentence stands what explains or mends.
    private static bool IsFirst(PassageFeatures passage, LabelScope scope) =>
        !scope.IsBehindStatement && passage.Passage.Index == 0 && (passage.Passage.Lead is null || scope.Reach is LabelReach.Lead);

    // Words over a list of their own are its topic, but for an act.
    private static bool NamesMistake(PassageFeatures passage, LabelScope scope) => passage.Passage.Form switch
    {
        StatementForm.Heading => passage.Sentence.IsGerund,
        _ when passage.Passage.IsOverList && !passage.Sentence.IsGerund => false,
        _ => scope.Reach is not LabelReach.Heading || passage.Passage.Place.Container is Container.Bullet or Container.Step,
    };

    private static bool TellsMistake(PassageFeatures passage, LabelScope scope) =>
        (passage.Security || (scope.Label is not Label.Mistake && scope.Reach is LabelReach.Above)) && passage.Passage.Form is StatementForm.Sentence && passage.Passage.Place.Container is Container.Bullet or Container.Step
        && passage.Sentence.Modality is Modality.None && !passage.Sentence.Introduces && (scope.Label is Label.Mistake || scope.Reach is LabelReach.Above);

    private static Label Plain(Label label) => label is Label.Mistake ? Label.Avoid : label;

    private static LabelScope? Outer(PassageFeatures passage) =>
        OfCell(passage) ?? OfLead(passage) ?? OfAbove(passage) ?? (EndsAbove(passage) ? null : OfHeadings(passage));

    private static LabelScope? OfCell(PassageFeatures passage) =>
        ScopeOf(passage.Row, LabelReach.Cell) ?? ScopeOf(passage.Column, LabelReach.Cell);

    private static LabelScope? OfLead(PassageFeatures passage) => ScopeOf((passage.Passage.Lead, passage.Lead), LabelReach.Lead);

    private static LabelScope? OfAbove(PassageFeatures passage)
    {
        var behind = false;
        for (var at = passage.Above.Count - 1; at >= 0; at--)
        {
            var (text, above) = passage.Above[at];
            if (above.Label is not Label.None)
                return new LabelScope(above.Label, LabelReach.Above, behind, text);
            if (above.Own.Label is not Label.None)
                return new LabelScope(above.Own.Label, LabelReach.Above, IsBehindStatement: true, text);
            if (Demands(above))
                return null;
            behind |= SaysSomething(above);
        }
        return null;
    }

    private static bool EndsAbove(PassageFeatures passage) => passage.Above.Any(a => Demands(a.Features));

    private static LabelScope? OfHeadings(PassageFeatures passage)
    {
        var own = passage.Passage.Form is StatementForm.Heading ? 1 : 0;
        var behind = passage.Above.Any(a => SaysSomething(a.Features) && !a.Features.Introduces);
        for (var at = passage.Headings.Count - 1 - own; at >= 0; at--)
        {
            var (text, heading) = passage.Headings[at];
            var distance = passage.Headings.Count - 1 - own - at;
            if (heading.Label is not Label.None)
                return IsFar(heading.Label, distance, own, behind) ? null : new LabelScope(distance > 0 && own == 0 && heading.Label is Label.Mistake && !behind ? Label.Unclear : heading.Label, LabelReach.Heading, behind, text);
            if (heading.Own.Label is not Label.None)
                return new LabelScope(heading.Own.Label, LabelReach.Heading, IsBehindStatement: true, text);
            behind |= SaysSomething(heading);
        }
        return null;
    }

    // A page about mistakes has sections about other things, too.
    private static bool IsFar(Label label, int distance, int own, bool behind) =>
        label is Label.Do or Label.Unclear ? distance > 0 : label is Label.Mistake && (distance > 1 || (own == 1 && distance > 0) || (distance == 1 && behind));

    private static LabelScope? ScopeOf((string? Text, SentenceFeatures Features) around, LabelReach reach) =>
        around.Features.Label is Label.None ? null : new LabelScope(around.Features.Label, reach, IsBehindStatement: false, around.Text);

    private static bool Demands(SentenceFeatures sentence) =>
        sentence.IsRemedy || (sentence.Prohibition is null && sentence.Introduces && (sentence.Modality is Modality.Must or Modality.Should || sentence.Mood is Mood.Imperative));

    private static bool SaysSomething(SentenceFeatures sentence) =>
        sentence.IsGerund || sentence.Prohibition is not null || (sentence.Mood is Mood.Imperative or Mood.Declarative && !sentence.Introduces);
}

/// <summary>Where a label stands, seen from the passage.</summary>
internal enum LabelReach
{
    Cell,
    Lead,
    Above,
    Heading,
}

/// <summary>A label that a passage stands under.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Reach">Where it stands.</param>
/// <param name="IsBehindStatement">Whether something that says what is wrong stands between it and the passage.</param>
/// <param name="Words">Its words.</param>
internal readonly record struct LabelScope(Label Label, LabelReach Reach, bool IsBehindStatement, string? Words);
