// Where answers are kept: one record per control in the browser's storage, so that two tabs never overwrite each other's
// controls. What can't be stored is held in the page, which says so. A saved copy has its answers in its file; what is changed in
// it is stored under its own id as a draft on top of them, apart from the site's answers and from other copies.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { parse, openStorage } = app.records;
  const { same } = app.answers;

  // Records are named "answer:CONTROL" and "orphan:CONTROL@VERSION". `copy`: the id of a saved copy and its file's records, or null.
  function openStore(guide, version, onTrouble, copy = null) {
    const prefixOf = (kind) => (copy ? `generator:copy:${copy.id}:${kind}:` : app.records.prefixOf(kind, guide, version));
    const base = copy?.records ?? new Map();
    const held = new Map(base);
    const unsaved = new Set();
    const storage = openStorage();
    if (!storage) onTrouble('forbidden');
    let listener = () => {};

    const keyOf = (name) => {
      const [kind, ...rest] = name.split(':');
      return prefixOf(kind) + rest.join(':');
    };

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
    function load(name) {
      const text = storage.getItem(keyOf(name));
      const draft = text === null ? undefined : parse(name.split(':', 1)[0], text);
      hold(name, draft === undefined ? base.get(name) : draft);
    }

    function storedNames() {
      return Array.from({ length: storage.length }, (_, i) => nameOf(storage.key(i))).filter(Boolean);
    }

    function readAll() {
      if (!storage) return;
      for (const name of new Set([...held.keys(), ...base.keys(), ...storedNames()])) if (!unsaved.has(name)) load(name);
    }

    // Another tab may have written since; what can't be stored here is newer than what is stored.
    function read(name) {
      if (storage && !unsaved.has(name)) load(name);
      return held.get(name) ?? null;
    }

    function write(name, value) {
      hold(name, value);
      if (!storage) {
        unsaved.add(name);
        return;
      }
      try {
        if (same(value, base.get(name))) storage.removeItem(keyOf(name));
        else storage.setItem(keyOf(name), JSON.stringify(value));
        unsaved.delete(name);
      } catch {
        unsaved.add(name);
        onTrouble('full');
      }
    }

    function retry() {
      for (const name of [...unsaved]) write(name, held.get(name) ?? null);
      return unsaved.size === 0;
    }

    // Read once: they change in other tabs only.
    const others = new Map();
    function answersOf(other) {
      if (!others.has(other)) others.set(other, readAnswersOf(app.records.prefixOf('answer', guide, other)));
      return others.get(other);
    }

    function readAnswersOf(prefix) {
      const keys = copy || !storage ? [] : Array.from({ length: storage.length }, (_, i) => storage.key(i)).filter((key) => key.startsWith(prefix));
      return new Map(keys.map((key) => [key.slice(prefix.length), parse('answer', storage.getItem(key))]).filter(([, answer]) => answer));
    }

    addEventListener('storage', ({ key, storageArea }) => {
      if (!storage || storageArea !== storage) return;
      others.clear();
      if (key === null) {
        readAll();
        listener(null);
      } else if (nameOf(key)) {
        read(nameOf(key));
        listener([nameOf(key)]);
      } else if (key.startsWith('generator:answer:')) listener([]);
    });
    addEventListener('pageshow', (event) => {
      if (!event.persisted) return;
      others.clear();
      readAll();
      listener(null);
    });
    addEventListener('beforeunload', (event) => {
      if (unsaved.size > 0) event.preventDefault();
    });

    readAll();
    return {
      read,
      write,
      retry,
      get records() { return held; },
      get unsavedCount() { return unsaved.size; },
      // The answers of another version of the guide by control, for reading only. A copy has no part in them.
      answersOf,
      onForeignChange(act) { listener = act; },
    };
  }

  app.openStore = openStore;
})();
