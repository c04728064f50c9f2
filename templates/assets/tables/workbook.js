// A table as a workbook with one sheet, the checklist. It says what its answers are to, as the program's do, so that `assess import` knows.
(() => {
  'use strict';

  const { tables, answers: { fields }, elements: { counted } } = globalThis.Checklist;
  const { cells, ofAnswer, xml, letters, numberOf } = tables;

  const declaration = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
  const wrapped = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument';

  const types = {
    '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    '/docProps/custom.xml': `${type}.custom-properties+xml`,
    '/xl/workbook.xml': `${type}.spreadsheetml.sheet.main+xml`,
    '/xl/styles.xml': `${type}.spreadsheetml.styles+xml`,
    '/xl/worksheets/sheet1.xml': `${type}.spreadsheetml.worksheet+xml`,
  };

  const contentTypes = () => `<Types xmlns="${wrapped}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${
    Object.entries(types).map(([path, name]) => `<Override PartName="${path}" ContentType="${name}"/>`).join('')}</Types>`;

  const relationships = (list) => `<Relationships xmlns="${wrapped}/relationships">${
    list.map(([id, kind, target, mode = '']) => `<Relationship Id="${id}" Type="${kind}" Target="${xml(target)}"${mode}/>`).join('')}</Relationships>`;

  const property = ([name, value], i) =>
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${name}"><vt:lpwstr>${xml(cells.ofWorkbook(value))}</vt:lpwstr></property>`;

  const custom = ({ guide, version, catalog }) => `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${
    [['Guide', guide], ['Version', version], ['Catalog', catalog]].map(property).join('')}</Properties>`;

  const core = (title) => `<coreProperties xmlns="${wrapped}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(cells.ofWorkbook(title))}</dc:title><dc:creator>Generator</dc:creator></coreProperties>`;

  function book(last) {
    const name = (id, rest, range) => `<definedName name="_xlnm.${id}" localSheetId="0"${rest}>Checklist!${range}</definedName>`;
    return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}/relationships"><bookViews><workbookView activeTab="0"/></bookViews>`
      + '<sheets><sheet name="Checklist" sheetId="1" r:id="rId1"/></sheets><definedNames>'
      + name('_FilterDatabase', ' hidden="1"', `$A$1:$${letters(tables.ofWorkbook.length)}$${last}`)
      + name('Print_Area', '', `$A$1:$${letters(numberOf('review'))}$${last}`)
      + `${name('Print_Titles', '', '$1:$1')}</definedNames><calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`;
  }

  // Cut, an answer would come back as less than was written.
  const names = { note: fields.note, answer_owner: fields.owner, by: 'Name', approved_by: fields.approval, comments: 'Comments', evidence: fields.evidence, look_again: 'Reasons to look again' };

  function refuseTooLong(lines) {
    for (const { said, answer } of lines.filter((line) => line.answer)) {
      const [column, text] = Object.keys(names).map((name) => [name, ofAnswer[name](answer, '')]).find(([, value]) => value.length > cells.longest) ?? [];
      if (column) throw new Error(`The field “${names[column]}” of “${said('title')}” has ${counted(text.length)} characters, and a cell of a workbook holds ${counted(cells.longest)}. Shorten it, or choose CSV.`);
    }
  }

  // `about`: guide, version, catalog, title, and `base`, the page's address where links may lead to its site.
  function xlsx(rows, lines, { title, base, ...about }) {
    const whole = tables.join(rows, lines).map(({ said, answer }) =>
      ({ answer, said: (name) => said(`book:${name}`) ?? said(name), address: base && new URL(said('href'), base).href }));
    refuseTooLong(whole);
    const { part, addresses, last } = tables.sheet(whole, `${title}, ${about.version}`);
    const links = addresses.map((address, i) => [`rId${i + 1}`, `${office}/relationships/hyperlink`, address, ' TargetMode="External"']);
    const parts = {
      '_rels/.rels': relationships([['rId1', `${office}/relationships/officeDocument`, 'xl/workbook.xml'], ['rId2', `${wrapped}/relationships/metadata/core-properties`, 'docProps/core.xml'], ['rId3', `${office}/relationships/custom-properties`, 'docProps/custom.xml']]),
      'docProps/core.xml': core(`${title}, ${about.version}`),
      'docProps/custom.xml': custom(about),
      'xl/workbook.xml': book(last),
      'xl/_rels/workbook.xml.rels': relationships([['rId1', `${office}/relationships/worksheet`, 'worksheets/sheet1.xml'], ['rIdStyles', `${office}/relationships/styles`, 'styles.xml']]),
      'xl/styles.xml': tables.styles,
      'xl/worksheets/sheet1.xml': part,
      ...(links.length > 0 ? { 'xl/worksheets/_rels/sheet1.xml.rels': relationships(links) } : {}),
      '[Content_Types].xml': contentTypes(),
    };
    return tables.zip(Object.entries(parts).map(([path, text]) => [path, declaration + text]));
  }

  tables.xlsx = xlsx;
})();
