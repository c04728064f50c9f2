using System.Buffers;
using System.Globalization;
using System.Text;

namespace Generator.Writing.Addresses;

/// <summary>Names of folders that every system takes, one per id.</summary>
internal static class FolderName
{
    // What Windows forbids in a name, and the sign that stands for it.
    private static readonly SearchValues<char> Special = SearchValues.Create("/\\:*?\"<>|~");

    /// <summary>The id; a character that isn't allowed, and a dot or a space at an end, as <c>~</c> and its number.</summary>
    public static string Of(string id)
    {
        var name = new StringBuilder(id.Length);
        for (var i = 0; i < id.Length; i++)
            _ = IsAllowed(id[i], i == 0 || i == id.Length - 1) ? name.Append(id[i]) : name.Append(CultureInfo.InvariantCulture, $"~{(int)id[i]:x}");
        return name.ToString();
    }

    private static bool IsAllowed(char c, bool isEnd) => !Special.Contains(c) && !char.IsControl(c) && !(isEnd && c is '.' or ' ');
}
