namespace Generator.Tests.Extraction;

public sealed class TitlesTests
{
    [Theory]
    [InlineData("Rotate your keys.", "Rotate your keys")]
    [InlineData("You must rotate your access keys.", "Rotate your access keys")]
    [InlineData("We recommend that you use TLS 1.2 or later.", "Use TLS 1.2 or later")]
    [InlineData("If you encrypt the bundles in that bucket, you must choose an SSE-S3 or SSE-KMS key.", "Choose an SSE-S3 or SSE-KMS key")]
    [InlineData("To keep traffic private, use an interface endpoint.", "Use an interface endpoint")]
    [InlineData("You must identify the laws, the regulations, and the company policies that apply to your data.", "Identify the laws, the regulations, and the company policies that apply…")]
    [InlineData("Restrict who can register a template in your account, because a template decides what is provisioned.", "Restrict who can register a template in your account")]
    [InlineData("Never store an access key of the root user in a template bundle, a repository, or a pipeline.", "Never store an access key of the root user in a template bundle…")]
    [InlineData("You should review the permissions of all template administrators at least every 90 days.", "Review the permissions of all template administrators…")]
    [InlineData("Have all of your people sign in through one identity provider, so that they work with temporary credentials.", "Have all of your people sign in through one identity provider")]
    [InlineData("You must not store secrets in environment variables.", "Do not store secrets in environment variables")]
    [InlineData("You should never store secrets in environment variables.", "Never store secrets in environment variables")]
    [InlineData("Protect the keys of the upper tiers in hardware (RSA-HSM, EC-HSM, or oct-HSM), because auditors ask for it.", "Protect the keys of the upper tiers in hardware")]
    public void A_title_is_the_main_clause_as_far_as_it_fits(string sentence, string expected) =>
        Assert.Equal(expected, Assert.Single(TestDocuments.Extract($"# Security best practices\n\n{sentence}\n").Catalog.Controls).Title);
}
