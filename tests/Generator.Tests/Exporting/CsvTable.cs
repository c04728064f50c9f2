using System.Text;

namespace Generator.Tests.Exporting;

/// <summary>A reader of RFC 4180 that shares nothing with the writer: its grammar, character by character.</summary>
internal static class CsvTable
{
    /// <summary>The rows of a file, which must end with a line end and be of equal length.</summary>
    public static List<List<string>> Read(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        for (var at = 0; at < text.Length;)
        {
            row.Add(text[at] == '"' ? Quoted(text, ref at) : Bare(text, ref at));
            if (text[at] == ',')
            {
                at++;
                continue;
            }
            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            rows.Add(row);
            row = [];
        }
        Assert.Empty(row);
        Assert.Single(rows.Select(r => r.Count).Distinct());
        return rows;
    }

    private static string Quoted(string text, ref int at)
    {
        var value = new StringBuilder();
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            value.Append(text[at]);
            at += text[at] == '"' ? 1 : 0;
        }
        at++;
        return value.ToString();
    }

    private static string Bare(string text, ref int at)
    {
        var start = at;
        while (text[at] is not (',' or '\r'))
            Assert.NotEqual('"', text[at++]);
        return text[start..at];
    }
}
