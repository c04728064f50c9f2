using System.Text.Json;
using Generator.Model;
using Generator.Reading;

namespace Generator.Tests;

/// <summary>Cases that the program and the pages' scripts are both held against: <c>tests/Cases</c>. The browser's side stands in the end-to-end tests.</summary>
internal static class SharedCases
{
    /// <summary>A file of cases.</summary>
    public static JsonElement Read(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Cases", name))).RootElement;

    /// <summary>An answer of a case, read as a file's answer is; it has no control there.</summary>
    public static Answer AnswerOf(JsonElement answer)
    {
        var text = $$"""{ "guide": "demo", "version": "1", "answers": [ { "control": "a", {{answer.GetRawText().TrimStart()[1..]}} ] }""";
        var read = AssessmentReader.Read(new SourceFile("case.json", text));
        Assert.Empty(read.Diagnostics);
        return read.Value.Assessment.Answers[0];
    }
}
