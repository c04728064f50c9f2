using Generator.Model;
using static Generator.Tests.Curating.CurationCase;

namespace Generator.Tests.Curating;

/// <summary>What is told of decisions: changed sentences, things that aren't there, contradictions.</summary>
public sealed class FindingsTests
{
    // The ids stay although the sentences differ: they are made of the first telling words.
    private const string Old = "# Data\n\nYou must encrypt the bucket with care.\n";
    private const string New = "# Data\n\nYou must encrypt the bucket with care and rotate it.\n";
    private const string Id = "data.encrypt-bucket-care";

    private static readonly string OldDigest = Digest("You must encrypt the bucket with care.");
    private static readonly string NewDigest = Digest("You must encrypt the bucket with care and rotate it.");

    // The same id for both wordings, as another stage will give it.
    private static EquatableArray<ExtractionResult> Stable(params IEnumerable<string> pages) => Versions(pages)
        .Select(v => v with
        {
            Catalog = v.Catalog with { Controls = v.Catalog.Controls.Select(c => c with { Id = Id }).ToEquatableArray() },
            Ledger = v.Ledger.Select(s => s.Control is null ? s : s with { Control = Id }).ToEquatableArray(),
        })
        .ToEquatableArray();

    [Fact]
    public void A_decision_on_another_sentence_is_applied_and_asks_to_be_confirmed()
    {
        var entries = $"  - retitle: {Id}\n    statement: {OldDigest}\n    title: T\n    reason: r\n    by: b\n";

        var problem = Assert.Single(Problems(Stable(Old, New), entries));
        Assert.Equal(("GEN421", Severity.Warning, CurationPath, 2, 14), (problem.Rule.Code, problem.Severity, problem.Span.File, problem.Span.Line, problem.Span.Column));
        Assert.All([Id, "v2", OldDigest, NewDigest], word => Assert.Contains(word, problem.Message, StringComparison.Ordinal));
        var curated = Curate(Stable(Old, New), entries);
        Assert.Equal("T", Get(curated[1], Id).Title);
        Assert.Equal([CurationState.Confirmed, CurationState.ToBeConfirmed], curated.Select(v => Get(v, Id).Curation[0].State));
    }

    [Fact]
    public void A_decision_that_lists_both_wordings_asks_nothing() =>
        Assert.Empty(Problems(Stable(Old, New), $"  - {{ accept: {Id}, statement: [{OldDigest}, {NewDigest}], reason: r, by: b }}\n"));

    [Fact]
    public void A_version_older_than_the_one_decided_on_is_not_told() =>
        Assert.Empty(Problems(Stable(Old, New), $"  - {{ accept: {Id}, statement: {NewDigest}, reason: r, by: b }}\n"));

    [Fact]
    public void A_decision_that_no_version_has_the_sentence_of_is_told_once_per_wording() =>
        Assert.Equal(["v1, v2", "v3"], Problems(Stable(Old, Old, New), $"  - {{ accept: {Id}, statement: 000000000000, reason: r, by: b }}\n").Select(p => p.Message.Split(" sentence in ")[1].Split(" than")[0]));

    [Fact]
    public void A_rejection_to_be_confirmed_says_so_in_the_ledger() =>
        Assert.Equal(CurationState.ToBeConfirmed, Assert.Single(Curate(Stable(Old, New), $"  - {{ reject: {Id}, statement: {OldDigest}, reason: r, by: b }}\n")[1].Ledger, s => s.Rule == "rejected").Curation!.State);

    [Fact]
    public void A_split_stays_whole_where_the_sentence_lost_a_piece()
    {
        var curated = Curate(Stable(New, Old), $"  - split: {Id}\n    statement: {NewDigest}\n    reason: r\n    by: b\n    into:\n      - {{ id: data.a, title: A, statement: encrypt the bucket }}\n      - {{ id: data.b, title: B, statement: rotate it }}\n");

        Assert.Equal(["data.a", "data.b"], curated[0].Catalog.Controls.Select(c => c.Id));
        Assert.Equal(CurationState.ToBeConfirmed, Get(curated[1], Id).Curation[0].State);
    }

    [Fact]
    public void An_added_control_whose_sentence_is_gone_is_worth_knowing()
    {
        const string Entry = "  - { add: data.x, kind: option, title: T, statement: Buckets are red., file: data.md, reason: r, by: b }\n";

        var problem = Assert.Single(Problems(Versions("# D\n\nBuckets are red.\n", "# D\n\nBuckets are blue.\n"), Entry));
        Assert.Equal(("GEN426", Severity.Info), (problem.Rule.Code, problem.Severity));
        Assert.Contains("isn't in v2", problem.Message, StringComparison.Ordinal);
        Assert.Empty(Problems(Versions("# D\n\nBuckets are blue.\n", "# D\n\nBuckets are red.\n"), Entry));
        Assert.Empty(Problems(Versions("# D\n\nBuckets are red.\n", "# D\n\nBuckets are blue.\n"), Entry.Replace("Buckets are red.", "[Buckets are red., Buckets are blue.]", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("reject: data.encript-bucket-care, statement: 000000000000", "Did you mean \"data.encrypt-bucket-care\"?")]
    [InlineData("merge: data.encrypt-bucket-care, statement: OLD, into: data.encrypt-bucket-car", "Did you mean \"data.encrypt-bucket-care\"?")]
    [InlineData("add: data.x, kind: option, title: T, statement: You must encrypt the buckets with care., file: data.md", "Did you mean \"You must encrypt the bucket with care.\"?")]
    [InlineData("add: data.x, kind: option, title: T, statement: You must, file: date.md", "Did you mean \"data.md\"?")]
    public void What_no_version_has_is_told_with_what_was_meant(string entry, string expected)
    {
        var problem = Assert.Single(Problems(Stable(Old), $"  - {{ {entry.Replace("OLD", OldDigest, StringComparison.Ordinal)}, reason: r, by: b }}\n"));

        Assert.Equal(("GEN422", Severity.Warning, 2), (problem.Rule.Code, problem.Severity, problem.Span.Line));
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reject: ID", "reject: ID")]
    [InlineData("reject: ID", "rekind: ID, kind: option")]
    [InlineData("accept: ID", "retitle: ID, title: T")]
    [InlineData("retitle: ID, title: T", "retitle: ID, title: U")]
    [InlineData("set: ID, owner: a", "set: ID, owner: b")]
    [InlineData("merge: data.x, into: ID", "reject: ID")]
    [InlineData("accept: data.x", "merge: ID, into: ID")]
    public void Contradictions_are_errors_and_nothing_is_applied(string first, string second)
    {
        var entries = string.Concat(new[] { first, second }.Select(e => $"  - {{ {e.Replace("ID", Id, StringComparison.Ordinal)}, statement: {OldDigest}, reason: r, by: b }}\n"));

        var curated = Generator.Curating.Curator.Curate(Stable(Old), Decisions(entries));

        Assert.Contains(curated.Diagnostics, d => d is { Rule.Code: "GEN423", Severity: Severity.Error });
        Assert.Equal(Stable(Old), curated.Value);
    }

    [Theory]
    [InlineData("set: ID, severity: high", "set: ID, owner: b")]
    [InlineData("accept: ID", "set: ID, owner: b")]
    [InlineData("rekind: ID, kind: option", "retitle: ID, title: T")]
    public void What_goes_together_is_no_contradiction(string first, string second) =>
        Assert.Empty(Problems(Stable(Old), string.Concat(new[] { first, second }.Select(e => $"  - {{ {e.Replace("ID", Id, StringComparison.Ordinal)}, statement: {OldDigest}, reason: r, by: b }}\n"))));

    [Theory]
    [InlineData("  - { add: data.encrypt-bucket-care, kind: option, title: T, statement: You must, file: data.md, reason: r, by: b }\n", "GEN424", 2, 12)]
    [InlineData("  - { add: data.x, kind: option, title: T, statement: You must, file: data.md, reason: r, by: b }\n  - { add: data.x, kind: option, title: T, statement: You must, file: data.md, reason: r, by: b }\n", "GEN424", 3, 12)]
    [InlineData("  - { split: data.encrypt-bucket-care, statement: OLD, into: [{ id: data.a, title: A, statement: encrypt }, { id: data.b, title: B, statement: sign }], reason: r, by: b }\n", "GEN425", 2, 153)]
    [InlineData("  - { add: dota.x, kind: option, title: T, statement: You must, file: data.md, reason: r, by: b }\n", "GEN204", 2, 12)]
    [InlineData("  - { set: data.encrypt-bucket-care, statement: OLD, tags: [netwrk], reason: r, by: b }\n", "GEN204", 2, 70)]
    public void What_cannot_be_done_is_an_error_with_its_place(string entries, string code, int line, int column)
    {
        var problem = Assert.Single(Problems(Stable(Old), entries.Replace("OLD", OldDigest, StringComparison.Ordinal)));

        Assert.Equal((code, Severity.Error, line, column), (problem.Rule.Code, problem.Severity, problem.Span.Line, problem.Span.Column));
    }

    [Fact]
    public void A_piece_may_keep_the_id_of_the_whole() =>
        Assert.Empty(Problems(Stable(New), $"  - {{ split: {Id}, statement: {NewDigest}, into: [{{ id: {Id}, title: A, statement: encrypt the bucket }}, {{ id: data.b, title: B, statement: rotate it }}], reason: r, by: b }}\n"));
}
