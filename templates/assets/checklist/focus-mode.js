// One control at a time, with its form open and its source beside it: for who goes through a list from end to end.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, main, titleOf, counted, announce, unfold } = app.page;

  let book;
  let sequence = [];
  let at = -1;
  let isSourceKept = true;

  const isOn = () => at >= 0;
  const current = () => sequence[at];

  function leaveEntry() {
    const entry = current();
    entry?.element.classList.remove('is-focused', 'is-current');
    entry?.element.closest('.topic')?.classList.remove('has-focused');
  }

  function showEntry(field) {
    const entry = current();
    app.runs.layOut(entry);
    const { element } = entry;
    element.hidden = false;
    element.classList.add('is-focused', 'is-current');
    element.closest('.topic').classList.add('has-focused');
    unfold(element);
    one('[data-focus-place]').textContent = `${counted(at + 1)} of ${counted(sequence.length)}`;
    one('[data-focus-back]').disabled = at === 0;
    one('[data-focus-on]').disabled = at === sequence.length - 1;
    if (entry.isAnswerable && app.scope.reasonOut(entry.id) === undefined) app.editor.open(entry, book, field);
    else element.focus();
    if (isSourceKept && !app.systems.isCopy && matchMedia('(width >= 62rem)').matches) app.source.show(entry);
    scrollTo(0, 0);
    announce(`${one('[data-focus-place]').textContent}: ${titleOf(entry)}`);
  }

  // Unstored words keep their place: the form says why.
  function move(by) {
    const next = at + by;
    if (next < 0 || next >= sequence.length || !app.editor.close(current(), { isQuiet: true })) return;
    leaveEntry();
    at = next;
    showEntry();
  }

  const shown = () => (app.grid.isOpen ? app.grid.inOrder : app.filters.inOrder);

  // Goes through `list`, in its order, from one of its entries; `field` has the focus first, or the status.
  function enter(entry, { list = shown(), field = undefined } = {}) {
    sequence = list;
    at = list.indexOf(entry);
    isSourceKept = true;
    document.documentElement.classList.add('one-by-one');
    one('[data-focus-bar]').hidden = false;
    showEntry(field);
  }

  // From an entry, or from the first of what was chosen or is shown.
  function begin(entry) {
    const { chosen } = app.grid;
    const list = chosen.length > 0 ? chosen : shown();
    if (list.length > 0) enter(list.includes(entry) ? entry : list[0], { list });
  }

  function leave() {
    if (!isOn() || !app.editor.close(current(), { isQuiet: true })) return;
    const entry = current();
    leaveEntry();
    at = -1;
    document.documentElement.classList.remove('one-by-one');
    one('[data-focus-bar]').hidden = true;
    app.source.close();
    app.filters.show();
    if (app.grid.isOpen) app.grid.focus();
    else app.keyboard.focus(entry);
  }

  function start(context) {
    ({ book } = context);
    one('[data-focus-enter]').addEventListener('click', () => begin(null));
    one('[data-focus-back]').addEventListener('click', () => move(-1));
    one('[data-focus-on]').addEventListener('click', () => move(1));
    one('[data-focus-leave]').addEventListener('click', leave);
    one('[data-source-close]').addEventListener('click', () => { isSourceKept = false; });
    // The form's own Escape folds it; here there is nothing to fold.
    main.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !isOn()) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    }, true);
  }

  app.focusMode = { start, enter, begin, leave, move, get isOn() { return isOn(); } };
})();
