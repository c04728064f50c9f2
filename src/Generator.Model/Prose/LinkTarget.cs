namespace Generator.Model.Prose;

/// <summary>Where a link leads that isn't an address outside by itself. The family is closed: these are all the targets there are.</summary>
public abstract record LinkTarget;

/// <summary>A place within a version of a guide.</summary>
/// <param name="File">The document's path, as in <see cref="Document.File"/>.</param>
/// <param name="Anchor">The anchor, or <c>null</c> for the whole document.</param>
public sealed record DocumentReference(string File, string? Anchor) : LinkTarget;

/// <summary>A file of a version that isn't a document, such as a table to download.</summary>
/// <param name="Path">Its path with <c>/</c>, relative to the version's folder.</param>
public sealed record FileReference(string Path) : LinkTarget;

/// <summary>A page of the place that the guide comes from, which the guide's own text leaves out (<see cref="GuideInfo.LinkBase"/>).</summary>
/// <param name="Address">The whole address, http or https.</param>
public sealed record BaseReference(string Address) : LinkTarget;

/// <summary>Nothing: the guide holds no such file.</summary>
/// <param name="Path">The path that was looked for.</param>
public sealed record MissingReference(string Path) : LinkTarget;
