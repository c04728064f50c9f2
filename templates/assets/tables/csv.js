// A table as CSV, as `export --format csv` writes it: RFC 4180, in UTF-8 behind a byte order mark.
(() => {
  'use strict';

  const { tables } = globalThis.Checklist;
  const { cells, ofAnswer, last } = tables;

  const lineOf = (values) => `${values.map(cells.ofCsv).join(',')}\r\n`;

  function csv(rows, lines) {
    const inOrder = (answers, before, after) => lineOf([...before, ...answers.slice(0, -last), ...after, ...answers.slice(-last)]);
    const head = inOrder(Object.keys(ofAnswer), rows.before, rows.after);
    return `\ufeff${head}${tables.join(rows, lines).map(({ said, answer }) => {
      const told = Object.values(ofAnswer).map((of) => (answer ? of(answer, said('digest')) : ''));
      return inOrder(told, rows.before.map(said), rows.after.map(said));
    }).join('')}`;
  }

  tables.csv = csv;
})();
