namespace Generator.Model;

/// <summary>An entry of a guide's table of contents.</summary>
/// <param name="Title">What the contents call it.</param>
/// <param name="File">The document that it leads to, as in <see cref="Document.File"/>; <c>null</c> for a heading over others.</param>
/// <param name="Children">The entries below it.</param>
public sealed record TopicNode(string Title, string? File, EquatableArray<TopicNode> Children)
{
    /// <summary>This entry and all below it in reading order, each with how deep it stands below this one.</summary>
    public IEnumerable<(TopicNode Node, int Depth)> SelfAndDescendants =>
        Children.SelectMany(c => c.SelfAndDescendants).Select(d => (d.Node, d.Depth + 1)).Prepend((this, 0));
}
