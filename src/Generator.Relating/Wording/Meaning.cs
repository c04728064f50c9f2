using Generator.Model.Rules;

namespace Generator.Relating.Wording;

/// <summary>What counts of a text when its meaning is compared.</summary>
/// <param name="Stem">The stem by which it is compared.</param>
/// <param name="Start">The offset of its first character in the text.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="IsConditional">Whether it stands in a clause that says when or where the rest holds.</param>
internal sealed record Term(string Stem, int Start, int End, bool IsConditional);

/// <summary>
/// Reads texts for their meaning: names of one thing become one name, everyday words for one thing become one word, ways to say
/// "must", "should", "can" and "not" become these, and words that carry nothing fall out.
/// </summary>
internal sealed class Meaning(Synonyms synonyms)
{
    public const string Must = "must";
    public const string Should = "should";
    public const string Can = "can";
    public const string Not = "not";

    private static readonly string[][] Force =
    [
        [Must, "have to", "has to", "need to", "needs to", "are required to", "is required to", "shall", "it is mandatory to", "is mandatory", "is required", "are required", "we require", "we require that you", "we require that", "we strongly require", "we strongly require that you", "we highly require that you", "we also require that you"],
        [Should, "we recommend that you", "we recommend that", "we recommend", "it is recommended that you", "it is recommended to", "is recommended", "are recommended", "ought to", "recommends that you", "recommended", "recommend", "recommends", "best practice is to", "it is a best practice to"],
        [Can, "may", "might", "could", "are able to", "is able to", "optionally", "are allowed to", "is optional", "are optional"],
        [Not, "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "wont", "never", "no", "cannot be", "neither", "nor"],
        ["can not", "cant", "cannot", "couldnt"],
        ["should not", "shouldnt"],
        ["must not", "mustnt"],
    ];

    private static readonly HashSet<string> ConditionWords = new(StringComparer.Ordinal)
    {
        "if", "when", "whenever", "unless", "until", "where", "wherever", "while", "once", "except", "during", "before", "after",
    };

    private readonly PhraseMap _terms = new(synonyms.Terms.Select(g => g.ToArray()));
    private readonly PhraseMap _wordings = new(synonyms.Wordings.Select(g => g.ToArray()));
    private readonly PhraseMap _force = new(Force);
    private readonly HashSet<string> _fillers = new(synonyms.Fillers, StringComparer.Ordinal);

    /// <summary>The words with names of one thing as one name.</summary>
    public IEnumerable<string> Named(string text) => _terms.Apply(WordReader.Read(text)).Select(w => w.Text);

    /// <summary>The terms in order.</summary>
    public List<Term> Read(string text)
    {
        var words = _wordings.Apply(_force.Apply(_terms.Apply(WordReader.Read(text))));
        var terms = new List<Term>(words.Count);
        var until = -1;
        foreach (var word in words)
        {
            if (ConditionWords.Contains(word.Text))
                until = EndOfClause(text, word.End);
            if (!_fillers.Contains(word.Text))
                terms.Add(new Term(Stem.Of(word.Text), word.Start, word.End, word.Start < until));
        }
        return terms;
    }

    private static int EndOfClause(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is ',' or ';' || (text[at] is '.' or ':' && at + 1 < text.Length && text[at + 1] == ' '))
                return at;
        }
        return text.Length;
    }
}
