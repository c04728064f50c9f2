// Keys and clicks in the table (WAI-ARIA Authoring Practices, "Grid").
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one } = app.page;
  const { placeOf } = app.gridRows;

  // Where a key leads, or undefined.
  function target({ key, ctrlKey, metaKey }, { row, column }, { lastRow, lastColumn, page }) {
    const isFar = ctrlKey || metaKey;
    return {
      ArrowDown: { row: row + 1, column },
      ArrowUp: { row: row - 1, column },
      ArrowRight: { row, column: column + 1 },
      ArrowLeft: { row, column: column - 1 },
      PageDown: { row: row + page, column },
      PageUp: { row: row - page, column },
      Home: { row: isFar ? 0 : row, column: 0 },
      End: { row: isFar ? lastRow : row, column: lastColumn },
    }[key];
  }

  // `grid`: the `current` cell, its `size`, and what can be done: `go`, `enter` (takes the focus as it comes), `choose`, `chooseTo`, `chooseAll`, `act`.
  function start(grid) {
    const isChoice = ({ key, shiftKey }) => shiftKey && ['ArrowDown', 'ArrowUp'].includes(key);

    function onKey(event) {
      const cell = event.target.closest('[role="gridcell"], [role="rowheader"], [role="columnheader"]');
      if (!cell || event.target.matches('input') || event.altKey) return;
      const to = target(event, grid.current, grid.size);
      const isOnRow = grid.current.row >= 0;
      if (to && isChoice(event)) grid.chooseTo(Math.max(0, Math.min(grid.size.lastRow, to.row)));
      else if (to) grid.go(to);
      else if (event.key === ' ' && isOnRow) grid.choose();
      else if ((event.ctrlKey || event.metaKey) && event.key === 'a') grid.chooseAll();
      else if (event.key === 'Enter' || event.key === 'F2') grid.act(cell);
      else return;
      event.preventDefault();
      event.stopPropagation();
    }

    // Whatever gives a cell the focus, keys go on from there.
    function onFocus(event) {
      const place = placeOf(event.target);
      if (place) grid.enter(place);
    }

    function onClick(event) {
      const place = placeOf(event.target);
      if (!place || event.target.matches('input')) return;
      if (event.shiftKey && place.row >= 0) grid.chooseTo(place.row);
      else grid.act(grid.go(place));
    }

    one('[data-grid]').addEventListener('keydown', onKey);
    one('[data-grid]').addEventListener('focusin', onFocus);
    one('[data-grid-rows]').addEventListener('click', onClick);
    one('[data-grid-heads]').addEventListener('click', onClick);
  }

  app.gridKeys = { start };
})();
