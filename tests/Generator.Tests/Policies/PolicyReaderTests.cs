using Generator.Model;
using Generator.Tests.Extraction;

namespace Generator.Tests.Policies;

public sealed class PolicyReaderTests
{
    [Fact]
    public void Every_element_is_read()
    {
        var statement = Assert.Single(Policy(
            """
            {
              "Version": "2012-10-17",
              "Id": "x",
              "Statement": {
                "Sid": "One",
                "Effect": "Deny",
                "Principal": { "AWS": ["111122223333", "444455556666"], "Service": "s.example.com" },
                "NotAction": "iam:*",
                "NotResource": ["arn:aws:s3:::a", "arn:aws:s3:::b"],
                "Condition": { "StringEquals": { "aws:SourceAccount": "1", "aws:SourceArn": ["2", "3"] }, "Bool": { "aws:SecureTransport": false } }
              }
            }
            """).Statements);

        Assert.Equal(("One", PolicyEffect.Deny, 7), (statement.Sid, statement.Effect, statement.Line));
        Assert.Equal([new PolicyPrincipal("AWS", ["111122223333", "444455556666"]), new PolicyPrincipal("Service", ["s.example.com"])], statement.Principals);
        Assert.Equal(["iam:*"], statement.NotActions);
        Assert.Equal(["arn:aws:s3:::a", "arn:aws:s3:::b"], statement.NotResources);
        Assert.Equal(
            [new("StringEquals", "aws:SourceAccount", ["1"]), new("StringEquals", "aws:SourceArn", ["2", "3"]), new PolicyCondition("Bool", "aws:SecureTransport", ["false"])],
            statement.Conditions);
        Assert.True(statement.Actions.IsEmpty && statement.Resources.IsEmpty && statement.NotPrincipals.IsEmpty);
    }

    [Theory]
    [InlineData("{\"Effect\": \"Allow\", \"Action\": \"a:B\", \"Resource\": \"*\"}", 1)]
    [InlineData("{\"Effect\": \"Allow\", \"Action\": \"a:B\", \"Resource\": \"*\"},", 1)]
    [InlineData("{\"Effect\": \"Allow\", \"Action\": \"a:B\", \"Resource\": \"*\"},\n{\"Effect\": \"Deny\", \"Action\": \"a:C\", \"Resource\": \"*\"}", 2)]
    [InlineData("[{\"Effect\": \"Allow\", \"Action\": \"a:B\", \"Resource\": \"*\"}]", 1)]
    public void Statements_by_themselves_are_a_policy_without_a_fault(string json, int count)
    {
        var (policies, problems) = Read(json);

        Assert.Equal(count, Assert.Single(policies).Statements.Count);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("\"arn:aws:x:{{region}}:<account-id>:y/region-id\"", "arn:aws:x:{{region}}:<account-id>:y/region-id", "")]
    [InlineData("<arn \\of a \"secret>", "<arn \\of a \"secret>", "5 GEN416")]
    [InlineData("{{ arn }}", "{{ arn }}", "5 GEN416")]
    [InlineData("[{\"Fn::GetAtt\": [\"Bucket\", \"Arn\"]}]", "Fn::GetAtt Bucket Arn", "")]
    [InlineData("...", "", "5 GEN416")]
    [InlineData("[ \"a\", ... ]", "a", "5 GEN416")]
    [InlineData("[ …, \"a\" ]", "a", "5 GEN416")]
    [InlineData("\"a\" // all", "a", "5 GEN416")]
    [InlineData("/* all */ \"a\"", "a", "5 GEN416")]
    [InlineData("\"# not // a comment ...\"", "# not // a comment ...", "")]
    public void Placeholders_dots_and_comments_are_read_through(string resource, string expected, string problem)
    {
        var (policies, problems) = Read($"{{\"Effect\": \"Allow\", \"Action\": \"a:B\", \"Resource\":\n{resource}\n}}");

        Assert.Equal(expected, string.Join(' ', policies[0].Statements[0].Resources));
        Assert.Equal(problem, string.Join(", ", problems).Replace("page.md", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"eventName\": \"AssumeRole\", \"Action\": \"x\"}")]
    [InlineData("{\"Statement\": \"{\\\"Effect\\\": \\\"Allow\\\"}\"}")]
    [InlineData("{\"Name\": \"rule\", \"Statement\": {\"RateBasedStatement\": {\"Limit\": 1}}, \"Action\": {\"Block\": {}}}")]
    [InlineData("{\"Resources\": {\"Role\": {\"Statement\": [{\"Effect\": \"Allow\"")]
    [InlineData("[1, 2, \"\\ud800\"]")]
    [InlineData("{ broken")]
    [InlineData("aws iam put-role-policy '{\"Statement\": {\"Effect\": \"Alow\"}}'")]
    [InlineData("")]
    public void Another_block_is_not_touched(string code)
    {
        var (policies, problems) = Read(code);

        Assert.Empty(policies);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("{\n\"Effect\": \"allow\",\n\"Action\": \"a:B\",\n\"Resource\": \"*\"\n}", "5 GEN412")]
    [InlineData("{\n\"Effect\": \"Allow\",\n\"Action\": \"a:B\"\n}", "4 GEN413")]
    [InlineData("{\n\"Effect\": \"Allow\",\n\"Resource\": \"*\"\n}", "4 GEN413")]
    [InlineData("{\"Statement\": [\n{\"Effect\": \"Allow\", \"Action\": \"a:B\", \"Resource\": \"*\"},\n{\"Action\": \"a:B\", \"Resource\": \"*\"}]}", "6 GEN413")]
    [InlineData("{\n\"Effect\": \"Allow\",\n\"Action\": \"a:B\",\n\"Resources\": \"*\"\n}", "7 GEN414")]
    [InlineData("{\n\"Verson\": \"2012-10-17\",\n\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"a:B\", \"Resource\": \"*\"}]\n}", "5 GEN414")]
    [InlineData("{\n\"Effect\": \"Allow\",\n\"Principal\": {\n\"Aws\": \"*\"},\n\"Action\": \"a:B\"\n}", "7 GEN414")]
    [InlineData("[{\"Sid\": \"A\", \"Effect\": \"Allow\", \"Action\": \"a:B\", \"Resource\": \"*\"},\n\n{\n\"Sid\": \"A\", \"Effect\": \"Deny\", \"Action\": \"a:B\", \"Resource\": \"*\"}]", "7 GEN415")]
    [InlineData("{\n\"Effect\": \"Allow\",\n\"Action\": \"a:B\",\n\"Action\": \"a:C\",\n\"Resource\": \"*\"\n}", "7 GEN415")]
    [InlineData("{\n\"Effect\": \"Allow\",\n\"Action\": [\n\"a:B\",\n],\n\"Resource\": \"*\"\n}", "7 GEN411")]
    [InlineData("{\n\"Effect\": \"Allow\",\n\"Action\": \"a:B\"\n\"Resource\": \"*\"\n}", "7 GEN411")]
    [InlineData("{\n\"Effect\": \"Allow\",\n\"Action\": \"a:\nB\",\n\"Resource\": \"*\"\n}", "6 GEN411")]
    [InlineData("{\n\"Effect\": \"Allow\",\n\"Principal\": \"*\",\n\"Action\": \"a:B\"\n}", "")]
    [InlineData("{\n\"Effect\": \"Allow\",\n...\n}", "6 GEN416")]
    public void A_fault_is_told_with_its_line(string json, string expected) =>
        Assert.Equal(expected, string.Join(", ", Read(json).Problems).Replace("page.md", "", StringComparison.Ordinal));

    [Fact]
    public void A_mistyped_name_is_told_with_the_one_that_was_meant()
    {
        var problem = Assert.Single(Extract("```\n{\"Effect\": \"Allow\", \"Acton\": \"a:B\", \"Resource\": \"*\"}\n```\n").Diagnostics);

        Assert.Contains("\"Acton\" is not an element of a statement", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("Did you mean \"Action\"?", problem.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Warning, problem.Severity);
    }

    [Theory]
    [InlineData("+ Item:\n\n  ```\n  {\n  \"Effect\": \"Alow\", \"Action\": \"a:B\", \"Resource\": \"*\"}\n  ```\n", 7)]
    [InlineData("> **Note**  \n> Text:\n>\n> ```\n> {\"Effect\": \"Alow\", \"Action\": \"a:B\", \"Resource\": \"*\"}\n> ```\n", 7)]
    [InlineData("------\n#### [ JSON ]\n\n```\n{\n\n\"Effect\": \"Alow\", \"Action\": \"a:B\", \"Resource\": \"*\"}\n```\n\n------\n", 9)]
    public void Lines_are_the_files_wherever_the_block_stands(string markdown, int line) =>
        Assert.Equal([line], Extract(markdown).Diagnostics.Select(d => d.Span.Line));

    private static PolicyDocument Policy(string json) => Assert.Single(Read(json).Policies);

    // The code begins on line 4 of the page.
    private static (EquatableArray<PolicyDocument> Policies, IEnumerable<string> Problems) Read(string code)
    {
        var result = Extract($"```\n{code}\n```\n");
        return (result.Policies, result.Diagnostics.Select(d => $"{d.Span.File}{d.Span.Line} {d.Rule.Code}"));
    }

    private static ExtractionResult Extract(string markdown) => TestDocuments.Extract($"# Policies\n\n{markdown}");
}
