// Tables of what is shown. What makes them, and what they say of controls, is loaded when somebody wants one; a copy carries both.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, main, guide, version, catalog, say, counted, plural } = app.page;

  const types = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

  async function loadRows() {
    const carried = one('[data-copy-rows]');
    if (!app.rows && carried) app.rows = JSON.parse(carried.textContent);
    if (!app.rows) await app.elements.load(main.dataset.tableRows);
  }

  const load = () => Promise.all([loadRows(), app.tables ? null : app.elements.load(main.dataset.tables)]);

  async function save(kind, book) {
    const name = app.copy.nameOf('checklist', kind);
    try {
      await load();
      const lines = app.filters.inOrder.map(({ id, isAnswerable }) => ({ id, answer: isAnswerable ? book.read(id) : null }));
      const base = location.protocol.startsWith('http') ? location.href : null;
      app.copy.download(name, types[kind], await app.tables[kind](app.rows, lines, { guide, version, catalog, title: main.dataset.guideTitle, base }));
      say(`${counted(lines.length)} of ${plural(app.page.entries.length, 'control')} saved as ${name}.${app.unread.without()}`);
    } catch (error) {
      say(`No table was saved. ${error.message}`);
    }
  }

  function start({ book }) {
    for (const button of all('[data-table]')) button.addEventListener('click', () => save(button.dataset.table, book));
  }

  app.spreadsheets = { start, load, loadRows };
})();
