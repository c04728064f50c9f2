// How high everything is that goes onto sheets, in pixels. The paper's measures are the styles'.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.flow) return;
  const { one, make } = app.elements;
  const { flow } = app;

  // Tables round their rows, and a letter may be a hair wider on paper than on screen.
  const slack = 4;

  const heightOf = (element) => (element ? element.getBoundingClientRect().height : 0);

  // Where a broken control goes on: its code and words in one line.
  function makeLine(item) {
    const words = one('h3', item.element);
    const code = one('.code', item.element);
    return make('tr', { class: 'goes-on' }, make('td', { class: 'code' }, code.textContent), make('td', { colspan: item.more.colSpan }, make('span', {}, words.textContent), make('i', {}, ' (continued)')));
  }

  // What stands before the first block together with it, and what each further block takes with the space after it.
  function partsOf(tops, box) {
    const ends = [...tops.slice(1), box.bottom];
    return tops.length === 0 ? [box.height] : ends.map((end, i) => end - (i === 0 ? box.top : tops[i]));
  }

  // Blocks that the form doesn't show have no height and stay where they are.
  function measureItem(item) {
    const box = item.element.getBoundingClientRect();
    const shown = item.blocks.map((block) => ({ block, box: block.getBoundingClientRect() })).filter((found) => found.box.height > 0);
    return { item, height: box.height, parts: partsOf(shown.map((found) => found.box.top), box), blocks: shown.map(({ block }) => block) };
  }

  function measureRun(run) {
    const again = heightOf(run.top);
    return { run, again, head: heightOf(run.head) + again, items: run.items.filter(({ element }) => element.isConnected).map(measureItem) };
  }

  // The cover is a run of its own without a heading: a long notice or scope sends the sign-off to a second sheet.
  function measureCover() {
    const tops = flow.coverParts.map((part) => part.getBoundingClientRect().top);
    const ends = [...tops.slice(1), flow.cover.getBoundingClientRect().bottom];
    return { head: 0, again: 0, items: flow.coverParts.map((part, i) => ({ item: part, height: ends[i] - tops[i], parts: [ends[i] - tops[i]] })) };
  }

  // An empty `sheet` and a sample of the line that names a broken control tell what sheets hold.
  function measureSheet(sheet) {
    const body = one('[data-sheet-body]', sheet);
    const broken = flow.entries.find(({ element, more }) => element.isConnected && more);
    const empty = make('td', { colspan: broken?.more.colSpan });
    const rest = broken && make('table', { class: 'sheet-table' }, make('tbody', { class: 'sheet-control' }, makeLine(broken), make('tr', { class: 'sheet-more has-answer' }, make('td'), empty)));
    if (rest) body.append(rest);
    return { capacity: body.getBoundingClientRect().height - slack, goesOn: heightOf(rest), ending: heightOf(rest && empty) };
  }

  app.measures = { makeLine, measureRun, measureCover, measureSheet };
})();
