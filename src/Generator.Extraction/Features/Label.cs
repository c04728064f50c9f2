using System.Runtime.InteropServices;

namespace Generator.Extraction.Features;

/// <summary>What a label says of that which stands under or behind it.</summary>
internal enum Label
{
    /// <summary>It is no label.</summary>
    None,

    /// <summary>To do it.</summary>
    Do,

    /// <summary>Not to do it: "Don't:", "Bad", a cross.</summary>
    Avoid,

    /// <summary>That it is forbidden: "Never:", "The following are prohibited:".</summary>
    Forbid,

    /// <summary>That it goes wrong often: "Common mistakes", whose items may go on with what to do instead.</summary>
    Mistake,

    /// <summary>It may name either: "How to avoid common mistakes".</summary>
    Unclear,

    /// <summary>Of a passage: it is a label itself.</summary>
    Itself,
}

/// <summary>A label that a sentence begins with.</summary>
/// <param name="Label">What it says; <see cref="Label.None"/> where there is none.</param>
/// <param name="Length">Its number of words.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OwnLabel(Label Label, int Length);
