using System.Globalization;
using Generator.Model;

namespace Generator.Exporting.Xlsx;

/// <summary>
/// Where things stand: by topic how many controls have which status, and how many controls there are of each kind, with a chart of each. All
/// numbers are formulas over the checklist, so that they follow what people fill in; what they are at first is written with them.
/// </summary>
internal static class SummarySheet
{
    public const string Name = "Summary";

    private const int ChartRow = 6;
    private const int ChartHeight = 20;
    private const int TallestChart = 60;
    private const int FirstStatus = 4;

    private static readonly AnswerStatus[] Statuses = Enum.GetValues<AnswerStatus>();

    private static readonly string[] Heads = ["Topic", "Group", "Controls", .. Statuses.Select(AnswerWords.Of), "Look again", "Done"];

    /// <summary>The sheet.</summary>
    /// <param name="source">What is exported.</param>
    /// <param name="rows">The checklist's rows.</param>
    public static Sheet Of(ExportSource source, EquatableArray<ChecklistRow> rows)
    {
        var topics = rows.GroupBy(r => (r.Control.Group, r.Topic)).Select(g => new TopicCounts(g.Key.Topic, g.Key.Group, [.. g])).ToEquatableArray();
        var height = Math.Min(TallestChart, Math.Max(ChartHeight, topics.Count + 6));
        var table = new SummaryTable(ChartRow + height + 2, topics, new ChecklistRanges(rows.Count));
        var kinds = new KindTable(table.LastRow + 2, rows, table.Ranges);
        return new Sheet(Name, [new("", 56), new("", 44), new("", 11), .. Statuses.Select(_ => new SheetColumn("", 14)), new("", 12), new("", 9)], [.. Top(source), .. Gap(ChartRow + height + 1 - 5), .. table.Rows, .. Gap(1), .. kinds.Rows])
        {
            HasHead = false,
            IsProtected = true,
            Charts = topics.IsEmpty ? [] :
            [
                table.Chart(new ChartPlace(0, ChartRow, 5, ChartRow + height)),
                kinds.Chart(new ChartPlace(5, ChartRow, Heads.Length, ChartRow + height)),
            ],
        };
    }

    private static IEnumerable<EquatableArray<Cell>> Top(ExportSource source) =>
    [
        [Cell.Of(source.Guide.Title, CellLook.Title)],
        [Cell.Of("Version", CellLook.Label), Cell.Of(source.Version.Id, CellLook.Plain)],
        [Cell.Of("Of", CellLook.Label), Cell.Of(source.Version.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellLook.Plain)],
        [Cell.Of("For", CellLook.Label), Cell.Of(source.Tailored?.Profile.Title ?? "everybody: the whole guide", CellLook.Plain)],
        [Cell.Of("Source", CellLook.Label), Cell.Of(source.Guide.Attribution.Text ?? source.Guide.Title, CellLook.Plain)],
    ];

    private static IEnumerable<EquatableArray<Cell>> Gap(int rows) => Enumerable.Repeat<EquatableArray<Cell>>([], rows);

    /// <summary>The controls of a topic.</summary>
    private sealed record TopicCounts(string Title, string Group, EquatableArray<ChecklistRow> Rows)
    {
        public int Of(AnswerStatus status) => Rows.Count(r => string.Equals(r.Status, AnswerWords.Of(status), StringComparison.Ordinal));

        public int Doubted => Rows.Count(r => r.Answer is not null && !r.Stands);

        public double Done
        {
            get
            {
                var counted = Rows.Count(r => r.Answer is { Status: not AnswerStatus.NotApplicable });
                return counted == 0 ? 0 : (double)Rows.Count(r => r is { Stands: true, Answer.Status: AnswerStatus.Satisfied or AnswerStatus.RiskAccepted }) / counted;
            }
        }
    }

    /// <summary>Statuses by topic.</summary>
    private sealed record SummaryTable(int HeadRow, EquatableArray<TopicCounts> Topics, ChecklistRanges Ranges)
    {
        private int FirstRow => HeadRow + 1;

        private int LastTopic => HeadRow + Topics.Count;

        public int LastRow => LastTopic + 1;

        public IEnumerable<EquatableArray<Cell>> Rows =>
            [Heads.Select(h => Cell.Of(h, CellLook.Head)).ToEquatableArray(), .. Topics.Select((t, i) => Row(t, FirstRow + i)), Sum()];

        public Chart Chart(ChartPlace place) => new(
            "Status by topic",
            new ChartCells<string>(Names.Fixed(Name, 1, FirstRow, LastTopic), Topics.Select(t => t.Title).ToEquatableArray()),
            Statuses.Select((s, i) => new ChartSeries(
                new ChartCells<string>(Names.Fixed(Name, FirstStatus + i, HeadRow, HeadRow), [AnswerWords.Of(s)]),
                new ChartCells<double>(Names.Fixed(Name, FirstStatus + i, FirstRow, LastTopic), Topics.Select(t => (double)t.Of(s)).ToEquatableArray()),
                StatusColours.InCharts(s))).ToEquatableArray(),
            place) { IsLying = true };

        private EquatableArray<Cell> Row(TopicCounts topic, int row)
        {
            var group = $"$B{row.ToString(CultureInfo.InvariantCulture)}";
            return
            [
                Cell.Of(topic.Title, CellLook.Prose),
                Cell.Of(topic.Group, CellLook.Word),
                new FormulaCell($"COUNTIF({Ranges.Group},{group})", topic.Rows.Count, CellLook.Count),
                .. Statuses.Select((s, i) => new FormulaCell($"COUNTIFS({Ranges.Group},{group},{Ranges.Status},{Names.ColumnOf(FirstStatus + i)}${HeadRow.ToString(CultureInfo.InvariantCulture)})", topic.Of(s), CellLook.Count)),
                new FormulaCell($"COUNTIFS({Ranges.Group},{group},{Ranges.Status},\"?*\")-COUNTIFS({Ranges.Group},{group},{Ranges.Status},\"?*\",{Ranges.Stands})", topic.Doubted, CellLook.Count),
                new FormulaCell($"IFERROR((COUNTIFS({Ranges.Group},{group},{Ranges.Status},\"satisfied\",{Ranges.Stands})+COUNTIFS({Ranges.Group},{group},{Ranges.Status},\"risk-accepted\",{Ranges.Stands}))/(COUNTIFS({Ranges.Group},{group},{Ranges.Status},\"?*\")-COUNTIFS({Ranges.Group},{group},{Ranges.Status},\"not-applicable\")),0)", topic.Done, CellLook.Share),
            ];
        }

        private EquatableArray<Cell> Sum()
        {
            var all = new TopicCounts("", "", Topics.SelectMany(t => t.Rows).ToEquatableArray());
            double[] values = [all.Rows.Count, .. Statuses.Select(s => (double)all.Of(s)), all.Doubted];
            return
            [
                Cell.Of("All", CellLook.Sum),
                Cell.Of("", CellLook.Sum),
                .. values.Select((v, i) => new FormulaCell($"SUM({Names.Range(3 + i, FirstRow, Math.Max(FirstRow, LastTopic))})", v, CellLook.Sum)),
                new FormulaCell($"IFERROR((COUNTIFS({Ranges.Status},\"satisfied\",{Ranges.Stands})+COUNTIFS({Ranges.Status},\"risk-accepted\",{Ranges.Stands}))/(COUNTIF({Ranges.Status},\"?*\")-COUNTIF({Ranges.Status},\"not-applicable\")),0)", all.Done, CellLook.SumShare),
            ];
        }
    }

    /// <summary>Controls by kind.</summary>
    private sealed record KindTable(int HeadRow, EquatableArray<ChecklistRow> Controls, ChecklistRanges Ranges)
    {
        private int LastKind => HeadRow + CurationWords.Kinds.Count;

        public IEnumerable<EquatableArray<Cell>> Rows =>
        [
            [Cell.Of("Kind", CellLook.Head), Cell.Of("Party", CellLook.Head), Cell.Of("Controls", CellLook.Head)],
            .. CurationWords.Kinds.Select((k, i) => (EquatableArray<Cell>)
            [
                Cell.Of(k, CellLook.Prose),
                Cell.Of((ControlKind)i is ControlKind.Assurance or ControlKind.Limitation ? "provider" : "customer", CellLook.Prose),
                new FormulaCell($"COUNTIF({Ranges.Kind},$A{(HeadRow + 1 + i).ToString(CultureInfo.InvariantCulture)})", CountOf(i), CellLook.Count),
            ]),
        ];

        public Chart Chart(ChartPlace place) => new(
            "Controls by kind",
            new ChartCells<string>(Names.Fixed(Name, 1, HeadRow + 1, LastKind), CurationWords.Kinds),
            [new ChartSeries(new ChartCells<string>(Names.Fixed(Name, 3, HeadRow, HeadRow), ["Controls"]), new ChartCells<double>(Names.Fixed(Name, 3, HeadRow + 1, LastKind), CurationWords.Kinds.Select((_, i) => CountOf(i)).ToEquatableArray()), "24405C")],
            place);

        private double CountOf(int kind) => Controls.Count(r => r.Control.Kind == (ControlKind)kind);
    }

    /// <summary>The checklist's columns for formulas of this sheet.</summary>
    private sealed record ChecklistRanges(int Rows)
    {
        public string Group => Of("group");

        public string Status => Of(TableWords.Status);

        public string Kind => Of("kind");

        /// <summary>The conditions under which nobody has to look at an answer again.</summary>
        public string Stands => $"{Of(TableWords.LookAgain)},\"\",{Of(TableWords.Answered)},\"\"";

        private string Of(string column) => Names.Fixed(ChecklistSheet.Name, ChecklistSheet.ColumnOf(column), 2, Math.Max(2, Rows + 1));
    }
}
