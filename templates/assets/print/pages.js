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

  // A sheet with a sample of the line that names a broken control tells what the others hold.
  function measureSheet() {
    const sample = frame.cloneNode(true);
    const body = one('[data-sheet-body]', sample);
    const broken = flow.entries.find(({ element, more }) => element.isConnected && more);
    const empty = make('td', { colspan: broken?.more.colSpan });
    const rest = broken && make('table', { class: 'sheet-table' }, make('tbody', { class: 'sheet-control' }, makeLine(broken), make('tr', { class: 'sheet-more has-answer' }, make('td'), empty)));
    if (rest) body.append(rest);
    holder.replaceChildren(sample);
    return { capacity: body.getBoundingClientRect().height - slack, goesOn: heightOf(rest), ending: heightOf(rest && empty) };
  }

  function measure() {
    flow.element.hidden = false;
    holder.hidden = false;
    main.classList.add('measuring');
    const found = { ...measureSheet(), cover: measureCover(), runs: flow.runs.filter((run) => run.element.isConnected).map(measureRun) };
    main.classList.remove('measuring');
    return found;
  }

  function makeRest({ item, blocks }, from, to) {
    const row = item.more.parentElement.cloneNode(false);
    const more = item.more.cloneNode(false);
    more.append(...blocks.slice(from, to));
    row.append(make('td'), more);
    return make('tbody', { class: 'sheet-control' }, makeLine(item), row);
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

  function makeSheet(pieces, number, count) {
    const sheet = frame.cloneNode(true);
    sheet.setAttribute('aria-label', `Sheet ${number} of ${count}`);
    one('[data-sheet-number]', sheet).textContent = `Sheet ${number} of ${count}`;
    one('[data-sheet-running]', sheet).textContent = pieces.map(({ run, isFirst }) => (isFirst ? '' : `${titleOf(run.run)} (continued)`))[0] ?? '';
    one('[data-sheet-body]', sheet).append(...pieces.map(makePiece));
    return sheet;
  }

  function makeCover([{ items }], number, count) {
    const sheet = makeSheet([], number, count);
    const cover = flow.cover.cloneNode(false);
    cover.append(...items.map(({ item }) => item.item));
    sheet.classList.toggle('sheet-first', number === 1);
    one('[data-sheet-body]', sheet).append(cover);
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

  // Puts what is chosen onto sheets and gives their number.
  function layOut(isChosen = () => true) {
    flow.gather(isChosen);
    const { cover, runs, ...measures } = measure();
    const [covers, sheets] = [app.paginate([cover], measures), app.paginate(runs, measures)];
    const count = covers.length + sheets.length;
    number(sheets, covers.length);
    holder.replaceChildren(...covers.map((pieces, i) => makeCover(pieces, i + 1, count)), ...sheets.map((pieces, i) => makeSheet(pieces, covers.length + i + 1, count)));
    flow.element.hidden = true;
    main.classList.add('laid-out');
    return count;
  }

  app.pages = { main, holder, layOut };
})();
