using System.Text.Json.Serialization;

namespace Generator.Model;

/// <summary>Who speaks in a guide, and so on whose side what it says must be done.</summary>
public enum GuideAuthor
{
    /// <summary>A provider tells its customers of its service: what the service does is the provider's promise.</summary>
    [JsonStringEnumMemberName("provider")] Provider,

    /// <summary>
    /// An organisation tells its own people what holds in its house: whoever must do something, and whatever is said to be done, is on
    /// the reader's side.
    /// </summary>
    [JsonStringEnumMemberName("organization")] Organization,

    /// <summary>A standard demands something of whoever follows it; what it tells beside that explains, and nobody promises it.</summary>
    [JsonStringEnumMemberName("standard")] Standard,
}

/// <summary>How an author is spelled in <c>guide.yml</c>, in rules and in files.</summary>
public static class GuideAuthorWords
{
    /// <summary>The words, in the order of <see cref="GuideAuthor"/>.</summary>
    public static IReadOnlyList<string> All { get; } = ["provider", "organization", "standard"];

    /// <summary>The word for an author.</summary>
    public static string Of(GuideAuthor author) => All[(int)author];

    /// <summary>The author that a word names, in either spelling; <c>null</c> where it names none.</summary>
    public static GuideAuthor? Find(string word) => word switch
    {
        "provider" => GuideAuthor.Provider,
        "organization" or "organisation" => GuideAuthor.Organization,
        "standard" => GuideAuthor.Standard,
        _ => null,
    };
}
