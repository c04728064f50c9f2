#!/usr/bin/env bash
# Markdig 1.6.0, a block parser of one's own for a container that consumes nothing of its lines.
#
# Where TryContinue returns BlockState.Continue without having touched the line, the line's indentation is gone for the blocks within:
# the processor has parsed it to ask the container, and begins anew behind it. A list in such a container loses everything but the first
# block of each item: the second paragraph of an item becomes a paragraph behind the list. Nothing fails, and a container of one line
# looks right. Markdig's own fenced containers put the column back themselves, by GoToColumn(ColumnBeforeIndent), which the documentation
# of TryContinue and of BlockState doesn't mention.
#
# Output seen:
#   as it is: list item: 1 block, then a paragraph behind the list
#   put back: list item: 2 blocks
#
# Needs the .NET 10 SDK. Exits with 1 where the behaviour has changed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > probe.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Markdig" Version="1.6.0" /></ItemGroup>
</Project>
XML
cat > probe.cs <<'CS'
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

const string Text = "%open\n- one\n\n  two\n%close\n";
foreach (var putsBack in new[] { false, true })
{
    var builder = new MarkdownPipelineBuilder();
    builder.BlockParsers.Insert(0, new BoxParser(putsBack));
    var box = Markdown.Parse(Text, builder.Build()).Descendants<Box>().Single();
    var item = box.Descendants<ListItemBlock>().Single();
    var behind = box.Skip(1).Any(b => b is ParagraphBlock) ? ", then a paragraph behind the list" : "";
    Console.WriteLine($"{(putsBack ? "put back" : "as it is")}: list item: {item.Count} block{(item.Count == 1 ? "" : "s")}{behind}");
}

sealed class Box(BlockParser parser) : ContainerBlock(parser);

sealed class BoxParser : BlockParser
{
    private readonly bool _putsBack;

    public BoxParser(bool putsBack) => (_putsBack, OpeningCharacters) = (putsBack, ['%']);

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Line.ToString() != "%open")
            return BlockState.None;
        processor.NewBlocks.Push(new Box(this));
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.Line.ToString() == "%close")
            return BlockState.BreakDiscard;
        if (_putsBack)
            processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }
}
CS

dotnet build -v quiet -nologo >&2
seen=$(dotnet run --no-build)
printf '%s\n' "$seen"
case $seen in
  *'as it is: list item: 1 block, then a paragraph'*'put back: list item: 2 blocks'*) echo "As described." ;;
  *) echo "Changed." >&2; exit 1 ;;
esac
