using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary><c>version.origin</c></summary>
internal sealed class OriginView(VersionOrigin origin) : View
{
    // As many digits as tell the commits of a large repository apart.
    private const int ShortCommit = 10;

    protected override object? Find(string member) => member switch
    {
        "source" => origin.Source,
        "href" => ExternalAddress.Allowed(origin.Source),
        "path" => origin.Path,
        "commit" => origin.Commit,
        "commit_short" => origin.Commit is { } commit ? commit[..Math.Min(commit.Length, ShortCommit)] : null,
        "ref" => origin.Ref,
        _ => Unknown,
    };
}
