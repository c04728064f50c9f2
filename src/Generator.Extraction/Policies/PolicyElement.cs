namespace Generator.Extraction.Policies;

/// <summary>The names of a policy's elements.</summary>
internal static class PolicyElement
{
    public const string Statement = "Statement";
    public const string Sid = "Sid";
    public const string Effect = "Effect";
    public const string Principal = "Principal";
    public const string NotPrincipal = "NotPrincipal";
    public const string Action = "Action";
    public const string NotAction = "NotAction";
    public const string Resource = "Resource";
    public const string NotResource = "NotResource";
    public const string Condition = "Condition";

    /// <summary>What a policy holds.</summary>
    public static readonly string[] OfPolicy = ["Version", "Id", Statement];

    /// <summary>What a statement holds.</summary>
    public static readonly string[] OfStatement = [Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition];

    /// <summary>The types of principals.</summary>
    public static readonly string[] OfPrincipal = ["AWS", "CanonicalUser", "Federated", "Service"];

    /// <summary>Whether an object is a statement: it says what it does, or names actions with what or whom they are about.</summary>
    public static bool IsStatement(JsonValue value) =>
        value.Find(Effect) is not null
        || ((value.Find(Action) ?? value.Find(NotAction)) is not null
            && (value.Find(Resource) ?? value.Find(NotResource) ?? value.Find(Principal) ?? value.Find(NotPrincipal)) is not null);

    /// <summary>Whether a text that can't be read was probably meant as a policy: its first name is one of a policy's, and it says what it does.</summary>
    public static bool IsMeant(string json)
    {
        var from = json.IndexOf('"', StringComparison.Ordinal) + 1;
        var to = from == 0 ? -1 : json.IndexOf('"', from);
        return to > 0
            && OfPolicy.Concat(OfStatement).Contains(json[from..to], StringComparer.Ordinal)
            && json.Contains($"\"{Effect}\"", StringComparison.Ordinal);
    }
}
