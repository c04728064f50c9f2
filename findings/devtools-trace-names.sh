#!/usr/bin/env bash
# @paulirish/trace_engine 0.0.65: the reader of traces in Chromium's performance panel, as a package.
#
# A program of one's own may write the Trace Event Format (JSON, complete events, "thread_name" metadata) and the panel shows its threads. But what an event is
# called decides how the whole trace is read:
# 1. One event "TracingStartedInBrowser", with which every trace of the browser begins, makes it a browser's trace. Then only threads of the renderers that this event
#    goes on to name are shown: all of the program's are gone, without an error, though the event itself is complete.
# 2. A span that happens to be called "ParseHTML", as a step of a site generator well may be, must have the browser's own arguments. Without them nothing of the trace is
#    shown: reading it ends with a TypeError. "Layout" and "RunTask" do no harm.
# So a trace for this panel has no header, and names its work by what it worked on.
#
# Output seen:
#   own names: 2 threads
#   with the header: 0 threads
#   with Layout: 2 threads
#   with ParseHTML: TypeError
#
# Needs Node.js 20 or newer and npm. Exits with 1 where the behaviour has changed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --no-audit --no-fund @paulirish/trace_engine@0.0.65 >/dev/null
cat > probe.mjs <<'JS'
import { TraceModel } from '@paulirish/trace_engine';

const span = (name, tid, ts) => ({ name, cat: 'build', ph: 'X', pid: 1, tid, ts, dur: 500, args: {} });
const named = (tid) => ({ name: 'thread_name', cat: '__metadata', ph: 'M', pid: 1, tid, ts: 0, args: { name: `Worker ${tid}` } });
const trace = [named(1), named(2), span('compile', 1, 1000), span('link', 2, 1200)];
const header = {
  name: 'TracingStartedInBrowser', cat: 'disabled-by-default-devtools.timeline', ph: 'I', s: 't', pid: 1, tid: 1, ts: 0,
  args: { data: { frameTreeNodeId: 1, persistentIds: true, frames: [{ frame: 'build', name: '', processId: 1, url: 'build' }] } },
};

async function shown(events) {
  const model = TraceModel.Model.createWithAllHandlers();
  try {
    await model.parse(events, {});
  } catch (fault) {
    return fault.name;
  }
  const parsed = model.parsedTrace();
  const { processes } = (parsed.data ?? parsed).Renderer;
  return `${[...processes.values()].reduce((sum, { threads }) => sum + threads.size, 0)} threads`;
}

console.log(`own names: ${await shown(trace)}`);
console.log(`with the header: ${await shown([header, ...trace])}`);
console.log(`with Layout: ${await shown([...trace, span('Layout', 2, 2000)])}`);
console.log(`with ParseHTML: ${await shown([...trace, span('ParseHTML', 2, 2000)])}`);
JS

seen=$(node probe.mjs 2>/dev/null)
printf '%s\n' "$seen"
expected=$'own names: 2 threads\nwith the header: 0 threads\nwith Layout: 2 threads\nwith ParseHTML: TypeError'
if [ "$seen" = "$expected" ]; then echo "As described."; else echo "Changed." >&2; exit 1; fi
