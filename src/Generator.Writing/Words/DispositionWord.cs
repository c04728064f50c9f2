using Generator.Model;

namespace Generator.Writing.Words;

/// <summary>The words for dispositions in class names, views and pages.</summary>
internal static class DispositionWord
{
    /// <summary>The dispositions in the order to list them.</summary>
    public static readonly EquatableArray<Disposition> All = [Disposition.Control, Disposition.Guidance, Disposition.Navigation, Disposition.PassedOver];

    public static string Of(Disposition disposition) => disposition switch
    {
        Disposition.Control => "control",
        Disposition.Guidance => "guidance",
        Disposition.Navigation => "navigation",
        Disposition.PassedOver => "passed-over",
        _ => throw new ArgumentOutOfRangeException(nameof(disposition), disposition, "Not a disposition."),
    };
}
