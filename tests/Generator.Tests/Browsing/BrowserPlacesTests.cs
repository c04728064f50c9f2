using Generator.Cli.Browsing;

namespace Generator.Tests.Browsing;

/// <summary>Where a browser is looked for, on machines that these tests don't run on.</summary>
public sealed class BrowserPlacesTests
{
    private static readonly Machine Linux = new(Platform.Linux, "/home/r/bin:/usr/bin", []);
    private static readonly Machine Mac = new(Platform.MacOS, "/opt/homebrew/bin:/usr/bin", ["/Applications", "/Users/r/Applications"]);
    private static readonly Machine Windows = new(Platform.Windows, @"C:\tools\;C:\Windows", [@"C:\Program Files", @"C:\Program Files (x86)", @"C:\Users\r\AppData\Local"]);

    [Theory]
    [InlineData("/home/r/bin/chromium")]
    [InlineData("/usr/bin/chromium-headless-shell")]
    [InlineData("/usr/bin/google-chrome-stable")]
    [InlineData("/usr/bin/microsoft-edge")]
    [InlineData("/snap/bin/chromium")]
    [InlineData("/opt/google/chrome/chrome")]
    [InlineData("/opt/microsoft/msedge/msedge")]
    [InlineData("/var/lib/flatpak/exports/bin/org.chromium.Chromium")]
    public void On_Linux(string only) => Assert.Equal(only, Find(Linux, only));

    [Theory]
    [InlineData("/opt/homebrew/bin/chromium")]
    [InlineData("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")]
    [InlineData("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge")]
    [InlineData("/Users/r/Applications/Chromium.app/Contents/MacOS/Chromium")]
    public void On_macOS(string only) => Assert.Equal(only, Find(Mac, only));

    [Theory]
    [InlineData(@"C:\tools\chrome.exe")]
    [InlineData(@"C:\Program Files\Google\Chrome\Application\chrome.exe")]
    [InlineData(@"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe")]
    [InlineData(@"C:\Users\r\AppData\Local\Chromium\Application\chrome.exe")]
    public void On_Windows(string only) => Assert.Equal(only, Find(Windows, only));

    [Fact]
    public void What_is_on_the_path_comes_first() =>
        Assert.Equal("/home/r/bin/chromium", Find(Linux, "/snap/bin/chromium", "/usr/bin/chromium", "/home/r/bin/chromium"));

    [Fact]
    public void Where_there_is_none_there_is_none()
    {
        Assert.Null(Find(Linux));
        Assert.Null(Find(new Machine(Platform.Windows, "", [])));
    }

    [Fact]
    public void No_place_is_looked_at_in_the_folder_that_happens_to_be_the_current_one() =>
        Assert.All(new[] { Linux, Mac, Linux with { SearchPath = "::" } }.SelectMany(BrowserPlaces.Of), place => Assert.StartsWith("/", place, StringComparison.Ordinal));

    private static string? Find(Machine machine, params string[] there) => BrowserPlaces.Find(machine, p => there.Contains(p, StringComparer.Ordinal));
}
