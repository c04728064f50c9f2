// Tells of what the browser keeps for this checklist and the page can't read: damaged, or written by a newer version. It stays stored
// as it is, and beside what is answered anew; it can be saved as a file.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, make, makeButton, asked, byId, titleOf, counted, plural } = app.page;

  const shownAtOnce = 20;
  let store;

  const controlOf = (name) => name.slice(name.indexOf(':') + 1);
  const titleFor = (control) => asked.get(control)?.title ?? control;

  function link(name) {
    const entry = byId.get(controlOf(name));
    return entry ? make('a', { href: `#${entry.elementId}` }, titleOf(entry)) : titleFor(controlOf(name));
  }

  // Texts as they are stored, each with the key under which it stands.
  function save(items) {
    const texts = Object.fromEntries(items.map(({ key, text }) => [key, text]));
    app.copy.download(app.copy.nameOf('unreadable', 'json'), 'application/json', `${JSON.stringify(texts, null, 2)}\n`);
  }

  // What was kept beside and can be read, as after an upgrade, is offered like a file's answers, where it tells anything new.
  const recordsOf = ({ name, value }) => new Map([[name, value]]);
  const hasNews = (item) => app.merge.plan(store.records, recordsOf(item)).some(({ isNew, isHistoryLonger, differences }) => isNew || isHistoryLonger || differences.some(({ outcome }) => outcome !== 'mine'));

  function itemOf(item) {
    if (item.fault) return make('li', {}, link(item.name), ` — ${item.fault}.`);
    const compare = makeButton('Compare it', () => app.transfer.offer(`The answer kept beside “${titleFor(controlOf(item.name))}”`, recordsOf(item)), 'link-button');
    return make('li', {}, link(item.name), ' — this page can read it now. ', compare);
  }

  function fill(list, items) {
    const rest = items.length > shownAtOnce ? [make('li', {}, `And ${counted(items.length - shownAtOnce)} more.`)] : [];
    list.replaceChildren(...items.slice(0, shownAtOnce).map(itemOf), ...rest);
  }

  // In the page's order.
  const orderOf = ({ name }) => asked.get(controlOf(name))?.order ?? asked.size;
  const inPlace = () => [...store.unread.values()].sort((a, b) => orderOf(a) - orderOf(b));

  function showInPlace(items) {
    one('[data-unread-banner]').hidden = items.length === 0;
    const [what, them] = items.length === 1 ? ['One answer', 'it'] : [plural(items.length, 'answer'), 'them'];
    one('[data-unread-words]').textContent = `${what} that this browser keeps can’t be read and ${items.length === 1 ? 'counts' : 'count'} as open: damaged, or written by a newer version of this page. Nothing here changes or removes ${them}. Open the page that wrote ${them}, or save ${them} as a file. If you answer the control anew, the old text is kept beside.`;
    fill(one('[data-unread-list]'), items);
  }

  function showBeside(items) {
    one('[data-beside]').hidden = items.length === 0;
    one('[data-beside-count]').textContent = counted(items.length);
    fill(one('[data-beside-list]'), items);
  }

  // Thousands of entries are refreshed far more often than this changes.
  let shown = '';

  function show() {
    const items = inPlace();
    const beside = store.findBeside().filter((item) => item.fault || (item.value && hasNews(item)));
    const now = JSON.stringify([items, beside].map((list) => list.map(({ key, fault }) => [key, fault])));
    if (now === shown) return;
    shown = now;
    showInPlace(items);
    showBeside(beside);
  }

  // What a copy or an export goes without, as the end of what is said of it.
  function without() {
    const count = store.unread.size;
    return count === 0 ? '' : ` ${plural(count, 'answer')} that can’t be read ${count === 1 ? 'isn’t' : 'aren’t'} in it.`;
  }

  function start(context) {
    ({ store } = context);
    one('[data-unread-save]').addEventListener('click', () => save(inPlace()));
    one('[data-beside-save]').addEventListener('click', () => save(store.findBeside()));
  }

  app.unread = { start, show, without };
})();
