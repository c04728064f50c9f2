using CsCheck;
using Generator.Curating;
using Generator.Model;

namespace Generator.Tests.Curating;

/// <summary>Whatever is decided about a real guide, every statement stays accounted for and every quote stands.</summary>
public sealed class CurationPropertyTests
{
    private const string Page = "# Data\n\nFor each bucket, you must do the following:\n+ Encrypt the bucket. It is easy.\n+ Rotate the keys.\n  ```\n  rotate\n  ```\n\n## Sign every template\n\nYou should use TLS 1.2. This is why. You can add a key. You must encrypt the bucket.\n\n**Note**  \nYou must not share it. Templates are signed by AWS.\n";

    private static readonly ExtractionResult Extracted = CurationCase.Versions(Page)[0];

    private static readonly Gen<CurationDecision> Decision =
        from control in Gen.Int[0, Extracted.Catalog.Controls.Count - 1]
        from other in Gen.Int[0, Extracted.Catalog.Controls.Count - 1]
        from verb in Gen.Int[0, 6]
        select Make(Extracted.Catalog.Controls[control], Extracted.Catalog.Controls[other], verb);

    [Fact]
    public void No_decision_loses_a_statement() =>
        Decision.Array[0, 6].Sample(
            decisions =>
            {
                var curated = Curator.Curate([Extracted], new Curation(decisions.ToEquatableArray()));
                if (!curated.HasErrors)
                    CuratorTests.AssertAccountedFor(Page, curated.Value[0]);
            },
            seed: "0000KCfJqGB4",
            iter: 2_000);

    private static CurationDecision Make(Control control, Control other, int verb)
    {
        CurationDecision decision = verb switch
        {
            0 => new RejectDecision(),
            1 => new AcceptDecision(),
            2 => new RekindDecision(ControlKind.Limitation),
            3 => new RetitleDecision("Title"),
            4 or 5 => new MergeDecision(PlacedText.New(other.Id)),
            _ => new SetDecision(new ControlTraits(ControlSeverity.Low, null, null)),
        };
        return decision with { Control = PlacedText.New(control.Id), Digests = [StatementDigest.Of(control.Statement)], Reason = "r", By = "b" };
    }
}
