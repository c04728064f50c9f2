// What the storage holds around a checklist's records, for reading only: the answers of other versions, and what is kept beside
// because it couldn't be read. Each is looked for once among thousands of keys, and anew when another tab has written.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { read, besideWhat, keysOf } = app.records;

  // `nameOf` gives the name of the record under a key, or null; `prefixOf` what the keys of a version's answers begin with, or null
  // for none: a saved copy has no part in them.
  function openAround({ storage, nameOf, prefixOf }) {
    const others = new Map();
    let beside = null;

    function readRecordsOf(prefix) {
      const found = (prefix ? keysOf(storage) : []).filter((key) => key.startsWith(prefix)).map((key) => [key.slice(prefix.length), read('answer', storage.getItem(key))]);
      return { answers: new Map(found.filter(([, { value }]) => value).map(([control, { value }]) => [control, value])), unread: found.filter(([, { fault }]) => fault).length };
    }

    function recordsOf(version) {
      if (!others.has(version)) others.set(version, readRecordsOf(prefixOf(version)));
      return others.get(version);
    }

    function findBeside() {
      beside ??= keysOf(storage).map((key) => ({ key, name: nameOf(besideWhat(key) ?? '') })).filter(({ name }) => name)
        .map(({ key, name }) => ({ key, name, text: storage.getItem(key), ...read(name.split(':', 1)[0], storage.getItem(key)) }));
      return beside;
    }

    return {
      // The answers of another version of the guide by control, and how many there can't be read.
      answersOf: (version) => recordsOf(version).answers,
      unreadOf: (version) => recordsOf(version).unread,
      // What is kept beside, each with its key, name and text, and as a record or with its fault.
      findBeside,
      forget() {
        others.clear();
        beside = null;
      },
    };
  }

  app.openAround = openAround;
})();
