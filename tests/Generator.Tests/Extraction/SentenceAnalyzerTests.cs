using Generator.Extraction.Features;
using Generator.Tests.Gold;

namespace Generator.Tests.Extraction;

public sealed class SentenceAnalyzerTests
{
    private static readonly SentenceAnalyzer Analyzer = new(GoldGuide.Rules.Lexicon);

    [Theory]
    [InlineData("Use MFA with each account.", Mood.Imperative, "use")]
    [InlineData("To protect your data, use encryption.", Mood.Imperative, "use")]
    [InlineData("If you store keys, logs, or tokens, you must rotate them.", Mood.Declarative, "you")]
    [InlineData("However, don't share keys.", Mood.Imperative, "don't")]
    [InlineData("Regularly review the policies.", Mood.Imperative, "regularly")]
    [InlineData("Access to the bucket is restricted.", Mood.Declarative, "access")]
    [InlineData("Log files are encrypted.", Mood.Declarative, "log")]
    [InlineData("Is the bucket encrypted?", Mood.Question, "is")]
    [InlineData("Encryption at rest", Mood.Fragment, "encryption")]
    public void The_main_clause_and_its_mood_are_found(string sentence, object mood, string firstWord)
    {
        var features = Analyzer.Analyze(sentence);

        Assert.Equal(mood, features.Mood);
        Assert.Equal(firstWord, features.Words[features.Clause].Text);
    }

    [Theory]
    [InlineData("You must encrypt it.", Subject.Customer, Modality.Must)]
    [InlineData("Clients should support TLS.", Subject.Customer, Modality.Should)]
    [InlineData("When you create a key, you can rotate it.", Subject.Customer, Modality.May)]
    [InlineData("AWS is responsible for the infrastructure.", Subject.Provider, Modality.Must)]
    [InlineData("Amazon Example encrypts the data.", Subject.Service, Modality.None)]
    [InlineData("ExampleService stores logs.", Subject.Service, Modality.None)]
    [InlineData("Third-party auditors test the platform.", Subject.ThirdParty, Modality.None)]
    public void The_subject_and_the_force_are_found(string sentence, object subject, object modality)
    {
        var features = Analyzer.Analyze(sentence);

        Assert.Equal(subject, features.Subject);
        Assert.Equal(modality, features.Modality);
    }

    [Theory]
    [InlineData("Clients must support the following:", true)]
    [InlineData("Secure your data in the following ways.", true)]
    [InlineData("To isolate the network, use an endpoint as the following section describes in full and at length.", false)]
    public void What_announces_a_list_is_told(string sentence, bool introduces) =>
        Assert.Equal(introduces, Analyzer.Analyze(sentence).Introduces);

    [Theory]
    [InlineData("The service doesn't encrypt message attributes.", Denial.Protection)]
    [InlineData("Default keys can't be automatically rotated.", Denial.Protection)]
    [InlineData("Your keys never leave the module.", Denial.Exposure)]
    [InlineData("No one can read or export the key.", Denial.Exposure)]
    [InlineData("If the key isn't encrypted, the service encrypts it.", Denial.None)]
    [InlineData("The name doesn't matter.", Denial.None)]
    public void What_a_clause_denies_is_told_by_the_verb_behind_the_denial(string sentence, object expected) =>
        Assert.Equal(expected, Analyzer.Analyze(sentence).Denies);
}
