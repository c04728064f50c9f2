namespace Generator.Cli.Browsing;

/// <summary>The systems that browsers are looked for on.</summary>
internal enum Platform
{
    Linux,
    MacOS,
    Windows,
}

/// <summary>What tells where programs are on a machine.</summary>
/// <param name="Platform">The system.</param>
/// <param name="SearchPath">The variable <c>PATH</c>; empty where there is none.</param>
/// <param name="ProgramFolders">On Windows the folders that programs are installed in; on macOS those that hold applications.</param>
internal sealed record Machine(Platform Platform, string SearchPath, IReadOnlyList<string> ProgramFolders)
{
    private static readonly string[] FolderVariables = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

    /// <summary>The machine that the program runs on.</summary>
    public static Machine Current()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        if (OperatingSystem.IsWindows())
            return new Machine(Platform.Windows, path, [.. FolderVariables.Select(Environment.GetEnvironmentVariable).OfType<string>()]);
        if (OperatingSystem.IsMacOS())
            return new Machine(Platform.MacOS, path, ["/Applications", $"{Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)}/Applications"]);
        return new Machine(Platform.Linux, path, []);
    }
}

/// <summary>Where Chromium, Chrome and Edge are usually installed.</summary>
internal static class BrowserPlaces
{
    // Those without windows come first: they print the same in half of the time.
    private static readonly string[] LinuxNames =
        ["chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] LinuxFolders = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome", "/opt/microsoft/msedge", "/var/lib/flatpak/exports/bin"];
    private static readonly string[] LinuxOwnNames = ["chrome", "msedge", "org.chromium.Chromium", "com.google.Chrome", "com.microsoft.Edge"];
    private static readonly string[] MacNames = ["Chromium", "Google Chrome", "Microsoft Edge"];
    private static readonly string[] WindowsNames = ["chrome.exe", "msedge.exe", "chromium.exe"];
    private static readonly string[] WindowsFolders = [@"Chromium\Application", @"Google\Chrome\Application", @"Microsoft\Edge\Application"];

    /// <summary>The first browser that is there: on <c>PATH</c>, then in the usual places. <c>null</c> where there is none.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="exists">Whether a program stands at a path.</param>
    public static string? Find(Machine machine, Func<string, bool> exists) => Of(machine).FirstOrDefault(exists);

    /// <summary>Every place that is looked at, in order.</summary>
    public static IEnumerable<string> Of(Machine machine) => machine.Platform switch
    {
        Platform.Windows => Joined(@"\", OnPath(machine, ';'), WindowsNames).Concat(InFolders(machine)),
        Platform.MacOS => Joined("/", OnPath(machine, ':'), LinuxNames).Concat(Applications(machine)),
        _ => Joined("/", OnPath(machine, ':'), LinuxNames).Concat(Joined("/", LinuxFolders, [.. LinuxNames, .. LinuxOwnNames])),
    };

    private static string[] OnPath(Machine machine, char separator) =>
        machine.SearchPath.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> InFolders(Machine machine) =>
        machine.ProgramFolders.SelectMany(folder => Joined(@"\", WindowsFolders.Select(below => $@"{folder}\{below}"), WindowsNames));

    private static IEnumerable<string> Applications(Machine machine) =>
        machine.ProgramFolders.SelectMany(folder => MacNames.Select(name => $"{folder}/{name}.app/Contents/MacOS/{name}"));

    private static IEnumerable<string> Joined(string separator, IEnumerable<string> folders, string[] names) =>
        folders.SelectMany(folder => names.Select(name => $"{folder.TrimEnd(separator[0])}{separator}{name}"));
}
