namespace Generator.Tests.Extraction;

public sealed class TitlesTests
{
    [Theory]
    [InlineData("Rotate your keys.", "Rotate your keys")]
    [InlineData("You must rotate your access keys.", "Rotate your access keys")]
    [InlineData("We recommend that you use TLS 1.2 or later.", "Use TLS 1.2 or later")]
    [InlineData("If you encrypt the bundles in that bucket, you must choose an SSE-S3 or SSE-KMS key.", "If you encrypt the bundles in that bucket, choose an SSE-S3 or SSE-KMS key")]
    [InlineData("To keep traffic private, use an interface endpoint.", "Use an interface endpoint")]
    [InlineData("You must identify the laws, the regulations, the contracts, and the company policies that apply to your data and backups.", "Identify the laws, the regulations, the contracts, and the company policies that apply…")]
    [InlineData("Restrict who can register a template in your account, because a template decides what is provisioned.", "Restrict who can register a template in your account")]
    [InlineData("Never store an access key of the root user in a template bundle, a repository, or a pipeline.", "Never store an access key of the root user in a template bundle, a repository…")]
    [InlineData("You should review the permissions of all template administrators and their deputies in the teams at least every 90 days.", "Review the permissions of all template administrators and their deputies in the teams…")]
    [InlineData("Have all of your people sign in through one identity provider, so that they work with temporary credentials.", "Have all of your people sign in through one identity provider")]
    [InlineData("It is important to reuse sessions of the SDK.", "Reuse sessions of the SDK")]
    [InlineData("It's strongly recommended that you block access to instance metadata.", "Block access to instance metadata")]
    [InlineData("It is best practice not to share access keys between services.", "Do not share access keys between services")]
    [InlineData("You will also need to rotate the access keys of the pipeline.", "Rotate the access keys of the pipeline")]
    [InlineData("When logs are stored, you must then restrict access to them and to their index.", "When logs are stored, restrict access to them and to their index")]
    [InlineData("We recommend using short-lived certificates for each pod.", "Using short-lived certificates for each pod")]
    [InlineData("If you mount a socket of the host's container runtime, you should change it.", "If you mount a socket of the host's container runtime, you should change it")]
    [InlineData("When keys leak, they must be rotated at once.", "When keys leak, they must be rotated at once")]
    [InlineData("Isolate the pod by creating a network policy that denies all ingress traffic and all egress traffic.", "Isolate the pod by creating a network policy")]
    [InlineData("Remove the roles of the team from the instance to prevent further damage to the account or its data.", "Remove the roles of the team from the instance")]
    [InlineData("Never allow a role to read secrets from the instance to ensure that the account stays as safe as before.", "Never allow a role to read secrets from the instance to ensure that the account stays…")]
    [InlineData("You must encrypt the requests of all the client applications using mutual TLS with short-lived keys.", "Encrypt the requests of all the client applications")]
    [InlineData("All client applications of the team must authenticate their requests using mutual TLS and keys of hardware.", "All client applications of the team must authenticate their requests using mutual TLS…")]
    [InlineData("Encrypt the templates of the platform team and of its partners in other countries with a key of the customer's managed service accounts.", "Encrypt the templates of the platform team and of its partners in other countries…")]
    [InlineData("You must not store secrets in environment variables.", "Do not store secrets in environment variables")]
    [InlineData("You should never store secrets in environment variables.", "Never store secrets in environment variables")]
    [InlineData("Protect the keys of the upper tiers in hardware (RSA-HSM, EC-HSM, or oct-HSM), because auditors ask for it in most years.", "Protect the keys of the upper tiers in hardware")]
    [InlineData("Never put the names or addresses of your customers, such as those of the people who sign, into tags or fields that everybody reads.", "Never put the names or addresses of your customers into tags…")]
    [InlineData("Rotate the keys of the identity store (KV) of the platform team and of its partners in all countries every month.", "Rotate the keys of the identity store of the platform team and of its partners…")]
    [InlineData("Instead of keeping the password in the code, you must store it in a vault.", "Instead of keeping the password in the code, you must store it in a vault")]
    [InlineData("Instead of sharing keys, use roles.", "Instead of sharing keys, use roles")]
    [InlineData("Instead, you must store the password in a vault.", "Store the password in a vault")]
    public void A_title_is_the_main_clause_as_far_as_it_fits(string sentence, string expected) =>
        Assert.Equal(expected, Assert.Single(TestDocuments.Extract($"# Security best practices\n\n{sentence}\n").Catalog.Controls).Title);

    [Theory]
    [InlineData("If the token is compromised, then you must not use it for signing.", "If the token is compromised, do not use it for signing")]
    [InlineData("For XML, ensure that external entities are turned off.", "For XML, ensure that external entities are turned off")]
    [InlineData("In general, you must rotate the access keys of the team.", "Rotate the access keys of the team")]
    [InlineData("For security reasons, you must rotate the access keys of the team.", "Rotate the access keys of the team")]
    [InlineData("To protect the records of the team, you must encrypt the disks.", "Encrypt the disks")]
    [InlineData("If the people of another team or of a partner in another country read the records as well, you must encrypt the backups.", "Encrypt the backups")]
    [InlineData("For production deployments, enable soft deletion of the vault, and back up all of its keys regularly.", "For production deployments, enable soft deletion of the vault, and back up all of its keys regularly")]
    [InlineData("If that is not possible, you must rotate the access keys of the team.", "Rotate the access keys of the team")]
    [InlineData("If the scan of an image finds a fault that is known to be used by attackers, it should stop the delivery and tell the owner.", "If the scan of an image finds… it should stop the delivery and tell the owner")]
    public void A_title_says_when_it_holds_where_that_fits(string sentence, string expected) =>
        Assert.Equal(expected, TestDocuments.Extract($"# Security best practices\n\n{sentence}\n").Catalog.Controls[^1].Title);

    [Fact]
    public void A_statement_keeps_its_verb() =>
        Assert.Equal(
            "The encrypted backups… are automatically encrypted with a key of your own account",
            Assert.Single(TestDocuments.Extract("# Data protection\n\nThe encrypted backups and copies of applications that use authentication tokens widely are automatically encrypted with a key of your own account.\n").Catalog.Controls).Title);

    [Fact]
    public void What_can_only_be_done_so_is_no_instruction() =>
        Assert.Equal("You can only rotate a key that has a schedule", Assert.Single(TestDocuments.Extract("# Data protection\n\nYou can only rotate a key that has a schedule.\n").Catalog.Controls).Title);

    [Theory]
    [InlineData("A symmetric key is often known to more than one of the parties; however, the key must not be told to anybody else.", "The key must not be told to anybody else")]
    [InlineData("Statements of this kind write what a function was given into the log of the platform, so you need to make sure that no secret is in it.", "Make sure that no secret is in it")]
    [InlineData("The events of the queue are sent to the people of the team only when a new version of a secret is stored, and you must encrypt the queue.", "Encrypt the queue")]
    [InlineData("The catalog of faults warns of the risk that is told of images, noting that all of the old images of a store should be removed soon.", "The catalog of faults warns of the risk that is told of images, noting…")]
    [InlineData("The key of the application that is kept in the settings of the platform is used for signing and should be kept secret.", "The key of the application… should be kept secret")]
    [InlineData("Any questions to a person that do not have all of the traits that are told in the section above should be avoided by the portal of keys.", "Any questions to a person that do not have all of the traits that are told…")]
    [InlineData("The meaning and business or application logic that goes with the number of a session must be kept by the server and encrypted.", "The meaning… must be kept by the server and encrypted")]
    [InlineData("The person or the process that configures the association of identities with workloads of a team must have the permission to pass roles.", "The person or the process… must have the permission to pass roles")]
    [InlineData("Keys must be rotated.", "Keys must be rotated")]
    public void A_title_holds_what_the_sentence_demands(string sentence, string expected)
    {
        var control = Assert.Single(TestDocuments.Extract($"# Data protection\n\n{sentence}\n").Catalog.Controls);

        Assert.Equal(expected, control.Title);
    }
}
