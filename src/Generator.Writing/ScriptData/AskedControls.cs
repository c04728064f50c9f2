using Generator.Model;

namespace Generator.Writing.ScriptData;

/// <summary>
/// What the checklist of a profile needs to know of the whole version: answers belong to the version, and a file of them holds
/// also those that the profile doesn't ask for.
/// </summary>
internal static class AskedControls
{
    /// <summary>The customer's controls among <paramref name="controls"/>, in their order, as JSON for a <c>script</c> element.</summary>
    public static string Of(IEnumerable<Control> controls) => PageJson.Of(
        controls.Where(c => c.Party == Party.Customer).Select(c => new AskedControl(c.Id, StatementDigest.Of(c.Statement), c.Title)).ToEquatableArray(),
        PageJsonContext.Default.EquatableArrayAskedControl);
}

/// <summary>A control that can be answered.</summary>
/// <param name="Id">Names its answer.</param>
/// <param name="Digest">The digest of its sentence.</param>
/// <param name="Title">For people.</param>
internal sealed record AskedControl(string Id, string Digest, string Title);
