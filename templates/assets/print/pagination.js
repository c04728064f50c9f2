// Which sheet gets what, as one pure function over heights in pixels.
// 1. Runs follow one another down the sheets. A run's heading and its table's head stand together with its first item, or go to
//    the next sheet with it; where a run goes on, the table's head stands again.
// 2. An item that doesn't fit goes to the next sheet as a whole.
// 3. Only an item that no sheet could hold is broken, between its parts, and goes on under a line that names it.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  // `runs`: { head, again, items } with items { height, parts }: `head` is the heading with the table's head, `again` the table's head
  // alone; the parts of an item add up to its height. `capacity`: what a sheet holds, `goesOn`: the line that names a broken item
  // and the edges of what follows, `ending`: the edge below a piece of it.
  // Gives per sheet the pieces { run, isFirst, items: [{ item, from, to }] }, `from` and `to` counting parts.
  function paginate(runs, { capacity, goesOn, ending = 0 }) {
    const sheets = [];
    let left = 0;

    const turn = () => {
      sheets.push([]);
      left = capacity;
    };

    function open(run, isFirst) {
      const piece = { run, isFirst, items: [] };
      sheets.at(-1).push(piece);
      left -= isFirst ? run.head : run.again;
      return piece;
    }

    function goOn(run) {
      turn();
      return open(run, false);
    }

    const put = (piece, item, from, to, height) => {
      piece.items.push({ item, from, to });
      left -= height;
    };

    // As many parts as there is room for, and at least one.
    function breakUp(first, run, item) {
      let piece = first;
      for (let from = 0; from < item.parts.length;) {
        if (from > 0) piece = goOn(run);
        let height = (from > 0 ? goesOn : 0) + ending;
        let to = from;
        while (to < item.parts.length && (to === from || height + item.parts[to] <= left)) height += item.parts[to++];
        put(piece, item, from, to, height);
        from = to;
      }
      return piece;
    }

    // What must stand together where an item begins.
    const beginning = (run, item) => (item.height <= capacity - run.again ? item.height : item.parts[0] + (item.parts[1] ?? 0));

    for (const run of runs.filter(({ items }) => items.length > 0)) {
      if (sheets.length === 0 || run.head + beginning(run, run.items[0]) > left) turn();
      let piece = open(run, true);
      for (const item of run.items) {
        if (beginning(run, item) > left && piece.items.length > 0) piece = goOn(run);
        if (item.height <= left || item.parts.length === 1) put(piece, item, 0, item.parts.length, item.height);
        else piece = breakUp(piece, run, item);
      }
    }
    return sheets;
  }

  app.paginate = paginate;
})();
