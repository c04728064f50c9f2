using System.Buffers.Binary;

namespace Generator.Exporting.Xlsx;

/// <summary>
/// The system that a ZIP archive says it was made on: .NET writes the machine's own into each entry of the directory (APPNOTE 4.4.2), and there is
/// no option for it.
/// </summary>
internal static class ZipHost
{
    private const int EndLength = 22;
    private const int CountAt = 10;
    private const int DirectoryAt = 16;
    private const int HostAt = 5;
    private const int NameLengthAt = 28;
    private const int EntryLength = 46;

    /// <summary>The same archive with 0, the oldest of the systems, in each entry. It must have no comment, and fewer than 65,535 entries.</summary>
    public static byte[] Erase(byte[] archive)
    {
        var end = archive.AsSpan(archive.Length - EndLength);
        var entry = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[DirectoryAt..]);
        for (var count = BinaryPrimitives.ReadUInt16LittleEndian(end[CountAt..]); count > 0; count--)
        {
            archive[entry + HostAt] = 0;
            var lengths = archive.AsSpan(entry + NameLengthAt);
            entry += EntryLength + BinaryPrimitives.ReadUInt16LittleEndian(lengths) + BinaryPrimitives.ReadUInt16LittleEndian(lengths[2..]) + BinaryPrimitives.ReadUInt16LittleEndian(lengths[4..]);
        }
        return archive;
    }
}
