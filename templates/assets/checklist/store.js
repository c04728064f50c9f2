// Where answers are kept: one record per control in the browser's storage, so that two tabs never overwrite each other's
// controls. What can't be stored is held in the page, which says so. What can't be read stays as it is: the page tells of it, and
// keeps it beside before anything takes its place. A saved copy has its answers in its file; what is changed in it is stored under
// its own id as a draft on top of them, apart from the site's answers and from other copies.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { openStorage, keysOf } = app.storage;
  const { isAnswer, besideWhat, keepBeside } = app.records;
  const { same } = app.answers;
  const { goOn, meet, tellsAll, openTrails } = app.together;

  const kindOf = (name) => name.split(':', 1)[0];

  // Records are named "answer:CONTROL" and "orphan:CONTROL@VERSION". `copy`: the id of a saved copy and its file's records, or null.
  function openStore(guide, version, onTrouble, copy = null) {
    const prefixOf = (kind) => (copy ? `generator:copy:${copy.id}:${kind}:` : app.records.prefixOf(kind, guide, version));
    const base = copy?.records ?? new Map();
    const held = new Map(base);
    const unsaved = new Set();
    // What stands in the storage as a text that can't be read, by name, and the texts that could be, so that each is read once.
    const unread = new Map();
    const texts = new Map();
    const trails = openTrails((name) => unsaved.has(name));
    const storage = openStorage();
    const around = app.openAround({ storage, nameOf, prefixOf: (kind, other) => (copy ? null : app.records.prefixOf(kind, guide, other)) });
    if (!storage) onTrouble('forbidden');
    let listener = () => {};

    const keyOf = (name) => prefixOf(kindOf(name)) + name.slice(kindOf(name).length + 1);

    function nameOf(key) {
      for (const kind of ['answer', 'orphan']) {
        if (key.startsWith(prefixOf(kind))) return `${kind}:${key.slice(prefixOf(kind).length)}`;
      }
      return null;
    }

    function hold(name, value) {
      if (value) held.set(name, value);
      else held.delete(name);
    }

    // A draft counts before what the file holds; in a copy `null` is a draft that takes the file's record away.
    function recordOf(name, text) {
      if (text === null) return { value: base.get(name) ?? null };
      return app.records.read(kindOf(name), text);
    }

    function load(name) {
      const text = storage.getItem(keyOf(name));
      if (text !== null && texts.get(name) === text) return;
      const { value, fault } = recordOf(name, text);
      if (fault) unread.set(name, { name, key: keyOf(name), text, fault });
      else unread.delete(name);
      texts.set(name, fault ? null : text);
      hold(name, fault ? base.get(name) : value);
    }

    // `sent`: what other tabs stored, in their order; what stands there may be this tab's own again.
    function catchUp(name, sent = []) {
      const trail = trails.of(name);
      const text = storage.getItem(keyOf(name));
      if (!trail) {
        if (!unsaved.has(name)) load(name);
      } else if (sent.length > 0 || !isKnown(name, text)) settle(name, trail, [...sent, text]);
    }

    // Who types in another tab sends a record with every letter: what arrives together is answered once, when a turn brings no more.
    const arrived = new Map();
    const turns = new MessageChannel();
    let last = 0;

    turns.port1.onmessage = ({ data }) => {
      if (data === last) catchUpAll();
      else turns.port2.postMessage(last);
    };

    function catchUpAll() {
      const found = [...arrived];
      arrived.clear();
      for (const [name, sent] of found) catchUp(name, sent);
      if (found.length > 0) listener(found.map(([name]) => name));
    }

    function arrive(name, text) {
      if (arrived.size === 0) turns.port2.postMessage(last);
      last += 1;
      arrived.set(name, [...(arrived.get(name) ?? []), text]);
    }

    const isKnown = (name, text) => (texts.get(name) ?? null) === text;

    // Goes on from what other tabs wrote, the last of it what is stored, with what this tab changed. What a newer page writes isn't fought over.
    function settle(name, trail, written) {
      const records = written.filter((text) => !isKnown(name, text)).map((text) => recordOf(name, text)).filter(({ fault }) => !fault);
      const met = records.reduce((own, { value }) => meet(own, value), trail);
      const stored = recordOf(name, written.at(-1));
      trails.set(name, met);
      if (stored.fault ? unsaved.has(name) : !tellsAll(stored.value, met, isKnown(name, written.at(-1)))) return keep(name, met.mine);
      unsaved.delete(name);
      return load(name);
    }

    const storedNames = () => keysOf(storage).map(nameOf).filter(Boolean);

    function readAll() {
      if (!storage) return;
      for (const name of new Set([...held.keys(), ...base.keys(), ...unread.keys(), ...storedNames()])) catchUp(name);
    }

    // Another tab may have written since; what can't be stored here is newer than what is stored.
    function read(name) {
      if (storage && !unsaved.has(name)) catchUp(name);
      return held.get(name) ?? null;
    }

    // Where nothing is to take its place, what can't be read stays where it is.
    function put(name, value) {
      if (!copy) app.place.claim();
      const key = keyOf(name);
      const text = storage.getItem(key);
      const isUnread = !isKnown(name, text) && Boolean(recordOf(name, text).fault);
      if (isUnread && !value) return;
      if (isUnread) keepBeside(storage, key, text);
      if (isUnread) around.forget();
      const next = same(value, base.get(name)) ? null : JSON.stringify(value);
      if (next === null) storage.removeItem(key);
      else storage.setItem(key, next);
      unread.delete(name);
      texts.set(name, next);
    }

    // Only answers have fields that two tabs can change apart.
    function write(name, value) {
      if (storage && kindOf(name) === 'answer') trails.set(name, goOn(trails.of(name), held.get(name) ?? null, value));
      keep(name, value);
    }

    function keep(name, value) {
      hold(name, value);
      unsaved.add(name);
      if (!storage) return;
      try {
        put(name, value);
        unsaved.delete(name);
      } catch {
        if (app.records.makeRoom(storage)) keep(name, value);
        else onTrouble('full');
      }
    }

    // What another tab stored meanwhile is kept, field by field.
    function retry() {
      if (!storage) return false;
      for (const name of [...unsaved]) {
        catchUp(name, [storage.getItem(keyOf(name))]);
        if (unsaved.has(name)) keep(name, held.get(name) ?? null);
      }
      return unsaved.size === 0;
    }

    addEventListener('storage', ({ key, newValue, storageArea }) => {
      if (!storage || storageArea !== storage) return;
      around.forget();
      if (key === null) {
        readAll();
        listener(null);
      } else if (nameOf(key)) {
        if (trails.of(nameOf(key))) arrive(nameOf(key), newValue);
        else {
          catchUp(nameOf(key));
          listener([nameOf(key)]);
        }
      } else if (isAnswer(key) || besideWhat(key)) listener([]);
    });
    addEventListener('pageshow', (event) => {
      if (!event.persisted) return;
      around.forget();
      readAll();
      listener(null);
    });
    addEventListener('pagehide', catchUpAll);
    addEventListener('beforeunload', (event) => {
      if (unsaved.size > 0) event.preventDefault();
    });

    readAll();
    return {
      read,
      write,
      retry,
      get records() { return held; },
      get unread() { return unread; },
      ...around,
      onForeignChange(act) { listener = act; },
    };
  }

  app.openStore = openStore;
})();
