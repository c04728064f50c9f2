using Generator.Cli.Curating;
using Generator.Tests.Relating;

namespace Generator.Tests.Curating;

public sealed class WalkTests
{
    [Fact]
    public void The_least_sure_come_first_then_reading_order_counts()
    {
        (string Statement, double? Confidence)[] controls = [("A.", 0.9), ("B.", null), ("C.", 0.4), ("D.", 0.9), ("E.", 0.4)];

        Assert.Equal(["C.", "E.", "A.", "D.", "B."], Walk.InOrder(controls.Select(c => Sample.Control(c.Statement) with { Confidence = c.Confidence })).Select(c => c.Statement));
    }
}
