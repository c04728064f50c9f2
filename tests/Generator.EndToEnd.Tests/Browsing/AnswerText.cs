namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Files of answers to a checklist as texts; what isn't given is sound. Marks of quotation are single ones.</summary>
internal static class AnswerText
{
    /// <summary>The checklist that they are for.</summary>
    public const string Checklist = "guides/aws-proton/2023-04-18/checklist.html";

    /// <summary>What would run, were it taken for markup.</summary>
    public const string Markup = "</script><img src=x onerror=document.title=1>";

    /// <summary>A file with these members.</summary>
    public static string File(string members) =>
        $"{{ 'guide': 'aws-proton', 'version': '2023-04-18', {members} }}".Replace('\'', '"');

    /// <summary>A file with one answer that has these members.</summary>
    public static string Answer(string members) => File($"'answers': [{OneAnswer(members)}]");

    /// <summary>One answer; of a member that stands twice the last one counts.</summary>
    public static string OneAnswer(string members, string control = "x") =>
        $"{{ 'control': '{control}', 'status': 'satisfied', 'statement': '0123456789ab'{(members.Length > 0 ? ", " : "")}{members} }}";
}
