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
    [InlineData("It is important to reuse sessions of the SDK.", "Reuse sessions of the SDK")]
    [InlineData("It's strongly recommended that you block access to instance metadata.", "Block access to instance metadata")]
    [InlineData("It is best practice not to share access keys between services.", "Do not share access keys between services")]
    [InlineData("You will also need to rotate the access keys of the pipeline.", "Rotate the access keys of the pipeline")]
    [InlineData("When logs are stored, you must then restrict access to them and to their index.", "Restrict access to them and to their index")]
    [InlineData("We recommend using short-lived certificates for each pod.", "Using short-lived certificates for each pod")]
    [InlineData("If you mount a socket of the host's container runtime, you should change it.", "If you mount a socket of the host's container runtime…")]
    [InlineData("When keys leak, they must be rotated at once.", "When keys leak, they must be rotated at once")]
    [InlineData("Isolate the pod by creating a network policy that denies all ingress and egress traffic.", "Isolate the pod by creating a network policy")]
    [InlineData("Remove the roles of the team from the instance to prevent further damage to the account.", "Remove the roles of the team from the instance")]
    [InlineData("Never allow a role to read secrets from the instance to ensure that the account stays safe.", "Never allow a role to read secrets from the instance to ensure…")]
    [InlineData("You must encrypt the requests of all the client applications using mutual TLS with short-lived keys.", "Encrypt the requests of all the client applications")]
    [InlineData("All client applications of the team must authenticate their requests using mutual TLS and keys.", "All client applications of the team must authenticate their requests…")]
    [InlineData("Encrypt the templates of the platform team with a key of the customer's managed service accounts.", "Encrypt the templates of the platform team with a key…")]
    [InlineData("You must not store secrets in environment variables.", "Do not store secrets in environment variables")]
    [InlineData("You should never store secrets in environment variables.", "Never store secrets in environment variables")]
    [InlineData("Protect the keys of the upper tiers in hardware (RSA-HSM, EC-HSM, or oct-HSM), because auditors ask for it.", "Protect the keys of the upper tiers in hardware")]
    public void A_title_is_the_main_clause_as_far_as_it_fits(string sentence, string expected) =>
        Assert.Equal(expected, Assert.Single(TestDocuments.Extract($"# Security best practices\n\n{sentence}\n").Catalog.Controls).Title);
}
