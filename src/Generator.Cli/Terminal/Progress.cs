using Spectre.Console;

namespace Generator.Cli.Terminal;

/// <summary>Shows on standard error what long work is at, where a person watches; says nothing into a pipe or file.</summary>
internal static class Progress
{
    /// <summary>Runs <paramref name="work"/>, which tells its steps to the action that it is given.</summary>
    public static T Run<T>(Func<Action<string>, T> work)
    {
        if (Console.IsErrorRedirected)
            return work(_ => { });
        return GuardedTerminal.ErrorConsole().Status().Start("Starting", status => work(step => status.Status(Markup.Escape(VisibleText.Of(step)))));
    }
}
