// Full-text search: the words that entries are found by, and the marks on them. Marks are the browser's own highlights, so the
// page's elements stay as they are; entries are marked a few at a time, between frames.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one } = app.page;

  const texts = new Map();
  const textOf = (entry) => {
    if (!texts.has(entry)) texts.set(entry, one('.entry-body', entry.element).textContent.toLowerCase().replace(/\s+/g, ' '));
    return texts.get(entry);
  };
  const wordsOf = (query) => query.toLowerCase().split(/\s+/).filter(Boolean);

  // Also what somebody answered is searched, as it is now.
  const isFound = (entry, words, answer) => words.length === 0 || words.every((word) => textOf(entry).includes(word) || (answer && app.filters.answerText(answer).includes(word)));

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

  const slice = 6;
  let turn = 0;

  function mark(entries, words) {
    turn += 1;
    if (!window.Highlight) return;
    CSS.highlights.delete('search');
    if (words.length === 0) return;
    const mine = turn;
    const highlight = new Highlight();
    CSS.highlights.set('search', highlight);
    let next = 0;
    function go() {
      const until = performance.now() + slice;
      while (mine === turn && next < entries.length && performance.now() < until) {
        for (const range of rangesIn(one('.entry-body', entries[next].element), words)) highlight.add(range);
        next += 1;
      }
      if (mine === turn && next < entries.length) setTimeout(go);
    }
    go();
  }

  // The texts are read ahead, a few at a time, so that the first letter typed doesn't wait for them.
  function readAhead(entries) {
    let next = 0;
    const idle = window.requestIdleCallback ?? ((act) => setTimeout(() => act({ timeRemaining: () => slice }), 50));
    const go = (deadline) => {
      while (next < entries.length && deadline.timeRemaining() > 1) textOf(entries[next++]);
      if (next < entries.length) idle(go);
    };
    idle(go);
  }

  app.search = { wordsOf, isFound, mark, readAhead };
})();
