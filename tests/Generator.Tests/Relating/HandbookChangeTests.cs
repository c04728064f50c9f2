using Generator.Model;

namespace Generator.Tests.Relating;

/// <summary>What changes between two versions of an organisation's handbook, and the reasons as somebody who has both before him would give them.</summary>
public sealed class HandbookChangeTests
{
    [Theory]
    [InlineData("Complaints shall be sent to the front office.", "Complaints must be forwarded to the front office.")]
    [InlineData("Team leads must check the badges weekly.", "Team leads must check the badges every week.")]
    [InlineData("Team leads must check the badges quarterly.", "Team leads must check the badges every three months.")]
    [InlineData("Lists must be filed annually.", "Lists must be filed once a year.")]
    [InlineData("Invoices must be paid within two weeks.", "Invoices must be paid within 14 days.")]
    [InlineData("Keep receipts for ten years.", "Retain receipts for 10 years.")]
    [InlineData("Suppliers must be told about accidents.", "Suppliers must be informed about accidents.")]
    [InlineData("Managers are obliged to sign the form.", "Managers must sign the form.")]
    [InlineData("Bring the keys to the porter before 9 pm.", "The keys must be brought to the porter by 9 pm.", true)]
    [InlineData("Return the form no later than Friday.", "Return the form by Friday.")]
    [InlineData("Use version 3 of the form at least.", "Use version 3 of the form or later.")]
    [InlineData("Whoever finds a key must give it to the porter.", "Whoever finds a key must give the key to the porter.")]
    public void Everyday_words_for_one_thing_reopen_nothing(string old, string @new, bool isForced = false)
    {
        var change = Sample.Reworded(old, @new)!;

        Assert.Equal([isForced ? ChangeClass.Strengthened : ChangeClass.Editorial], change.Classes);
    }

    [Theory]
    [InlineData("Lists must be filed within 30 days.", "Lists must be filed within 14 days.", ChangeClass.Substantive, "30 days -> 14 days")]
    [InlineData("Visitors must be named one day in advance.", "Visitors must be named two days in advance.", ChangeClass.Substantive, "one day -> two days")]
    [InlineData("Lists must be filed by the end of the month.", "Lists must be filed by the 15th of the month.", ChangeClass.Substantive, "end of the month -> 15th of the month")]
    [InlineData("Order chairs before the end of March.", "Order chairs before the end of May.", ChangeClass.Substantive, "March -> May")]
    [InlineData("Orders of more than 500 euros must be approved.", "Orders of more than 1,000 euros must be approved.", ChangeClass.Substantive, "500 euros -> 1,000 euros")]
    [InlineData("Team leads must check the badges weekly.", "Team leads must check the badges every month.", ChangeClass.Substantive, "weekly -> every month")]
    [InlineData("Contracts are signed by the director.", "Contracts are signed by two directors.", ChangeClass.Substantive, "now \"two directors\"")]
    [InlineData("Keep the log for 12 months.", "Keep the log for at least 12 months.", ChangeClass.Substantive, "now \"at least 12 months\"")]
    [InlineData("Hang up the fire plan on every floor.", "Hang up the escape plan on each floor.", ChangeClass.Substantive, "fire plan -> escape plan")]
    [InlineData("Laptops must be locked up.", "Laptops and tablets must be locked up.", ChangeClass.Scope, "applies to: now also \"tablets\"")]
    [InlineData("Staff, guests and suppliers must wear a badge.", "Staff and guests must wear a badge.", ChangeClass.Scope, "applies to: no longer \"suppliers\"")]
    [InlineData("Keys must not be used for sheds.", "Keys must not be used for sheds and barns.", ChangeClass.Scope, "applies to: now also \"barns\"")]
    [InlineData("The archive must hold invoices.", "The archive must hold invoices and contracts.", ChangeClass.Substantive, "now also \"contracts\"")]
    [InlineData("The team should inform the data protection officer.", "The team should not inform the data protection officer.", ChangeClass.Substantive, "now \"should not inform the data protection officer\"")]
    [InlineData("Use at least TLS 1.1 for the portal.", "Use TLS 1.2 or newer for the portal.", ChangeClass.Substantive, "TLS 1.1 -> TLS 1.2")]
    [InlineData("Grant the least access.", "Always grant access over TLS.", ChangeClass.Substantive, "now \"Always\", now \"over TLS\", no longer \"least\"")]
    public void Reasons_are_what_a_person_would_say(string old, string @new, ChangeClass expected, string reason)
    {
        var change = Sample.Reworded(old, @new)!;

        Assert.Equal([expected], change.Classes);
        Assert.Equal([reason], change.Reasons);
    }

    [Theory]
    [InlineData(
        "Staff must report a stolen laptop to the security team immediately and change their password the same day.",
        "Staff must notify the security team of a stolen laptop immediately.",
        "They must also change their password on the same day.")]
    [InlineData("Lock the gate and switch off the lights.", "Lock the gate.", "Switch off the lights.")]
    [InlineData("Guests must sign in at reception and wear a badge at all times.", "Guests must sign in at reception.", "They must wear a badge at all times.")]
    [InlineData("Managers must approve the leave of their team and enter it in the calendar.", "Managers must approve the leave of their team.", "Approved leave must be entered in the calendar.")]
    [InlineData("Cleaners must lock the rooms and must bring the keys to the porter before 9 pm.", "Cleaners must lock the rooms.", "The keys must be brought to the porter by 9 pm.")]
    [InlineData("Check the tyres and the oil every month.", "Check the tyres every month.", "Check the oil every month.")]
    public void Two_sentences_of_one_are_a_split_and_the_other_way_round_a_merger(string whole, string first, string second)
    {
        var (one, two) = (Sample.Version("1", Others(Sample.Control(whole))), Sample.Version("2", Others(Sample.Control(first), Sample.Control(second))));

        Assert.Equal(["Split", "Split"], Corpus.Diff(one, two).Changes.Select(c => string.Join(' ', c.Classes)));
        Assert.Equal(["Merged", "Merged"], Corpus.Diff(two, one).Changes.Select(c => string.Join(' ', c.Classes)));
    }

    [Fact]
    public void What_a_part_says_beyond_the_whole_is_told()
    {
        var old = Sample.Version("1", Others(Sample.Control("New colleagues must read the handbook and sign the declaration.")));
        var @new = Sample.Version("2", Others(Sample.Control("New colleagues must read the handbook."), Sample.Control("New colleagues must sign the declaration within one week.")));

        var changes = Corpus.Diff(old, @new).Changes;

        Assert.All(changes, c => Assert.Contains(ChangeClass.Split, c.Classes));
        Assert.Contains("now \"within one week\"", changes.SelectMany(c => c.Reasons), StringComparer.Ordinal);
    }

    [Fact]
    public void A_new_duty_beside_one_that_was_shortened_is_no_part_of_it()
    {
        var old = Sample.Version("1", Others(Sample.Control("The porter must close the windows and doors of the hall quickly at night.")));
        var @new = Sample.Version("2", Others(Sample.Control("The porter must close the windows and doors of the hall at night."), Sample.Control("The porter must answer the phone quickly.")));

        Assert.Equal([ChangeClass.Added, ChangeClass.Substantive], Corpus.Diff(old, @new).Changes.SelectMany(c => c.Classes).Order());
    }

    [Fact]
    public void A_section_that_went_to_a_page_that_was_there_before_is_moved()
    {
        var section = new ControlSource("data.md", "backups", 1, 1);
        Control[] olds = Others(Sample.Control("Copy the ledger each night.") with { Source = section }, Sample.Control("Store the tapes in the safe.") with { Source = section });
        Control[] news = [.. olds.Select(c => c.Source.Anchor is "backups" ? c with { Source = c.Source with { File = "rooms.md" } } : c)];

        var changes = Corpus.Between(Sample.Version("1", olds), Sample.Version("2", news)).Changes;

        Assert.Equal([["data.md#backups -> rooms.md#backups"], ["data.md#backups -> rooms.md#backups"]], changes.Select(c => c.Reasons));
        Assert.All(changes, c => Assert.Equal([ChangeClass.Moved], c.Classes));
    }

    [Fact]
    public void A_number_that_changed_in_what_a_list_leans_on_reopens_its_items()
    {
        var item = Sample.Control("Return the badge.", context: "Within 5 days you must:");

        var change = Sample.Changed(item, item with { Context = "Within 2 days you must:" })!;

        Assert.Equal([ChangeClass.Substantive], change.Classes);
        Assert.Equal(["context: 5 days -> 2 days"], change.Reasons);
    }

    private static Control[] Others(params Control[] controls) =>
    [
        .. controls, Sample.Control("Water the plants in the hall.", "rooms.md"), Sample.Control("Air the rooms before each meeting.", "rooms.md"),
        Sample.Control("Label every folder.", "data.md"), Sample.Control("Order paper in spring.", "data.md"),
    ];
}
