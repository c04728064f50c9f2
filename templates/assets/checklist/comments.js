// What people say to an answer, in the order of time. A comment is a change of the answer's history that replaces nothing.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, make, say } = app.page;
  const { linked, momentWords } = app.elements;
  const { commentsOf } = app.answers;

  let book;

  function item({ at, by, to }) {
    return make('li', {}, make('span', { class: 'comment-who' }, make('b', {}, by ?? 'Somebody'), ' ', make('time', { datetime: at }, momentWords(at))), make('span', { class: 'comment-words' }, ...linked(to)));
  }

  function fill(form, entry) {
    const comments = commentsOf(book.read(entry.id));
    one('[data-comments]', form).replaceChildren(...comments.map(item));
    one('[data-comments]', form).hidden = comments.length === 0;
  }

  const boxOf = (form) => one('[data-comment]', form);
  const isUnsent = (form) => boxOf(form).value.trim() !== '';

  function send(form, entry) {
    const box = boxOf(form);
    const words = box.value.trim();
    const fault = app.checks.faultOf('comment', words);
    if (words === '' || fault) {
      if (fault) say(`The comment ${fault}.`);
      box.focus();
      return;
    }
    if (book.comment(entry.id, words) > 0) box.value = '';
    box.focus();
  }

  function start(context) {
    ({ book } = context);
    app.page.main.addEventListener('click', ({ target }) => {
      const button = target.closest('[data-comment-send]');
      if (button) send(button.form, app.page.entryOf(button));
    });
    app.page.main.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !event.target.matches('[data-comment]')) return;
      event.preventDefault();
      send(event.target.form, app.page.entryOf(event.target));
    });
  }

  app.comments = { start, fill, isUnsent, boxOf };
})();
