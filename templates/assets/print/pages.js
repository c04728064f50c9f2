// Lays the flow out on sheets: everything is measured at once, then distributed, then moved. The paper's measures are the styles'.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.flow) return;
  const { one, all, make } = app.elements;
  const { flow } = app;

  const main = one('[data-sheet]');
  const holder = one('[data-sheets]');
  const frame = one('[data-sheet-frame]').content.querySelector('[data-sheet-page]');
  // Tables round their rows, and a letter may be a hair wider on paper than on screen.
  const slack = 4;

  const heightOf = (element) => (element ? element.getBoundingClientRect().height : 0);

  // Where a broken control goes on: its code and words in one line.
  function makeLine(item) {
    const words = one('h3', item.element);
    const code = one('.code', item.element);
    return make('tr', { class: 'goes-on' }, make('td', { class: 'code' }, code.textContent), make('td', { colspan: item.more.colSpan }, make('span', {}, words.textContent), make('i', {}, ' (continued)')));
  }

  // What stands before the first block, and what each block takes with the space after it.
  function partsOf(item, box) {
    const tops = item.blocks.map((block) => block.getBoundingClientRect()).filter(({ height }) => height > 0).map(({ top }) => top);
    if (tops.length !== item.blocks.length || tops.length === 0) return [box.height];
    const ends = [...tops.slice(1), box.bottom];
    const [first, ...others] = ends.map((end, i) => end - tops[i]);
    return [tops[0] - box.top + first, ...others];
  }

  function measureItem(item) {
    const box = item.element.getBoundingClientRect();
    return { item, height: box.height, parts: partsOf(item, box) };
  }

  function measureRun(run) {
    const again = heightOf(run.top);
    return { run, again, head: heightOf(run.head) + again, items: run.items.filter(({ element }) => element.isConnected).map(measureItem) };
  }

  // A sheet with a sample of the line that names a broken control tells what the others hold.
  function measureSheet() {
    const sample = frame.cloneNode(true);
    const body = one('[data-sheet-body]', sample);
    const broken = flow.entries.find(({ element, more }) => element.isConnected && more);
    const line = broken && make('table', { class: 'sheet-table' }, make('tbody', { class: 'sheet-control' }, makeLine(broken)));
    if (line) body.append(line);
    holder.replaceChildren(sample);
    return { capacity: body.getBoundingClientRect().height - slack, goesOn: heightOf(line) };
  }

  function measure() {
    flow.element.hidden = false;
    holder.hidden = false;
    main.classList.add('measuring');
    const found = { ...measureSheet(), runs: flow.runs.filter((run) => run.element.isConnected).map(measureRun) };
    main.classList.remove('measuring');
    return found;
  }

  function makeRest({ item, from, to }) {
    const more = item.more.cloneNode(false);
    more.append(...item.blocks.slice(from, to));
    return make('tbody', { class: 'sheet-control' }, makeLine(item), make('tr', { class: 'sheet-more' }, make('td'), more));
  }

  // The first part of a broken control keeps its element; what goes on elsewhere is moved from it.
  const makeItem = (part) => (part.from === 0 ? part.item.element : makeRest(part));

  function makePiece({ run: { run }, isFirst, items }) {
    const section = run.element.cloneNode(false);
    const list = run.list.cloneNode(false);
    for (const part of [section, list]) for (const name of ['run', 'runList']) delete part.dataset[name];
    list.append(...all('colgroup', run.list).map((columns) => columns.cloneNode(true)), ...(run.top ? [run.top.cloneNode(true)] : []));
    list.append(...items.map(({ item: { item }, from, to }) => makeItem({ item, from, to })));
    section.append(...(isFirst ? [run.head] : []), list);
    return section;
  }

  const titleOf = (run) => one('h2', run.head).textContent;

  function makeSheet(pieces, number, count) {
    const sheet = frame.cloneNode(true);
    sheet.setAttribute('aria-label', `Sheet ${number} of ${count}`);
    one('[data-sheet-number]', sheet).textContent = `Sheet ${number} of ${count}`;
    one('[data-sheet-running]', sheet).textContent = pieces.map(({ run, isFirst }) => (isFirst ? '' : `${titleOf(run.run)} (continued)`))[0] ?? '';
    one('[data-sheet-body]', sheet).append(...pieces.map(makePiece));
    return sheet;
  }

  function makeCover(count) {
    const sheet = makeSheet([], 1, count);
    sheet.classList.add('sheet-first');
    one('[data-sheet-body]', sheet).append(flow.cover);
    return sheet;
  }

  // Contents that all fit below the cover would still begin the second sheet: the first is for signing.
  function number(sheets) {
    const numbers = new Map();
    sheets.forEach((pieces, i) => {
      for (const { run, isFirst } of pieces) if (isFirst) numbers.set(one('h2', run.run.head).id, i + 2);
    });
    for (const line of flow.contents?.items ?? []) one('[data-leads-number]', line.element).textContent = numbers.get(line.leadsTo) ?? '';
  }

  // Puts what is chosen onto sheets and gives their number.
  function layOut(isChosen = () => true) {
    flow.gather(isChosen);
    const { runs, ...measures } = measure();
    const sheets = app.paginate(runs, measures);
    number(sheets);
    const count = sheets.length + 1;
    holder.replaceChildren(makeCover(count), ...sheets.map((pieces, i) => makeSheet(pieces, i + 2, count)));
    flow.element.hidden = true;
    main.classList.add('laid-out');
    return count;
  }

  app.pages = { main, holder, layOut };
})();
