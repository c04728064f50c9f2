using System.Text;
using Generator.Model;

namespace Generator.Tests.Caching;

/// <summary>Content and templates on disk that tests change: two guides that link to each other, in several versions, with whatever pages are made of.</summary>
internal sealed class EditedContent : IDisposable
{
    private const string Demo = "content/guides/demo";

    /// <summary>Changes of every kind, by what is changed.</summary>
    public static IReadOnlyList<(string What, Action<EditedContent> Make)> Edits { get; } =
    [
        ("a word", c => c.Replace($"{Demo}/2025-01-01/security.md", "quietly", "silently")),
        ("a word of an older version", c => c.Replace($"{Demo}/2023-01-01/security.md", "quietly", "silently")),
        ("a control", c => c.Replace($"{Demo}/2025-01-01/security.md", "You must rotate your keys.", "You should rotate your keys each month.")),
        ("lines above", c => c.Replace($"{Demo}/2025-01-01/access.md", "# Access control\n", "# Access control\n\nThis page tells about access.\n\n")),
        ("a new control", c => c.Append($"{Demo}/2024-01-01/access.md", "\nYou must review each grant every quarter.\n")),
        ("a title", c => c.Replace($"{Demo}/2025-01-01/access.md", "# Access control", "# Access to data")),
        ("a heading that others link to", c => c.Replace($"{Demo}/2025-01-01/access.md", "name=\"grants\"", "name=\"rights\"")),
        ("a policy", c => c.Replace($"{Demo}/2025-01-01/access.md", "\"Deny\"", "\"Allow\"")),
        ("a new page", c => c.Write($"{Demo}/2025-01-01/backups.md", "# Backups\n\nYou must encrypt each backup. See [access](access.md#grants).\n")),
        ("a page that others have in an older version", c => c.Write($"{Demo}/2023-01-01/access.md", "# Access control\n\nUse multi-factor authentication with each account.\n")),
        ("a part of two pages", c => c.Write($"{Demo}/2025-01-01/_note.md", "You must log each access to your data, at night as well.\n")),
        ("a page with a title twice", c => c.Write($"{Demo}/2025-01-01/more/backups.md", "# Backups\n\nTest each backup.\n")),
        ("a page that is gone", c => c.Delete($"{Demo}/2025-01-01/backups.md")),
        ("a file that is carried along", c => c.Write($"{Demo}/2025-01-01/plan.csv", "a,b\n1,2\n")),
        ("a file that is gone", c => c.Delete($"{Demo}/2025-01-01/plan.csv")),
        ("the guide's title", c => c.Replace($"{Demo}/guide.yml", "title: Demo security guide", "title: Demo guide")),
        ("a version's summary", c => c.Replace($"{Demo}/guide.yml", "- date: 2024-01-01", "- date: 2024-01-01\n    summary: The second.")),
        ("who speaks", c => c.Append($"{Demo}/guide.yml", "author: organization\n")),
        ("the order of topics", c => c.Append($"{Demo}/guide.yml", "topics: [access.md, security.md]\n")),
        ("a variable", c => c.Append($"{Demo}/guide.yml", "variables: { product: Demo Cloud }\n")),
        ("where it was published", c => c.Append($"{Demo}/guide.yml", "link-base: https://docs.example.com/demo/\n")),
        ("a version less", c => c.Replace($"{Demo}/guide.yml", "  - date: 2023-01-01\n", "")),
        ("the site's title", c => c.Replace("content/site.yml", "title: Test site", "title: Our site")),
        ("approval", c => c.Append("content/site.yml", "approval: true\n")),
        ("a page of the other guide", c => c.Append("content/guides/other/2025-01-01/index.md", "\n## Keys\n\nYou must keep the keys of [the demo](https://docs.example.com/demo/access#grants) apart.\n")),
        ("decisions", c => c.Write($"{Demo}/curation.yml", $"decisions:\n  - retitle: security.multi-factor-authentication-account\n    statement: {StatementDigest.Of("Use multi-factor authentication with each account.")}\n    title: A second factor\n    reason: Shorter.\n    by: A tester\n")),
        ("a profile", c => c.Write("content/profiles/small.yml", "guide: demo\ntitle: Small\nsummary: For small teams.\ninclude:\n  - topics: [access]\n")),
        ("a profile's words", c => c.Replace("content/profiles/small.yml", "For small teams.", "For very small teams.")),
        ("a system", c => c.Write("content/systems/shop.yml", "name: Shop\nsummary: Sells.\n")),
        ("a partial template", c => c.Write("templates/partials/footer.html", "<footer>{{ site.title }} {{ guide ? guide.title : '' }}</footer>")),
        ("a template that looks at everything", c => c.Write("templates/pages/control.html", Nosy)),
        ("a page of the whole site that looks at everything", c => c.Write("templates/pages/home.html", Curious)),
        ("a word that only such templates look at", c => c.Replace($"{Demo}/2024-01-01/security.md", "# Security best practices", "# Security, best practices")),
        ("the page of a document", c => c.Write("templates/pages/document.html", "{{ title = document.title }}{{ crumb = title }}{{ styles = [] }}{{ scripts = [] }}<main>{{ document.html }}{{ if version.comparison }}{{ for c in version.comparison.topics }}{{ c.title }}{{ end }}{{ end }}</main>")),
        ("a script", c => c.Write("templates/assets/site.js", "'use strict';\n")),
        ("the design", c => c.Write("templates/assets/tokens.css", ":root {\n  /* Colours */\n  --color-ink: #123456;\n}\n")),
        ("the synonyms", c => c.Write("templates/rules/synonyms.yml", "terms:\n  - [key, secret]\n")),
        ("a word again", c => c.Replace($"{Demo}/2025-01-01/security.md", "silently", "loudly")),
    ];

    // Whatever is to be had of other versions, on a page that usually shows one control.
    private const string Nosy =
        "{{ title = lineage.title }}{{ crumb = title }}{{ styles = [] }}{{ scripts = [] }}{{ for g in site.guides }}{{ g.title }}{{ g.summary }}{{ g.attribution.text }}{{ end }}"
        + "{{ for g in [guide] }}{{ for v in g.versions }}{{ v.digest }}{{ v.statement_count }}{{ for t in v.topics }}{{ t.title }}{{ t.mark_count }}{{ t.counts.total }}{{ t.hint }}"
        + "{{ for c in t.customer_controls }}{{ c.statement }}{{ c.changed_since }}{{ for w in c.guidance }}{{ w.words }}{{ end }}{{ end }}{{ end }}{{ end }}{{ for c in g.comparisons }}{{ c.words }}{{ end }}{{ end }}";

    private const string Curious =
        "{{ title = site.title }}{{ styles = [] }}{{ scripts = [] }}{{ for g in site.guides }}{{ for v in g.versions }}{{ v.date }}{{ v.summary }}{{ v.author }}{{ v.is_latest }}{{ v.counts.total }}{{ v.counts.unsure }}{{ v.all_counts.avoid }}{{ v.has_older }}{{ v.documents_href }}"
        + "{{ for t in v.topics }}{{ t.title }}{{ t.counts.total }}{{ t.hint }}{{ t.depth }}{{ end }}{{ for t in v.tags }}{{ t.name }}{{ t.count }}{{ end }}{{ for p in v.profiles }}{{ p.title }}{{ p.counts.total }}{{ end }}{{ end }}"
        + "{{ for c in g.comparisons }}{{ c.words }}{{ c.reopening }}{{ for f in c.fates }}{{ f.count }}{{ end }}{{ for k in c.classes }}{{ k.count }}{{ end }}{{ end }}{{ g.history_href }}{{ end }}";

    public EditedContent()
    {
        foreach (var file in Start.Split("=== ", StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split('\n', 2)))
            Write(file[0], file[1]);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("generator-memory-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Root, path))!);
        File.WriteAllText(Path.Combine(Root, path), text, new UTF8Encoding(false));
    }

    public void Delete(string path) => File.Delete(Path.Combine(Root, path));

    private void Append(string path, string text) => File.AppendAllText(Path.Combine(Root, path), text);

    public void Replace(string path, string old, string text)
    {
        var before = File.ReadAllText(Path.Combine(Root, path));
        Assert.Contains(old, before, StringComparison.Ordinal);
        Write(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    private const string Start =
        """
        === content/site.yml
        title: Test site
        === content/identity.yml
        site: "0123456789abcdef"
        === content/guides/demo/guide.yml
        title: Demo security guide
        service: Demo
        versions:
          - date: 2023-01-01
          - date: 2024-01-01
          - date: 2025-01-01
        === content/guides/demo/2023-01-01/security.md
        # Security best practices

        You should rotate your keys. Logs are kept quietly. Use multi-factor authentication with each account.
        === content/guides/demo/2024-01-01/security.md
        # Security best practices

        You should rotate your keys. You must log each access to your data. Use multi-factor authentication with each account.
        === content/guides/demo/2024-01-01/access.md
        # Access control

        You must grant each right to a role.
        === content/guides/demo/2025-01-01/security.md
        # Security best practices

        You must rotate your keys. Logs are kept quietly. Use multi-factor authentication with each account.

        --8<-- "_note.md"

        See [the plan](plan.csv), [grants](access.md#grants) and [the other guide](https://docs.example.com/other/).
        === content/guides/demo/2025-01-01/access.md
        # Access control

        ## Grants<a name="grants"></a>

        You must grant each right to a role. It tells who may do what. Deny all else:

        ```json
        { "Version": "2012-10-17", "Statement": [{ "Effect": "Deny", "Action": "*", "Resource": "*" }] }
        ```

        --8<-- "_note.md"
        === content/guides/demo/2025-01-01/_note.md
        You must log each access to your data.
        === content/guides/demo/2025-01-01/plan.csv
        a,b
        === content/guides/other/guide.yml
        title: Other guide
        link-base: https://docs.example.com/other/
        versions:
          - date: 2025-01-01
        === content/guides/other/2025-01-01/index.md
        # The other guide

        Encrypt each disk. You must not share accounts.
        """;
}
