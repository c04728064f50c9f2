#!/usr/bin/env bash
# Markdig 1.6.0, extension UseTaskLists.
#
# Within a list item, "[x]" is a checkbox wherever it stands, and before links are looked for. A link whose words are a single x
# is lost: "- see [x](page.md)" has no link any more, but a ticked box and the words "(page.md)". GitHub's description of task
# lists asks for the box at the beginning of the item.
#
# Output seen:
#   <ul class="contains-task-list">
#   <li class="task-list-item">see <input disabled="disabled" type="checkbox" checked="checked" />(page.md) first</li>
#   </ul>
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

var pipeline = new MarkdownPipelineBuilder().UseTaskLists().Build();
Console.Write(Markdown.ToHtml("- see [x](page.md) first\n", pipeline));
CS

dotnet build -v quiet -nologo >&2
html=$(dotnet run --no-build)
printf '%s\n' "$html"
case $html in
  *'href="page.md"'*) echo "Changed: the link is one." >&2; exit 1 ;;
  *'checkbox'*'(page.md)'*) echo "As described." ;;
  *) echo "Changed: neither a link nor a box." >&2; exit 1 ;;
esac
