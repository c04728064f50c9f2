using System.Text;
using System.Text.Json.Serialization;
using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Indexes;

namespace Generator.Writing.ScriptData;

/// <summary>
/// What was passed over of a topic in all versions of a guide, as a script that their coverage pages load when somebody wants to read it: most sentences stand in all
/// versions, and written into every page they were half of what a guide's pages hold.
/// </summary>
internal static class PassedOverList
{
    /// <summary>The topics of which something was passed over in any version.</summary>
    public static IEnumerable<string> Topics(GuideIndex guide) => All(guide).Where(t => PassedOver(t).Any()).Select(t => t.Document.Group).Distinct(StringComparer.Ordinal);

    /// <summary>The script's path in the site.</summary>
    public static string PathOf(GuideIndex guide, string topic) => SiteAddress.PassedOver(guide.Id, topic);

    /// <summary>The script, which calls what <c>coverage.js</c> of the assets defines.</summary>
    public static OutputFile Of(GuideIndex guide, string topic)
    {
        var sentences = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        var versions = All(guide).Where(t => t.Document.Group.Equals(topic, StringComparison.Ordinal)).GroupBy(t => t.Version.Id, StringComparer.Ordinal)
            .ToDictionary(v => v.Key, v => v.SelectMany(t => RulesOf(t, sentences)).ToEquatableArray(), StringComparer.Ordinal);
        var json = PageJson.Of(new PassedOverSentences(topic, sentences.Keys.ToEquatableArray(), versions), PageJsonContext.OfScripts.PassedOverSentences);
        return new OutputFile(PathOf(guide, topic), Encoding.UTF8.GetBytes($"globalThis.showPassedOver?.({json});\n"));
    }

    private static IEnumerable<TopicOfVersion> All(GuideIndex guide) => guide.Versions.SelectMany(v => v.Documents.Select(d => new TopicOfVersion(v, d)));

    // The rule that passed most over comes first: a miss is likeliest there. What people decided stands under their reasons.
    private static IEnumerable<PassedOverByRule> RulesOf(TopicOfVersion topic, OrderedDictionary<string, int> sentences) =>
        PassedOver(topic).GroupBy(s => (s.Rule, s.Curation)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Rule, StringComparer.Ordinal)
            .Select(g => new PassedOverByRule(g.Key.Rule, g.SelectMany(s => PlaceOf(s, sentences)).ToEquatableArray())
            {
                Reason = g.Key.Curation?.Reason,
                By = g.Key.Curation?.By,
                IsOpen = g.Key.Curation is { State: not CurationState.Confirmed },
            });

    private static int[] PlaceOf(Statement statement, OrderedDictionary<string, int> sentences)
    {
        sentences.TryAdd(statement.Text, sentences.Count);
        return [statement.Source.Line, statement.Source.Line - statement.Range.Block.Line, sentences[statement.Text]];
    }

    private static IEnumerable<Statement> PassedOver(TopicOfVersion topic) =>
        topic.Version.StatementsOf(topic.Document).Where(s => s.Disposition == Disposition.PassedOver);
}

/// <summary>A document of a version.</summary>
internal sealed record TopicOfVersion(VersionIndex Version, DocumentHead Document);

/// <summary>What was passed over of a topic, as a script knows it.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Sentences">The sentences, each once.</param>
/// <param name="Versions">What passed over which of them, by the versions' ids.</param>
internal sealed record PassedOverSentences(string Topic, EquatableArray<string> Sentences, IReadOnlyDictionary<string, EquatableArray<PassedOverByRule>> Versions);

/// <summary>A rule, or a decision, and what it passed over.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Places">In turn a sentence's line, how many lines further up its block begins, and the sentence's place in the list of all.</param>
internal sealed record PassedOverByRule(string Rule, EquatableArray<int> Places)
{
    /// <summary>Why a person decided so; <c>null</c> where the rule did.</summary>
    public string? Reason { get; init; }

    /// <summary>Who decided so.</summary>
    public string? By { get; init; }

    /// <summary>Whether that decision was about another wording and is to be confirmed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOpen { get; init; }
}
