namespace Generator.Cli.Files;

/// <summary>What the system says of a fault, as a sentence that another one can follow.</summary>
internal static class SystemWords
{
    /// <summary>Whether a fault is the system's alone: a file or folder can't be read or written. Work on several cores tells all that went wrong.</summary>
    public static bool IsOfSystem(Exception fault) => fault switch
    {
        IOException or UnauthorizedAccessException => true,
        AggregateException { InnerExceptions: var all } => all.All(IsOfSystem),
        _ => false,
    };

    /// <summary>The words of a fault.</summary>
    public static string Of(Exception fault) => fault.Message is [.., '.' or '!' or '?'] ? fault.Message : $"{fault.Message.Replace(" : '", ": '", StringComparison.Ordinal)}.";
}
