using Generator.Model;
using Generator.Writing.Html;

namespace Generator.Writing.Prose;

/// <summary>
/// Writes a policy as a table, a row per statement. Columns that no statement has anything for are left out. The roles are
/// written out, because narrow screens lay the rows out one value below the other, and some browsers then take the table
/// for none.
/// </summary>
internal sealed class PolicyTable(HtmlWriter html)
{
    private static readonly (string Title, Func<PolicyStatement, IEnumerable<PolicyLine>> Lines)[] Columns =
    [
        ("Actions", s => [new("", s.Actions), new("All but", s.NotActions)]),
        ("Resources", s => [new("", s.Resources), new("All but", s.NotResources)]),
        ("Conditions", s => s.Conditions.Select(c => new PolicyLine($"{c.Key} {c.Operator}", c.Values))),
        ("Principals", s => s.Principals.Select(p => LineOf(p, "")).Concat(s.NotPrincipals.Select(p => LineOf(p, "All but ")))),
    ];

    /// <summary>Writes the table of <paramref name="policy"/>.</summary>
    public void Write(PolicyDocument policy)
    {
        var columns = Array.FindAll(Columns, c => policy.Statements.Any(s => c.Lines(s).Any(l => !l.IsEmpty)));
        html.Open("table", ("class", "policy"), ("role", "table")).Line();
        html.Open("caption").Text(policy.Statements.Count == 1 ? "What this policy says" : $"What this policy says, in {policy.Statements.Count} statements").Close("caption").Line();
        WriteHead(columns.Select(c => c.Title).Prepend("Effect"));
        html.Open("tbody", ("role", "rowgroup")).Line();
        foreach (var statement in policy.Statements)
        {
            html.Open("tr", ("role", "row"));
            WriteEffect(statement);
            foreach (var (title, lines) in columns)
                WriteCell(title, lines(statement).Where(l => !l.IsEmpty));
            html.Close("tr").Line();
        }
        html.Close("tbody").Close("table").Line();
    }

    private static PolicyLine LineOf(PolicyPrincipal principal, string before) =>
        new($"{before}{principal.Type}".Trim(), principal.Values);

    private void WriteHead(IEnumerable<string> titles)
    {
        html.Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row"));
        foreach (var title in titles)
            html.Open("th", ("scope", "col"), ("role", "columnheader")).Text(title).Close("th");
        html.Close("tr").Close("thead").Line();
    }

    private void WriteEffect(PolicyStatement statement)
    {
        html.Open("th", ("scope", "row"), ("role", "rowheader"));
        html.Open("span", ("class", $"policy-effect policy-{PolicyWords.ClassOf(statement.Effect)}")).Text(PolicyWords.Of(statement.Effect)).Close("span");
        if (statement.Sid is { } sid)
            html.Open("span", ("class", "policy-sid")).Text(sid).Close("span");
        html.Close("th");
    }

    private void WriteCell(string title, IEnumerable<PolicyLine> lines)
    {
        html.Open("td", ("role", "cell"), ("data-column", title));
        foreach (var line in lines)
        {
            if (line.Name.Length > 0)
                html.Open("p", ("class", "policy-name")).Text(line.Name).Close("p");
            html.Open("ul");
            foreach (var value in line.Values)
                WriteValue(value);
            html.Close("ul");
        }
        html.Close("td");
    }

    // A long name breaks where its parts meet, before it breaks anywhere.
    private void WriteValue(string value)
    {
        html.Open("li").Open("code");
        for (var from = 0; from < value.Length;)
        {
            var part = value.AsSpan(from).IndexOfAny(':', '/') + 1;
            var to = part == 0 ? value.Length : from + part;
            html.Text(value[from..to]);
            if (to < value.Length)
                html.Open("wbr");
            from = to;
        }
        html.Close("code").Close("li");
    }
}

/// <summary>Values of a cell under a name, which may be empty.</summary>
internal sealed record PolicyLine(string Name, EquatableArray<string> Values)
{
    // A condition whose values an example leaves out still names its key.
    public bool IsEmpty => Values.IsEmpty && Name is "" or "All but";
}
