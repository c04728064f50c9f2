namespace Generator.Writing.Addresses;

/// <summary>Addresses outside the site.</summary>
internal static class ExternalAddress
{
    private static readonly string[] AllowedSchemes = ["http", "https", "mailto"];

    /// <summary>The address, or <c>null</c> where it is relative or its scheme isn't one that a page may lead to.</summary>
    public static string? Allowed(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && AllowedSchemes.Contains(uri.Scheme, StringComparer.Ordinal)
            ? uri.OriginalString.Trim()
            : null;
}
