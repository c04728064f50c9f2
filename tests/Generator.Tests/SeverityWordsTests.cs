using System.Security.Cryptography;
using System.Text;
using Generator.Model;
using Generator.Tests.Relating;
using Generator.Writing.Json;
using Generator.Writing.Noting;

namespace Generator.Tests;

/// <summary>How much depends on a control where nobody said so.</summary>
public sealed class SeverityWordsTests
{
    [Theory]
    [InlineData(ControlKind.Requirement, "You must rotate keys.", "high")]
    [InlineData(ControlKind.Requirement, "Never share a key.", "high")]
    [InlineData(ControlKind.Requirement, "Keys SHALL be rotated.", "high")]
    [InlineData(ControlKind.Requirement, "Don’t share a key.", "high")]
    [InlineData(ControlKind.Requirement, "You are responsible for your keys.", "medium")]
    [InlineData(ControlKind.Requirement, "If you must share a key, you need to tell its owner.", "medium")]
    [InlineData(ControlKind.Requirement, "A mustard-coloured neverland needs a key.", "medium")]
    [InlineData(ControlKind.Recommendation, "We recommend that you rotate keys.", "medium")]
    [InlineData(ControlKind.Recommendation, "Limit which pods can read a key that may be lost.", "medium")]
    [InlineData(ControlKind.Recommendation, "Consider a key per person.", "low")]
    [InlineData(ControlKind.Recommendation, "Where possible, rotate keys.", "low")]
    [InlineData(ControlKind.Recommendation, "Take the reconsidered options.", "medium")]
    [InlineData(ControlKind.Option, "You can never lose what you must keep.", "low")]
    [InlineData(ControlKind.Assurance, "Keys must be rotated.", null)]
    [InlineData(ControlKind.Limitation, "Keys are never rotated.", null)]
    public void It_is_estimated_from_the_kind_and_the_force_of_the_words(ControlKind kind, string statement, string? expected) =>
        Assert.Equal(expected is null ? null : $"{expected}, estimated", SeverityWords.Of(Sample.Control(statement) with { Kind = kind }));

    [Fact]
    public void What_a_list_is_introduced_by_insists_too() =>
        Assert.Equal(ControlSeverity.High, (Sample.Control("Encrypt the disks.") with { Kind = ControlKind.Requirement, Context = "You must do the following:" }).SeverityEstimate);

    [Fact]
    public void What_a_person_says_takes_its_place()
    {
        var control = Sample.Control("You must rotate keys.") with { Severity = ControlSeverity.Low };

        Assert.Null(control.SeverityEstimate);
        Assert.Equal("low", SeverityWords.Of(control));
    }

    [Fact]
    public void It_is_a_member_of_its_own_in_the_catalog_and_part_of_no_digest()
    {
        var catalog = Sample.Version("1", Sample.Control("You must rotate keys."), Sample.Control("You must encrypt.") with { Severity = ControlSeverity.Low }).Catalog;
        var json = Encoding.UTF8.GetString(CatalogJson.Write(catalog));

        Assert.Equal(["\"severityEstimate\": \"high\",", "\"severity\": \"low\","], json.Split('\n').Where(l => l.Contains("severity", StringComparison.Ordinal)).Select(l => l.Trim()));
        var without = string.Join('\n', json.Split('\n').Where(l => !l.Contains("severityEstimate", StringComparison.Ordinal)));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(without))), CatalogJson.Digest(catalog));
    }
}
