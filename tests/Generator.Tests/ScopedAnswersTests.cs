using System.Text.Json;
using Generator.Model;
using Generator.Tests.Relating;

namespace Generator.Tests;

/// <summary>What counts of answers to what doesn't concern a system: the cases that the checklist page is held against, too.</summary>
public sealed class ScopedAnswersTests
{
    private static readonly JsonElement Cases = SharedCases.Read("scopes.json");

    [Fact]
    public void Every_case_counts_as_it_says()
    {
        string Of(string name) => Cases.GetProperty(name).GetString()!;

        Assert.All(Cases.GetProperty("cases").EnumerateArray(), one =>
            Assert.Equal(SharedCases.AnswerOf(one.GetProperty("counts")) with { IsOutOfScope = true }, ScopedAnswers.OutOfScope(SharedCases.AnswerOf(one.GetProperty("answer")), Of("digest"), Of("system"), Of("reason"))));
    }

    [Fact]
    public void Only_what_the_system_names_is_out_of_scope()
    {
        var (inside, outside, provider) = (Sample.Control("Rotate the key.", "data.md", ControlKind.Requirement), Sample.Control("Encrypt the disk.", "data.md", ControlKind.Requirement), Sample.Control("Data is encrypted.", "data.md", ControlKind.Assurance));
        var system = new AnsweredSystem("sandbox", "Sandbox") { OutOfScope = [new(outside.Id, "None."), new(provider.Id, "None.")] };
        var answers = new ScopedAnswers(new Assessment("g", "1", "", [Assessment.BlankOf(inside) with { Status = AnswerStatus.Satisfied }], []) { System = system });

        Assert.Equal(AnswerStatus.Satisfied, answers.Of(inside)!.Status);
        Assert.Equal((AnswerStatus.NotApplicable, "Out of scope for Sandbox: None."), (answers.Of(outside)!.Status, answers.Of(outside)!.Note));
        Assert.Null(answers.Of(provider));
        Assert.Null(new ScopedAnswers(null).Of(outside));
    }
}
