namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>Changes to a line that are found one by one and made at once, so that places within it stay valid until then.</summary>
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

    /// <summary>Makes the changes; places that are followed move along.</summary>
    public void Apply(SourceLine line, int[] followed)
    {
        foreach (var edit in _edits.Index().OrderByDescending(e => e.Item.Index).ThenBy(e => e.Item.Count == 0).ThenByDescending(e => e.Index).Select(e => e.Item))
        {
            if (edit.IsFilled)
                line.Fill(edit.Index, edit.Count, edit.With);
            else
                line.Replace(edit.Index, edit.Count, edit.With);
            for (var i = 0; i < followed.Length; i++)
            {
                if (followed[i] >= edit.Index + edit.Count)
                    followed[i] += edit.With.Length - edit.Count;
                else if (followed[i] > edit.Index)
                    followed[i] = edit.Index + edit.With.Length;
            }
        }
    }
}
