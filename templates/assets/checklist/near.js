// What of a long page is near: runs that come near the view are laid out, those that are far away are given back, unless somebody is at one of their
// entries. Where things are is asked of the browser only in topics that it has laid out.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { isLong } = app.page;
  const { layOutRun, giveBack, shownOf, isOpen, heightOfAll } = app.runs;

  // Pixels beyond the view within which runs are laid out, and beyond which they are given back; milliseconds that the hand rests before.
  const near = 600;
  const far = 1200;
  const rest = 400;
  // Pixels of a topic's head, or of the line in which its provider's side is folded.
  const headHeight = 48;
  const sample = 12;

  const runOf = new Map();
  const nearRuns = new Set();
  const inSlices = app.openSlices();

  const observer = new IntersectionObserver(note, { rootMargin: `${near}px 0px` });

  function note(records) {
    for (const { target, isIntersecting } of records) nearRuns[isIntersecting ? 'add' : 'delete'](runOf.get(target));
    measure();
    inSlices(nearRuns, layOutRun);
    tidyLater();
  }

  // The lists are others than before.
  function watch() {
    observer.disconnect();
    runOf.clear();
    nearRuns.clear();
    for (const run of app.runs.lists.flatMap(({ runs }) => runs)) {
      runOf.set(run.gap, run);
      observer.observe(run.gap);
    }
  }

  const isWithin = (first, last, by) => last.getBoundingClientRect().bottom > -by && first.getBoundingClientRect().top < innerHeight + by;
  const isSeen = (list, by) => isOpen(list) && isWithin(list.topic, list.topic, by);
  const seenRuns = () => app.runs.lists.filter((list) => isSeen(list, 0)).flatMap(({ runs }) => runs);

  // What stands in the view is laid out before it is painted, whatever brought it there. What is laid out may bring more.
  function fillView(tries = 3) {
    const found = isLong ? seenRuns().filter(({ gap }) => !gap.hidden && isWithin(gap, gap, 0)) : [];
    found.forEach(layOutRun);
    if (found.length > 0 && tries > 1) fillView(tries - 1);
  }

  // A topic that is far away isn't laid out, and is as high as this.
  function reserve() {
    const topics = new Map();
    for (const list of app.runs.lists) {
      const own = isOpen(list) ? heightOfAll(list.runs.flatMap(shownOf)) : 0;
      topics.set(list.topic, (topics.get(list.topic) ?? 0) + headHeight + own);
    }
    for (const [topic, height] of topics) topic.style.containIntrinsicBlockSize = `${Math.round(height)}px`;
  }

  // A compact entry is a seventh as high as a comfortable one.
  let density = null;

  function measure() {
    const now = document.documentElement.classList.contains('compact');
    const seen = density === now ? [] : seenRuns().filter(({ isLaid }) => isLaid).flatMap(shownOf).slice(0, sample);
    if (seen.length === 0) return;
    density = now;
    app.runs.measure(seen);
    reserve();
  }

  // What somebody is at stays: what has the focus or an open form, what was unfolded, chosen or typed.
  const isTyped = (input) => input.value !== input.defaultValue;
  const isHeld = ({ element }) => element.matches('.is-edited, .is-current, :target, :focus-within, :has(details[open])')
    || [...element.querySelectorAll('.look-again input')].some(isTyped);

  function isToGiveBack(run) {
    if (!run.isLaid || run.entries.some((entry) => entry.isMade && isHeld(entry))) return false;
    const shown = shownOf(run);
    return shown.length === 0 || !isSeen(run.list, far) || !isWithin(shown[0].element, shown.at(-1).element, far);
  }

  let timer;
  function tidyLater() {
    clearTimeout(timer);
    timer = setTimeout(tidy, rest);
  }

  // All at once: each frame between would go through the elements that are left.
  function tidy() {
    // Words that somebody has marked stay, and all while it is printed.
    if (isPrinting || !getSelection().isCollapsed) return;
    const found = app.runs.lists.flatMap(({ runs }) => runs).filter(isToGiveBack);
    for (const run of found.filter(({ list }) => isOpen(list))) shownOf(run).forEach(app.runs.noteHeight);
    found.forEach(giveBack);
    if (found.length > 0) reserve();
  }

  // Other entries are shown than before.
  function follow() {
    reserve();
    requestAnimationFrame(() => fillView());
    tidyLater();
  }

  let isPrinting = false;

  function print() {
    isPrinting = true;
    app.runs.lists.flatMap(({ runs }) => runs).forEach(layOutRun);
  }

  function printed() {
    isPrinting = false;
    tidyLater();
  }

  function start() {
    if (!isLong) return;
    addEventListener('beforeprint', print);
    addEventListener('afterprint', printed);
  }

  app.near = { start, watch, follow, fillView, isHeld };
})();
