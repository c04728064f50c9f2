using System.Text;
using Generator.Model;
using Generator.Relating;

namespace Generator.Tests.Relating;

/// <summary>
/// The changes between versions of real guides, as people reviewed them: <c>Reviewed/*.txt</c>, a line per change with its id,
/// classes and places. When extraction or matching changes them, write them anew and review the difference:
/// <c>REVIEWED_WRITE=1 dotnet run -c Release --project tests/Generator.Tests -- --filter-class "*ReviewedChangesTests"</c>.
/// </summary>
public sealed class ReviewedChangesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/Generator.Tests/Relating/Reviewed");

    [Theory]
    [InlineData("aws-proton-user-guide")]
    [InlineData("aws-codebuild-user-guide")]
    [InlineData("aws-secrets-manager-docs")]
    public void The_changes_are_those_that_were_reviewed(string guide)
    {
        var related = LineageFinder.Relate(Corpus.Shared(guide).ToEquatableArray(), IdentityLedger.Empty).Versions;
        var found = string.Concat(related.Zip(related.Skip(1), (a, b) => LinesOf(Corpus.Between(a, b))));
        var path = Path.Combine(Folder, $"{guide}.txt");
        if (Environment.GetEnvironmentVariable("REVIEWED_WRITE") is "1")
            File.WriteAllText(path, found);

        Assert.Equal(File.ReadAllText(path), found);
    }

    private static string LinesOf(ChangeSet changes)
    {
        var text = new StringBuilder($"{changes.From} {changes.To}: {changes.Summary.Added} added, {changes.Summary.Removed} removed, {changes.Summary.Changed} changed, {changes.Summary.Moved} moved, {changes.Summary.Unchanged} unchanged\n");
        foreach (var change in changes.Changes)
            text.Append($"{change.Id}: {string.Join(',', change.Classes).ToLowerInvariant()} {PlaceOf(change.Old)} {PlaceOf(change.New)}\n");
        return text.Append('\n').ToString();
    }

    private static string PlaceOf(Control? control) => control is null ? "-" : $"{control.Source.File}:{control.Source.Line}";
}
