#!/usr/bin/env bash
# Builds the native program for this machine, a Linux, and packs it with its man page, completions, licences and SBOM into
# .artifacts/package/generator-VERSION-RID.tar.gz, whose name it prints. GENERATOR_NATIVE names a program that is built already.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

property() { dotnet msbuild src/Generator.Cli -getProperty:"$1"; }

program=${GENERATOR_NATIVE:-}
if [ -z "$program" ]; then
  dotnet publish src/Generator.Cli --configuration Release -nologo -v quiet >&2
  program=.artifacts/publish/Generator.Cli/release/generator
fi
dotnet build src/Generator.Cli -t:Sbom -nologo -v quiet >&2

name=generator-$(property Version)-$(property NETCoreSdkPortableRuntimeIdentifier)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
root=$stage/$name
install -D -m 755 "$program" "$root/bin/generator"
install -d "$root/share/man/man1" "$root/share/bash-completion/completions" "$root/share/zsh/site-functions" "$root/share/fish/vendor_completions.d"
"$program" manual > "$root/share/man/man1/generator.1"
"$program" completions bash > "$root/share/bash-completion/completions/generator"
"$program" completions zsh > "$root/share/zsh/site-functions/_generator"
"$program" completions fish > "$root/share/fish/vendor_completions.d/generator.fish"
install -D -m 644 -t "$root/share/doc/generator" README.md CHANGELOG.md LICENSE src/Generator.Cli/Packing/THIRD-PARTY-NOTICES.md src/Generator.Cli/Packing/UPGRADING.md .artifacts/sbom/generator.cdx.json

mkdir -p .artifacts/package
# The same inputs make the same bytes: no order, owner or time of this machine.
when=$(git log -1 --format=%ct 2>/dev/null || echo 0)
tar --sort=name --owner=0 --group=0 --numeric-owner --mode=u+rwX,go+rX,go-w --mtime="@$when" -C "$stage" -cf - "$name" | gzip -9n > ".artifacts/package/$name.tar.gz"
echo ".artifacts/package/$name.tar.gz"
