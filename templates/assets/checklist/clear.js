// All answers of the page taken away: asked first, with the number, and with an export at hand.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, answerable, say, openDialog, plural } = app.page;

  let book;
  let store;

  const names = () => answerable.map(({ id }) => `answer:${id}`);

  function unreadWords() {
    const count = answerable.filter(({ id }) => book.faultOf(id)).length;
    return count === 0 ? '' : ` ${plural(count, 'answer')} that can’t be read ${count === 1 ? 'stays as it is' : 'stay as they are'}.`;
  }

  function open() {
    const count = names().filter((name) => store.read(name)).length;
    if (count === 0) return say(`There are no answers to clear.${unreadWords()}`);
    one('[data-clear-title]').textContent = `Clear ${plural(count, 'answer')}?`;
    one('[data-clear-apply]').textContent = `Clear ${plural(count, 'answer')}`;
    one('[data-clear-words]').textContent = `Status, note, owner, dates, evidence and history of ${plural(count, 'control')} are taken out of this browser. Undo brings them back, also when the browser was closed, but not once its data was deleted.${unreadWords()}`;
    openDialog(one('[data-clear-dialog]'));
    // Whoever presses Enter without reading keeps what there is.
    return one('[data-clear-dialog] [data-close-dialog]').focus();
  }

  function clear() {
    one('[data-clear-dialog]').close();
    const count = book.commit('all answers cleared', names().map((name) => ({ name, value: null })));
    const kept = book.isLastKept ? '' : ' The browser has no room to keep them: undo works until this page is closed.';
    say(`${plural(count, 'answer')} cleared.${kept}${unreadWords()}`, { undo: true });
  }

  function start(context) {
    ({ book, store } = context);
    one('[data-clear]').addEventListener('click', open);
    one('[data-clear-export]').addEventListener('click', () => one('[data-export]').click());
    one('[data-clear-apply]').addEventListener('click', clear);
  }

  app.clear = { start };
})();
