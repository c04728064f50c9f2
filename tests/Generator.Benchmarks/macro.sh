#!/usr/bin/env bash
# Whole builds of real guides beside Hugo and Eleventy, on the same pages, in turn. Prints medians, ratios, peaks and exponents.
# Usage: tests/Generator.Benchmarks/macro.sh GUIDES [RUNS]
#   GUIDES  a folder with a folder per guide, and in each a folder of markdown per version, named by its date
#   RUNS    how many paired runs of each case (default 5)
# Hugo is Debian's, Eleventy the one of npm below; where one of them can't be installed its column is left out. The program is published natively.
set -euo pipefail

guides=$(realpath "${1:?the folder of guides is missing}")
runs=${2:-5}
eleventy=3.1.2
root=$(realpath "$(dirname "$0")/../..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
command -v hugo >/dev/null && [ -x /usr/bin/time ] || { as_root apt-get update && as_root apt-get install -y hugo time; } >/dev/null 2>&1 || true
[ -x /usr/bin/time ] || { echo "GNU time is missing, which tells peaks of memory: install the package \"time\"." >&2; exit 2; }
if command -v npm >/dev/null; then
  (mkdir -p "$work/eleventy" && cd "$work/eleventy" && npm init -y && npm install --no-audit --no-fund "@11ty/eleventy@$eleventy") >/dev/null 2>&1 || rm -rf "$work/eleventy/node_modules"
fi

dotnet publish "$root/src/Generator.Cli" --configuration Release -nologo -v q
program=$(find "$root/.artifacts/publish/Generator.Cli" -name generator -type f | head -1)
dotnet run -c Release --project "$root/tests/Generator.Benchmarks" -- macro "$program" "$guides" "$work" "$runs"
