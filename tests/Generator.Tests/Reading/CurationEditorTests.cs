using CsCheck;
using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

/// <summary>Decisions are inserted into their file; not a byte of what stands there changes.</summary>
public sealed class CurationEditorTests
{
    private const string Entry = "  - reject: a.b\n    statement: 0000000000aa\n    reason: r\n    by: b\n";

    private static readonly CurationDecision New = new RetitleDecision("A: \"title\" # of its own") { Control = PlacedText.New("a.new"), Digests = ["3fa9c1d2e4b5"], Reason = "Because.", By = "R. Singh" };

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static readonly Gen<string> Words = Gen.OneOf(
        OneOf("Only tells how.", "a: b", "- x", "# no comment", "it's \"so\"", "true", "12", "\\", "[x]", "{", "é – ü", "a \u0085 b", "x \u2028 y", "&a", "*a", "!t", "%", "@", "`", "? x", "|", ">", "~"),
        Gen.Char[' ', '~'].Array[1, 12].Select(c => new string(c).Trim()).Where(t => t.Length > 0));

    private static readonly Gen<CurationDecision> Decision = Gen.Select(Words, Words, Gen.Int[0, 3], (reason, words, which) =>
    {
        CurationDecision decision = which switch
        {
            0 => new RejectDecision(),
            1 => new RetitleDecision(words),
            2 => new SetDecision(new ControlTraits(ControlSeverity.High, words, [PlacedText.New("identity")])),
            _ => new MergeDecision(PlacedText.New("a.c")),
        };
        return decision with { Control = PlacedText.New("a.b-c"), Digests = ["123456789012"], Reason = reason, By = words };
    });

    // Every way of writing the list that people use: comments, blank lines, quoting, indentation, line ends, no end at all.
    private static readonly Gen<string> FileText = Gen.Select(
        OneOf("", "# Head.\n", "---\n", "# é ü 😀\n\n"),
        OneOf("decisions:\n", "\"decisions\":   # why\n"),
        OneOf(
            Entry,
            "- { reject: 'a.b', statement: [ 0000000000aa ], reason: r, by: b }\n",
            "    -   reject:   \"a.b\"\n        statement:\n        - 0000000000aa # c\n        reason: >\n          folded\n          words\n        by: b\n",
            "  # Before.\n  - reject: a.b\n    statement: 0000000000aa\n    by: b\n    reason: |-\n      two\n      lines\n\n\n").Array[0, 3],
        OneOf("", "\n", "  # The end.\n", "# The end.\n\n"),
        OneOf("\n", "\r\n"),
        Gen.Bool,
        (head, key, entries, tail, end, open) =>
        {
            // Entries of one indentation; ids of their own.
            var same = Enumerable.Repeat(entries.FirstOrDefault(""), entries.Length).Select((e, i) => e.Replace("a.b", $"a.b-{i}", StringComparison.Ordinal));
            var text = (head + key + string.Concat(same) + tail).Replace("\n", end, StringComparison.Ordinal);
            return open ? text.TrimEnd('\r', '\n') : text;
        });

    [Fact]
    public void The_first_decision_makes_a_file_that_explains_itself()
    {
        var text = CurationEditor.Append(null, New)!;

        Assert.StartsWith("# ", text, StringComparison.Ordinal);
        Assert.EndsWith("\n\ndecisions:\n  - retitle: a.new\n    statement: 3fa9c1d2e4b5\n    title: \"A: \\\"title\\\" # of its own\"\n    reason: Because.\n    by: R. Singh\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_there_stays_and_the_decision_is_read_back() =>
        Gen.Select(FileText, Decision).Sample(
            (text, decision) =>
            {
                var old = Read(text);
                Assert.Empty(old.Diagnostics);
                var edited = CurationEditor.Append(text, decision);

                Assert.NotNull(edited);
                Assert.StartsWith(text, edited, StringComparison.Ordinal);
                var read = Read(edited);
                Assert.Empty(read.Diagnostics);
                Assert.Equal(old.Value.Decisions.Count + 1, read.Value.Decisions.Count);
                Assert.Equal(Bare(decision), Bare(read.Value.Decisions[^1]));
                Assert.Equal(text.Contains("\r\n", StringComparison.Ordinal) ? edited.Count(c => c == '\n') : 0, edited.Count(c => c == '\r'));
            },
            seed: "0000KCfJqGB4",
            iter: 3_000);

    [Fact]
    public void A_further_digest_is_inserted_and_nothing_else_changes() =>
        FileText.Where(t => Read(t).Value.Decisions.Count > 0).Sample(
            text =>
            {
                var decisions = Read(text).Value.Decisions;
                var edited = CurationEditor.Confirm(text, decisions[^1], "111111111111");

                Assert.NotNull(edited);
                Assert.True(IsSubsequence(text, edited), edited);
                var read = Read(edited).Value.Decisions;
                Assert.Equal(["0000000000aa", "111111111111"], read[^1].Digests);
                Assert.Equal(decisions.SkipLast(1).Select(Bare), read.SkipLast(1).Select(Bare));
            },
            seed: "0000KCfJqGB4",
            iter: 2_000);

    [Theory]
    [InlineData("statement: 0000000000aa # c\n", "statement: [0000000000aa, \"111111111111\"] # c\n")]
    [InlineData("statement: '0000000000aa'\n", "statement: ['0000000000aa', \"111111111111\"]\n")]
    [InlineData("statement: [0000000000aa]\n", "statement: [0000000000aa, \"111111111111\"]\n")]
    [InlineData("statement:\n      - 0000000000aa # c\n", "statement:\n      - 0000000000aa # c\n      - \"111111111111\"\n")]
    public void A_digest_joins_the_others_as_they_are_written(string before, string after)
    {
        var text = Entry.Replace("statement: 0000000000aa\n", before, StringComparison.Ordinal).Insert(0, "decisions:\n");

        Assert.Equal(text.Replace(before, after, StringComparison.Ordinal), CurationEditor.Confirm(text, Read(text).Value.Decisions[0], "111111111111"));
    }

    [Theory]
    [InlineData("decisions: []\n", "decisions: [{ ")]
    [InlineData("decisions: [{ reject: a.b, statement: 0000000000aa, reason: r, by: b }] # end\n", "by: b }, { retitle: a.new, ")]
    public void A_list_in_brackets_stays_one(string text, string expected) => Assert.Contains(expected, CurationEditor.Append(text, New), StringComparison.Ordinal);

    [Fact]
    public void Entries_apart_get_another_one_apart() =>
        Assert.Equal($"decisions:\n{Entry}\n{Entry.Replace("a.b", "a.c", StringComparison.Ordinal)}\n{Entry.Replace("a.b", "a.d", StringComparison.Ordinal)}",
            CurationEditor.Append($"decisions:\n{Entry}\n{Entry.Replace("a.b", "a.c", StringComparison.Ordinal)}", new RejectDecision { Control = PlacedText.New("a.d"), Digests = ["0000000000aa"], Reason = "r", By = "b" }));

    [Theory]
    [InlineData("decisions:\n" + Entry + "...\n")]
    [InlineData("decisions: [\n")]
    [InlineData("{ decisions: }\n")]
    [InlineData("decisions:\n" + Entry + "---\na: b\n")]
    public void What_nothing_can_be_added_to_is_left_alone(string text) => Assert.Null(CurationEditor.Append(text, New));

    private static Outcome<Curation> Read(string text) => CurationReader.Read(new SourceFile("curation.yml", text));

    private static CurationDecision Bare(CurationDecision decision)
    {
        var bare = decision with { Control = PlacedText.New(decision.Control.Text) };
        return bare switch
        {
            MergeDecision merge => merge with { Into = PlacedText.New(merge.Into.Text) },
            SetDecision { Traits.Tags: { } tags } set => set with { Traits = set.Traits with { Tags = tags.Select(t => PlacedText.New(t.Text)).ToEquatableArray() } },
            _ => bare,
        };
    }

    private static bool IsSubsequence(string wanted, string text)
    {
        var found = 0;
        foreach (var c in text)
            found += found < wanted.Length && wanted[found] == c ? 1 : 0;
        return found == wanted.Length;
    }
}
