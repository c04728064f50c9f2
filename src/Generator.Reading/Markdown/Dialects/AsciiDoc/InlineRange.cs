using System.Runtime.InteropServices;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>A part of a paragraph that is read on its own, as what stands between two marks.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place behind its last.</param>
/// <param name="IsLink">Whether it is the words of a link, which can't hold another.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct InlineRange(int Start, int End, bool IsLink = false);
