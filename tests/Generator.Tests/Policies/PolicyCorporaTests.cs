using System.Globalization;
using Generator.Model;
using Generator.Model.Prose;
using Generator.Tests.Gold;
using Generator.Tests.Reading;
using Generator.Tests.Relating;

namespace Generator.Tests.Policies;

/// <summary>The policies of real guides, kept beside the checkout.</summary>
public sealed class PolicyCorporaTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_policy_is_read_and_every_line_of_it_is_where_it_says()
    {
        var policies = 0;
        foreach (var result in Directory.GetDirectories(Repository.Shared("corpora")).Order(StringComparer.Ordinal).SelectMany(f => Corpus.Shared(Path.GetFileName(f))))
        {
            var folder = Repository.Shared($"corpora/{result.Catalog.Guide}/{result.Catalog.Version}");
            var codes = GoldGuide.DocumentsIn(folder).SelectMany(TreeWalk.Blocks).OfType<CodeBlock>().ToDictionary(c => c.Span);
            foreach (var policy in result.Policies)
                AssertLines(folder, codes[policy.Block]);
            policies += result.Policies.Count;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(Repository.Shared("corpora"), folder),-45} {result.Policies.Count,4} policies, {result.Catalog.Controls.Count(c => !c.Policies.IsEmpty),3} controls with one, {result.Diagnostics.Count,3} faults"));
        }
        Assert.True(policies > 400, string.Create(CultureInfo.InvariantCulture, $"only {policies} policies"));
    }

    private static void AssertLines(string folder, CodeBlock code)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, code.Span.File));
        var texts = code.Text.Split('\n');
        for (var i = 0; i < texts.Length; i++)
            Assert.EndsWith(texts[i].Trim(), lines[code.Span.Line + i].TrimEnd(), StringComparison.Ordinal);
    }
}
