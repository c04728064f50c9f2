using System.Xml;

namespace Generator.Reading;

/// <summary>
/// Tells whether a drawing is nothing but a drawing. A page shows it as an image, in which nothing runs; opened by itself it is a page
/// of its own, so it may hold no script, no foreign content, nothing that reacts to events and nothing that is fetched.
/// </summary>
public static class SvgCheck
{
    private const string Svg = "http://www.w3.org/2000/svg";

    private static readonly string[] Forbidden = ["script", "foreignObject", "iframe", "embed", "object", "audio", "video", "handler", "listener"];

    private static readonly string[] Animations = ["set", "animate", "animateMotion", "animateTransform"];

    // Images within an image.
    private static readonly string[] DataImages = ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];

    /// <summary>What speaks against the drawing, to follow its name in a sentence; <c>null</c> where nothing does.</summary>
    public static string? FaultOf(byte[] content)
    {
        try
        {
            // A document type is passed over; what it would declare is then unknown, and a fault where it is used.
            using var reader = XmlReader.Create(new MemoryStream(content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return FaultIn(reader);
        }
        catch (XmlException fault)
        {
            return $"isn't well-formed ({fault.Message.TrimEnd('.')})";
        }
    }

    private static string? FaultIn(XmlReader reader)
    {
        var hasRoot = false;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.ProcessingInstruction)
                return $"holds the instruction {reader.Name}";
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && FaultOfStyle(reader.Value) is { } style)
                return style;
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (!hasRoot && (reader.LocalName is not "svg" || reader.NamespaceURI is not Svg))
                return "isn't an SVG drawing";
            hasRoot = true;
            if (FaultOfElement(reader) is { } fault)
                return fault;
        }
        return null;
    }

    private static string? FaultOfElement(XmlReader reader)
    {
        var element = reader.LocalName;
        if (Forbidden.Contains(element, StringComparer.OrdinalIgnoreCase))
            return $"holds a <{element}>";
        while (reader.MoveToNextAttribute())
        {
            if (FaultOfAttribute(element, reader.LocalName, reader.Value.Trim()) is { } fault)
                return fault;
        }
        reader.MoveToElement();
        return null;
    }

    private static string? FaultOfAttribute(string element, string name, string value)
    {
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            return $"reacts to an event ({name})";
        if (name is "href" or "src" && !IsInside(value))
            return $"refers to \"{value}\"";
        if (name is "attributeName" && Animations.Contains(element, StringComparer.Ordinal) && value.EndsWith("href", StringComparison.OrdinalIgnoreCase))
            return "changes its own links";
        return FaultOfStyle(value);
    }

    private static string? FaultOfStyle(string value)
    {
        if (value.Contains("@import", StringComparison.OrdinalIgnoreCase) || value.Contains("javascript:", StringComparison.OrdinalIgnoreCase))
            return "fetches or runs something from its style";
        for (var at = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsInside(value.AsSpan(at + 4).TrimStart(" \"'")))
                return "refers to something outside from its style";
        }
        return null;
    }

    private static bool IsInside(ReadOnlySpan<char> address)
    {
        foreach (var image in DataImages)
        {
            if (address.StartsWith(image, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return address.IsEmpty || address[0] == '#';
    }
}
