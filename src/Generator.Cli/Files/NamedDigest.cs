namespace Generator.Cli.Files;

/// <summary>A file by what it holds.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Digest">The SHA-256 of its bytes.</param>
internal sealed record NamedDigest(string Name, string Digest);
