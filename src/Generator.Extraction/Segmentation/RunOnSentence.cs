using Generator.Model;

namespace Generator.Extraction.Segmentation;

/// <summary>
/// A sentence that a block of code or a list interrupts: "Attach the policy", the policy, "to each role." Its two parts are one
/// passage, whose lines reach over what stands between; its range is that of the first part.
/// </summary>
internal static class RunOnSentence
{
    /// <summary>Whether <paramref name="before"/>, which ends its paragraph, waits for its rest.</summary>
    public static bool IsOpen(Passage before) => before.Form == StatementForm.Sentence && before.Text[^1] is not ('.' or '!' or '?');

    /// <summary>Whether <paramref name="after"/>, which begins the paragraph beneath, is the rest of an open sentence.</summary>
    public static bool IsRest(Passage after) =>
        after.Form == StatementForm.Sentence && char.IsLower(after.Text[0]) && !SentenceSplitter.BeginsWithName(after.Text, 0);

    /// <summary>The two parts as one sentence.</summary>
    public static Passage Join(Passage before, Passage after) => before with
    {
        Text = $"{before.Text} {after.Text}",
        Source = before.Source with { EndLine = after.Source.EndLine },
        Links = [.. before.Links, .. after.Links],
    };
}
