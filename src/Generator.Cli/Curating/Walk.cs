using Generator.Model;

namespace Generator.Cli.Curating;

/// <summary>The walk through undecided controls: shows one, reads a key, does what it says.</summary>
/// <param name="controls">The controls to decide about, in the order of the walk.</param>
/// <param name="session">Where decisions go.</param>
/// <param name="questions">Asks for what a decision needs.</param>
internal sealed class Walk(IReadOnlyList<Control> controls, CurationSession session, Questions questions)
{
    private readonly Stack<int> _decidedAt = new();
    private int _at;

    private Control Current => controls[_at];

    /// <summary>The controls in the order in which a walk shows them: the least sure first, what is as sure in the order given; last what nobody measured.</summary>
    public static IReadOnlyList<Control> InOrder(IEnumerable<Control> controls) => [.. controls.OrderBy(c => c.Confidence ?? double.MaxValue)];

    /// <summary>Walks until the last control, until the person quits, or until the input ends.</summary>
    /// <returns>Whether there was any input.</returns>
    public bool Run()
    {
        var any = false;
        while (_at < controls.Count)
        {
            Card.Print(Current, $"{_at + 1} of {controls.Count}", session);
            if (KeyReader.Key() is not { } key)
                return any;
            any = true;
            if (key is "q" or "quit")
                return true;
            Do(key);
        }
        return any;
    }

    private void Do(string key)
    {
        if (!Move(key) && !Settle(key) && !Amend(key))
            Console.WriteLine($"  \"{key}\" is not a key here; ? shows them all.");
    }

    private bool Move(string key)
    {
        switch (key)
        {
            case "s" or "skip":
                _at++;
                return true;
            case "b" or "back":
                _at = Math.Max(0, _at - 1);
                return true;
            case "u" or "undo":
                Undo();
                return true;
            case "?" or "help":
                Card.PrintHelp();
                return true;
            default:
                return false;
        }
    }

    // What settles a control leads on to the next one.
    private bool Settle(string key)
    {
        if (key is "c" or "confirm")
            return Confirm();
        return Ask(thenNext: true, key switch
        {
            "a" or "accept" => questions.Accept,
            "r" or "reject" => questions.Reject,
            "m" or "merge" => questions.Merge,
            _ => null,
        });
    }

    // More may be decided about a control whose details were.
    private bool Amend(string key) => Ask(thenNext: false, key switch
    {
        "k" or "kind" => questions.Rekind,
        "t" or "title" => questions.Retitle,
        "v" or "severity" => questions.Severity,
        "o" or "owner" => questions.Owner,
        "g" or "tags" => questions.Tags,
        _ => null,
    });

    private bool Ask(bool thenNext, Func<Control, CurationDecision?>? question)
    {
        if (question is null)
            return false;
        if (question(Current) is { } decision)
            After(session.Record(decision), thenNext);
        else
            Console.WriteLine("  Nothing was decided.");
        return true;
    }

    private bool Confirm()
    {
        if (session.UnconfirmedOf(Current).Any())
            After(session.Confirm(Current), thenNext: true);
        else
            Console.WriteLine("  There is nothing to confirm here.");
        return true;
    }

    private void After(string? problem, bool thenNext)
    {
        if (problem is not null)
        {
            Console.WriteLine($"  Not written: {problem}");
            return;
        }
        _decidedAt.Push(_at);
        if (thenNext)
            _at++;
    }

    private void Undo()
    {
        var problem = session.Undo();
        Console.WriteLine(problem is null ? "  Taken back." : $"  {problem}");
        if (problem is null)
            _at = _decidedAt.Pop();
    }
}
