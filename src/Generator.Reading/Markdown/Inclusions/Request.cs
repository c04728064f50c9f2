namespace Generator.Reading.Markdown.Inclusions;

/// <summary>The text of another file that a page asks for.</summary>
/// <param name="File">The file's path as it is written.</param>
internal sealed record Request(string File)
{
    /// <summary>What stands in the brackets of AsciiDoc, which limits the text by lines or tags.</summary>
    public string Attributes { get; init; } = "";

    /// <summary>The section that is wanted: its name, or lines as <c>3:5</c>; empty for all.</summary>
    public string Part { get; init; } = "";

    /// <summary>Words behind which the text that is wanted begins; empty for its beginning.</summary>
    public string After { get; init; } = "";

    /// <summary>Words before which it ends; empty for its end.</summary>
    public string Before { get; init; } = "";

    /// <summary>Whether addresses in the text are meant from its own file's folder.</summary>
    public bool HasOwnAddresses { get; init; }

    /// <summary>Whether another reader says what is to be said where the file isn't there.</summary>
    public bool IsLeftWhereMissing { get; init; }

    /// <summary>Whether all of the file is wanted, but for what AsciiDoc's brackets say.</summary>
    public bool IsWhole => Part.Length + After.Length + Before.Length == 0;
}

/// <summary>A request among the characters of a line.</summary>
internal sealed record PlacedRequest(Request Request, int Index, int Length);

/// <summary>Requests that take whole lines.</summary>
/// <param name="Requests">What is asked for, in order.</param>
/// <param name="Lead">What stands before it: indentation, signs of a quotation, a bullet.</param>
/// <param name="Lines">How many lines the request takes.</param>
internal sealed record LineRequest(IReadOnlyList<Request> Requests, string Lead, int Lines)
{
    /// <summary>The tags that what is asked for stands between, or empty.</summary>
    public (string Start, string End) Around { get; init; } = ("", "");

    /// <summary>What stands before each line but the first: signs of a quotation stay, a bullet becomes indentation.</summary>
    public string Margin => string.Concat(Lead.Select(c => c is '>' or '\t' ? c : ' '));
}
