using System.Reflection;

namespace Generator.Cli.Terminal;

/// <summary>The version, which stands in Directory.Build.props and nowhere else.</summary>
internal static class ProgramVersion
{
    /// <summary>The version with the commit that it was built from, where that is known.</summary>
    public static string Whole { get; } = typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The version without the commit that it was built from.</summary>
    public static string Short { get; } = Whole.Split('+')[0];
}
