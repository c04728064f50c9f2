namespace Generator.Cli.Files;

/// <summary>What the system says of a fault, as a sentence that another one can follow.</summary>
internal static class SystemWords
{
    /// <summary>The words of a fault.</summary>
    public static string Of(Exception fault) => fault.Message is [.., '.' or '!' or '?'] ? fault.Message : $"{fault.Message.Replace(" : '", ": '", StringComparison.Ordinal)}.";
}
