// Puts the parts together: the answers, what shows them, what changes them. What else is done with them is started by acts.js.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page || app.page.entries.length === 0) return;
  const { page } = app;
  const { one } = page;

  const messages = {
    forbidden: 'This browser forbids pages to store anything. Your answers last until this page is closed: save a copy to keep them.',
    full: 'This browser could not store your last answers, probably because its storage is full. They are safe while this page is open: save a copy to keep them.',
  };

  function warn(trouble) {
    one('[data-storage-message]').textContent = messages[trouble];
    one('[data-storage-retry]').hidden = trouble === 'forbidden';
    one('[data-storage-banner]').hidden = false;
  }

  const store = app.openStore(page.guide, page.version, warn, app.copy.origin);
  const book = app.openBook({
    store,
    digestOf: (control) => page.asked.get(control)?.digest,
    scope: app.copy.origin?.id ?? `${app.systems.scopeOf(app.systems.current.id)}:${page.guide}:${page.version}`,
    who: () => page.settings.get('name'),
    isAsked: (control) => app.scope.reasonOut(control) === undefined,
    counting: app.scope.counting,
    refuse: (name, fault) => page.say(`Not stored: ${page.asked.get(name.slice(name.indexOf(':') + 1))?.title ?? name}: ${fault}.`),
  });
  const standings = app.openStandings(book);
  const context = { standings, store, book, refresh };

  // `names`: the records that changed, or null for all.
  function changed(names) {
    const ids = names === null ? page.answerable.map(({ id }) => id) : names.filter((name) => name.startsWith('answer:')).map((name) => name.slice('answer:'.length));
    // What is made later is made as it stands then.
    for (const entry of ids.map((id) => page.byId.get(id)).filter((found) => found?.isAnswerable && found.isMade)) {
      app.entries.show(entry, book);
      app.editor.refresh(entry, book);
    }
    refresh();
  }

  // What was changed is painted first, and then what follows from it.
  let isAsked = false;
  function refresh() {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => setTimeout(() => {
      isAsked = false;
      showAll();
    }));
  }

  function showAll() {
    app.progress.show();
    app.filters.refresh();
    app.grid.refresh();
    app.carryOver.show();
    app.unread.show();
    showSteps();
  }

  function showSteps() {
    one('[data-undo]').disabled = !book.canUndo;
    one('[data-redo]').disabled = !book.canRedo;
  }

  const names = { status: 'the status', note: 'a note', owner: 'the owner', due: 'a due date', review: 'a review date', evidence: 'evidence', approval: 'an approval', comment: 'a comment', confirm: 'a confirmation' };
  function move(direction) {
    const result = direction === 'undo' ? book.undo() : book.redo();
    if (!result) return;
    const left = result.left > 0 ? ` ${page.plural(result.left, 'answer was', 'answers were')} changed elsewhere since and left alone.` : '';
    page.say(`${direction === 'undo' ? 'Undone' : 'Done again'}: ${names[result.label] ?? result.label}.${left}`);
  }

  function retry() {
    if (!store.retry()) return;
    one('[data-storage-banner]').hidden = true;
    page.say('Everything is stored again.');
  }

  // What was done before the browser was closed, or in a tab that is gone, isn't at the tips of anybody's fingers: it is named first.
  function undo() {
    const { last } = book;
    if (!last?.isEarlier) return move('undo');
    one('[data-earlier-words]').textContent = `${names[last.label] ?? last.label} (${page.plural(last.items.length, 'answer')}), ${app.elements.momentWords(last.at)}. What was changed since is left alone.`;
    return page.openDialog(one('[data-earlier-dialog]'));
  }

  context.undo = undo;
  context.redo = () => move('redo');
  book.onChange(changed);
  setInterval(() => { if (standings.renew()) changed(null); }, 60_000);
  one('[data-earlier-apply]').addEventListener('click', () => {
    one('[data-earlier-dialog]').close();
    move('undo');
  });
  one('[data-undo]').addEventListener('click', context.undo);
  one('[data-redo]').addEventListener('click', context.redo);
  one('[data-toast-undo]').addEventListener('click', context.undo);
  one('[data-storage-retry]').addEventListener('click', retry);
  app.refresh = refresh;
  app.start = (parts) => parts.forEach((part) => app[part].start(context));
  app.start(['runs', 'near', 'approving', 'comments', 'entries', 'editor', 'progress', 'grid', 'gridEdit', 'focusMode', 'filters']);
})();
