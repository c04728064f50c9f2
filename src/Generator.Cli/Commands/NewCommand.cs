using System.CommandLine;

namespace Generator.Cli.Commands;

/// <summary><c>new</c>: a content folder to start from, or around a folder of markdown.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The content folder to make. It isn't there yet, or is empty; 'content' is where the other commands look." };
        var guide = new Option<string?>("--guide", "-g") { Description = "A folder of markdown to make it around. It is copied, and stays as it is. Folders in it that are named by days (2024-06-01) become versions of one guide.", HelpName = "DIR" };
        var title = new Option<string?>("--title") { Description = "The guide's title. Default: what the pages of --guide tell.", HelpName = "TITLE" };
        var date = new Option<string?>("--date") { Description = "The day of the guide's only version (2024-06-01). Default: what the pages of --guide tell.", HelpName = "DATE" };
        var command = new Command("new", "Make a content folder that builds as it is: with a small guide to start from, or with --guide around a copy of your own markdown.") { folder, guide, title, date };
        command.SetAction(parsed => NewRun.Run(new NewRequest(parsed.GetValue(folder)!)
        {
            Guide = parsed.GetValue(guide),
            Title = parsed.GetValue(title),
            Date = parsed.GetValue(date),
        }));
        return command;
    }
}
