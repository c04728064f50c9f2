#!/usr/bin/env bash
# Makes the .NET tool and the archive, installs each into a folder that is gone afterwards, and builds a site with it. Takes minutes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
version=$(dotnet msbuild src/Generator.Cli -getProperty:Version)

try() { # try PROGRAM FOLDER
  mkdir -p "$2" && cd "$2"
  case $("$1" --version) in "$version"*) ;; *) echo "$1 isn't $version" >&2; exit 1 ;; esac
  "$1" new content > /dev/null
  "$1" build > /dev/null
  test -s output/site/index.html
  cd "$root"
}

dotnet pack src/Generator.Cli --output "$place/packages" -nologo -v quiet
dotnet tool install Generator.Guides --tool-path "$place/tool" --add-source "$place/packages" > /dev/null
try "$place/tool/generator" "$place/by-tool"
# Listed whole: grep stops at its first match, and what writes to it would end by that.
listed=$(unzip -l "$place/packages/Generator.Guides.$version.nupkg")
for file in README.md CHANGELOG.md LICENSE THIRD-PARTY-NOTICES.md generator.cdx.json; do
  grep -q " $file$" <<< "$listed"
done

archive=$(bash src/Generator.Cli/Packing/archive.sh)
mkdir "$place/prefix"
tar -xzf "$archive" -C "$place/prefix" --strip-components 1
try "$place/prefix/bin/generator" "$place/by-archive"
diff -r "$place/by-tool/output" "$place/by-archive/output"
grep -q "generator $version" "$place/prefix/share/man/man1/generator.1"
test -s "$place/prefix/share/doc/generator/generator.cdx.json"
echo "The tool and $archive work, and build the same site."
