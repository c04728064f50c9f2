// One change for all controls that are shown, undone by one undo.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, make, say, openDialog, counted, plural } = app.page;
  const { statuses, isAnswered, linesOf } = app.answers;

  // What was chosen in the table, or all that is shown.
  const from = () => (app.grid.chosen.length > 0 ? app.grid.chosen : app.filters.shown);
  const targets = () => from().filter((entry) => entry.isAnswerable && app.scope.reasonOut(entry.id) === undefined);

  function showCount() {
    const count = app.grid.chosen.length;
    one('[data-bulk]').textContent = count > 0 ? `Change ${counted(count)} chosen…` : 'Change all shown…';
  }
  const chosen = () => all('[data-bulk-field]').map((input) => [input.dataset.bulkField, input.value]).filter(([, value]) => value !== '');

  function showFields(isApproval) {
    for (const input of all('[data-bulk-field]')) input.disabled = isApproval && input.dataset.bulkField !== 'approval';
  }

  function open(book) {
    const list = targets();
    one('[data-bulk-title]').textContent = `Change ${plural(list.length, 'control')}`;
    for (const input of all('[data-bulk-field]')) {
      input.value = '';
      input.setCustomValidity('');
    }
    showFields(false);
    const answered = list.filter((entry) => isAnswered(book.read(entry.id))).length;
    const unread = list.filter((entry) => book.faultOf(entry.id)).length;
    const warning = one('[data-bulk-warning]');
    warning.hidden = answered + unread === 0;
    warning.textContent = [
      ...(answered > 0 ? [`${plural(answered, 'control has', 'controls have')} a status already. A status chosen here takes its place.`] : []),
      ...(unread > 0 ? [`${plural(unread, 'control has', 'controls have')} an answer that can’t be read. It is kept beside the new one.`] : []),
    ].join(' ');
    openDialog(one('[data-bulk-dialog]'));
  }

  // Evidence is added to what is there; a line that is there already isn't.
  const withMore = (value) => (answer) => [...new Set([...(answer.evidence ?? []), ...linesOf(value)])].join('\n');

  function apply(book) {
    const approval = one('[data-bulk-field="approval"]')?.value;
    if (approval) return app.approving[approval](targets());
    const values = Object.fromEntries(chosen().map(([field, value]) => [field, field === 'evidence' ? withMore(value) : value]));
    if (Object.keys(values).length === 0) return;
    const list = targets().map(({ id }) => id);
    const count = book.set(list, values, { label: `the change of ${plural(list.length, 'control')}` });
    say(count === 0 ? 'All of them say so already.' : `${plural(count, 'control')} changed.`, { undo: count > 0 });
  }

  function start({ book }) {
    one('[data-bulk-field="status"]').append(...statuses.map(({ id, name }) => make('option', { value: id }, name)));
    one('[data-bulk]').addEventListener('click', () => open(book));
    // Whoever approves changes nothing with it.
    one('[data-bulk-field="approval"]')?.addEventListener('change', ({ target }) => showFields(target.value !== ''));
    one('[data-bulk-dialog]').addEventListener('input', ({ target }) => {
      if (target.matches('textarea, [type="text"]')) target.setCustomValidity(app.checks.faultOf(target.dataset.bulkField, target.value));
    });
    one('form', one('[data-bulk-dialog]')).addEventListener('submit', () => apply(book));
  }

  app.bulk = { start, showCount };
})();
