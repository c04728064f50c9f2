#!/usr/bin/env bash
# Scriban.Signed 7.5.3, the parameter "limit" of a for loop.
#
# "limit: 0" doesn't mean no turn of the loop but all of them: a template that shows the first n of a list, with n from elsewhere, shows the whole
# list where n is 0. The filter array.limit with 0 gives an empty list, and "limit: 1" one turn, as one would think.
#
# Output seen:
#   limit 0: abc, limit 1: a, array.limit 0:
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
  <ItemGroup><PackageReference Include="Scriban.Signed" Version="7.5.3" /></ItemGroup>
</Project>
XML
cat > probe.cs <<'CS'
using Scriban;

var template = Template.Parse("limit 0: {{ for x in ['a', 'b', 'c'] limit: 0 }}{{ x }}{{ end }}, limit 1: {{ for x in ['a', 'b', 'c'] limit: 1 }}{{ x }}{{ end }}, array.limit 0: {{ for x in (['a', 'b', 'c'] | array.limit 0) }}{{ x }}{{ end }}");
Console.WriteLine(template.Render().TrimEnd());
CS

dotnet build -v quiet -nologo >&2
text=$(dotnet run --no-build)
printf '%s\n' "$text"
case $text in
  'limit 0: abc, limit 1: a, array.limit 0:') echo "As described." ;;
  *) echo "Changed." >&2; exit 1 ;;
esac
