// Everything without a mouse. Single keys, off while typing, listed in a dialog.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, make, entryOf, openDialog, reveal, announce } = app.page;
  const { statuses } = app.answers;

  const dialogs = all('dialog');
  let book;
  let actions;

  const current = () => (document.activeElement && entryOf(document.activeElement)) ?? null;

  function focus(entry) {
    app.runs.layOut(entry);
    reveal(entry.element);
    (one('[data-tick]', entry.element) ?? entry.element).focus({ preventScroll: true });
    app.source.follow(entry);
  }

  // A tick tells three statuses apart, and there are six.
  function setStatus(entry, status, name) {
    book.set([entry.id], { status });
    announce(name);
  }

  // The next entry that can be seen, in the order of the page; from beside the list, the one after the entry that is shown there.
  function step(by) {
    if (app.focusMode.isOn) return app.focusMode.move(by);
    if (app.grid.isOpen) return app.grid.step(by);
    const list = app.runs.entries;
    const from = current() ?? app.source.entry;
    for (let at = from ? list.indexOf(from) + by : (by > 0 ? 0 : list.length - 1); at >= 0 && at < list.length; at += by) {
      if (app.runs.isShown(list[at])) return focus(list[at]);
    }
  }

  const withCurrent = (act) => () => {
    const entry = current();
    if (entry) act(entry);
  };
  const withAnswer = (act) => withCurrent((entry) => {
    if (app.scope.reasonOut(entry.id) !== undefined) announce(`Out of scope for ${app.systems.current.name}`);
    else if (entry.isAnswerable) act(entry);
  });
  // A table has no room for a form.
  const openForm = (entry, field) => (app.grid.isOpen && !app.focusMode.isOn ? app.focusMode.enter(entry, { field }) : app.editor.open(entry, book, field));
  const unfold = (entry) => {
    for (const details of all('.guidance, .entry-policies', entry.element)) details.open = !details.open;
  };

  // Keys by what they do; the dialog of keys is made from it.
  function actionsOf(context) {
    return [
      { keys: ['j', 'ArrowDown+Alt'], shown: ['j'], name: 'Next control', act: () => step(1) },
      { keys: ['k', 'ArrowUp+Alt'], shown: ['k'], name: 'Previous control', act: () => step(-1) },
      ...statuses.map(({ id, name, key }) => ({ keys: [key], shown: [key], name: `Current: ${name}`, act: withAnswer((entry) => setStatus(entry, id, name)) })),
      { keys: ['Enter'], shown: ['Enter'], name: 'Current: open the answer', act: withAnswer((entry) => openForm(entry)), unlessOn: 'a, button, summary, select' },
      { keys: ['n'], shown: ['n'], name: 'Current: write a note', act: withAnswer((entry) => openForm(entry, 'note')) },
      { keys: ['w'], shown: ['w'], name: 'Current: set the owner', act: withAnswer((entry) => openForm(entry, 'owner')) },
      { keys: ['d'], shown: ['d'], name: 'Current: set the due date', act: withAnswer((entry) => openForm(entry, 'due')) },
      { keys: ['e'], shown: ['e'], name: 'Current: add evidence', act: withAnswer((entry) => openForm(entry, 'evidence')) },
      ...(app.approving.isAsked ? [{ keys: ['a'], shown: ['a'], name: 'Current: approve, or take the approval back', act: withAnswer(app.approving.toggle) }] : []),
      { keys: ['g'], shown: ['g'], name: 'Current: unfold guidance and examples', act: withCurrent(unfold) },
      { keys: ['o'], shown: ['o'], name: 'Current: the sentence in its page, beside the list', act: withCurrent((entry) => app.source.toggle(entry)) },
      { keys: ['c'], shown: ['c'], name: 'Current: copy a citation', act: withCurrent((entry) => app.source.cite(entry)) },
      { keys: ['f'], shown: ['f'], name: 'One control at a time, from the current one', act: () => (app.focusMode.isOn ? app.focusMode.leave() : app.focusMode.begin(current())) },
      { keys: ['v'], shown: ['v'], name: 'Table, or list', act: () => app.filters.choose({ layout: app.grid.isOpen ? '' : 'table' }), when: () => !app.focusMode.isOn },
      { keys: ['/'], shown: ['/'], name: 'Search', act: () => one('[data-search]').focus() },
      { keys: ['t'], shown: ['t'], name: 'Show what is to do, or everything', act: () => app.filters.choose({ show: one('input:checked', one('[data-show]')).value === 'todo' ? '' : 'todo' }) },
      { keys: ['b'], shown: ['b'], name: 'Change all that is shown', act: () => one('[data-bulk]').click() },
      { keys: ['s'], shown: ['s'], name: 'Save a copy', act: () => one('.menu [data-save-copy]').click() },
      { keys: ['u'], shown: ['u'], name: 'Undo', act: context.undo },
      { keys: ['U'], shown: ['Shift', 'u'], name: 'Redo', act: context.redo },
      { keys: ['Escape'], shown: ['Esc'], name: 'Close what is open', act: () => app.source.close(), when: () => app.source.entry !== null },
      { keys: ['?'], shown: ['?'], name: 'These keys', act: showHelp },
    ];
  }

  function showHelp() {
    const dialog = one('[data-help-dialog]');
    if (!dialog.open) openDialog(dialog);
  }

  const isTyping = (element) => element.matches('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]');

  function onKey(event) {
    if (event.defaultPrevented || isTyping(event.target) || dialogs.some((dialog) => dialog.open)) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey) {
      const move = { z: event.shiftKey ? actions.redo : actions.undo, Z: actions.redo, y: actions.redo }[event.key];
      if (move) {
        event.preventDefault();
        move();
      }
      return;
    }
    const name = event.altKey ? `${event.key}+Alt` : event.key;
    const action = actions.list.find(({ keys, unlessOn, when }) => keys.includes(name) && !(unlessOn && event.target.closest(unlessOn)) && (!when || when()));
    if (!action) return;
    event.preventDefault();
    action.act();
  }

  function start(context) {
    book = context.book;
    actions = { list: actionsOf(context), undo: context.undo, redo: context.redo };
    one('[data-keys]').append(...actions.list.map(({ shown, name }) => make('div', {}, make('dt', {}, ...shown.map((key) => make('kbd', {}, key))), make('dd', {}, name))));
    one('[data-help]').addEventListener('click', showHelp);
    document.addEventListener('keydown', onKey);
  }

  app.keyboard = { start, focus };
})();
