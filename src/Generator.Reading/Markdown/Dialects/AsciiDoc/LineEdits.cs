namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>Changes to a line that are found one by one and made at once, so that places within it stay valid until then. They don't touch each other.</summary>
internal sealed class LineEdits
{
    private readonly List<Edit> _edits = [];

    private readonly record struct Edit(int Index, int Count, string With, bool IsFilled);

    /// <summary>How many there are.</summary>
    public int Count => _edits.Count;

    /// <summary>Puts other characters in the place of some.</summary>
    public void Replace(int index, int count, string with) => _edits.Add(new Edit(index, count, with, false));

    /// <summary>Puts words in the place of what only names them.</summary>
    public void Fill(int index, int count, string with) => _edits.Add(new Edit(index, count, with, true));

    /// <summary>Takes characters out.</summary>
    public void Remove(int index, int count)
    {
        if (count > 0)
            Replace(index, count, "");
    }

    /// <summary>Forgets all but the first <paramref name="count"/>.</summary>
    public void ForgetFrom(int count) => _edits.RemoveRange(count, _edits.Count - count);

    /// <summary>Makes the changes; places that are followed, given in their order, move along.</summary>
    public void Apply(SourceLine line, int[] followed)
    {
        // At one place what is put in comes before what stands in the place of something.
        List<Edit> edits = [.. _edits.OrderBy(e => e.Index).ThenBy(e => e.Count > 0)];
        line.ReplaceAll(edits.ConvertAll(e => (e.Index, e.Count, e.With)));
        if (edits.Exists(e => e.IsFilled && e.With.Length > 0))
            line.MarkFilled();
        Move(edits, followed);
    }

    private static void Move(List<Edit> edits, int[] followed)
    {
        var (at, moved) = (0, 0);
        for (var i = 0; i < followed.Length; i++)
        {
            for (; at < edits.Count && edits[at].Index + edits[at].Count <= followed[i]; at++)
                moved += edits[at].With.Length - edits[at].Count;
            var isWithin = at < edits.Count && edits[at].Index < followed[i];
            followed[i] = moved + (isWithin ? edits[at].Index + edits[at].With.Length : followed[i]);
        }
    }
}
