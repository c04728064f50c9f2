// The small things of the page: folding topics, the name to sign with, clearing, collapse and expand.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, main, answerable, settings, say, openDialog, plural, fold } = app.page;

  function foldAll(isFolded) {
    for (const topic of all('.topic', main)) fold(topic, isFolded);
    if (isFolded) for (const details of all('.topic details[open]', main)) details.open = false;
  }

  function startName() {
    const dialog = one('[data-name-dialog]');
    const show = () => { one('[data-name-shown]').textContent = settings.get('name') || 'Stands beside what you answer'; };
    one('[data-name]').addEventListener('click', () => {
      one('[data-name-input]').value = settings.get('name');
      openDialog(dialog);
    });
    one('form', dialog).addEventListener('submit', () => {
      settings.set('name', one('[data-name-input]').value.trim());
      show();
    });
    show();
  }

  function clear(book) {
    const names = answerable.map(({ id }) => `answer:${id}`);
    const count = book.commit('all answers cleared', names.map((name) => ({ name, value: null })));
    const unread = answerable.filter(({ id }) => book.faultOf(id)).length;
    const left = unread > 0 ? ` ${plural(unread, 'answer')} that can’t be read ${unread === 1 ? 'stays' : 'stay'} as ${unread === 1 ? 'it is' : 'they are'}.` : '';
    say(count === 0 ? `There are no answers to clear.${left}` : `${plural(count, 'answer')} cleared.${left}`, { undo: count > 0 });
  }

  function start({ book }) {
    main.addEventListener('click', (event) => {
      const button = event.target.closest('[data-fold]');
      if (button) fold(button.closest('.topic'), button.getAttribute('aria-expanded') === 'true');
    });
    one('[data-collapse]').addEventListener('click', () => foldAll(true));
    one('[data-expand]').addEventListener('click', () => foldAll(false));
    one('[data-clear]').addEventListener('click', () => clear(book));
    startName();
    // A choice in a menu closes it.
    for (const menu of all('.menu')) menu.addEventListener('click', (event) => { if (event.target.closest('button')) menu.open = false; });
  }

  app.menus = { start };
})();
