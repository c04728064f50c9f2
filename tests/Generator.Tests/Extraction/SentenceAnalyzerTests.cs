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
    [InlineData("If you retire the key or, disable or delete it, then the service is unable to read the data.", Mood.Declarative, "the")]
    [InlineData("To protect data in transit, Acme Store uses TLS for COPY, backup, and restore operations.", Mood.Declarative, "acme")]
    [InlineData("As with fire drills, practice develops competency.", Mood.Declarative, "practice")]
    [InlineData("Metrics for the service – Set alarms for those that tell of trouble.", Mood.Imperative, "set")]
    [InlineData("Example policy – Provides access to the bucket.", Mood.Declarative, "example")]
    [InlineData("vault:CreateKey – Create a key.", Mood.Declarative, "vault:createkey")]
    [InlineData("Re-enable the key at once.", Mood.Imperative, "re-enable")]
    [InlineData("Don't frobnicate keys in templates.", Mood.Imperative, "don't")]
    [InlineData("Further, rotate the keys.", Mood.Imperative, "rotate")]
    [InlineData("Block Public Access provides settings for buckets.", Mood.Declarative, "block")]
    [InlineData("Block public access is enabled for each account.", Mood.Declarative, "block")]
    [InlineData("Ensure encryption is enabled.", Mood.Imperative, "ensure")]
    [InlineData("Encrypt data that is at rest.", Mood.Imperative, "encrypt")]
    [InlineData("Traffic between parts—for example, the console and the broker—is encrypted.", Mood.Declarative, "traffic")]
    [InlineData("Contact data is encrypted.", Mood.Declarative, "contact")]
    [InlineData("Contact your administrator.", Mood.Imperative, "contact")]
    [InlineData("PUT requests that name no key fail.", Mood.Fragment, "put")]
    [InlineData("A watchdog, which looks at each call.", Mood.Fragment, "a")]
    [InlineData("A watchdog, which looks at each call, reports them.", Mood.Declarative, "a")]
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
    [InlineData("It's also important to record exceptions.", Subject.Other, Modality.Should)]
    [InlineData("The old way is less safe, so it is a good idea to enforce the new one.", Subject.Other, Modality.Should)]
    [InlineData("The easiest way for most is to let the service rotate them.", Subject.Other, Modality.Should)]
    [InlineData("It's common for processes to be planned.", Subject.Other, Modality.None)]
    [InlineData("Select which events should be logged.", Subject.Customer, Modality.None)]
    [InlineData("Make sure that every event must be logged.", Subject.Customer, Modality.Should)]
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
    [InlineData("Only your client and its server can decrypt the messages.", Denial.Exposure)]
    [InlineData("The messages can be decrypted only by your client.", Denial.Exposure)]
    [InlineData("The messages can only be read by your client.", Denial.Exposure)]
    [InlineData("Neither of these users is able to access the host.", Denial.Exposure)]
    [InlineData("Only your client can choose a name.", Denial.None)]
    [InlineData("There is no way to recover the key.", Denial.Protection)]
    [InlineData("New queues are not configured to log calls.", Denial.Protection)]
    [InlineData("Only machines that have a path into the network of the service can read it.", Denial.Exposure)]
    [InlineData("The copy is not further encrypted.", Denial.Protection)]
    [InlineData("The messages are sent only by your client.", Denial.None)]
    [InlineData("The service may not be able to access the network.", Denial.None)]
    [InlineData("If the key isn't encrypted, the service encrypts it.", Denial.None)]
    [InlineData("The name doesn't matter.", Denial.None)]
    public void What_a_clause_denies_is_told_by_the_verb_behind_the_denial(string sentence, object expected) =>
        Assert.Equal(expected, Analyzer.Analyze(sentence).Denies);

    [Theory]
    [InlineData("Your data is encrypted at rest.", Protection.State)]
    [InlineData("Backups that you keep are automatically rotated.", Protection.State)]
    [InlineData("Messages are stored in one Region and encrypted there.", Protection.State)]
    [InlineData("Both connections are TLS encrypted.", Protection.State)]
    [InlineData("Traffic is bulk-encrypted when it leaves.", Protection.State)]
    [InlineData("API calls made to the service are logged.", Protection.State)]
    [InlineData("The procedures have been reviewed and certified.", Protection.State)]
    [InlineData("The service is highly available.", Protection.State)]
    [InlineData("Traffic that uses the peering is automatically encrypted.", Protection.State)]
    [InlineData("Calls, such as one from another account, are logged.", Protection.State)]
    [InlineData("Before a copy leaves, it's encrypted again.", Protection.State)]
    [InlineData("Memory encryption is enabled on these machines.", Protection.State)]
    [InlineData("TLS is available for the console.", Protection.State)]
    [InlineData("The service supports three zones and is backed by a fleet.", Protection.Act)]
    [InlineData("Data is sent over a TLS-encrypted channel.", Protection.State)]
    [InlineData("The service encrypts messages.", Protection.Act)]
    [InlineData("When you stop, the service stores and protects your keys.", Protection.Act)]
    [InlineData("The queue redundantly stores the messages.", Protection.Act)]
    [InlineData("The trail logs events from all Regions.", Protection.Act)]
    [InlineData("Requests are made over a TLS connection.", Protection.State)]
    [InlineData("The mechanisms are deployed in pairs to ensure integrity.", Protection.State)]
    [InlineData("The service provides private endpoints.", Protection.Act)]
    [InlineData("The sample is based on a page with encrypted examples.", Protection.None)]
    [InlineData("The service keeps regular backups.", Protection.Act)]
    [InlineData("The service makes a backup each day.", Protection.Act)]
    [InlineData("The service creates automated backups of your tables.", Protection.Act)]
    [InlineData("The service regularly releases updates.", Protection.Act)]
    [InlineData("The server supports a private endpoint.", Protection.Act)]
    [InlineData("The service does encrypt local copies.", Protection.Act)]
    [InlineData("The service does not encrypt local copies.", Protection.None)]
    [InlineData("The service makes a key and uses it to help protect your data.", Protection.Act)]
    [InlineData("Data that the service processes is encrypted.", Protection.State)]
    [InlineData("Documents used by the console are encrypted.", Protection.State)]
    [InlineData("Data sent when using the console is encrypted.", Protection.State)]
    [InlineData("The service uses one index per customer and they are encrypted.", Protection.Act)]
    [InlineData("The feature gives security and provides it by encrypting all data.", Protection.None)]
    [InlineData("The feature provides more security by encrypting all data.", Protection.Act)]
    [InlineData("The service provides visibility by recording each call.", Protection.None)]
    [InlineData("Recovery helps protect your tables from deletion.", Protection.Act)]
    [InlineData("This approach helps protect your tables.", Protection.None)]
    [InlineData("The broker and the cache encrypt all messages.", Protection.Act)]
    [InlineData("These services encrypt data at rest.", Protection.Act)]
    [InlineData("Use both services to encrypt data.", Protection.None)]
    [InlineData("Many customers choose not to regularly rotate all keys.", Protection.None)]
    [InlineData("The parts log events for a while.", Protection.None)]
    [InlineData("This protects your resources.", Protection.Act)]
    [InlineData("The service makes a key and helps you to protect your data.", Protection.None)]
    [InlineData("The feature is enabled on these machines.", Protection.None)]
    [InlineData("The service keeps a list of backups.", Protection.None)]
    [InlineData("The service provides tools for private use.", Protection.None)]
    [InlineData("The header names the resource that is encrypted.", Protection.None)]
    [InlineData("This key is used with clusters that are encrypted.", Protection.None)]
    [InlineData("Backups can be encrypted.", Protection.None)]
    [InlineData("The data isn't encrypted.", Protection.None)]
    [InlineData("The logs are in a bucket.", Protection.None)]
    [InlineData("Encrypt your data.", Protection.None)]
    [InlineData("Does it encrypt data?", Protection.None)]
    [InlineData("The zones are far apart and redundant links join them.", Protection.None)]
    public void What_a_clause_says_to_protect_is_told_by_its_predicate(string sentence, object expected) =>
        Assert.Equal(expected, Analyzer.Analyze(sentence).Protects);

    [Theory]
    [InlineData("You can encrypt the table.", Offer.Measure)]
    [InlineData("You can also optionally rotate the key.", Offer.Measure)]
    [InlineData("You can use policies to restrict access.", Offer.Measure)]
    [InlineData("You can create a policy that denies access.", Offer.Measure)]
    [InlineData("The service lets you audit each call.", Offer.Measure)]
    [InlineData("You can use a key of your own.", Offer.Means)]
    [InlineData("You can log in with a key of your own.", Offer.Operation)]
    [InlineData("You can use a key pair to log in to the machine.", Offer.Means)]
    [InlineData("If you turn it on, then you can apply a policy.", Offer.Means)]
    [InlineData("You can download the report.", Offer.Operation)]
    [InlineData("The service writes a trail, so you can audit each call.", Offer.Measure)]
    [InlineData("The report shows how you can encrypt the table.", Offer.None)]
    [InlineData("You must encrypt the table.", Offer.None)]
    public void What_a_clause_offers_is_told_by_the_verb_behind_the_offer(string sentence, object expected) =>
        Assert.Equal(expected, Analyzer.Analyze(sentence).Offers);

    [Theory]
    [InlineData("The module supports only symmetric keys.", true)]
    [InlineData("The service only encrypts the body.", true)]
    [InlineData("Encryption is only available in two Regions.", true)]
    [InlineData("Encryption isn't yet available in all Regions.", true)]
    [InlineData("Client-side encryption is not a valid way.", true)]
    [InlineData("The key policy can't be edited.", true)]
    [InlineData("Encryption is supported on machines with version 7 and later.", true)]
    [InlineData("The service supports symmetric keys only.", true)]
    [InlineData("The key that encrypts your volume can't be changed.", true)]
    [InlineData("The tape can't be deleted.", true)]
    [InlineData("Encryption is supported now and will be later.", false)]
    [InlineData("Keys are stored only in memory.", false)]
    [InlineData("The data can't be read.", false)]
    [InlineData("The log names a feature that is only available in two Regions.", false)]
    [InlineData("Encryption is available in all Regions.", false)]
    public void What_a_clause_limits_is_told_by_what_stands_beside_only_or_a_denial(string sentence, bool expected) =>
        Assert.Equal(expected, Analyzer.Analyze(sentence).Limited);
}
