using Generator.Model;
using Generator.Reading.Curating;
using Generator.Reading.Yaml;

namespace Generator.Reading;

/// <summary>Reads the file of people's decisions about a guide's controls.</summary>
public static class CurationReader
{
    /// <summary>The file's name, in a guide's folder.</summary>
    public const string FileName = "curation.yml";

    /// <summary>
    /// Reads the decisions. Whether the controls, sentences and tags that they name are there is another stage's question; a
    /// file with an error gives the decisions that have none. A file of comments alone holds no decision.
    /// </summary>
    public static Outcome<Curation> Read(SourceFile file)
    {
        if (CurationText.IsBlank(file.Text))
            return new Outcome<Curation>(Curation.None, []);
        var problems = new List<Diagnostic>();
        var map = YamlText.Parse(file, problems).Allow(CurationText.ListKey);
        var decisions = map.Maps(CurationText.ListKey).Select(entry => ReadOne(entry, problems)).OfType<CurationDecision>();
        return new Outcome<Curation>(new Curation(decisions.ToEquatableArray()), problems.ToEquatableArray());
    }

    private static CurationDecision? ReadOne(YamlMap entry, List<Diagnostic> problems)
    {
        var before = problems.Count;
        var decision = DecisionYaml.Read(entry);
        return problems.Count == before ? decision : null;
    }
}
