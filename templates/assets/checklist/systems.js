// The systems for which a guide is answered (accounts, environments, clients): those of the site's content, and those that somebody made
// on a page. Each has answers of its own, and so have those that are for no system.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { one } = app.elements;
  const { readJson, writeJson } = app.storage;
  const { place } = app;
  const { prefix } = place;

  const isCopy = 'copy' in document.documentElement.dataset;
  const listKey = `generator:${prefix}:systems`;
  const chosenKey = `generator:${prefix}:system`;
  const none = { id: '', name: '', out: {} };

  const isText = (value) => typeof value === 'string' && value.length <= app.answers.limits.name;
  const isId = (value) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 100;
  const textsOf = (found) => Object.fromEntries(Object.entries(found ?? {}).filter(([, reason]) => typeof reason === 'string'));

  // A system made of known members only, or null: any page of the same origin may have written it.
  function sound(found) {
    if (!isId(found?.id) || !isText(found.name) || found.name === '') return null;
    const out = Object.entries(found.out ?? {}).map(([guide, controls]) => [guide, textsOf(controls)]);
    return { id: found.id, name: found.name, ...(isText(found.owner) && found.owner ? { owner: found.owner } : {}), out: Object.fromEntries(out) };
  }

  const ofSite = JSON.parse(one('[data-systems]')?.textContent ?? '[]').map((system) => ({ out: {}, ...system, isOfSite: true }));

  function readOwn() {
    const found = readJson(listKey);
    const taken = new Set(ofSite.map(({ id }) => id));
    return (Array.isArray(found) ? found : []).map(sound).filter((system) => system && !taken.has(system.id));
  }

  const all = () => [...ofSite, ...readOwn()];
  const find = (id) => all().find((system) => system.id === id);

  // What a saved copy was saved for stands in its answers.
  function ofCopy() {
    try {
      const { id, name, owner, outOfScope = [] } = JSON.parse(one('[data-copy-answers]').textContent).system;
      const controls = Object.fromEntries(outOfScope.map(({ control, reason }) => [control, reason]));
      return sound({ id, name, owner, out: { [one('[data-guide]').dataset.guide]: controls } });
    } catch {
      return null;
    }
  }

  // An address tells before the tab, the tab before the browser.
  function chosenId() {
    const address = new URLSearchParams(location.search);
    if (address.has('system')) return address.get('system');
    try {
      return sessionStorage.getItem(chosenKey) ?? localStorage.getItem(chosenKey) ?? '';
    } catch {
      return '';
    }
  }

  const current = (isCopy ? ofCopy() : find(chosenId())) ?? none;

  function keepChoice(id) {
    try {
      sessionStorage.setItem(chosenKey, id);
      localStorage.setItem(chosenKey, id);
    } catch {
      // The address has it.
    }
  }

  // A link that names a system leads the rest of the tab to it, too.
  if (!isCopy && current.id !== '') {
    try {
      sessionStorage.setItem(chosenKey, current.id);
    } catch {
      // The address has it.
    }
  }

  // The page is for one system from beginning to end: for another it is opened anew, with the same view.
  let isLeaving = false;

  function choose(id) {
    isLeaving = true;
    keepChoice(id);
    const address = new URL(location.href);
    address.searchParams.delete('system');
    if (id) address.searchParams.set('system', id);
    if (address.href === location.href) location.reload();
    else location.assign(address.href);
  }

  // A name as an id that no other system has.
  function idFor(name) {
    const words = name.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40) || 'system';
    let id = words;
    for (let number = 2; find(id); number += 1) id = `${words}-${number}`;
    return id;
  }

  const writeOwn = (systems) => writeJson(listKey, systems.map(({ id, name, owner, out }) => ({ id, name, owner, out })));

  // Why a control doesn't concern a system, or undefined.
  const reasonOut = (system, guide, control) => (Object.hasOwn(system.out[guide] ?? {}, control) ? system.out[guide][control] : undefined);

  // What counts for a system of what was answered to a control: that it isn't applicable, where it doesn't concern the system.
  function counting(system, guide, { id, digest }, answer) {
    const reason = reasonOut(system, guide, id);
    return reason === undefined ? answer : app.answers.outOfScope(answer, digest, system.name, reason);
  }

  app.systems = {
    none, current, all, find, choose, idFor, isCopy,
    // Whether the page is about to be opened for another system.
    get isLeaving() { return isLeaving; },
    // Whether it is kept. A system of the site's content is changed there.
    keep(system) {
      place.claim();
      return writeOwn([...readOwn().filter(({ id }) => id !== system.id), system]);
    },
    remove: (id) => writeOwn(readOwn().filter((system) => system.id !== id)),
    // What the keys of a system's records begin with.
    scopeOf: (id) => (id ? `${prefix}@${id}` : prefix),
    reasonOut,
    counting,
  };
})();
