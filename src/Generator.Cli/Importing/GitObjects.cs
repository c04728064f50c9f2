using System.Diagnostics;
using System.Text;

namespace Generator.Cli.Importing;

/// <summary>Objects of a repository, asked for one by one of a process that stays: a tree may hold thousands.</summary>
internal sealed class GitObjects : IDisposable
{
    private readonly Process _process;
    private readonly Stream _output;
    private string _said = "It ended before it answered.";

    /// <param name="program">Git.</param>
    /// <param name="folder">The repository.</param>
    /// <param name="contents">Whether to read contents, and not only kinds and names.</param>
    public GitObjects(GitProgram program, string folder, bool contents)
    {
        _process = program.Start(folder, "cat-file", contents ? "--batch" : "--batch-check");
        _process.ErrorDataReceived += (_, line) => _said = line.Data is { Length: > 0 } text ? text : _said;
        _process.BeginErrorReadLine();
        _output = new BufferedStream(_process.StandardOutput.BaseStream);
    }

    /// <summary>The object that an expression names (<c>COMMIT:PATH</c>); <c>null</c> where there is none.</summary>
    public GitObject? Find(string expression)
    {
        // Each question is a line, and no path that git itself lists by lines has an end of line in it.
        if (expression.AsSpan().ContainsAny('\n', '\r', '\0'))
            return null;
        Ask(expression);
        return ReadHead();
    }

    /// <summary>The content of the object with this name, which must be there.</summary>
    public byte[] Read(string name)
    {
        Ask(name);
        var head = ReadHead() ?? throw new GitException($"The object {name} is missing.");
        var content = new byte[head.Size];
        _output.ReadExactly(content);
        _output.ReadByte();
        return content;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(5)))
            _process.Kill();
        _output.Dispose();
        _process.Dispose();
    }

    private GitException Ended()
    {
        _process.WaitForExit();
        return new GitException(_said);
    }

    private void Ask(string line)
    {
        _process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(line + "\n"));
        _process.StandardInput.BaseStream.Flush();
    }

    // "NAME KIND SIZE", or what was asked for and "missing" or "ambiguous".
    private GitObject? ReadHead()
    {
        var line = new List<byte>();
        for (var b = _output.ReadByte(); b != '\n'; b = _output.ReadByte())
        {
            if (b < 0)
                throw Ended();
            line.Add((byte)b);
        }
        var words = Encoding.UTF8.GetString([.. line]).Split(' ');
        return words is [{ Length: >= 40 } name, "blob" or "tree" or "commit" or "tag", var size] && long.TryParse(size, out var length) ? new GitObject(name, words[1], length) : null;
    }
}

/// <summary>What git keeps.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Kind"><c>blob</c>, <c>tree</c>, <c>commit</c> or <c>tag</c>.</param>
/// <param name="Size">How many bytes its content has.</param>
internal sealed record GitObject(string Name, string Kind, long Size);
