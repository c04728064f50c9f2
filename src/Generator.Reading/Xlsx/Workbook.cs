using Generator.Model;
using Generator.Reading.Sheets;

namespace Generator.Reading.Xlsx;

/// <summary>A workbook.</summary>
/// <param name="Sheets">Its sheets as tables, in the order that they are shown in.</param>
/// <param name="Properties">The texts that it says about itself by name: its custom properties.</param>
internal sealed record Workbook(EquatableArray<Table> Sheets, IReadOnlyDictionary<string, string> Properties);
