// Where answers are kept: one record per control in the browser's storage, so that two tabs never overwrite each other's
// controls. What can't be stored is held in the page, which says so.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  // Records are named "answer:CONTROL" and "orphan:CONTROL@VERSION".
  function openStore(guide, version, onTrouble) {
    const prefixOf = (kind) => `generator:${kind}:${guide}:${version}:`;
    const held = new Map();
    const unsaved = new Set();
    const storage = openStorage();
    let listener = () => {};

    function openStorage() {
      try {
        window.localStorage.getItem('generator:theme');
        return window.localStorage;
      } catch {
        onTrouble('forbidden');
        return null;
      }
    }

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

    // What another program left under our name is no answer, and stays where it is.
    function parse(text) {
      try {
        const value = JSON.parse(text);
        return value && typeof value === 'object' && !Array.isArray(value) ? value : null;
      } catch {
        return null;
      }
    }

    function readAll() {
      if (!storage) return;
      for (const name of [...held.keys()]) if (!unsaved.has(name)) held.delete(name);
      for (let i = 0; i < storage.length; i += 1) {
        const key = storage.key(i);
        const name = nameOf(key);
        const value = name && !unsaved.has(name) ? parse(storage.getItem(key)) : null;
        if (value) held.set(name, value);
      }
    }

    // Another tab may have written since; what can't be stored here is newer than what is stored.
    function read(name) {
      if (storage && !unsaved.has(name)) {
        const text = storage.getItem(keyOf(name));
        const value = text === null ? null : parse(text);
        if (value) held.set(name, value);
        else held.delete(name);
      }
      return held.get(name) ?? null;
    }

    function write(name, value) {
      if (value) held.set(name, value);
      else held.delete(name);
      if (!storage) {
        unsaved.add(name);
        return;
      }
      try {
        if (value) storage.setItem(keyOf(name), JSON.stringify(value));
        else storage.removeItem(keyOf(name));
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

    addEventListener('storage', ({ key, storageArea }) => {
      if (!storage || storageArea !== storage) return;
      if (key === null) {
        readAll();
        listener(null);
      } else if (nameOf(key)) {
        read(nameOf(key));
        listener([nameOf(key)]);
      }
    });
    addEventListener('pageshow', (event) => {
      if (!event.persisted) return;
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
      get isStored() { return storage !== null; },
      get unsavedCount() { return unsaved.size; },
      // Answers of another version of the guide, for reading only.
      readOther(other, control) {
        return parse(storage?.getItem(`generator:answer:${guide}:${other}:${control}`) ?? 'null');
      },
      onForeignChange(act) { listener = act; },
    };
  }

  app.openStore = openStore;
})();
