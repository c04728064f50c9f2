using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

public sealed class CurationReaderTests
{
    [Fact]
    public void Every_verb_is_read_with_its_place()
    {
        var read = Read(
            """
            decisions:
              - reject: a.b
                statement: 3fa9c1d2e4b5   # the old wording
                reason: Only tells how.
                by: R. Singh
              - { accept: a.c, statement: [000000000000, 111111111111], reason: r, by: b }
              - { rekind: a.d, statement: 000000000000, kind: option, reason: r, by: b }
              - { retitle: a.e, statement: 000000000000, title: T, reason: r, by: b }
              - { set: a.f, statement: 000000000000, severity: medium, owner: o, tags: [t, u], reason: r, by: b }
              - { merge: a.g, statement: 000000000000, into: a.h, reason: r, by: b }
              - { split: a.i, statement: 000000000000, into: [{ id: a.j, title: T, statement: s }, { id: a.k, title: U, statement: t, kind: option }], reason: r, by: b }
              - { add: a.l, kind: assurance, title: T, statement: Words., file: a.md, reason: r, by: b }
            """);

        Assert.Empty(read.Diagnostics);
        var decisions = read.Value.Decisions;
        Assert.Equal(Enum.GetValues<CurationVerb>(), decisions.Select(d => d.Verb));
        Assert.Equal(("a.b", 2, 13), (decisions[0].Control.Text, decisions[0].Control.Place.Line, decisions[0].Control.Place.Column));
        Assert.Equal(("3fa9c1d2e4b5", "Only tells how.", "R. Singh"), (decisions[0].Digests[0], decisions[0].Reason, decisions[0].By));
        Assert.Equal(["000000000000", "111111111111"], decisions[1].Digests);
        Assert.Equal(ControlKind.Option, Assert.IsType<RekindDecision>(decisions[2]).Kind);
        var traits = Assert.IsType<SetDecision>(decisions[4]).Traits;
        Assert.Equal((ControlSeverity.Medium, "o"), (traits.Severity, traits.Owner));
        Assert.Equal(["t", "u"], traits.Tags!.Value.Select(t => t.Text));
        Assert.Equal([null, ControlKind.Option], Assert.IsType<SplitDecision>(decisions[6]).Into.Select(p => p.Kind));
        Assert.Equal(["Words."], Assert.IsType<AddDecision>(decisions[7]).Quotes.Select(q => q.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing yet.\n\n")]
    [InlineData("decisions:\n")]
    [InlineData("decisions: []\n")]
    public void A_file_may_hold_no_decision(string text)
    {
        var read = Read(text);

        Assert.Empty(read.Diagnostics);
        Assert.Empty(read.Value.Decisions);
    }

    [Theory]
    [InlineData("decision: []", 1, 1, "GEN202", "Did you mean \"decisions\"?")]
    [InlineData("decisions: x", 1, 12, "GEN204", "a list of keys with values was expected")]
    [InlineData("decisions: [{ reject: a.b, statement: 000000000000, by: b }]", 1, 13, "GEN203", "\"reason\" is missing")]
    [InlineData("decisions: [{ reject: a.b, statement: 000000000000, reason: r }]", 1, 13, "GEN203", "\"by\" is missing")]
    [InlineData("decisions: [{ reject: a.b, reason: r, by: b }]", 1, 13, "GEN203", "\"statement\" is missing")]
    [InlineData("decisions: [{ reject: \"\", statement: 000000000000, reason: r, by: b }]", 1, 23, "GEN203", "\"reject\" is missing")]
    [InlineData("decisions: [{ reject: a.b, statement: 00000000000g, reason: r, by: b }]", 1, 39, "GEN204", "\"00000000000g\" is not a digest")]
    [InlineData("decisions: [{ reject: a.b, statement: [000000000000, \"\"], reason: r, by: b }]", 1, 39, "GEN203", "\"statement\" is missing")]
    [InlineData("decisions: [{ reject: a.b, statment: 000000000000, statement: 000000000000, reason: r, by: b }]", 1, 28, "GEN202", "Did you mean \"statement\"?")]
    [InlineData("decisions: [{ reject: a.b, title: x, statement: 000000000000, reason: r, by: b }]", 1, 28, "GEN202", "\"title\" is not a key here")]
    [InlineData("decisions: [{ reject: a.b, accept: a.b, statement: 000000000000, reason: r, by: b }]", 1, 36, "GEN204", "this one is reject and accept")]
    [InlineData("decisions: [{ statement: 000000000000, reason: r, by: b }]", 1, 13, "GEN203", "A decision begins with one of")]
    [InlineData("decisions: [{ rekind: a.b, kind: optional, statement: 000000000000, reason: r, by: b }]", 1, 34, "GEN204", "Did you mean \"option\"?")]
    [InlineData("decisions: [{ rekind: a.b, statement: 000000000000, reason: r, by: b }]", 1, 13, "GEN203", "\"kind\" is missing")]
    [InlineData("decisions: [{ retitle: a.b, statement: 000000000000, reason: r, by: b }]", 1, 13, "GEN203", "\"title\" is missing")]
    [InlineData("decisions: [{ set: a.b, severity: hihg, statement: 000000000000, reason: r, by: b }]", 1, 35, "GEN204", "Did you mean \"high\"?")]
    [InlineData("decisions: [{ set: a.b, statement: 000000000000, reason: r, by: b }]", 1, 20, "GEN203", "\"set\" sets nothing")]
    [InlineData("decisions: [{ set: a.b, owner: \"\", statement: 000000000000, reason: r, by: b }]", 1, 32, "GEN203", "\"owner\" is missing")]
    [InlineData("decisions: [{ merge: a.b, statement: 000000000000, reason: r, by: b }]", 1, 13, "GEN203", "\"into\" is missing")]
    [InlineData("decisions: [{ split: a.b, into: [{ id: a.c, title: T, statement: s }], statement: 000000000000, reason: r, by: b }]", 1, 33, "GEN203", "fewer than two")]
    [InlineData("decisions: [{ split: a.b, into: [{ id: a.c, title: T, statement: s }, { id: c.d, title: T, statement: s }], statement: 000000000000, reason: r, by: b }]", 1, 77, "GEN204", "of another group")]
    [InlineData("decisions: [{ split: a.b, into: [{ id: a.c, title: T, statement: s }, { id: a.d, titel: T, title: T, statement: s }], statement: 000000000000, reason: r, by: b }]", 1, 82, "GEN202", "Did you mean \"title\"?")]
    [InlineData("decisions: [{ add: a.B, kind: option, title: T, statement: s, file: f.md, reason: r, by: b }]", 1, 20, "GEN204", "\"a.B\" is not an id")]
    [InlineData("decisions: [{ add: a.b, kind: option, title: T, statement: s, reason: r, by: b }]", 1, 13, "GEN203", "\"file\" is missing")]
    [InlineData("decisions: [{ add: a.b, kind: option, title: T, file: f.md, reason: r, by: b }]", 1, 13, "GEN203", "\"statement\" is missing")]
    public void A_fault_is_told_with_its_place(string text, int line, int column, string code, string expected)
    {
        var problem = Assert.Single(Read(text).Diagnostics);

        Assert.Equal((code, Severity.Error, line, column), (problem.Rule.Code, problem.Severity, problem.Span.Line, problem.Span.Column));
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_with_a_fault_is_left_out_and_the_others_are_read() =>
        Assert.Equal(["a.c"], Read("decisions: [{ reject: a.b, by: b, statement: 000000000000 }, { reject: a.c, statement: 000000000000, reason: r, by: b }]").Value.Decisions.Select(d => d.Control.Text));

    private static Outcome<Curation> Read(string text) => CurationReader.Read(new SourceFile("curation.yml", text));
}
