namespace Generator.Cli.Files;

/// <summary>What a site is built from.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="Templates">The folder that shadows the built-in templates.</param>
/// <param name="IsStrict">Whether every warning is an error.</param>
internal sealed record SiteSource(string Content, string Templates, bool IsStrict);
