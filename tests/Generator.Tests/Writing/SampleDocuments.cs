using Generator.Model;
using Generator.Model.Prose;
using static Generator.Tests.Writing.SampleDocument;

namespace Generator.Tests.Writing;

/// <summary>The documents of <see cref="SampleSite"/>.</summary>
internal static class SampleDocuments
{
    private const string Shared = "Courier encrypts all data at rest.";

    public static Document Overview(params Inline[][] furtherTopics)
    {
        var d = new SampleDocument("security.md");
        var notice = d.Paragraph(Text("End of support notice: On October 7, 2026, Acme will end support for Courier. See "), External("the announcement", "https://example.com/end"), Text("."));
        return d.Make(
            "Security in Courier",
            [
                d.Paragraph(Text("Security is a "), Italic(Text("shared responsibility")), Text(". "), Text(Shared)),
                d.Bullets(
                    [Bold(Text("Security of the cloud")), Text(" – Acme protects the infrastructure that runs Courier.")],
                    [Bold(Text("Security in the cloud")), Text(" – You are responsible for the data that you send.")]),
                new Topics(d.Bullets([[Internal("Data protection", "data-protection.md")], .. furtherTopics]), d.Next()),
            ],
            [],
            notice);
    }

    public static Document DataProtection()
    {
        var d = new SampleDocument("data-protection.md");
        return d.Make(
            "Data protection",
            [
                d.Paragraph($"Read this first: {SampleSite.Hostile}"),
                d.Paragraph("We recommend that you secure your data in the following ways:"),
                d.Bullets(
                    [Text("Use "), Bold(Text("multi-factor authentication "), Code("MFA")), Text(" with each account, as "), External("the MFA guide", "https://example.com/mfa?a=1&b=2"), Text(" says.")],
                    [Text("Use "), Code("TLS 1.2"), Text(" or later. We recommend TLS 1.3.")],
                    [External("Rotate keys every 90 days.", "https://example.com/rotate"), Text(" Keys expire.")]),
                d.Note(NoteKind.Important, d.Paragraph("Never put secrets into free-form fields."), d.Paragraph("They end up in logs.")),
            ],
            [
                d.Heading(2, "Encryption at rest", [d.Paragraph(Text(Shared), Text(" You can bring your own key.")), d.Paragraph(External("Bad", "javascript:alert(1)"), Text(" and "), External("gone", "gone.md"))]),
                d.Heading(4, "Use customer keys", [d.Table(["Data", "Default", ""], ["Templates", "Courier does not encrypt file names.", "x"], ["Logs", "Encrypted", ""])]),
            ]);
    }

    public static Document Network()
    {
        var d = new SampleDocument("net work/infrastructure security.md");
        var tls = d.Heading(2, "TLS", [d.Paragraph(new AnchorMark("vpc", default), Text("Clients must support TLS 1.2."), new LineBreak(default), Text("Most do."))]);
        return d.Make(
            "Infrastructure security",
            [
                d.Paragraph(Text("Before you start, "), new Image("Network diagram", "images/net.png", default), Text(" see the "), Internal("encryption section", "data-protection.md", "encryption-at-rest"), Text(".")),
                d.List(true, [d.Paragraph("Create an endpoint."), d.Bullets([Text("You must restrict its policy.")])], [d.Paragraph("Check it.")]),
                new CodeBlock("json", "{\n  \"Effect\": \"Deny\",\n  \"Html\": \"<b>\"\n}", d.Next()),
                new CodeTabs([new CodeTab("Console", [d.Paragraph("Choose Create.")], d.Next()), new CodeTab("CLI", [new CodeBlock("", "courier create", d.Next())], d.Next())], d.Next()),
                new Quotation([d.Paragraph("Traffic never leaves the network.")], d.Next()),
                d.Note(NoteKind.Tip, d.Paragraph("Use the console.")),
                d.Note(NoteKind.Warning, d.Paragraph("Public endpoints are open to all.")),
                d.Note(NoteKind.Caution, d.Paragraph("Mind the region.")),
                d.Note(NoteKind.Note, d.Paragraph("See also the logs.")),
            ],
            [tls],
            dialect: Dialect.HtmlMarkdown);
    }

    /// <summary>A document without a control, with a wide table.</summary>
    public static Document Catalogue()
    {
        var d = new SampleDocument("reference.md");
        string[] head = ["Action", "Description", "Access level", "Resource types", "Condition keys", "Dependent actions"];
        string[] row = ["CreateEnvironmentAccountConnection", "Grants permission to create an environment account connection", "Write", "environment-account-connection*", "aws:RequestTag/${TagKey}", "iam:PassRole"];
        return d.Make("Reference", [d.Table(head, row, row)], [], dialect: Dialect.SiteMarkdown);
    }

    public static IEnumerable<Control> ControlsOf(Document overview, Document data) =>
    [
        SampleControls.Of(ControlKind.Assurance, "Data is encrypted at rest", Shared, overview, data),
        SampleControls.Of(ControlKind.Assurance, "Infrastructure is protected", "Acme protects the infrastructure that runs Courier.", overview),
        SampleControls.Of(ControlKind.Requirement, "Own your data", "Security in the cloud – You are responsible for the data that you send.", overview),
        SampleControls.Of(ControlKind.Recommendation, "Use multi-factor authentication", "Use multi-factor authentication MFA with each account, as the MFA guide says.", data) with
        {
            Context = "We recommend that you secure your data in the following ways:",
            Guidance = ["A second factor stops a stolen password.", SampleSite.Hostile],
        },
        SampleControls.Of(ControlKind.Requirement, "Use TLS 1.2 or later", "Use TLS 1.2 or later.", data),
        SampleControls.Of(ControlKind.Recommendation, "Use TLS 1.3", "We recommend TLS 1.3.", data),
        SampleControls.Of(ControlKind.Recommendation, "Rotate keys every 90 days", "Rotate keys every 90 days.", data),
        SampleControls.Of(ControlKind.Requirement, "Keep secrets out of free-form fields", "Never put secrets into free-form fields.", data),
        SampleControls.Of(ControlKind.Option, "Bring your own key", "You can bring your own key.", data),
        SampleControls.Of(ControlKind.Limitation, "File names are not encrypted", "Courier does not encrypt file names.", data),
        SampleControls.Of(ControlKind.Recommendation, "Use customer keys", "Use customer keys", data),
    ];

    public static IEnumerable<Control> ControlsOf(Document network) =>
    [
        SampleControls.Of(ControlKind.Requirement, "Restrict the endpoint policy", "You must restrict its policy.", network),
        SampleControls.Of(ControlKind.Assurance, "Traffic stays inside", "Traffic never leaves the network.", network),
        SampleControls.Of(ControlKind.Requirement, "Support TLS 1.2", "Clients must support TLS 1.2.\nMost do.", network),
        SampleControls.Of(ControlKind.Limitation, "Public endpoints are open", "Public endpoints are open to all.", network),
    ];
}
