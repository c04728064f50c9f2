// The answers of other systems than the page's, for reading, and for a system that begins with those of another.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { openStorage, keysOf } = app.storage;
  const { systems, records } = app;
  const { blank, fields, valueOf } = app.answers;

  const storage = openStorage();
  const kinds = ['answer', 'orphan'];
  const keysFor = (id, kind, rest = '') => keysOf(storage).filter((key) => key.startsWith(`generator:${systems.scopeOf(id)}:${kind}:${rest}`));

  // How many answers there are for a system to a version of a guide, and to all guides.
  const count = (id, guide, version) => keysFor(id, 'answer', `${guide}:${version}:`).length;
  const countAll = (id) => keysFor(id, 'answer').length;

  // What counts for a system of a control's answer; blank where it can't be read.
  function answerOf(system, guide, version, control) {
    const text = storage?.getItem(records.prefixOf('answer', guide, version, system.id) + control.id) ?? 'null';
    return systems.counting(system, guide, control, records.read('answer', text).value ?? blank(control.digest));
  }

  // Where two systems' answers to some controls differ: the controls, each with both answers and the fields that differ.
  function differences(one, other, guide, version, controls) {
    return controls.map((control) => ({ control, mine: answerOf(one, guide, version, control), theirs: answerOf(other, guide, version, control) }))
      .map((pair) => ({ ...pair, fields: Object.keys(fields).filter((field) => valueOf(pair.mine, field) !== valueOf(pair.theirs, field)) }))
      .filter((pair) => pair.fields.length > 0);
  }

  // Copies all that was answered for one system to another that has nothing yet. Throws where there is no room, and then nothing was copied.
  function copy(from, to) {
    const found = kinds.flatMap((kind) => keysFor(from, kind));
    const written = [];
    try {
      for (const key of found) {
        const target = `generator:${systems.scopeOf(to)}:${key.slice(`generator:${systems.scopeOf(from)}:`.length)}`;
        storage.setItem(target, storage.getItem(key));
        written.push(target);
      }
    } catch (error) {
      for (const key of written) storage.removeItem(key);
      throw error;
    }
  }

  app.systemAnswers = { count, countAll, differences, copy };
})();
