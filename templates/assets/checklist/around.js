// What the storage holds around a checklist's records, for reading only: the answers of other versions, and what is kept beside
// because it couldn't be read. Each is looked for once among thousands of keys, and anew when another tab has written.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { keysOf } = app.storage;
  const { read, besideWhat } = app.records;

  // `nameOf` gives the name of the record under a key, or null; `prefixOf` what the keys of a version's records of a kind begin with, or null
  // for none: a saved copy has no part in them.
  function openAround({ storage, nameOf, prefixOf }) {
    const others = new Map();
    let beside = null;

    function readRecordsOf(kind, version) {
      const prefix = prefixOf(kind, version);
      return (prefix ? keysOf(storage) : []).filter((key) => key.startsWith(prefix)).map((key) => [key.slice(prefix.length), read(kind, storage.getItem(key))]);
    }

    function readVersion(version) {
      const answers = readRecordsOf('answer', version);
      const orphans = readRecordsOf('orphan', version);
      return {
        answers: new Map(answers.filter(([, { value }]) => value).map(([control, { value }]) => [control, value])),
        orphans: orphans.map(([, { value }]) => value).filter(Boolean),
        unread: [...answers, ...orphans].filter(([, { fault }]) => fault).length,
      };
    }

    function recordsOf(version) {
      if (!others.has(version)) others.set(version, readVersion(version));
      return others.get(version);
    }

    function findBeside() {
      beside ??= keysOf(storage).map((key) => ({ key, name: nameOf(besideWhat(key) ?? '') })).filter(({ name }) => name)
        .map(({ key, name }) => ({ key, name, text: storage.getItem(key), ...read(name.split(':', 1)[0], storage.getItem(key)) }));
      return beside;
    }

    return {
      // The answers of another version of the guide by control, those that it keeps apart, and how many there can't be read.
      answersOf: (version) => recordsOf(version).answers,
      orphansIn: (version) => recordsOf(version).orphans,
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
