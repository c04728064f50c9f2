// The table beside the list: a row a control, sorted by any column, with the keys of a grid (WAI-ARIA Authoring Practices, "Grid"). Only the rows near
// the view are elements, so that thousands of them stay quick.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, make, titleOf, counted, plural, announce } = app.page;
  const { columns, rowOf, sorted } = app.gridColumns;

  // Rows beyond the view on either side.
  const beyond = 12;
  // Until the first row was measured, in pixels.
  let height = 40;
  let context;
  let rows = [];
  let sort = { id: '', isDown: false };
  const chosen = new Set();
  // The cell that keys are for: a row's place, -1 for the heads, and a column's.
  let current = { row: 0, column: 1 };
  // The rows that have elements.
  let drawn = { from: 0, to: 0 };

  const box = () => one('[data-grid]');
  const body = () => one('[data-grid-rows]');
  const isOpen = () => !box().hidden;
  const cellAt = ({ row, column }) => (row < 0 ? one('[data-grid-heads]').cells[column] : one(`tr[aria-rowindex="${row + 2}"]`, body())?.cells[column]) ?? null;

  function cellOf(row, column, place, at) {
    const isHere = current.row === place && current.column === at;
    const attributes = { role: at === 2 ? 'rowheader' : 'gridcell', tabindex: isHere ? '0' : '-1', class: `grid-${column.id}` };
    if (column.isChoice) return make('td', { ...attributes, 'aria-selected': String(chosen.has(row.entry.id)), 'aria-label': `Choose ${titleOf(row.entry)}` }, make('span', { class: 'grid-box', 'aria-hidden': 'true' }));
    const cell = make('td', attributes, ...column.cell(row));
    if (column.field && row.answer === null) cell.setAttribute('aria-readonly', 'true');
    return cell;
  }

  function makeRow(row, place) {
    const { entry, stand } = row;
    return make('tr', { 'data-row': entry.id, 'data-status': stand?.status, class: app.scope.reasonOut(entry.id) === undefined ? undefined : 'is-out', 'aria-rowindex': place + 2 },
      ...columns.map((column, at) => cellOf(row, column, place, at)));
  }

  const spacer = (count) => make('tr', { class: 'grid-space', 'aria-hidden': 'true', hidden: count === 0 }, make('td', { colspan: columns.length }));

  function wanted() {
    const view = one('[data-grid-scroll]');
    const from = Math.max(0, Math.floor(view.scrollTop / height) - beyond);
    return { from, to: Math.min(rows.length, from + Math.ceil(view.clientHeight / height) + 2 * beyond) };
  }

  // What has the focus has it again in the row's new element.
  function draw() {
    const hadFocus = body().contains(document.activeElement) && !body().querySelector('input');
    drawn = wanted();
    const [above, below] = [spacer(drawn.from), spacer(rows.length - drawn.to)];
    above.firstChild.style.blockSize = `${drawn.from * height}px`;
    below.firstChild.style.blockSize = `${(rows.length - drawn.to) * height}px`;
    body().replaceChildren(above, ...rows.slice(drawn.from, drawn.to).map((row, i) => makeRow(row, drawn.from + i)), below);
    if (hadFocus) (cellAt(current) ?? one('[data-grid-scroll]')).focus({ preventScroll: true });
  }

  function measure() {
    const [first] = all('[data-row]', body());
    if (first && first.offsetHeight !== height) {
      height = first.offsetHeight;
      draw();
    }
  }

  function showHeads() {
    all('th', one('[data-grid-heads]')).forEach((head, at) => {
      const isSorted = columns[at].id === sort.id;
      head.setAttribute('aria-sort', isSorted ? (sort.isDown ? 'descending' : 'ascending') : 'none');
      head.tabIndex = current.row === -1 && current.column === at ? 0 : -1;
    });
  }

  function showChosen() {
    const there = new Set(rows.map(({ entry }) => entry.id));
    for (const id of chosen) if (!there.has(id)) chosen.delete(id);
    one('[data-grid-chosen]').textContent = chosen.size === 0 ? `${plural(rows.length, 'row')}. Space chooses, Enter changes or opens.` : `${counted(chosen.size)} of ${plural(rows.length, 'row')} chosen.`;
    one('[data-grid-none]').hidden = chosen.size === 0;
    app.bulk.showCount();
  }

  // What `setOpen` unfolds. Rows follow the filters; after an answer they stay where they are until somebody sorts or filters again.
  function show() {
    if (!isOpen()) return;
    rows = sorted(app.filters.inOrder.map((entry) => rowOf(entry, context)), sort.id, sort.isDown);
    current.row = Math.min(current.row, rows.length - 1);
    one('[data-grid-table]').setAttribute('aria-rowcount', rows.length + 1);
    showHeads();
    showChosen();
    draw();
    measure();
  }

  function refresh() {
    if (!isOpen() || one('input', body())) return;
    rows = rows.map(({ entry }) => rowOf(entry, context));
    draw();
  }

  function sortBy(id) {
    if (!columns.find((column) => column.id === id).by) return;
    sort = sort.id === id ? (sort.isDown ? { id: '', isDown: false } : { id, isDown: true }) : { id, isDown: false };
    one('[data-grid-scroll]').scrollTop = 0;
    show();
    announce(sort.id ? `Sorted by ${columns.find((column) => column.id === id).title}, ${sort.isDown ? 'descending' : 'ascending'}` : 'In the guide’s order');
  }

  function scrollTo(row) {
    const view = one('[data-grid-scroll]');
    const head = one('[data-grid-heads]').offsetHeight;
    const top = row * height;
    if (top < view.scrollTop) view.scrollTop = top;
    else if (top + height > view.scrollTop + view.clientHeight - head) view.scrollTop = top + height - view.clientHeight + head;
    if (row < drawn.from || row >= drawn.to) draw();
  }

  function go(row, column) {
    const before = cellAt(current);
    current = { row: Math.max(-1, Math.min(rows.length - 1, row)), column: Math.max(0, Math.min(columns.length - 1, column)) };
    if (before) before.tabIndex = -1;
    if (current.row >= 0) scrollTo(current.row);
    const cell = cellAt(current);
    cell.tabIndex = 0;
    cell.focus({ preventScroll: current.row >= 0 });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (current.row >= 0) app.source.follow(rows[current.row].entry);
  }

  function choose(row) {
    const { id } = rows[row].entry;
    if (!chosen.delete(id)) chosen.add(id);
    showChosen();
    draw();
  }

  function chooseTo(row) {
    const [from, to] = [Math.min(current.row, row), Math.max(current.row, row)];
    for (let at = Math.max(0, from); at <= to; at += 1) chosen.add(rows[at].entry.id);
    go(row, current.column);
    showChosen();
    draw();
  }

  // Enter, F2 or a click: what the cell is for.
  function act(cell) {
    const column = columns[current.column];
    if (current.row < 0) return sortBy(column.id);
    const row = rows[current.row];
    if (column.isChoice) return choose(current.row);
    if (column.id === 'status' && row.answer && app.scope.reasonOut(row.entry.id) === undefined) return app.entries.openStatusMenu(cell);
    if (column.field && row.answer) return app.gridEdit.open(cell, row.entry, column);
    return app.focusMode.enter(row.entry);
  }

  function onKey(event) {
    const cell = event.target.closest('[role="gridcell"], [role="rowheader"], [role="columnheader"]');
    if (!cell || event.target.matches('input') || event.altKey) return;
    const page = Math.max(1, Math.floor(one('[data-grid-scroll]').clientHeight / height) - 2);
    const { row, column } = current;
    const isFar = event.ctrlKey || event.metaKey;
    const to = { ArrowDown: [row + 1, column], ArrowUp: [row - 1, column], ArrowRight: [row, column + 1], ArrowLeft: [row, column - 1], PageDown: [row + page, column], PageUp: [row - page, column], Home: [isFar ? 0 : row, 0], End: [isFar ? rows.length - 1 : row, columns.length - 1] }[event.key];
    if (to && event.shiftKey && ['ArrowDown', 'ArrowUp'].includes(event.key)) chooseTo(Math.max(0, Math.min(rows.length - 1, to[0])));
    else if (to) go(...to);
    else if (event.key === ' ' && row >= 0) choose(row);
    else if (isFar && event.key === 'a') {
      for (const { entry } of rows) chosen.add(entry.id);
      showChosen();
      draw();
    } else if (event.key === 'Enter' || event.key === 'F2') act(cell);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  // Where an element's cell is, or null beside all cells.
  function placeOf(element) {
    const cell = element.closest('td, th');
    const line = cell?.closest('[data-row], [data-grid-heads]');
    return line ? { row: line.matches('[data-row]') ? Number(line.getAttribute('aria-rowindex')) - 2 : -1, column: cell.cellIndex } : null;
  }

  // Whatever gives a cell the focus, keys go on from there.
  function onFocus({ target }) {
    const place = placeOf(target);
    if (!place) return;
    const before = cellAt(current);
    if (before) before.tabIndex = -1;
    current = place;
    cellAt(current).tabIndex = 0;
  }

  function onClick(event) {
    const place = placeOf(event.target);
    if (!place || event.target.matches('input')) return;
    if (event.shiftKey && place.row >= 0) return chooseTo(place.row);
    go(place.row, place.column);
    act(cellAt(current));
  }

  function setOpen(isTable) {
    document.documentElement.classList.toggle('as-table', isTable);
    if (box().hidden !== isTable) return;
    box().hidden = !isTable;
    chosen.clear();
    app.bulk.showCount();
  }

  function start(given) {
    context = given;
    one('[data-grid-heads]').append(...columns.map(({ title, isChoice, by }) => make('th', { scope: 'col', role: 'columnheader', tabindex: '-1', class: by ? 'is-sortable' : undefined }, isChoice ? make('span', { class: 'visually-hidden' }, title) : title)));
    let asked = false;
    one('[data-grid-scroll]').addEventListener('scroll', () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        const { from, to } = wanted();
        if (from < drawn.from - beyond / 2 || to > drawn.to + beyond / 2 || from > drawn.from + beyond / 2) draw();
      });
    }, { passive: true });
    box().addEventListener('keydown', onKey);
    box().addEventListener('focusin', onFocus);
    body().addEventListener('click', onClick);
    one('[data-grid-heads]').addEventListener('click', onClick);
    one('[data-grid-none]').addEventListener('click', () => {
      chosen.clear();
      showChosen();
      draw();
    });
  }

  app.grid = {
    start, show, refresh, setOpen,
    // The rows that somebody chose, as entries; none where the list is shown.
    get chosen() { return rows.filter(({ entry }) => chosen.has(entry.id)).map(({ entry }) => entry); },
    // All rows, as entries in the order of the table.
    get inOrder() { return rows.map(({ entry }) => entry); },
    get isOpen() { return isOpen(); },
    focus: () => go(Math.max(0, current.row), current.column),
    step: (by) => go(Math.max(0, current.row + by), current.column),
  };
})();
