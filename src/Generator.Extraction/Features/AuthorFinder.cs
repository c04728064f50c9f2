using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Tells who speaks in a guide by all its sentences together: a provider, whose guide is full of "you", an organisation, which speaks of
/// its staff and its policies and lays down duties that name whoever they bind, or a standard, which lays them down and knows no staff.
/// </summary>
/// <remarks>
/// The bounds lie between six public handbooks and two federal and community standards on one side and seventeen guides of products on the
/// other: people of a house stand in 88 to 332 of 1,000 sentences of the former handbooks and in 21 at most of the guides of one product; duties that don't
/// address the reader are at least as many as sentences that do there, and a third at most here.
/// </remarks>
internal sealed class AuthorFinder(Lexicon lexicon)
{
    // Shorter ones are labels and cells.
    private const int ShortestSentence = 4;

    private const int FewestPeople = 3;
    private const double PeopleShare = 0.05;

    // A service may be for organisations and name them often, but speaks to "you" all the more: there people were at an eighth of the
    // addresses, in handbooks that say "you" to their staff at three in ten.
    private const double PeoplePerAddress = 0.2;

    // A few pages of a provider may consist of demands, so that on few sentences only very many of them tell.
    private const int FewestDuties = 8;
    private const double DutyShare = 0.2;

    private const int WholeGuide = 300;
    private const double DutyShareOfWhole = 0.04;
    private const double DutiesPerAddress = 0.6;

    private readonly PhraseSet _people = new(lexicon["people-of-a-house"]);
    private readonly PhraseSet _reader = new(lexicon["words-for-the-reader"]);

    /// <summary>Who speaks in these passages of all a guide's documents.</summary>
    public GuideAuthor Of(IEnumerable<PassageFeatures> passages)
    {
        int sentences = 0, people = 0, duties = 0, addresses = 0;
        foreach (var passage in passages.Where(p => p.Passage.Form is StatementForm.Sentence && p.Sentence.Words.Length >= ShortestSentence))
        {
            var isAddress = _reader.IsIn(passage.Sentence.Words);
            sentences++;
            people += _people.IsIn(passage.Sentence.Words) ? 1 : 0;
            addresses += isAddress ? 1 : 0;
            duties += !isAddress && passage.Sentence.Modality is Modality.Must ? 1 : 0;
        }
        if (people >= FewestPeople && people >= PeopleShare * sentences && people >= PeoplePerAddress * addresses)
            return GuideAuthor.Organization;
        if (duties >= FewestDuties && duties >= DutyShare * sentences && duties >= addresses)
            return GuideAuthor.Organization;
        return sentences >= WholeGuide && duties >= DutyShareOfWhole * sentences && duties >= DutiesPerAddress * addresses ? GuideAuthor.Standard : GuideAuthor.Provider;
    }
}
