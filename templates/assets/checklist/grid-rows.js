// The rows of the table as elements: only those near the view, so that thousands of them stay quick.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, make, titleOf } = app.page;
  const { columns } = app.gridColumns;

  // Rows beyond the view on either side.
  const beyond = 12;

  const box = () => one('[data-grid-scroll]');
  const body = () => one('[data-grid-rows]');
  const heads = () => one('[data-grid-heads]');

  const cellAt = ({ row, column }) => (row < 0 ? heads().cells[column] : one(`tr[aria-rowindex="${row + 2}"]`, body())?.cells[column]) ?? null;

  // Where an element's cell is, or null beside all cells.
  function placeOf(element) {
    const cell = element.closest('td, th');
    const line = cell?.closest('[data-row], [data-grid-heads]');
    return line ? { row: line.matches('[data-row]') ? Number(line.getAttribute('aria-rowindex')) - 2 : -1, column: cell.cellIndex } : null;
  }

  const spacer = (height) => {
    const space = make('tr', { class: 'grid-space', 'aria-hidden': 'true', hidden: height === 0 }, make('td', { colspan: columns.length }));
    space.firstChild.style.blockSize = `${height}px`;
    return space;
  };

  // `state`: `rows`, the ids that are `chosen`, and the `current` cell, which keys are for.
  function openRows(state) {
    // Until the first row was measured, in pixels.
    let height = 40;
    // The rows that have elements.
    let drawn = { from: 0, to: 0 };

    function makeCell(row, column, place, at) {
      const isHere = state.current.row === place && state.current.column === at;
      const attributes = { role: at === 2 ? 'rowheader' : 'gridcell', tabindex: isHere ? '0' : '-1', class: `grid-${column.id}` };
      if (column.isChoice) return make('td', { ...attributes, 'aria-selected': String(state.chosen.has(row.entry.id)), 'aria-label': `Choose ${titleOf(row.entry)}` }, make('span', { class: 'grid-box', 'aria-hidden': 'true' }));
      const cell = make('td', attributes, ...column.cell(row));
      if (column.field && row.answer === null) cell.setAttribute('aria-readonly', 'true');
      return cell;
    }

    function makeRow(row, place) {
      const { entry, stand } = row;
      return make('tr', { 'data-row': entry.id, 'data-status': stand?.status, class: app.scope.reasonOut(entry.id) === undefined ? undefined : 'is-out', 'aria-rowindex': place + 2 },
        ...columns.map((column, at) => makeCell(row, column, place, at)));
    }

    function wanted() {
      const from = Math.max(0, Math.floor(box().scrollTop / height) - beyond);
      return { from, to: Math.min(state.rows.length, from + Math.ceil(box().clientHeight / height) + 2 * beyond) };
    }

    // What has the focus has it again in the row's new element.
    function draw() {
      const hadFocus = body().contains(document.activeElement) && !body().querySelector('input');
      drawn = wanted();
      const { from, to } = drawn;
      body().replaceChildren(spacer(from * height), ...state.rows.slice(from, to).map((row, i) => makeRow(row, from + i)), spacer((state.rows.length - to) * height));
      if (hadFocus) (cellAt(state.current) ?? box()).focus({ preventScroll: true });
    }

    function drawMeasured() {
      draw();
      const [first] = all('[data-row]', body());
      if (!first || first.offsetHeight === height) return;
      height = first.offsetHeight;
      draw();
    }

    // Behind what is scrolled, half of what stands beyond the view is left before it is drawn anew.
    function follow() {
      const { from, to } = wanted();
      if (from < drawn.from - beyond / 2 || to > drawn.to + beyond / 2 || from > drawn.from + beyond / 2) draw();
    }

    function reveal(row) {
      const view = box();
      const head = heads().offsetHeight;
      const top = row * height;
      if (top < view.scrollTop) view.scrollTop = top;
      else if (top + height > view.scrollTop + view.clientHeight - head) view.scrollTop = top + height - view.clientHeight + head;
      if (row < drawn.from || row >= drawn.to) draw();
    }

    // Rows that a key for a page goes over.
    const pageSize = () => Math.max(1, Math.floor(box().clientHeight / height) - 2);

    return { draw, drawMeasured, follow, reveal, pageSize };
  }

  app.gridRows = { openRows, cellAt, placeOf };
})();
