using Generator.Extraction.Assembly;

namespace Generator.Tests.Extraction;

public sealed class ControlIdsTests
{
    [Fact]
    public void An_id_is_the_group_and_the_telling_words_of_the_title() =>
        Assert.Equal(["data-protection.multi-factor-authentication-mfa"], Ids(("data-protection", "Use multi-factor authentication (MFA) with each account", "Use ...")));

    [Fact]
    public void Twins_take_further_words()
    {
        var ids = Ids(
            ("iam", "Do not replace the key in this template", "Do not replace the key in this template with that of a model."),
            ("iam", "Do not replace the key in this template", "Do not replace the key in this template with that of a pipeline."));

        Assert.Equal(2, ids.Distinct().Count());
        Assert.EndsWith("model", ids[0], StringComparison.Ordinal);
        Assert.EndsWith("pipeline", ids[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_controls_does_not_matter_to_ids()
    {
        (string, string, string)[] controls =
        [
            ("a", "Rotate keys", "Rotate keys often."), ("a", "Rotate keys", "Rotate keys yearly."), ("b", "Rotate keys", "Rotate keys."), ("a", "Log calls", "Log calls."),
        ];

        Assert.Equal(Ids(controls).Order(), Ids([.. controls.Reverse()]).Order());
        Assert.Equal(Ids(controls)[0], Ids([.. controls.Reverse()])[3]);
    }

    [Fact]
    public void Controls_of_the_same_words_are_numbered() =>
        Assert.Equal(2, Ids(("a", "Rotate keys", "Rotate keys."), ("a", "Rotate keys", "Rotate keys.")).Distinct().Count());

    private static IReadOnlyList<string> Ids(params (string Group, string Title, string Statement)[] controls) => ControlIds.Of(controls);
}
