using Generator.Model;

namespace Generator.Tests.Relating;

/// <summary>What differs in words alone reopens no answer; what differs in what is asked does, however few the words are.</summary>
public sealed class EditorialChangeTests
{
    // What else the guide says: from it spellings, names and abbreviations are known.
    private static readonly string[] Rest =
    [
        "Review the inventory of certificates every month.",
        "Contoso Harbor stores certificates.",
        "Contoso Lantern reads certificates from Contoso Harbor.",
        "Contoso PQR decides who may read a certificate.",
        "Give each team a role of Contoso PQR.",
        "Changes of PQR are logged by Contoso Beacon.",
        "Nobody needs Contoso PQR to read the log of Contoso Meadow.",
        "A Remote Inventory Gateway (RIG) answers within a second.",
        "The gateway works with temporary passwords.",
    ];

    [Theory]
    [InlineData("Keep the certifcates in a vault.", "Keep the certificates in a vault.")]
    [InlineData("Keep the inventroy in a vault.", "Keep the inventory in a vault.")]
    [InlineData("Authorise each caller.", "Authorize each caller.")]
    [InlineData("It is required to sign each image, since it's public.", "It's required to sign each image, since it is public.")]
    [InlineData("Restart the RIG at night.", "Restart the Remote Inventory Gateway (RIG) at night.")]
    [InlineData("Close the sign-up page of a back-end.", "Close the signup page of a backend.")]
    [InlineData("DO: Sign each image.", "Sign each image.")]
    [InlineData("Note: Sign each image.", "Sign each image.")]
    [InlineData("3. Sign each image.", "Sign each image.")]
    [InlineData("Rule #4 - Sign each image.", "Sign each image.")]
    [InlineData("Sign images because a) they travel and b) they are copied.", "Sign images because 1/ they travel and 2/ they are copied.")]
    [InlineData("Shared passwords should be avoided.", "Shared passwords are not recommended.")]
    [InlineData("Avoid sharing passwords.", "You should not share passwords.")]
    [InlineData("We do not recommend that you share passwords.", "Sharing passwords should be avoided.")]
    [InlineData("You should sign each image.", "It is recommended to sign each image.")]
    [InlineData("Make sure you sign each image.", "Sign each image.")]
    [InlineData("Make sure that each image is signed.", "Ensure you sign each image.")]
    [InlineData("Sign each image that you're asked for.", "Sign each image that you are asked for.")]
    [InlineData("Open Contoso Lantern (CL) to strangers.", "Open CL to strangers.")]
    [InlineData("Use PQR to restrict readers.", "Use Contoso PQR to restrict readers.")]
    [InlineData("Sign each image.", "Sign each image, for example a base image.")]
    [InlineData("Sign each artifact.", "Sign each artifact, such as an archive or a chart.")]
    [InlineData("Sign each image.", "Sign each image (they are copied a lot).")]
    [InlineData("Sign each image.", "Because images travel, sign each image.")]
    [InlineData("Sign each image.", "Sign each image to reduce the risk of tampering.")]
    [InlineData("Tell a caller apart so that logs stay readable.", "Tell a caller apart so logs stay readable.")]
    [InlineData("A stranger is not able to read the log.", "A stranger cannot read the log.")]
    public void The_same_in_other_words_reopens_nothing(string old, string @new)
    {
        Assert.False(Reopens(old, @new), string.Join("; ", Between(old, @new)?.Reasons ?? []));
        Assert.False(Reopens(@new, old), string.Join("; ", Between(@new, old)?.Reasons ?? []));
    }

    [Theory]
    [InlineData("Encode the log.", "Decode the log.")]
    [InlineData("Allow inbound traffic.", "Allow outbound traffic.")]
    [InlineData("Include the internal zone.", "Include the external zone.")]
    [InlineData("Ask the manager of the vault.", "Ask the managed vault.")]
    [InlineData("Use symmetric keys.", "Use asymmetric keys.")]
    [InlineData("Review the remote inventory.", "Remove the inventory.")]
    [InlineData("Use passwords of 12 characters.", "Use passwords of 14 characters.")]
    [InlineData("Use passwords (at least 12) here.", "Use passwords (at least 14) here.")]
    [InlineData("Use modules validated for FIPS 140-2.", "Use modules validated for FIPS 140-3.")]
    [InlineData("Sign each image.", "Sign each image, for example with at least 2 keys.")]
    [InlineData("Sign each image.", "Sign each image (unless it is a test image).")]
    [InlineData("Sign each image.", "Sign each image (only in production).")]
    [InlineData("Open a secure channel.", "Open a secure channel (TLS).")]
    [InlineData("Use a scanner such as Heron.", "Use a scanner such as Pelican.")]
    [InlineData("Avoid sharing passwords.", "Share passwords.")]
    [InlineData("Never share passwords.", "Avoid sharing passwords.")]
    [InlineData("You must not share passwords.", "Sharing passwords is not recommended.")]
    [InlineData("Do not share passwords.", "DO: Share passwords.")]
    [InlineData("You should sign each image.", "You must sign each image.")]
    [InlineData("You must sign each image.", "You can sign each image.")]
    [InlineData("Sign each image.", "Sign each image and each chart.")]
    [InlineData("Sign each image.", "If an image is public, sign it.")]
    [InlineData("If the gateway answers you should sign each image.", "If the gateway answers you must sign each image.")]
    [InlineData("Rotate a password after the gateway restarts.", "Rotate a password before the gateway restarts.")]
    [InlineData("Use temporary passwords.", "Use passwords.")]
    [InlineData("Verify signatures of images.", "Use signatures of images.")]
    public void What_is_asked_anew_reopens(string old, string @new)
    {
        Assert.True(Reopens(old, @new));
        Assert.True(Reopens(@new, old));
    }

    [Fact]
    public void A_links_words_in_place_of_here_are_editorial()
    {
        var old = Sample.Control("Open the ports that are listed here.");
        var @new = old with { Statement = "Open the ports that are listed in Gateway ports.", Links = [new ControlLink("Gateway ports", "ports.md")] };

        Assert.False(Sample.Changed(old, @new)!.Reopens);
        Assert.True(Sample.Changed(old, @new with { Links = [] })!.Reopens);
    }

    [Theory]
    [InlineData(ControlKind.Limitation, ControlKind.Recommendation)]
    [InlineData(ControlKind.Recommendation, ControlKind.Requirement)]
    public void The_same_words_read_for_another_kind_reopen_nothing(ControlKind old, ControlKind @new)
    {
        var change = Sample.Changed(Sample.Control("Rotate the passwords of the gateway.", kind: old), Sample.Control("Rotate the passwords of the gateway.", kind: @new))!;

        Assert.Equal([ChangeClass.Editorial], change.Classes);
        Assert.Contains($"taken for a {@new.ToString().ToLowerInvariant()}", change.Reasons[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("You must:", "You can:", ControlKind.Requirement, ControlKind.Option)]
    [InlineData("The gateway doesn't support:", "Use one of:", ControlKind.Limitation, ControlKind.Recommendation)]
    public void Words_that_lean_on_others_change_with_these(string old, string @new, ControlKind before, ControlKind after)
    {
        var control = Sample.Control("Temporary passwords", kind: before, context: old);

        Assert.True(Sample.Changed(control, control with { Kind = after, Context = @new })!.Reopens);
    }

    [Fact]
    public void Polarity_that_follows_from_who_acts_is_no_change()
    {
        var control = Sample.Control("Passwords should not leave the gateway.", kind: ControlKind.Limitation);

        Assert.False(Sample.Changed(control, control with { Kind = ControlKind.Recommendation, Polarity = ControlPolarity.Avoid })!.Reopens);
    }

    [Theory]
    [InlineData("Use modules validated for FIPS 140-2 Level 3.", "Use modules validated for FIPS 140-3 Level 3.", "FIPS 140-2 -> FIPS 140-3")]
    [InlineData("The pepper should not be kept.", "The pepper should be kept.", "no longer \"should not be kept\"")]
    [InlineData("Use the Heron engine (HRN) for checks.", "Use any engine for checks.", "no longer \"Heron engine (HRN)\"")]
    [InlineData("Send logs to the archive of the gateway.", "Send logs to the archive of the gateway and to Silver Heron.", "now \"Silver Heron\"")]
    public void Reasons_quote_whole_phrases(string old, string @new, string reason) => Assert.Contains(reason, Sample.Reworded(old, @new)!.Reasons.SelectMany(r => r.Split(", ")), StringComparer.Ordinal);

    private static bool Reopens(string old, string @new) => Between(old, @new) is { Reopens: true };

    private static Change? Between(string old, string @new)
    {
        var rest = Rest.Select(r => Sample.Control(r)).ToArray();
        var control = Sample.Control(old) with { Id = "data.this" };
        var changes = Corpus.Between(Sample.Version("1", [control, .. rest]), Sample.Version("2", [control with { Statement = @new }, .. rest])).Changes;
        return changes.SingleOrDefault(c => c.Id == "data.this");
    }
}
