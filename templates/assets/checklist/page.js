// The page as the other scripts know it: its entries and topics, small dialogs and messages, settings.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const main = document.querySelector('[data-checklist]');
  if (!main) return;

  const { one, all, make, makeButton, counted, plural } = app.elements;
  const { titleOf, statementOf } = app.controls;

  const topics = all('[data-topic]', main).map((element) => ({
    element,
    id: element.dataset.topic,
    title: one('h2', element).textContent,
    body: one('[data-topic-body]', element),
    list: one('[data-entries]', element),
    providerSide: one('[data-provider-side]', element),
    providerList: one('[data-provider-entries]', element),
    link: one(`[data-topic-link="${CSS.escape(element.dataset.topic)}"]`),
  }));

  // Of a long list the page comes with the text of most entries, and with elements of those that its first screen shows.
  const isLong = main.classList.contains('checklist-long');
  const lists = topics.flatMap((topic) => [topic.list, topic.providerList].filter(Boolean).map((list) => ({ topic, list })));
  const entries = app.controls.read(lists);
  if (app.controls.isCutShort(lists)) {
    main.prepend(make('div', { class: 'banner', role: 'alert' }, make('p', {}, 'This checklist isn’t whole: of the files beside its page whose names end in “-entries-1.js” and so on, one can’t be read. Load the page again, or build the site anew.')));
  }
  const answerable = entries.filter((entry) => entry.isAnswerable);

  const held = new Map();
  const settings = {
    get(name) {
      try {
        return held.get(name) ?? localStorage.getItem(`generator:${name}`) ?? '';
      } catch {
        return held.get(name) ?? '';
      }
    },
    set(name, value) {
      try {
        if (value) localStorage.setItem(`generator:${name}`, value);
        else localStorage.removeItem(`generator:${name}`);
        held.delete(name);
      } catch {
        held.set(name, value);
      }
    },
  };

  // What only comes into view isn't read out: a region that is there from the beginning is, also when it says the same again.
  let announceTimer;
  function announce(words) {
    clearTimeout(announceTimer);
    one('[data-announcer]').textContent = '';
    announceTimer = setTimeout(() => { one('[data-announcer]').textContent = words; }, 50);
  }

  let toastTimer;
  function say(words, { undo = false } = {}) {
    announce(words);
    const toast = one('[data-toast]');
    clearTimeout(toastTimer);
    toast.hidden = false;
    one('[data-toast-words]').textContent = words;
    one('[data-toast-undo]').hidden = !undo;
    toastTimer = setTimeout(() => { toast.hidden = true; }, undo ? 10000 : 5000);
  }

  function openDialog(dialog) {
    for (const menu of all('details[data-dropdown][open]')) menu.open = false;
    dialog.showModal();
  }

  for (const button of all('[data-close-dialog]')) button.addEventListener('click', () => button.closest('dialog').close());

  // A part of the page that a button shows and hides, by their name: `act` is told.
  function startToggle(name, act = () => {}) {
    const button = one(`[data-${name}-toggle]`);
    button.addEventListener('click', () => {
      const part = one(`[data-${name}]`);
      part.hidden = !part.hidden;
      button.setAttribute('aria-expanded', String(!part.hidden));
      act();
    });
  }

  function fold(topic, isFolded) {
    topic.classList.toggle('topic-folded', isFolded);
    one('[data-fold]', topic).setAttribute('aria-expanded', String(!isFolded));
  }

  function unfold(element) {
    for (let around = element.parentElement.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
    fold(element.closest('.topic'), false);
  }

  // An entry or a topic where it can be seen: unfolded, and in view.
  function reveal(element, block = 'nearest') {
    unfold(element);
    bring(element, block);
  }

  // What is far off has no height of its own until it comes near, so the place is looked for once more when it has.
  function bring(element, block, tries = 3) {
    element.scrollIntoView({ block });
    app.near?.fillView();
    if (tries > 0) requestAnimationFrame(() => bring(element, block, tries - 1));
  }

  // Every control of the version that can be answered: on a profile's page more than it shows. `order` is by its place among them.
  function askedControls() {
    const data = one('[data-asked]');
    return data ? JSON.parse(data.textContent).map((control, order) => ({ ...control, order })) : answerable;
  }

  app.page = {
    main, isLong, one, all, make, makeButton, topics, entries, answerable, settings, announce, say, openDialog, startToggle, titleOf, statementOf, fold, unfold, reveal,
    asked: new Map(askedControls().map((control) => [control.id, control])),
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    withElementId: (name) => entries.find(({ elementId }) => elementId === name),
    entryOf(element) {
      const { control, row } = element.closest('[data-control], [data-row]')?.dataset ?? {};
      return app.page.byId.get(control ?? row);
    },
    guide: main.dataset.guide,
    version: main.dataset.version,
    catalog: main.dataset.catalog,
    counted,
    plural,
  };
})();
