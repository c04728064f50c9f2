// One change for all controls that are shown, undone by one undo.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, make, say, openDialog, plural } = app.page;
  const { statuses, isAnswered, change } = app.answers;

  const targets = () => app.filters.shown.filter((entry) => entry.isAnswerable);
  const chosen = () => all('[data-bulk-field]').map((input) => [input.dataset.bulkField, input.value]).filter(([, value]) => value !== '');

  function open(book) {
    const list = targets();
    one('[data-bulk-title]').textContent = `Change ${plural(list.length, 'control')}`;
    for (const input of all('[data-bulk-field]')) input.value = '';
    const answered = list.filter((entry) => isAnswered(book.read(entry.id))).length;
    const warning = one('[data-bulk-warning]');
    warning.hidden = answered === 0;
    warning.textContent = `${plural(answered, 'control has', 'controls have')} a status already. A status chosen here takes its place.`;
    openDialog(one('[data-bulk-dialog]'));
  }

  function apply(book, { who }) {
    const fields = chosen();
    if (fields.length === 0) return;
    const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const items = targets().map((entry) => ({
      name: `answer:${entry.id}`,
      value: fields.reduce((answer, [field, value]) => change(answer, field, value, { at, by: who(), digest: entry.digest }), book.read(entry.id)),
    }));
    const count = book.commit(`the change of ${plural(items.length, 'control')}`, items);
    say(`${plural(count, 'control')} changed.`, { undo: true });
  }

  function start({ book }) {
    one('[data-bulk-field="status"]').append(...statuses.map(({ id, name }) => make('option', { value: id }, name)));
    one('[data-bulk]').addEventListener('click', () => open(book));
    one('form', one('[data-bulk-dialog]')).addEventListener('submit', () => apply(book, { who: () => app.page.settings.get('name') }));
  }

  app.bulk = { start };
})();
