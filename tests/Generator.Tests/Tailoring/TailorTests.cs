using Generator.Model;
using static Generator.Tests.Tailoring.ProfileCase;

namespace Generator.Tests.Tailoring;

public sealed class TailorTests
{
    private const string Encrypt = "Encrypt the bucket.";
    private const string Rotate = "Rotate the key.";
    private const string Encrypted = "Data is encrypted.";
    private const string Alarm = "Add an alarm.";
    private const string NotKept = "Logs aren't kept.";
    private const string Read = "Read the logs.";

    [Theory]
    [InlineData("", Encrypt, Rotate, Encrypted, Alarm, NotKept, Read)]
    [InlineData("include: [{ topics: [logs] }]", Alarm, NotKept, Read)]
    [InlineData("include: { topics: logs }", Alarm, NotKept, Read)]
    [InlineData("include: [{ kinds: [option, assurance] }]", Encrypted, Alarm)]
    [InlineData("include: [{ parties: [provider] }]", Encrypted, NotKept)]
    [InlineData("include: [{ tags: [network, keys] }]", Encrypt, Rotate, Encrypted)]
    [InlineData("include: [{ severities: [low, high] }]", Encrypt, Read)]
    [InlineData("include: [{ controls: [logs.read-the-logs, data.rotate-the-key] }]", Rotate, Read)]
    [InlineData("include: [{ tags: [keys], parties: [customer], kinds: [recommendation, assurance] }]", Rotate)]
    [InlineData("include: [{ topics: [logs], kinds: [option] }, { severities: [high] }]", Encrypt, Alarm)]
    [InlineData("exclude: [{ tags: [keys], reason: r }]", Alarm, NotKept, Read)]
    [InlineData("include: [{ topics: [data] }]\nexclude: [{ parties: [provider], reason: r }, { controls: [data.rotate-the-key], reason: r }]", Encrypt)]
    [InlineData("include: [{ controls: [data.rotate-the-key] }]\nexclude: [{ controls: [data.rotate-the-key], reason: r }]")]
    public void A_control_is_in_where_an_entry_chooses_it_and_no_exclusion_does(string profile, params string[] expected) =>
        Assert.Equal(expected, Chosen(profile));

    [Fact]
    public void What_is_set_is_changed_and_the_rest_stays()
    {
        const string Settings =
            """
            set:
              - { control: data.rotate-the-key, title: Turn the keys over, severity: high, reason: r }
              - { control: data.encrypt-the-bucket, owner: Developers, reason: r }
            """;

        var tailored = Tailored(Settings).Catalog;

        Assert.Equal(
            [
                Whole.Controls[0] with { Owner = "Developers" },
                Whole.Controls[1] with { Title = "Turn the keys over", Severity = ControlSeverity.High },
                .. Whole.Controls.Skip(2),
            ],
            tailored.Controls);
        Assert.Equal(Whole with { Controls = tailored.Controls }, tailored);
    }

    [Fact]
    public void A_severity_that_the_profile_sets_chooses_nothing() =>
        Assert.Equal([Encrypt], Chosen("include: [{ severities: [high] }]\nset: [{ control: logs.read-the-logs, severity: high, reason: r }]"));

    [Fact]
    public void Only_topics_with_a_chosen_control_are_groups() =>
        Assert.Equal(["logs"], Tailored("include: [{ topics: [logs] }]").Catalog.Groups.Select(g => g.Id));

    [Fact]
    public void What_is_left_out_is_told_once_with_the_first_reason_that_holds()
    {
        var leftOut = Tailored("include: [{ topics: [data] }]\nexclude: [{ topics: [logs], reason: idle }, { kinds: [assurance], reason: first }, { tags: [keys], reason: second }]").LeftOut;

        Assert.Equal(["first", "second"], leftOut.Select(l => l.Reason));
        Assert.Equal([[Encrypted], [Encrypt, Rotate]], leftOut.Select(l => l.Controls.Select(c => c.Statement)));
    }

    [Fact]
    public void What_two_exclusions_say_alike_is_told_once() =>
        Assert.Single(Tailored("exclude: [{ kinds: [option], reason: r }, { kinds: [option], reason: r }]").LeftOut);
}
