// Values as cells, by the program's own rules (`FormulaGuard`, `CsvCell`, `XlsxText`, `Cell`); tests/Cases/cells.json holds both.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  // The most that a cell of a workbook holds, in UTF-16 code units.
  const longest = 32_767;

  // What a spreadsheet would take for a formula: also behind what nobody sees, and in full width.
  const formula = /^[\t\r\n]|^[\p{White_Space}\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
  const guard = (value) => (formula.test(value.replace(/^'+/, '')) ? `'${value}` : value);

  // A cell of RFC 4180, in quotes where it needs them or a space would be lost.
  function ofCsv(value) {
    const text = guard(value);
    return /[",\r\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  const escaped = (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

  // What XML can't hold, or would change, as _xHHHH_, and an underscore that would begin such an escape as one (ECMA-376, ST_Xstring).
  const ofWorkbook = (text) => text.replace(/_(?=x[0-9a-fA-F]{4}_)|[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, escaped);

  const cut = (text) => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);

  const dayLength = 86_400_000;
  // Days of spreadsheets are counted from here, and are right from 1 March 1900 on: before, they know a 29 February 1900.
  const start = Date.UTC(1899, 11, 30);
  const firstDay = '1900-03-01';

  const serial = (time) => (time - start) / dayLength;

  const ofDay = (day) => (day === '' || day < firstDay ? day : serial(Date.parse(day)));

  // A time with its seconds and offset, and of its fraction what the program keeps.
  function momentParts(time) {
    const [, head, seconds = ':00', fraction = '', offset] = /^(.{16})(:\d\d)?(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/.exec(time);
    return { second: `${head}${seconds}`, fraction: fraction.slice(0, 7), offset: offset === 'Z' ? '+00:00' : offset };
  }

  function momentOfCsv(time) {
    if (time === '') return '';
    const { second, fraction, offset } = momentParts(time);
    const kept = fraction.replace(/0+$/, '');
    return `${second}${kept ? `.${kept}` : ''}${offset}`;
  }

  function ofMoment(time) {
    if (time === '') return '';
    const { second, fraction, offset } = momentParts(time);
    const moment = new Date(time);
    return moment < Date.parse(firstDay) ? `${second}.${fraction.padEnd(7, '0')}${offset}` : serial(moment.getTime());
  }

  // An address that a click may lead to, or null.
  function address(text) {
    if (!/^https?:\/\/(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-fA-F]{2})+$/i.test(text) || !URL.canParse(text)) return null;
    return new URL(text).href;
  }

  app.tables = { cells: { longest, guard, ofCsv, ofWorkbook, cut, ofDay, ofMoment, momentOfCsv, address } };
})();
