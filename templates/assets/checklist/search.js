// Full-text search: the words that entries are found by, with their ids and their codes on paper, and the marks on them. Marks are the browser's own highlights, so the
// page's elements stay as they are; entries are marked a few at a time, between frames.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one } = app.page;

  const texts = new Map();
  const textOf = (entry) => {
    if (!texts.has(entry)) texts.set(entry, `${app.controls.textOf(entry)} ${entry.id} ${entry.code}`.toLowerCase().replace(/\s+/g, ' '));
    return texts.get(entry);
  };
  const wordsOf = (query) => query.toLowerCase().split(/\s+/).filter(Boolean);

  // Also what somebody answered is searched, as it is now. Without words everything is found.
  const isFound = (entry, words, standingOf) => words.every((word) => textOf(entry).includes(word) || (entry.isAnswerable && standingOf(entry).words.includes(word)));
  const find = (entries, query, standingOf) => {
    const words = wordsOf(query);
    return new Set(words.length === 0 ? entries : entries.filter((entry) => isFound(entry, words, standingOf)));
  };

  function* rangesIn(element, words) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.toLowerCase();
      for (const word of words) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
          // A live range would be brought up to date with every change of the page.
          yield new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + word.length });
        }
      }
    }
  }

  const inSlices = app.openSlices({ waits: true });

  function mark(entries, words) {
    if (!window.Highlight) return;
    CSS.highlights.delete('search');
    const highlight = new Highlight();
    if (words.length > 0) CSS.highlights.set('search', highlight);
    markOne = words.length === 0 ? null : (entry) => {
      for (const range of rangesIn(one('.entry-body', entry.element), words)) highlight.add(range);
    };
    inSlices(markOne ? entries.filter(({ isMade }) => isMade) : [], (entry) => { if (entry.isMade) markOne(entry); });
  }

  // Marks what is made while it is looked for.
  let markOne = null;
  app.controls.whenMade((entry) => markOne?.(entry));

  // Milliseconds that a page is left alone first, and that are read at once; what is read leaves the collector as much to do.
  const rest = 1500;
  const budget = 4;
  let hurry = () => {};

  // The texts are read a few at a time while nothing else is done, or at once when somebody is about to search, so that the first letter typed
  // doesn't wait for all of them.
  function readAhead(entries) {
    let next = 0;
    const idle = window.requestIdleCallback ?? ((act) => setTimeout(act, 50));
    function go() {
      const until = performance.now() + budget;
      while (next < entries.length && performance.now() < until) textOf(entries[next++]);
      if (next < entries.length) idle(go);
    }
    const timer = setTimeout(() => idle(go), rest);
    hurry = () => {
      clearTimeout(timer);
      if (next === 0) go();
    };
  }

  app.search = { wordsOf, find, mark, readAhead, hurry: () => hurry() };
})();
