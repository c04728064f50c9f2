using Generator.Model;

namespace Generator.Relating.Changes;

/// <summary>A class of change with its reason in words.</summary>
internal sealed record Finding(ChangeClass Class, string Reason);
