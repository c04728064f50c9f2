namespace Generator.Writing.Noting;

/// <summary>
/// Which facts a file was made of: noted while it is made. A file is made by one thread from its beginning to its end, so the log is the thread's; handed from view to view it
/// would be a parameter of everything, and forgotten somewhere.
/// </summary>
internal sealed class FactLog
{
    [ThreadStatic]
    private static FactLog? _open;

    private readonly HashSet<Fact> _noted = [];

    /// <summary>What <paramref name="make"/> makes, and the facts that were read for it.</summary>
    public static (T Made, IReadOnlyCollection<Fact> Facts) During<T>(Func<T> make)
    {
        var log = new FactLog();
        _open = log;
        try
        {
            return (make(), log._noted);
        }
        finally
        {
            _open = null;
        }
    }

    /// <summary>What <paramref name="find"/> finds, without a note of what it reads.</summary>
    public static T Apart<T>(Func<T> find)
    {
        var log = _open;
        _open = null;
        try
        {
            return find();
        }
        finally
        {
            _open = log;
        }
    }

    /// <summary>Notes a fact, where a file is being made.</summary>
    public static void Note(Fact fact) => _open?._noted.Add(fact);
}
