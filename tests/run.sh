#!/usr/bin/env bash
# Installs what the tests need, where it may, and runs all of them. The last line says how many passed, failed and were
# skipped; the exit code is 0 where none failed. With REQUIRE_ALL=1 a test that would be skipped fails instead. With PUBLISH_NATIVE=1 the native
# program is published while the unit tests run, must give no warning, and is tried by the end-to-end cases, too.
# With --long [INPUTS] only the properties on random inputs run, on ten million inputs or as many as are named, and each tells how many it
# had and of which seed; FUZZ_SEED=N repeats a run. Then every command is killed at up to KILL_POINTS (200) of its calls that change the
# disk, where strace is there. All of it takes hours on two cores.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '%s\n' "$*" >&2; }

# Chromium without its windows takes half of the processor's time for the same pages.
have_browser() { command -v chromium-headless-shell || command -v chromium || command -v chromium-browser || command -v google-chrome || command -v google-chrome-stable; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi
}

install_browser() {
  command -v apt-get >/dev/null || return 1
  say "Installing Chromium for the browser tests ..."
  as_root apt-get update -qq >/dev/null || return 1
  local package
  for package in chromium-headless-shell chromium; do
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$package" >/dev/null 2>&1 && return
  done
  return 1
}

run_long() {
  export FUZZ_INPUTS=${1:-10000000} FUZZ_SEED=${FUZZ_SEED:-$(date +%s)} FUZZ_REPORT
  FUZZ_REPORT=$(mktemp)
  trap 'rm -f "$FUZZ_REPORT"' EXIT
  dotnet build tests/Generator.Tests --configuration Release -v quiet -nologo
  local code=0
  dotnet run --project tests/Generator.Tests --configuration Release --no-build -- --progress off --ansi off --filter-class '*.FuzzTests' || code=$?
  cat "$FUZZ_REPORT"
  awk '{ gsub(",", "", $2); sum += $2 } END { printf "%d inputs held\n", sum }' "$FUZZ_REPORT"
  dotnet run --project tests/Generator.EndToEnd.Tests --configuration Release -- --progress off --ansi off --explicit only --filter-class '*.KillTests' || code=$?
  exit "$code"
}

command -v dotnet >/dev/null || { say "The .NET SDK is missing: install .NET 10 and run this again."; exit 2; }
[ "${1:-}" != --long ] || run_long "${2:-}"
if ! have_browser >/dev/null && ! install_browser; then
  say "No Chromium was found and none could be installed: the browser tests are skipped."
  say "Install it (Debian, Ubuntu: sudo apt-get install chromium) or put Chrome on PATH, and run this again."
fi
BROWSER_PATH=$(have_browser || true)
export BROWSER_PATH

# The linker of the native program keeps one core busy and a half: beside the unit tests it costs half of its time.
publish_native() {
  dotnet publish src/Generator.Cli --configuration Release --no-build -nologo >"$publish" 2>&1
}

use_native() {
  wait "$publisher" || { cat "$publish" >&2; say "The native program wasn't published."; exit 1; }
  if grep -E 'warning (IL|AOT|CS|CA|MA|NU|NETSDK)' "$publish" >&2; then say "The native publish gave warnings."; exit 1; fi
  GENERATOR_NATIVE="$PWD/.artifacts/publish/Generator.Cli/release/generator"
  export GENERATOR_NATIVE
  test -x "$GENERATOR_NATIVE"
}

# Profiles of what runs pay for themselves in programs that run for longer than a test: without them the unit tests take three quarters of the time.
export DOTNET_TieredPGO=0
log=$(mktemp) FIGURES=$(mktemp) publish=$(mktemp)
export FIGURES
trap 'rm -f "$log" "$FIGURES" "$publish"' EXIT
dotnet build Generator.sln --configuration Release -v quiet -nologo
[ "${PUBLISH_NATIVE:-0}" != 1 ] || { publish_native & publisher=$!; }
passed=0 failed=0 skipped=0 bad=0
for project in Generator.Tests Generator.EndToEnd.Tests; do
  say "== $project"
  [ "${PUBLISH_NATIVE:-0}$project" != 1Generator.EndToEnd.Tests ] || use_native
  dotnet run --project "tests/$project" --configuration Release --no-build -- --progress off --ansi off --filter-not-namespace Generator.EndToEnd.Tests.Long "$@" 2>&1 | tee "$log" || bad=1
  count() { sed -n "s/^ *$1: *\([0-9][0-9]*\).*/\1/p" "$log" | tail -1; }
  [ -n "$(count total)" ] || { say "$project printed no summary."; bad=1; continue; }
  passed=$((passed + $(count succeeded))) failed=$((failed + $(count failed))) skipped=$((skipped + $(count skipped)))
done
[ ! -s "$FIGURES" ] || { echo "== How well the rules read"; cat "$FIGURES"; }
[ "${REQUIRE_ALL:-0}" = 1 ] && [ "$skipped" -gt 0 ] && { say "Tests were skipped, and none may be here."; bad=1; }
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$bad" = 0 ]
