using Generator.Model;
using Generator.Model.Rules;
using Generator.Relating;

namespace Generator.Tests.Relating;

public sealed class ChangeFinderTests
{
    [Theory]
    [InlineData("You should rotate your keys.", "You must rotate your keys.", ChangeClass.Strengthened, "should -> must")]
    [InlineData("You must rotate your keys.", "You can rotate your keys.", ChangeClass.Weakened, "must -> can")]
    [InlineData("Rotate your keys.", "You must rotate your keys.", ChangeClass.Strengthened, "now must")]
    [InlineData("Clients must support TLS 1.0 or later.", "Clients must support TLS 1.2 or later.", ChangeClass.Substantive, "TLS 1.0 -> TLS 1.2")]
    [InlineData("Rotate keys after 90 days.", "Rotate keys after 30 days.", ChangeClass.Substantive, "90 days -> 30 days")]
    [InlineData("Keys are shared with others.", "Keys aren't shared with others.", ChangeClass.Substantive, "now \"aren't shared with others\"")]
    [InlineData("Encrypt buckets with SSE-S3.", "Encrypt buckets with SSE-KMS.", ChangeClass.Substantive, "SSE-S3 -> SSE-KMS")]
    [InlineData("Grant access to some of the users.", "Grant access to all of the users.", ChangeClass.Scope, "applies to: some -> all")]
    [InlineData("Rotate your keys.", "If you use shared accounts, rotate your keys.", ChangeClass.Scope, "applies to: now \"If you use shared accounts\"")]
    [InlineData("Encrypt with a customer master key.", "Encrypt with a customer managed key.", ChangeClass.Terminology, "another name for the same")]
    [InlineData("Use MFA with each account.", "Use multi-factor authentication with each account.", ChangeClass.Terminology, "another name for the same")]
    [InlineData("Make sure that you rotate the keys.", "Ensure you rotate your keys.", ChangeClass.Editorial, "the same in other words")]
    [InlineData("Back up your data daily.", "Back up your secrets daily.", ChangeClass.Substantive, "data -> secrets")]
    [InlineData("Allow reading and writing.", "Allow reading or writing.", ChangeClass.Substantive, "and -> or")]
    public void New_words_have_a_class_and_a_reason(string old, string @new, ChangeClass expected, string reason)
    {
        var change = Sample.Reworded(old, @new)!;

        Assert.Equal([expected], change.Classes);
        Assert.Equal([reason], change.Reasons);
        Assert.Equal(expected is not (ChangeClass.Terminology or ChangeClass.Editorial), change.Reopens);
    }

    // "between" says nothing by itself: what took its place is told alone.
    [Fact]
    public void A_particle_is_no_phrase_that_another_took_the_place_of()
    {
        var reasons = Sample.Reworded("SSL/TLS protects all traffic between services.", "All traffic that flows from one service to another is protected by TLS.")!.Reasons;

        Assert.Contains(reasons, r => r.StartsWith("now \"flows from one service", StringComparison.Ordinal));
        Assert.DoesNotContain(reasons, r => r.Contains("between ->", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Use `s3:GetObject` - and nothing else.", "Use s3:GetObject, and nothing else")]
    [InlineData("Don’t share your keys.", "Don't  share\nyour **keys**.")]
    [InlineData("You MUST rotate keys.", "You must rotate keys.")]
    public void Formatting_is_no_change(string old, string @new) => Assert.Null(Sample.Reworded(old, @new));

    [Fact]
    public void Links_guidance_and_rules_are_no_change()
    {
        var control = Sample.Control("Rotate your keys.");

        Assert.Null(Sample.Changed(control, control with { Links = [new ControlLink("keys", "other.html")], Guidance = ["Often."], Rule = "other", Evidence = "Rotate", Confidence = 0.5 }));
    }

    [Fact]
    public void Another_number_is_no_change()
    {
        var control = Sample.Control("Rotate your keys.") with { Label = "1.1" };

        Assert.Null(Sample.Changed(control, control with { Label = "2.1" }));
        Assert.Null(Sample.Changed(control, control with { Label = null }));
    }

    [Theory]
    [InlineData("1", "same day", "Reception", ChangeClass.Editorial, "owner: Network team -> Reception")]
    [InlineData("2", "same day", "Network team", ChangeClass.Substantive, "level: 1 -> 2")]
    [InlineData("1", "one week", "Network team", ChangeClass.Substantive, "due: same day -> one week")]
    [InlineData("1", null, "Network team", ChangeClass.Editorial, "no longer with due: same day")]
    public void Another_level_or_day_asks_for_something_else(string? level, string? due, string? owner, ChangeClass expected, string reason)
    {
        var old = Sample.Control("Close the port.") with { Level = "1", Due = "same day", Owner = "Network team" };
        var change = Sample.Changed(old, old with { Level = level, Due = due, Owner = owner })!;

        Assert.Equal([expected], change.Classes);
        Assert.Equal([reason], change.Reasons);
        Assert.Equal(expected is ChangeClass.Substantive, change.Reopens);
    }

    [Theory]
    [InlineData(ControlKind.Recommendation, ControlKind.Requirement, ChangeClass.Strengthened, "kind: recommendation -> requirement")]
    [InlineData(ControlKind.Requirement, ControlKind.Option, ChangeClass.Weakened, "kind: requirement -> option")]
    [InlineData(ControlKind.Assurance, ControlKind.Limitation, ChangeClass.Substantive, "kind: assurance -> limitation")]
    public void A_kind_that_a_person_changed_changes_by_its_force(ControlKind old, ControlKind @new, ChangeClass expected, string reason)
    {
        var decided = Sample.Control("Rotate your keys.", kind: @new) with { Curation = [new CurationNote(CurationVerb.Rekind, "", "", CurationState.Confirmed)] };
        var change = Sample.Changed(Sample.Control("Rotate your keys.", kind: old), decided)!;

        Assert.Equal([expected], change.Classes);
        Assert.Equal([reason], change.Reasons);
    }

    [Theory]
    [InlineData(ControlPolarity.Do, ControlPolarity.Avoid, "what was to be done is to be avoided")]
    [InlineData(ControlPolarity.Avoid, ControlPolarity.Do, "what was to be avoided is to be done")]
    public void A_change_of_polarity_is_one_of_meaning(ControlPolarity old, ControlPolarity @new, string reason)
    {
        var control = Sample.Control("Share your keys.");
        var change = Sample.Changed(control with { Polarity = old }, control with { Polarity = @new })!;

        Assert.Equal([ChangeClass.Substantive], change.Classes);
        Assert.Equal([reason], change.Reasons);
        Assert.True(change.Reopens);
    }

    [Fact]
    public void A_new_title_of_the_same_words_is_retitled()
    {
        var control = Sample.Control("Rotate your keys.");

        Assert.Equal([ChangeClass.Retitled], Sample.Changed(control, control with { Title = "Key rotation" })!.Classes);
    }

    [Fact]
    public void A_renamed_page_or_section_is_no_move()
    {
        Control[] olds = [Sample.Control("Rotate your keys."), Sample.Control("Encrypt your data."), Sample.Control("Log each access.", "logs.md")];
        Control[] news = [.. olds.Select(c => c.Source.File == "data.md" ? c with { Source = c.Source with { File = "protect.md", Anchor = "x" } } : c)];

        Assert.Empty(Corpus.Between(Sample.Version("1", olds), Sample.Version("2", news)).Changes);
    }

    [Fact]
    public void Another_page_is_a_move_and_the_answer_stands()
    {
        Control[] olds = [Sample.Control("Rotate your keys."), Sample.Control("Encrypt your data."), Sample.Control("Log each access.", "logs.md")];
        Control[] news = [olds[0] with { Source = olds[2].Source }, olds[1], olds[2]];

        var change = Assert.Single(Corpus.Between(Sample.Version("1", olds), Sample.Version("2", news)).Changes);

        Assert.Equal([ChangeClass.Moved], change.Classes);
        Assert.Equal(["data.md#data -> logs.md#logs"], change.Reasons);
        Assert.False(change.Reopens);
    }

    [Fact]
    public void One_that_became_two_was_split_and_the_other_way_round_merged()
    {
        var whole = Sample.Version("1", Sample.Control("Rotate the signing keys of every production signer each quarter and archive retired certificates in an offline vault."), Sample.Control("Log each access."));
        var parts = Sample.Version("2", Sample.Control("Rotate the signing keys of every production signer each quarter."), Sample.Control("Archive retired certificates in an offline vault."), Sample.Control("Log each access."));

        var split = Corpus.Diff(whole, parts);
        var merged = Corpus.Diff(parts, whole);

        Assert.All(split.Changes, c => Assert.Contains(ChangeClass.Split, c.Classes));
        Assert.Equal(["split into data.archive-retired-certificates-in", "split from data.rotate-the-signing-keys"], split.Changes.Select(c => c.Reasons[0]));
        Assert.All(split.Changes, c => Assert.StartsWith("Rotate", c.Old!.Statement, StringComparison.Ordinal));
        Assert.All(merged.Changes, c => Assert.Contains(ChangeClass.Merged, c.Classes));
        Assert.Equal(2, merged.Changes.Count);
        Assert.All(split.Changes.Concat(merged.Changes), c => Assert.True(c.Reopens));
    }

    [Fact]
    public void Policies_are_compared_as_sets()
    {
        var place = new ControlSource("data.md", "data", 9, 20);
        var control = Sample.Control("Attach this policy.") with { Policies = [place] };
        ComparedCatalog With(params PolicyStatement[] statements) => new(
            Sample.Version("1", control).Catalog,
            [new PolicyDocument(new SourceSpan("data.md", 9, 1, 20, 1), "data", statements.ToEquatableArray())]);
        var read = new PolicyStatement { Line = 10, Effect = PolicyEffect.Allow, Actions = ["s3:GetObject", "s3:ListBucket"], Resources = ["arn:aws:s3:::{{name}}/*"] };
        var write = new PolicyStatement { Line = 15, Effect = PolicyEffect.Allow, Actions = ["s3:PutObject"], Resources = ["arn:aws:s3:::name/*"] };

        IEnumerable<string> Reasons(ComparedCatalog a, ComparedCatalog b) => ChangeFinder.Between(a, b, Synonyms.None).Changes.SelectMany(c => c.Reasons);

        Assert.Empty(Reasons(With(read, write), With(write, read with { Sid = "Other", Actions = ["s3:ListBucket", "s3:GetObject"] })));
        Assert.Equal(["policy: no longer allow action s3:PutObject"], Reasons(With(read, write), With(read)));
        Assert.Equal(["policy: allow action widened: s3:PutObject -> s3:Put*"], Reasons(With(read, write), With(read, write with { Actions = ["s3:Put*"] })));
        Assert.Equal(["policy: allow action narrowed: s3:Put* -> s3:PutObject"], Reasons(With(read, write with { Actions = ["s3:Put*"] }), With(read, write)));
        Assert.Equal(
            ["policy: now allow condition StringEquals aws:SourceAccount account"],
            Reasons(With(read), With(read with { Conditions = [new PolicyCondition("StringEquals", "aws:SourceAccount", ["123456789012"])] })));
    }
}
