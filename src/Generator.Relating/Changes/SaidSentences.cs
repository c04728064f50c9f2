using Generator.Model;
using Generator.Relating.Matching;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>All sentences of a version, to look up whether it says what a control of another version says.</summary>
internal sealed class SaidSentences
{
    // Fewer words stand somewhere in every guide: only in the control's own section they are its sentence.
    private const int FewWords = 4;

    // What is to be the same in other words has at least so many of its words.
    private const double LeastAlike = 0.5;

    // What is to be the same sentence worded anew has more of them: nothing else tells that it is.
    private const double LeastReworded = 0.6;

    private readonly Dictionary<string, List<Statement>> _byDigest = new(StringComparer.Ordinal);
    private readonly Lazy<Similar> _similar;

    public SaidSentences(EquatableArray<Statement> statements)
    {
        foreach (var statement in statements)
        {
            var digest = DigestOf(statement.Text);
            if (!_byDigest.TryGetValue(digest, out var same))
                _byDigest[digest] = same = [];
            same.Add(statement);
        }
        _similar = new Lazy<Similar>(() => new Similar(statements));
    }

    /// <summary>The statement that says the same as a control of another version; <c>null</c> where none does.</summary>
    /// <param name="control">The control.</param>
    /// <param name="isSamePlace">Whether a place is on the control's page and, where asked, in its section.</param>
    /// <param name="isSame">Whether a sentence says the same as the control's.</param>
    public Statement? Find(Control control, Func<ControlSource, bool, bool> isSamePlace, Func<string, bool> isSame)
    {
        var found = _byDigest.GetValueOrDefault(DigestOf(control.Statement)) ?? [];
        var inSection = found.Find(s => isSamePlace(s.Source, true));
        if (inSection is not null || WordReader.Texts(control.Statement).Length < FewWords)
            return inSection;
        return found.Find(s => isSamePlace(s.Source, false)) ?? found.FirstOrDefault() ?? _similar.Value.Find(control, LeastAlike, s => isSamePlace(s.Source, false), s => isSame(s.Text));
    }

    /// <summary>The sentence of a section that is no control and says about what a control of another version says; <c>null</c> where there is none.</summary>
    public Statement? FindReworded(Control control, Func<ControlSource, bool> isSameSection) => WordReader.Texts(control.Statement).Length < FewWords
        ? null
        : _similar.Value.Find(control, LeastReworded, s => s.Disposition is not Disposition.Control && isSameSection(s.Source), _ => true);

    private static string DigestOf(string text) => string.Join(' ', WordReader.Texts(text[Opening.LengthOf(text)..]));

    private sealed class Similar
    {
        private readonly EquatableArray<Statement> _statements;
        private readonly WordVectors _words;
        private readonly WordVector[] _vectors;
        private readonly CandidateIndex _index;

        public Similar(EquatableArray<Statement> statements)
        {
            _statements = statements;
            var sketches = statements.Select(Sketch.Of).ToList();
            _words = new WordVectors(sketches);
            _vectors = [.. sketches.Select(_words.Of)];
            _index = new CandidateIndex(_vectors.Index().Select(v => (v.Index, v.Item)));
        }

        // What costs least is asked first.
        public Statement? Find(Control control, double least, Func<Statement, bool> isThere, Func<Statement, bool> isMeant)
        {
            var vector = _words.OfOther(Sketch.Of(control));
            return _index.For(vector)
                .Where(n => isThere(_statements[n]) && _words.Similarity(vector, _vectors[n]) >= least && isMeant(_statements[n]))
                .Select(n => _statements[n])
                .FirstOrDefault();
        }
    }
}
