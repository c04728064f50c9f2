// One cell of the table while it is typed in: Enter keeps, Escape doesn't, going elsewhere keeps.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { make, titleOf, say } = app.page;
  const { fields, valueOf } = app.answers;

  let book;

  // Evidence is a line in a cell, and lines in an answer.
  const shownOf = (column, value) => (column.field === 'evidence' ? value.replaceAll('\n', '; ') : value);
  const valueFrom = (column, text) => (column.field === 'evidence' ? text.split(';').map((line) => line.trim()).filter(Boolean).join('\n') : text.trim());

  function open(cell, entry, column) {
    if (app.scope.reasonOut(entry.id) !== undefined) return;
    const input = make('input', { type: column.type ?? 'text', 'aria-label': `${fields[column.field]} of ${titleOf(entry)}`, list: column.field === 'owner' ? 'owners' : undefined, max: column.type === 'date' ? '9999-12-31' : undefined });
    input.value = shownOf(column, valueOf(book.own(entry.id), column.field));
    const before = input.value;
    let isDone = false;

    function leave(isKept) {
      if (isDone) return;
      const value = valueFrom(column, input.value);
      const fault = isKept ? (input.validity.valid ? app.checks.faultOf(column.field, value) : input.validationMessage) : '';
      if (fault) {
        say(`${fields[column.field]} isn’t stored yet: ${fault}`);
        input.focus();
        return;
      }
      isDone = true;
      const hadFocus = cell.contains(document.activeElement);
      input.remove();
      if (isKept && input.value !== before) book.set([entry.id], { [column.field]: value });
      app.grid.refresh();
      if (hadFocus) app.grid.focus();
    }

    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') leave(true);
      else if (event.key === 'Escape') leave(false);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    input.addEventListener('blur', () => leave(true));
    cell.replaceChildren(input);
    input.focus();
    input.select();
  }

  function start(context) {
    ({ book } = context);
  }

  app.gridEdit = { start, open };
})();
