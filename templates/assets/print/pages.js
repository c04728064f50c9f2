// Lays the flow out on sheets, step by step: the cover first, then each run is measured, all is distributed, and sheet by sheet is filled.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.flow) return;
  const { one, all, make } = app.elements;
  const { flow, measures } = app;

  const main = one('[data-sheet]');
  const holder = one('[data-sheets]');
  const frame = one('[data-sheet-frame]').content.querySelector('[data-sheet-page]');

  function makeRest({ item, blocks }, from, to) {
    const row = item.more.parentElement.cloneNode(false);
    const more = item.more.cloneNode(false);
    more.append(...blocks.slice(from, to));
    row.append(make('td'), more);
    return make('tbody', { class: 'sheet-control' }, measures.makeLine(item), row);
  }

  // The first part of a broken control keeps its element; what goes on elsewhere is moved from it.
  const makeItem = ({ item: found, from, to }) => (from === 0 ? found.item.element : makeRest(found, from, to));

  function makePiece({ run: { run }, isFirst, items }) {
    const section = run.element.cloneNode(false);
    const list = run.list.cloneNode(false);
    for (const part of [section, list]) for (const name of ['run', 'runList']) delete part.dataset[name];
    // One heading names one region; what goes on is part of its sheet.
    if (!isFirst) section.removeAttribute('aria-labelledby');
    list.append(...all('colgroup', run.list).map((columns) => columns.cloneNode(true)), ...(run.top ? [run.top.cloneNode(true)] : []));
    list.append(...items.map(makeItem));
    section.append(...(isFirst ? [run.head] : []), list);
    return section;
  }

  const titleOf = (run) => one('h2', run.head).textContent;

  function makeSheet(pieces) {
    const sheet = frame.cloneNode(true);
    // A long title is cut, and not what tells that it goes on.
    if (pieces[0]?.isFirst === false) one('[data-sheet-running]', sheet).append(make('span', {}, titleOf(pieces[0].run.run)), make('span', {}, ' (continued)'));
    one('[data-sheet-body]', sheet).append(...pieces.map(makePiece));
    return sheet;
  }

  function makeCover([{ items }], isFirst) {
    const sheet = makeSheet([]);
    const cover = flow.cover.cloneNode(false);
    cover.append(...items.map(({ item }) => item.item));
    sheet.classList.toggle('sheet-first', isFirst);
    one('[data-sheet-body]', sheet).append(cover);
    return sheet;
  }

  function name(sheet, number, count) {
    const words = `Sheet ${number} of ${count}`;
    sheet.setAttribute('aria-label', words);
    one('[data-sheet-number]', sheet).textContent = words;
    return sheet;
  }

  // Contents that would fit below the cover begin the next sheet all the same: the first is for signing.
  function number(sheets, before) {
    const numbers = new Map();
    sheets.forEach((pieces, i) => {
      for (const { run, isFirst } of pieces) if (isFirst) numbers.set(one('h2', run.run.head).id, before + i + 1);
    });
    for (const line of flow.contents?.items ?? []) one('[data-leads-number]', line.element).textContent = numbers.get(line.leadsTo) ?? '';
  }

  // On screen a sheet is as wide as there is room for, and no wider than it is on paper. Before the first there is nothing to fit.
  function fit() {
    const sheet = one('[data-sheet-page]', holder);
    if (!sheet) return;
    const { width } = main.getBoundingClientRect();
    const style = getComputedStyle(main);
    const room = width - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    main.style.setProperty('--fit', Math.min(1, room / sheet.offsetWidth).toFixed(4));
  }

  // What doesn't wait for the runs: how much a sheet holds, and the cover.
  function begin(isChosen) {
    main.setAttribute('aria-busy', 'true');
    main.classList.add('laid-out', 'measuring');
    flow.element.hidden = false;
    holder.hidden = false;
    flow.gather(isChosen);
    holder.replaceChildren(frame.cloneNode(true));
    const room = measures.measureSheet(holder.firstElementChild);
    const covers = app.paginate([measures.measureCover()], room).map((pieces, i) => makeCover(pieces, i === 0));
    main.classList.remove('measuring');
    holder.replaceChildren(...covers);
    fit();
    return { room, covers };
  }

  function measureRun(run) {
    run.element.classList.add('at-hand');
    const found = measures.measureRun(run);
    run.element.classList.remove('at-hand');
    return found;
  }

  // `done` is told the number of sheets.
  function* laying(isChosen, done) {
    const { room, covers } = begin(isChosen);
    yield;
    const runs = [];
    for (const run of flow.runs) {
      runs.push(measureRun(run));
      yield;
    }
    const sheets = app.paginate(runs, room);
    const count = covers.length + sheets.length;
    number(sheets, covers.length);
    covers.forEach((cover, i) => name(cover, i + 1, count));
    for (const [i, pieces] of sheets.entries()) {
      holder.append(name(makeSheet(pieces), covers.length + i + 1, count));
      yield;
    }
    flow.element.hidden = true;
    main.removeAttribute('aria-busy');
    done(count);
  }

  let left = [][Symbol.iterator]();

  // Gives the steps that put what is chosen onto sheets, for the caller to go through.
  function layOut(isChosen, done) {
    left = laying(isChosen, done);
    return left;
  }

  // Does at once what is left of them.
  function finish() {
    while (!left.next().done);
  }

  addEventListener('resize', fit);
  addEventListener('beforeprint', finish);

  app.pages = { main, layOut, finish };
})();
