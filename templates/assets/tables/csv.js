// A table as CSV, as `export --format csv` writes it: RFC 4180, in UTF-8 behind a byte order mark.
(() => {
  'use strict';

  const { tables } = globalThis.Checklist;
  const { cells, ofAnswer } = tables;

  const lineOf = (values) => `${values.map(cells.ofCsv).join(',')}\r\n`;

  function csv(rows, lines) {
    const head = lineOf([...rows.before, ...Object.keys(ofAnswer), ...rows.after]);
    return `\ufeff${head}${tables.join(rows, lines).map(({ said, answer }) => {
      const told = Object.values(ofAnswer).map((of) => (answer ? of(answer, said('digest')) : ''));
      return lineOf([...rows.before.map(said), ...told, ...rows.after.map(said)]);
    }).join('')}`;
  }

  tables.csv = csv;
})();
