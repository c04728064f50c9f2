#!/usr/bin/env bash
# .NET SDK 10.0.401 (Microsoft.DotNet.ILCompiler 10.0.12), Linux on x64: a console program with PublishAot that refers to ASP.NET Core and
# uses it in one of its branches.
#
# Before the first line of a native program runs, everything that the compiler wrote down about types and methods is unpacked, whether the
# run needs it or not (the compiler is called with --dehydrate). The start therefore grows with what is linked in, not with what is done: of a
# command line tool of ours it was three quarters of "--version". The property that turns the packing off, IlcDehydrate=false, looks like the
# answer and changes nothing: the same data is then corrected by the loader, address by address, because a program that may be loaded
# anywhere knows none of its own. Only together with PositionIndependentExecutable=false is the data read where and when it is needed; and
# that property alone changes nothing either, since the data is still packed.
#
# Output seen (a start in milliseconds, some 5 of which are the shell's; relocations by the loader; megabytes of the file):
#   as it is:             22,   2,147 relocations,  8.0 MB
#   not packed:           24, 112,945 relocations, 11.6 MB
#   fixed place:          23,       0 relocations,  8.0 MB
#   not packed and fixed: 14,       0 relocations,  8.9 MB
#
# Needs the .NET 10 SDK with what native publishing asks for (clang or gcc, zlib), and readelf. Exits with 1 where the behaviour has changed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > probe.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <PublishAot>true</PublishAot>
    <InvariantGlobalization>true</InvariantGlobalization>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <FrameworkReference Include="Microsoft.AspNetCore.App" />
  </ItemGroup>
</Project>
XML
cat > probe.cs <<'CS'
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

if (args is ["serve"])
{
    var app = WebApplication.CreateSlimBuilder(args).Build();
    app.MapGet("/", (HttpContext context) => context.Response.WriteAsync("hello"));
    app.Run("http://127.0.0.1:5999");
}
Console.WriteLine("1.0");
CS

publish() {
  rm -rf obj bin
  dotnet publish -c Release -o "$1" -nologo -v quiet -p:StripSymbols=true "${@:2}" > "$1.txt" 2>&1 || { cat "$1.txt"; exit 1; }
}

# The least of thirty starts: what else the machine does only adds to it.
start() {
  local least=999999 before after
  for _ in $(seq 30); do
    before=$(date +%s%N); "./$1/probe" > /dev/null; after=$(date +%s%N)
    [ $(((after - before) / 10000)) -ge "$least" ] || least=$(((after - before) / 10000))
  done
  echo "$least"
}

relocations() { readelf -rW "$1/probe" | grep -c R_X86_64_RELATIVE || true; }

publish usual
publish unpacked -p:IlcDehydrate=false
publish fixed -p:PositionIndependentExecutable=false
publish both -p:IlcDehydrate=false -p:PositionIndependentExecutable=false
declare -A took
for program in usual unpacked fixed both; do
  took[$program]=$(start "$program")
  printf '%-9s %s hundredths of a millisecond, %s relocations, %s bytes\n' "$program" "${took[$program]}" "$(relocations "$program")" "$(stat -c %s "$program/probe")"
done

# A quarter less is more than the machine makes of the least of thirty.
[ $((took[unpacked] * 4)) -gt $((took[usual] * 3)) ] || { echo "Not packing the data makes the start faster by itself now."; exit 1; }
[ $((took[fixed] * 4)) -gt $((took[usual] * 3)) ] || { echo "A fixed place makes the start faster by itself now."; exit 1; }
[ $((took[both] * 4)) -le $((took[usual] * 3)) ] || { echo "Both together make the start no faster now."; exit 1; }
