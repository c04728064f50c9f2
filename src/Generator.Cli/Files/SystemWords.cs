namespace Generator.Cli.Files;

/// <summary>What the system says of a fault, as a sentence that another one can follow.</summary>
internal static class SystemWords
{
    /// <summary>Whether a fault is the system's alone: a file or folder can't be read or written.</summary>
    public static bool IsOfSystem(Exception fault) => CauseOf(fault) is not null;

    /// <summary>The system's fault; <c>null</c> where it is another one. Work on several cores tells all that went wrong: where each of it is the system's, the first says it.</summary>
    public static Exception? CauseOf(Exception fault) => fault switch
    {
        IOException or UnauthorizedAccessException => fault,
        AggregateException { InnerExceptions: var all } when all.All(IsOfSystem) => CauseOf(all[0]),
        _ => null,
    };

    /// <summary>The words of a fault.</summary>
    public static string Of(Exception fault) => fault.Message is [.., '.' or '!' or '?'] ? fault.Message : $"{fault.Message.Replace(" : '", ": '", StringComparison.Ordinal)}.";
}
