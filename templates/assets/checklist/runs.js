// Which entries have elements: on a short page all of them, so that the browser itself finds words in them; on a long one those near the view, and
// those that somebody is at (near.js tells). A list is cut into runs; a run that is far away is one element, its gap, as high as its entries would be.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { make, isLong, entries, plural } = app.page;

  // Entries of a run: few enough to be made within a frame, enough that the gaps of thousands of entries are few.
  const size = 8;
  // The height of an entry that nobody has seen yet, in pixels, until near.js has measured some.
  let usual = 170;
  const heights = new Map();

  let lists = [];

  const heightOf = (entry) => heights.get(entry) ?? usual;
  const shownOf = (run) => run.entries.filter(({ isHidden }) => !isHidden);
  const heightOfAll = (list) => list.reduce((sum, entry) => sum + heightOf(entry), 0);

  // A style would have to be found out for what is far away; this is all that hides a list.
  const isOpen = ({ element }) => !element.closest('[hidden], .topic-folded, details:not([open])');

  function showGap(run) {
    const left = run.isLaid ? [] : shownOf(run);
    run.gap.hidden = left.length === 0;
    if (run.gap.hidden) return;
    run.gap.style.blockSize = `${heightOfAll(left)}px`;
    run.gap.setAttribute('aria-label', plural(left.length, 'more control'));
  }

  // Puts what is made or shown of a run before its gap; what is where it belongs isn't moved, since it would lose the focus.
  function place(run) {
    let next = run.gap;
    let position = run.last;
    for (let i = run.entries.length - 1; i >= 0; i--) {
      const entry = run.entries[i];
      if (entry.isHidden && !entry.isMade) continue;
      const { element } = entry;
      if (element.nextElementSibling !== next) next.before(element);
      element.classList.toggle('entry-apart', Boolean((run.entries[i - 1] ?? run.previous)?.isHidden));
      element.setAttribute('aria-posinset', position);
      element.setAttribute('aria-setsize', run.list.count);
      if (!entry.isHidden) position -= 1;
      next = element;
    }
  }

  function layOutRun(run) {
    if (run.isLaid) return;
    run.isLaid = true;
    place(run);
    showGap(run);
  }

  function giveBack(run) {
    run.isLaid = false;
    for (const entry of run.entries) if (entry.isMade) entry.giveBack();
    showGap(run);
  }

  // Where its entries stand among those of their list that are shown.
  function count(list) {
    list.count = 0;
    for (const run of list.runs) run.last = list.count += shownOf(run).length;
  }

  function openRun(list, from, to) {
    const run = { list, entries: list.entries.slice(from, to), previous: list.entries[from - 1], gap: isLong ? make('li', { class: 'gap' }) : null, isLaid: !isLong, last: 0 };
    for (const entry of run.entries) entry.run = run;
    return run;
  }

  function openList({ element, entries: own }) {
    const list = { element, topic: element.closest('.topic'), entries: own, runs: [], count: 0 };
    const step = isLong ? size : Math.max(1, own.length);
    for (let from = 0; from < own.length; from += step) list.runs.push(openRun(list, from, from + step));
    return list;
  }

  function fillLong(list, isKept) {
    count(list);
    list.element.append(...list.runs.map(({ gap }) => gap));
    for (const run of list.runs) {
      const made = run.entries.filter(({ isMade }) => isMade);
      if (made.some(isKept)) layOutRun(run);
      else for (const entry of made) entry.giveBack();
      showGap(run);
    }
  }

  // Puts entries into lists, in their order: `parts` have the `element` of a list and its `entries`, and each entry of the page is in one of them.
  function fill(parts, isKept = app.near.isHeld) {
    for (const { gap } of lists.flatMap(({ runs }) => runs)) gap?.remove();
    lists = parts.map(openList);
    for (const list of lists) {
      if (isLong) fillLong(list, isKept);
      else list.element.append(...list.entries.map(({ element }) => element));
    }
    if (isLong) app.near.watch();
  }

  // Shows these entries, and no others.
  function show(shown) {
    for (const entry of entries) entry.hide(!shown.has(entry));
    if (!isLong) return;
    for (const list of lists) {
      count(list);
      for (const run of list.runs) {
        if (run.isLaid) place(run);
        showGap(run);
      }
    }
    app.near.follow();
  }

  // Before somebody gets to an entry by another way than past those before it. What is hidden has a place then, too.
  function layOut({ run, element }) {
    if (element.isConnected) return;
    run.isLaid = false;
    layOutRun(run);
  }

  // `seen`: entries whose heights tell how high the others are likely to be.
  function measure(seen) {
    heights.clear();
    usual = seen.reduce((sum, { element }) => sum + element.offsetHeight, 0) / seen.length;
    for (const run of lists.flatMap(({ runs }) => runs)) showGap(run);
  }

  function start() {
    const own = Map.groupBy(entries, ({ isAnswerable, topic }) => (isAnswerable ? topic.list : topic.providerList));
    const parts = [...own].map(([element, found]) => ({ element, entries: found }));
    if (isLong) fill(parts, () => true);
    else lists = parts.map(openList);
  }

  app.runs = {
    start, fill, show, layOut, layOutRun, giveBack, measure, shownOf, heightOfAll, isOpen,
    noteHeight: (entry) => heights.set(entry, entry.element.offsetHeight),
    get lists() { return lists; },
    // In the order of the page.
    get entries() { return lists.flatMap((list) => list.entries); },
    isShown: (entry) => !entry.isHidden && isOpen(entry.run.list),
  };
})();
