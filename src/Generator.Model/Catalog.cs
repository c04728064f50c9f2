using System.Text.Json.Serialization;

namespace Generator.Model;

/// <summary>All groups and controls of one version of one guide.</summary>
/// <param name="Guide">The guide's id.</param>
/// <param name="Version">The version's id.</param>
/// <param name="Groups">The groups that hold a control, in the guide's order of topics.</param>
/// <param name="Controls">The controls, by group and then in reading order.</param>
public sealed record Catalog(string Guide, string Version, EquatableArray<Group> Groups, EquatableArray<Control> Controls)
{
    /// <summary>Who speaks in the guide, as somebody said or its words tell; left out of files where a provider does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public GuideAuthor Author { get; init; }
}

/// <summary>The controls of one document.</summary>
/// <param name="Id">The id, as in <see cref="Control.Group"/>.</param>
/// <param name="Title">The document's title.</param>
/// <param name="File">The document's path.</param>
public sealed record Group(string Id, string Title, string File);
