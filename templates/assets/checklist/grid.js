// The table beside the list: a row a control, sorted by any column, single rows chosen for one change to many.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, make, counted, plural, announce } = app.page;
  const { columns, rowOf, sorted } = app.gridColumns;
  const { openRows, cellAt } = app.gridRows;

  // The current cell is the one that keys are for: a row's place, -1 for the heads, and a column's.
  const state = { rows: [], chosen: new Set(), current: { row: 0, column: 1 } };
  const drawing = openRows(state);
  let context;
  let sort = { id: '', isDown: false };

  const box = () => one('[data-grid]');
  const isOpen = () => !box().hidden;

  function showHeads() {
    all('th', one('[data-grid-heads]')).forEach((head, at) => {
      const isSorted = columns[at].id === sort.id;
      head.setAttribute('aria-sort', isSorted ? (sort.isDown ? 'descending' : 'ascending') : 'none');
      head.tabIndex = state.current.row === -1 && state.current.column === at ? 0 : -1;
    });
  }

  function showChosen() {
    const { rows, chosen } = state;
    const there = new Set(rows.map(({ entry }) => entry.id));
    for (const id of chosen) if (!there.has(id)) chosen.delete(id);
    one('[data-grid-chosen]').textContent = chosen.size === 0 ? `${plural(rows.length, 'row')}. Space chooses, Enter changes or opens.` : `${counted(chosen.size)} of ${plural(rows.length, 'row')} chosen.`;
    one('[data-grid-none]').hidden = chosen.size === 0;
    app.bulk.showCount();
  }

  // What `setOpen` unfolds. Rows follow the filters; after an answer they stay where they are until somebody sorts or filters again.
  function show() {
    if (!isOpen()) return;
    state.rows = sorted(app.filters.inOrder.map((entry) => rowOf(entry, context)), sort.id, sort.isDown);
    state.current.row = Math.min(state.current.row, state.rows.length - 1);
    one('[data-grid-table]').setAttribute('aria-rowcount', state.rows.length + 1);
    showHeads();
    showChosen();
    drawing.drawMeasured();
  }

  function refresh() {
    if (!isOpen() || one('input', one('[data-grid-rows]'))) return;
    state.rows = state.rows.map(({ entry }) => rowOf(entry, context));
    drawing.draw();
  }

  function sortBy(id) {
    if (!columns.find((column) => column.id === id).by) return;
    sort = sort.id === id ? (sort.isDown ? { id: '', isDown: false } : { id, isDown: true }) : { id, isDown: false };
    one('[data-grid-scroll]').scrollTop = 0;
    show();
    announce(sort.id ? `Sorted by ${columns.find((column) => column.id === id).title}, ${sort.isDown ? 'descending' : 'ascending'}` : 'In the guide’s order');
  }

  function enter(place) {
    const before = cellAt(state.current);
    if (before) before.tabIndex = -1;
    state.current = place;
    cellAt(place).tabIndex = 0;
  }

  // Gives the cell that it came to.
  function go({ row, column }) {
    const place = { row: Math.max(-1, Math.min(state.rows.length - 1, row)), column: Math.max(0, Math.min(columns.length - 1, column)) };
    if (place.row >= 0) drawing.reveal(place.row);
    enter(place);
    const cell = cellAt(place);
    cell.focus({ preventScroll: place.row >= 0 });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (place.row >= 0) app.source.follow(state.rows[place.row].entry);
    return cell;
  }

  function redrawChosen() {
    showChosen();
    drawing.draw();
  }

  function choose() {
    const { id } = state.rows[state.current.row].entry;
    if (!state.chosen.delete(id)) state.chosen.add(id);
    redrawChosen();
  }

  function chooseTo(row) {
    const [from, to] = [Math.min(state.current.row, row), Math.max(state.current.row, row)];
    for (let at = Math.max(0, from); at <= to; at += 1) state.chosen.add(state.rows[at].entry.id);
    go({ row, column: state.current.column });
    redrawChosen();
  }

  function chooseAll() {
    for (const { entry } of state.rows) state.chosen.add(entry.id);
    redrawChosen();
  }

  function chooseNone() {
    state.chosen.clear();
    redrawChosen();
  }

  // Enter, F2 or a click: what the cell is for.
  function act(cell) {
    const column = columns[state.current.column];
    if (state.current.row < 0) return sortBy(column.id);
    const row = state.rows[state.current.row];
    if (column.isChoice) return choose();
    if (column.id === 'status' && row.answer && app.scope.reasonOut(row.entry.id) === undefined) return app.entries.openStatusMenu(cell);
    if (column.field && row.answer) return app.gridEdit.open(cell, row.entry, column);
    return app.focusMode.enter(row.entry);
  }

  function setOpen(isTable) {
    document.documentElement.classList.toggle('as-table', isTable);
    if (box().hidden !== isTable) return;
    box().hidden = !isTable;
    state.chosen.clear();
    app.bulk.showCount();
  }

  function start(given) {
    context = given;
    one('[data-grid-heads]').append(...columns.map(({ title, isChoice, by }) => make('th', { scope: 'col', role: 'columnheader', tabindex: '-1', class: by ? 'is-sortable' : undefined }, isChoice ? make('span', { class: 'visually-hidden' }, title) : title)));
    let isAsked = false;
    one('[data-grid-scroll]').addEventListener('scroll', () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        drawing.follow();
      });
    }, { passive: true });
    app.gridKeys.start({
      go, enter, choose, chooseTo, chooseAll, act,
      get current() { return state.current; },
      get size() { return { lastRow: state.rows.length - 1, lastColumn: columns.length - 1, page: drawing.pageSize() }; },
    });
    one('[data-grid-none]').addEventListener('click', chooseNone);
  }

  const goToRow = (row) => go({ row: Math.max(0, row), column: state.current.column });

  app.grid = {
    start, show, refresh, setOpen,
    // The rows that somebody chose, as entries; none where the list is shown.
    get chosen() { return state.rows.filter(({ entry }) => state.chosen.has(entry.id)).map(({ entry }) => entry); },
    // All rows, as entries in the order of the table.
    get inOrder() { return state.rows.map(({ entry }) => entry); },
    get isOpen() { return isOpen(); },
    focus: () => goToRow(state.current.row),
    step: (by) => goToRow(state.current.row + by),
  };
})();
