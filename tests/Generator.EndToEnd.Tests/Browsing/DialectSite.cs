using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>A site of pages with everything that dialects bring, built once for the tests that look at them.</summary>
public sealed class DialectSite : IDisposable
{
    private const string LongName = "Example.StorageService/locations/deletedVaults/purgeProtection/action";

    private const string Notes =
        $"""
        ---
        title: Notes on keys
        description: What to know of keys.
        updated: 2024-03-05
        ---

        ## Before you begin

        > [!WARNING]
        > You must never share a key. See [the vault](../elsewhere/vault.md) and ![a plan](plan.png).

        !!! tip "Good to know"
            Use a key of your own.

        === "Portal"

            Turn on multi-factor authentication for each account.

        === "CLI"

            ```
            lock --every-door --with-a-name-that-is-longer-than-any-screen-is-wide-{LongName}{LongName}{LongName}
            ```

        | Permission | What it is for | Who |
        | --- | --- | --- |
        | {LongName} | To purge a vault | Owner |

        - [ ] Rotate your keys every 90 days.
        - [x] Set `readOnly: true`.

        Keys are kept.[^1]

        [^1]: You must back up your keys.

        Break-glass account
        : You must lock the break-glass account after use.
        """;

    private const string Locks =
        """
        = Locks
        A. Writer <writer@example.com>
        v1.2, 2024-05-06

        NOTE: Never share a key.

        ifdef::intern[]
        Lock the door.
        endif::[]
        """;

    private readonly Workspace _workspace = new Workspace().WithSite();

    public DialectSite()
    {
        _workspace.Write("content/guides/demo/2024-01-01/notes.md", Notes);
        _workspace.Write("content/guides/demo/2024-01-01/locks.adoc", Locks);
        var run = GeneratorProgram.Usual.Run(_workspace.Root, "build");
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    /// <summary>The address of a page, from the folder of the guide's pages.</summary>
    internal string AddressOf(string path) => new Uri(_workspace.PathOf($"output/site/guides/demo/2024-01-01/pages/{path}")).AbsoluteUri;

    public void Dispose() => _workspace.Dispose();
}
