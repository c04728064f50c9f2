using Generator.Cli.Serving;

namespace Generator.Tests.Serving;

/// <summary>Folders are watched as they come and go.</summary>
public sealed class FolderWatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _root = Directory.CreateTempSubdirectory("generator-watch-").FullName;
    private readonly SemaphoreSlim _changed = new(0);

    private string Content => Path.Combine(_root, "content");

    public void Dispose()
    {
        Directory.Delete(_root, recursive: true);
        _changed.Dispose();
    }

    [Fact]
    public async Task A_folder_that_was_removed_is_watched_again_when_it_is_back()
    {
        Directory.CreateDirectory(Content);
        using var watch = new FolderWatch([Content], () => _changed.Release());

        Directory.Delete(Content);
        await Told();
        Directory.CreateDirectory(Content);
        await Told();
        File.WriteAllText(Path.Combine(Content, "a.md"), "x");
        await Told();
    }

    [Fact]
    public async Task A_folder_that_comes_later_is_watched()
    {
        using var watch = new FolderWatch([Content + Path.DirectorySeparatorChar], () => _changed.Release());

        Directory.CreateDirectory(Content);
        await Told();
        File.WriteAllText(Path.Combine(Content, "a.md"), "x");
        await Told();
    }

    [Fact]
    public async Task A_folder_that_was_renamed_away_is_watched_again_when_it_is_back()
    {
        Directory.CreateDirectory(Path.Combine(Content, "below"));
        using var watch = new FolderWatch([Content], () => _changed.Release());

        Directory.Move(Content, Content + ".old");
        await Told();
        Directory.Move(Content + ".old", Content);
        await Told();
        File.WriteAllText(Path.Combine(Content, "below", "a.md"), "x");
        await Told();
    }

    private async Task Told()
    {
        Assert.True(await _changed.WaitAsync(Patience, TestContext.Current.CancellationToken), "no change was told");
        // A burst may be told in two.
        await Task.Delay(400, TestContext.Current.CancellationToken);
        while (_changed.Wait(0))
        {
        }
    }
}
