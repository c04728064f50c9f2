using Generator.Extraction;
using Generator.Model;

namespace Generator.Tests.Extraction;

public sealed class ControlExtractorTests
{
    [Theory]
    [InlineData("You must encrypt the bucket with a key of your own.", ControlKind.Requirement)]
    [InlineData("You are responsible for the security of your templates.", ControlKind.Requirement)]
    [InlineData("Clients must support TLS 1.2.", ControlKind.Requirement)]
    [InlineData("We recommend that you turn on encryption.", ControlKind.Recommendation)]
    [InlineData("You should rotate your access keys.", ControlKind.Recommendation)]
    [InlineData("Restrict access to the bucket.", ControlKind.Recommendation)]
    [InlineData("That is, grant only the permissions required to perform a task.", ControlKind.Recommendation)]
    [InlineData("Don't put credentials into templates.", ControlKind.Recommendation)]
    [InlineData("Do not use an asymmetric key to encrypt the bucket.", ControlKind.Requirement)]
    [InlineData("You can provide a customer managed key to encrypt your data.", ControlKind.Option)]
    [InlineData("All data is encrypted at rest by default.", ControlKind.Assurance)]
    [InlineData("Messages are stored in one Region and encrypted there.", ControlKind.Assurance)]
    [InlineData("The service doesn't support unencrypted connections.", ControlKind.Assurance)]
    [InlineData("By default, users don't have permission to create resources.", ControlKind.Assurance)]
    [InlineData("The service doesn't encrypt message attributes.", ControlKind.Limitation)]
    [InlineData("Encryption at rest isn't available in all Regions.", ControlKind.Limitation)]
    [InlineData("The service accepts only connections with TLS.", ControlKind.Assurance)]
    [InlineData("Your data can't be accessed from another host.", ControlKind.Assurance)]
    [InlineData("Customers aren't able to modify the routes of the network.", ControlKind.Assurance)]
    [InlineData("Acme retains control over the keys of the platform.", ControlKind.Assurance)]
    [InlineData("You can use managed storage keys for your topics.", ControlKind.Option)]
    [InlineData("Instances use TLS for all of their traffic.", ControlKind.Assurance)]
    [InlineData("The service creates a managed key in your account.", ControlKind.Assurance)]
    [InlineData("Users can still call other operations from outside the network.", ControlKind.Limitation)]
    [InlineData("The security group accepts traffic from any IP address.", ControlKind.Limitation)]
    [InlineData("Additional permissions are needed to read the log.", ControlKind.Requirement)]
    [InlineData("Any role that reads the secret needs the following permissions:", ControlKind.Requirement)]
    [InlineData("The key of the volume is created and managed by you.", ControlKind.Requirement)]
    [InlineData("You'll need to enable logging of calls.", ControlKind.Requirement)]
    [InlineData("Slot values are obfuscated in the log.", ControlKind.Assurance)]
    [InlineData("The service doesn't obfuscate slot values.", ControlKind.Limitation)]
    [InlineData("The service creates a managed key and uses it on your behalf.", ControlKind.Assurance)]
    [InlineData("You turn on encryption by setting the parameter to true.", ControlKind.Option)]
    public void A_sentence_is_taken_as_its_kind(string sentence, ControlKind expected)
    {
        var control = Assert.Single(TestDocuments.Extract($"# Data protection\n\n{sentence}\n").Catalog.Controls);

        Assert.Equal(expected, control.Kind);
        Assert.Equal(sentence, control.Statement);
    }

    [Theory]
    [InlineData("...")]
    [InlineData("\u2014")]
    [InlineData("\u2705")]
    public void An_item_without_words_is_no_control_whatever_its_list_says(string item)
    {
        var extracted = TestDocuments.Extract($"# Data protection\n\nYou must do the following:\n\n- Encrypt your backups.\n- {item}\n");

        Assert.Equal("Encrypt your backups.", Assert.Single(extracted.Catalog.Controls).Statement);
        Assert.Equal("wordless", extracted.Ledger.Single(s => string.Equals(s.Text, item, StringComparison.Ordinal)).Rule);
    }

    [Theory]
    [InlineData("For more information about encryption, see the guide.")]
    [InlineData("A role is an identity with permissions.")]
    [InlineData("The following example shows a policy.")]
    [InlineData("Do your users need access?")]
    [InlineData("You can download third-party audit reports.")]
    [InlineData("You can enable encryption in the console.")]
    [InlineData("The header names the resource that is encrypted.")]
    [InlineData("The role contains permissions required to provision infrastructure.")]
    [InlineData("The parameters include a key specifier that requires a 256-bit key.")]
    [InlineData("Then choose the key that encrypts the secret.")]
    [InlineData("This ensures that you encrypt the secret.")]
    [InlineData("You can view, search, and download recent events in your account.")]
    [InlineData("vault:CreateKey – Create a key.")]
    [InlineData("You can enable encryption in two ways:")]
    [InlineData("Readers require no additional permissions for the bucket.")]
    [InlineData("Replace the name of the key with your own information.")]
    [InlineData("Disable encryption of the log.")]
    [InlineData("Then the recorder can find secrets that don't conform to your rules.")]
    [InlineData("Regulations often require the use of encryption.")]
    [InlineData("Your code is not responsible for encryption.")]
    [InlineData("If you revoke the grant, the service cannot access this data.")]
    [InlineData("The other service can be made to act on data in a way that it shouldn't have permission to.")]
    [InlineData("You can use this condition key in policies.")]
    [InlineData("The network policy doesn't provide permissions to delete keys.")]
    [InlineData("In this section, you learn how to encrypt data.")]
    public void A_sentence_that_asks_for_nothing_is_passed_over(string sentence) =>
        Assert.Empty(TestDocuments.Extract($"# Data protection\n\n{sentence}\n").Catalog.Controls);

    [Fact]
    public void A_step_that_tells_what_the_service_does_is_taken_as_elsewhere()
    {
        var catalog = TestDocuments.Extract("# Data protection\n\nIt works like this:\n\n1. Choose your key.\n\n1. The service uses the key to encrypt your secret.\n").Catalog;

        Assert.Equal(ControlKind.Assurance, Assert.Single(catalog.Controls).Kind);
    }

    [Fact]
    public void An_item_has_the_introduction_of_its_list_as_context()
    {
        var catalog = TestDocuments.Extract("# Network\n\nClients must support the following:\n+ Transport Layer Security (TLS)\\.\n+ Cipher suites with perfect forward secrecy\\.\n").Catalog;

        Assert.Equal(2, catalog.Controls.Count);
        Assert.All(catalog.Controls, c => Assert.Equal(ControlKind.Requirement, c.Kind));
        Assert.All(catalog.Controls, c => Assert.Equal("Clients must support the following:", c.Context));
    }

    [Theory]
    [InlineData("You can do the following:", "Rotate the key\\.", ControlKind.Option)]
    [InlineData("You have two options for your private network:", "A leased line\\.", ControlKind.Option)]
    [InlineData("Encryption doesn't protect the following:", "Message attributes\\.", ControlKind.Limitation)]
    [InlineData("The service securely stores the following:", "Names of files\\.", ControlKind.Assurance)]
    [InlineData("We recommend that you do the following:", "Rotate the key\\.", ControlKind.Recommendation)]
    [InlineData("The service provides these encryption options:", "Server-side encryption with managed keys\\.", ControlKind.Option)]
    [InlineData("The following tools are available to you:", "Bucket policies\\.", ControlKind.Option)]
    [InlineData("The table must meet the following conditions:", "Created in the same Region", ControlKind.Requirement)]
    [InlineData("You can choose one of the following:", "A managed key\\.", ControlKind.Option)]
    public void An_item_takes_its_kind_from_the_introduction_of_its_list(string introduction, string item, ControlKind expected)
    {
        var catalog = TestDocuments.Extract($"# Data protection\n\n{introduction}\n+ {item}\n").Catalog;

        Assert.Equal(expected, Assert.Single(catalog.Controls).Kind);
    }

    [Theory]
    [InlineData("Verify that your credentials haven't expired.", 0)]
    [InlineData("You must have permission to decrypt the key.", 1)]
    [InlineData("Do not give your access keys to a third party.", 1)]
    [InlineData("We recommend that you turn off verification of certificates for testing only.", 1)]
    public void What_is_to_be_tried_when_something_fails_is_no_control_but_a_demand_is(string sentence, int count) =>
        Assert.Equal(count, TestDocuments.Extract($"# Troubleshooting access\n\n{sentence}\n").Catalog.Controls.Count);

    [Fact]
    public void What_cannot_be_done_is_not_asked_for() =>
        Assert.Empty(TestDocuments.Extract("# Data protection\n\nReaders cannot:\n+ Use the key to encrypt a secret\\.\n").Catalog.Controls);

    [Fact]
    public void What_a_service_does_with_a_grant_is_no_demand()
    {
        var catalog = TestDocuments.Extract("# Data protection\n\nThe service requires the grant to use your key for the following internal operations:\n+ Send requests to decrypt keys\\.\n").Catalog;

        Assert.DoesNotContain(catalog.Controls, c => c.Statement.StartsWith("Send", StringComparison.Ordinal));
    }

    [Fact]
    public void A_control_cites_its_file_anchor_and_lines()
    {
        var control = Assert.Single(TestDocuments.Extract("# Title<a name=\"top\"></a>\n\n## Keys<a name=\"keys\"></a>\n\nText that says nothing\\. You must rotate\nyour keys\\.\n", "a/keys.md").Catalog.Controls);

        Assert.Equal(new ControlSource("a/keys.md", "keys", 5, 6), control.Source);
        Assert.Equal("a-keys", control.Group);
    }

    [Fact]
    public void Sentences_after_a_control_in_its_block_are_its_guidance()
    {
        var control = Assert.Single(TestDocuments.Extract("# Logs\n\nEnable logging of API calls\\. That way, you can audit who did what\\.\n\nAnother paragraph about nothing\\.\n").Catalog.Controls);

        Assert.Equal(["That way, you can audit who did what."], control.Guidance);
    }

    [Fact]
    public void The_same_sentence_on_two_pages_is_one_control_with_two_places()
    {
        var catalog = TestDocuments.Extract(("a.md", "# A\n\nYou must encrypt your data.\n"), ("b.md", "# B\n\nYou must encrypt your data.\n")).Catalog;

        var control = Assert.Single(catalog.Controls);
        Assert.Equal("b.md", Assert.Single(control.AlsoAt).File);
        Assert.Equal(2, control.Ranges.Count);
    }

    [Theory]
    [InlineData("Some practices are:", 1)]
    [InlineData("If you run it in production:", 1)]
    public void A_whole_sentence_in_a_list_and_outside_of_one_is_one_control(string introduction, int count)
    {
        var controls = TestDocuments.Extract(
            ("a.md", $"# Data protection\n\n{introduction}\n\n- Rotate the keys of the vault every year.\n"),
            ("b.md", "# Keys\n\nRotate the keys of the vault every year.\n")).Catalog.Controls;

        Assert.Equal(count, controls.Count);
        Assert.Equal(["a.md", "b.md"], controls.SelectMany(c => c.AlsoAt.Prepend(c.Source)).Select(s => s.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_sentence_under_two_conditions_is_two_controls()
    {
        var controls = TestDocuments.Extract("# Data protection\n\nIf you run it in production:\n\n- Rotate the keys of the vault every year.\n\nIf you run it elsewhere:\n\n- Rotate the keys of the vault every year.\n").Catalog.Controls;

        Assert.Equal(["If you run it in production:", "If you run it elsewhere:"], controls.Select(c => c.Context));
    }

    [Theory]
    [InlineData("The portal shows a link to the log. You must restrict this link to the owner of the keys.", "The portal shows a link to the log.")]
    [InlineData("The portal shows it. Give a role to the team and restrict this role to the keys.", null)]
    [InlineData("The portal shows it. You must follow this guide before you rotate the keys.", null)]
    [InlineData("The portal shows it. It is important to rotate the keys.", null)]
    [InlineData("The portal shows a link to the log. It is a secret. You must restrict it to the owner.", "The portal shows a link to the log. It is a secret.")]
    [InlineData("The portal keeps some access keys. Do not share them with the team.", "The portal keeps some access keys.")]
    [InlineData("The portal keeps a token of the user in the session. The token must be encrypted.", "The portal keeps a token of the user in the session.")]
    [InlineData("The portal has a header that tells who may read. Restrict the header to the team.", "The portal has a header that tells who may read.")]
    [InlineData("The portal logs all requests. Instead, encrypt the logs with a key of your own.", "The portal logs all requests.")]
    [InlineData("The portal can publish a site. (You must not publish the access keys.)", "The portal can publish a site.")]
    [InlineData("The portal shows it. The access key of the root user must be encrypted.", null)]
    public void What_points_back_has_the_sentence_before_as_context(string text, string? context)
    {
        var control = TestDocuments.Extract($"# Data protection\n\n{text}\n").Catalog.Controls[^1];

        Assert.Equal(context, control.Context);
    }

    [Fact]
    public void A_control_names_the_sections_that_it_stands_in()
    {
        const string text = "# Data protection\n\nYou must rotate the keys of the vault.\n\n## Backups\n\nYou must encrypt the backups.\n\n### Networks of the team\n\nRestrict the network to the team.\n\n### Encrypt the archive with your own key\n";

        Assert.Equal([null, "Backups", "Backups › Networks of the team", "Backups"], TestDocuments.Extract(text).Catalog.Controls.Select(c => c.Section));
    }

    [Fact]
    public void An_introduction_that_points_back_has_the_sentence_before_with_it()
    {
        var control = TestDocuments.Extract("# Data protection\n\nSecure stores should be used where a platform has one. These include:\n\n- You must encrypt the store of the platform.\n").Catalog.Controls[^1];

        Assert.Equal("Secure stores should be used where a platform has one. These include:", control.Context);
    }

    [Fact]
    public void An_introduction_that_only_announces_is_no_context()
    {
        var controls = TestDocuments.Extract("# Data protection\n\n- Where a partner reads the backups, protect them:\n\n  Do one of the following:\n\n  - You must encrypt the backups with your own key.\n\nDo the following:\n\n- You must rotate the access keys.\n").Catalog.Controls;

        Assert.DoesNotContain(controls, c => c.Context?.EndsWith("following:", StringComparison.Ordinal) is true);
    }

    [Fact]
    public void A_control_has_ten_pieces_of_guidance_at_most()
    {
        var reasons = string.Join(' ', Enumerable.Range(1, 30).Select(i => $"Reason {i} stands in report {i}."));

        var extracted = TestDocuments.Extract($"# Data protection\n\nRotate the keys every year. {reasons}\n");

        Assert.Equal(10, Assert.Single(extracted.Catalog.Controls).Guidance.Count);
        Assert.Equal(10, extracted.Ledger.Count(s => s.Disposition is Disposition.Guidance));
    }

    [Fact]
    public void A_term_that_stands_everywhere_in_a_guide_tells_nothing_of_security()
    {
        const string Demand = "To move it, you must name a cask in the file.";
        var elsewhere = string.Join(' ', Enumerable.Range(1, 500).Select(i => $"A secret of kind {i} is shown in a list."));

        Assert.Single(TestDocuments.Extract($"# Moving\n\n{Demand.Replace("cask", "secret", StringComparison.Ordinal)}\n").Catalog.Controls);
        Assert.Empty(TestDocuments.Extract(("a.md", $"# Moving\n\n{Demand.Replace("cask", "secret", StringComparison.Ordinal)}\n"), ("b.md", $"# Lists\n\n{elsewhere}\n")).Catalog.Controls);
    }

    [Theory]
    [InlineData("You must attach the policy\n\n```\n{ }\n```\n\nto each role that reads secrets. Good.\n", 3, 9)]
    [InlineData("You must attach the policies\n+ one\n+ two\n\nto each role that reads secrets.\n", 3, 7)]
    public void A_sentence_goes_on_behind_code_or_a_list(string markdown, int line, int endLine)
    {
        var control = TestDocuments.Extract("# Roles\n\n" + markdown).Catalog.Controls.First(c => c.Kind == ControlKind.Requirement);

        Assert.EndsWith("to each role that reads secrets.", control.Statement, StringComparison.Ordinal);
        Assert.Equal((line, endLine), (control.Source.Line, control.Source.EndLine));
    }

    [Fact]
    public void Every_sentence_is_in_the_ledger_once()
    {
        const string Page = "# Title\n\nOne thing. You must encrypt data.\n\n+ **Lead** – Use MFA. Good.\n+ Plain item\n\n> **Note**  \n> Rotate keys.\n\n| A | B |\n| --- | --- |\n| Cell one. | Cell two. |\n";

        var texts = TestDocuments.Extract(Page).Ledger.Select(s => s.Text);

        Assert.Equal(["Title", "One thing.", "You must encrypt data.", "Lead", "Use MFA.", "Good.", "Plain item", "Rotate keys."], texts.Where(t => t is not ("A" or "B" or "Cell one." or "Cell two." or "Note")));
    }

    [Fact]
    public void The_quote_check_finds_a_statement_that_its_lines_do_not_hold()
    {
        SourceFile[] files = [new("page.md", "# Data\n\nYou must encrypt your data\\.\n")];
        var catalog = TestDocuments.Extract(files[0].Text).Catalog;
        var wrong = catalog with { Controls = [catalog.Controls[0] with { Statement = "You must encrypt all data." }] };

        Assert.Empty(QuoteCheck.Check(catalog, files, []));
        Assert.Equal("GEN401", Assert.Single(QuoteCheck.Check(wrong, files, [])).Rule.Code);
    }

    // One sentence that is read wrongly must not keep the others from being built.
    [Fact]
    public void A_statement_that_its_lines_do_not_hold_stops_nothing() => Assert.NotEqual(Severity.Error, DiagnosticRules.QuoteMismatch.Severity);
}
