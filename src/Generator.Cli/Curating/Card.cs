using Generator.Cli.Terminal;
using Generator.Model;

namespace Generator.Cli.Curating;

/// <summary>Shows a control that is to be decided about, and the keys.</summary>
internal static class Card
{
    private const string Keys = "[a]ccept [r]eject re-[k]ind [t]itle se[v]erity [o]wner ta[g]s [m]erge, [s]kip [b]ack [u]ndo [q]uit, [?]";

    private const string ConfirmKeys = "[c]onfirm, " + Keys;

    /// <summary>Prints the control with its place in the walk.</summary>
    public static void Print(Control control, string position, CurationSession session)
    {
        Console.WriteLine();
        Explanation.PrintHead($"{position}  {control.Id}", control.Title);
        Explanation.PrintLine("kind", $"{CurationWords.KindOf(control)}, by the rule {control.Rule}");
        Explanation.PrintConfidence(control);
        Explanation.PrintSection(control);
        if (control.Context is { } context)
            Explanation.PrintLine("context", context);
        Explanation.PrintLine("sentence", control.Statement);
        Explanation.PrintLine("source", $"{control.Source.File}:{control.Source.Line}");
        var unconfirmed = session.UnconfirmedOf(control).ToList();
        foreach (var decision in session.Of(control))
            Explanation.PrintLine("decided", $"{CurationWords.Done(decision.Verb)} by {decision.By}: {decision.Reason}{(unconfirmed.Contains(decision) ? " (on another sentence; to be confirmed)" : "")}");
        Console.WriteLine(unconfirmed.Count > 0 ? ConfirmKeys : Keys);
    }

    /// <summary>Prints what every key does.</summary>
    public static void PrintHelp() => Console.WriteLine(
        """
          a  accept      it is right as it is
          c  confirm     what was decided holds for the new sentence too
          r  reject      it is no control
          k  re-kind     it is of another kind: r requirement, c recommendation, o option, a assurance, l limitation
          t  title       give it another title
          v  severity    h high, m medium, l low
          o  owner       who looks after it
          g  tags        the subjects that the checklist is filtered by, instead of those found
          m  merge       another control says the same; that one stays
          s  skip        go on to the next one, and leave this one as it is
          b  back        to the one before
          u  undo        take the last decision back
          q  quit        every decision is in the file already
        Each decision is written at once. After k, t, v, o and g the control stays in view for more; s goes on.
        """);
}
