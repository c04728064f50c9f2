// The checklist's sheet as XML, as the program writes it (`ChecklistSheet`, `SheetXml`): head and titles stay in view, answers are open, everything else is locked.
(() => {
  'use strict';

  const { tables, answers: { statuses } } = globalThis.Checklist;
  const { cells, ofAnswer, ofWorkbook, long, headingOf } = tables;

  const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const letters = (column) => (column <= 26 ? '' : letters(Math.floor((column - 1) / 26))) + String.fromCharCode(65 + ((column - 1) % 26));
  const numberOf = (name) => ofWorkbook.findIndex((column) => column.name === name) + 1;
  const at = (name, row) => `${letters(numberOf(name))}${row}`;

  // The row of a control: of each column a text, or a number.
  function valuesOf(said, answer) {
    const told = (name) => (answer ? ofAnswer[name](answer, said('digest')) : '');
    const own = {
      due: () => cells.ofDay(told('due')),
      review: () => cells.ofDay(told('review')),
      at: () => cells.ofMoment(answer?.at ?? ''),
      approved_at: () => cells.ofMoment(answer?.approval?.at ?? ''),
      confidence: () => (said('confidence') === '' ? '' : Number(said('confidence'))),
    };
    return ofWorkbook.map(({ name }) => (own[name] ?? (name in ofAnswer ? () => told(name) : () => cells.cut(said(name))))());
  }

  const linesOf = (value, { name, width }) => (typeof value === 'number' || long.has(name) ? 1
    : value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 1))), 0));

  // Not every spreadsheet fits rows to their words. The most that a row can have is 409.
  const heightOf = (values) => Math.min(360, 15 * Math.max(...values.map((value, i) => linesOf(value, ofWorkbook[i]))));

  function cell(value, reference, look) {
    const start = `<c r="${reference}" s="${look}"`;
    if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
    return value === '' ? `${start}/>` : `${start} t="inlineStr"><is><t xml:space="preserve">${xml(cells.ofWorkbook(value))}</t></is></c>`;
  }

  const row = (values, number, lookOf) =>
    `<row r="${number}" ht="${heightOf(values)}">${values.map((value, i) => cell(value, `${letters(i + 1)}${number}`, lookOf(ofWorkbook[i]))).join('')}</row>`;

  // The order of the colours is that of the differential formats in styles.js.
  const colours = ['satisfied', 'in-progress', 'not-satisfied', 'not-applicable', 'risk-accepted'];
  const inOrder = ['in-progress', 'satisfied', 'not-satisfied', 'not-applicable', 'risk-accepted'];

  function coloursOf(last) {
    const [status, due, again] = ['status', 'due', 'look_again'].map((name) => `$${at(name, 2)}`);
    const rules = [
      ...inOrder.map((word) => ['status', `${status}="${word}"`, colours.indexOf(word)]),
      ['due', `AND(ISNUMBER(${due}),${due}<TODAY(),OR(${status}="open",${status}="in-progress",${status}="not-satisfied"))`, 2],
      ['look_again', `LEN(${again})>0`, 4],
    ];
    return rules.map(([name, formula, colour], i) =>
      `<conditionalFormatting sqref="${at(name, 2)}:${at(name, last)}"><cfRule type="expression" dxfId="${colour}" priority="${i + 1}"><formula>${xml(formula)}</formula></cfRule></conditionalFormatting>`).join('');
  }

  function checksOf(last) {
    const check = (name, kind, message, formula) =>
      `<dataValidation type="${kind}" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${headingOf(name)}" error="${message}" sqref="${at(name, 2)}:${at(name, last)}"><formula1>${formula}</formula1></dataValidation>`;
    const words = xml(`"${statuses.map(({ id }) => id).join(',')}"`);
    const days = ['due', 'review'].map((name) => check(name, 'date" operator="greaterThan', 'Enter a date.', '1'));
    return `<dataValidations count="3">${check('status', 'list', 'Choose one of the words of the list.', words)}${days.join('')}</dataValidations>`;
  }

  function linksOf(lines) {
    return lines.flatMap(({ answer, address }, i) => [
      { cell: at('evidence', i + 2), address: answer?.evidence?.length === 1 ? cells.address(answer.evidence[0]) : null },
      { cell: at('source', i + 2), address },
    ]).filter((link) => link.address);
  }

  // `lines`: of each control `said` (what the program says of it, by column), `answer` or null, `address` of its sentence or null.
  // Gives the part, and the addresses that its relationships lead to: rId1 is the first.
  function sheet(lines, footer) {
    const last = Math.max(2, lines.length + 1);
    const range = `A1:${letters(ofWorkbook.length)}${last}`;
    const links = linksOf(lines);
    const hyperlinks = links.map((link, i) => `<hyperlink ref="${link.cell}" r:id="rId${i + 1}"/>`).join('');
    const rows = lines.map(({ said, answer }, i) => row(valuesOf(said, answer), i + 2, ({ look }) => look));
    const part = [
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/>`,
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>',
      '<sheetFormatPr defaultRowHeight="15"/>',
      `<cols>${ofWorkbook.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
      `<sheetData>${row(ofWorkbook.map(({ name }) => headingOf(name)), 1, () => 1)}${rows.join('')}</sheetData>`,
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>',
      `<autoFilter ref="${range}"/>${coloursOf(last)}${checksOf(last)}${hyperlinks && `<hyperlinks>${hyperlinks}</hyperlinks>`}`,
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      `<headerFooter><oddFooter>${xml(`&L${cells.ofWorkbook(footer).replaceAll('&', '&&')}&C&A&R&P / &N`)}</oddFooter></headerFooter></worksheet>`,
    ].join('');
    return { part, addresses: links.map(({ address }) => address), last };
  }

  Object.assign(tables, { sheet, xml, letters, numberOf });
})();
