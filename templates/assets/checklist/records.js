// Records of answers in the browser's storage: what they are called, what is one, and what becomes of a text that is none.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { keysOf } = app.storage;

  // What the keys of a version's records of a kind ("answer", "orphan") begin with, for a system or for none (""); the control's id ends them.
  const prefixOf = (kind, guide, version, system = app.systems.current.id) => `generator:${app.systems.scopeOf(system)}:${kind}:${guide}:${version}:`;

  // Whether a change of the storage may change what pages show of answers.
  const isAnswer = (key) => /^generator:[^:]+:answer:/.test(key);

  const wordsOf = ({ path, words }) => `${path || 'it'} ${words}`;

  // The record that a text under our name is (null: none), or the fault for which it is none.
  function read(kind, text) {
    try {
      const value = JSON.parse(text);
      const { value: record, faults: [fault] } = value === null ? { value, faults: [] } : app.checks[kind](value);
      return fault ? { fault: wordsOf(fault) } : { value: record };
    } catch {
      return { fault: 'it isn’t JSON' };
    }
  }

  // Why a record (null: none) couldn't be read again if it were written, or undefined.
  function faultOf(name, record) {
    const [fault] = record === null ? [] : app.checks[name.split(':', 1)[0]](record).faults;
    return fault && wordsOf(fault);
  }

  // Texts that couldn't be read when their control was answered anew stand beside it, numbered, and are never written over.
  const beside = 'generator:unread:';
  const besideKey = (number, key) => `${beside}${number}:${key.slice('generator:'.length)}`;

  // The key beside which it stands, or null for what isn't kept beside one.
  const besideWhat = (key) => (/^generator:unread:\d+:/.test(key) ? key.replace(/^generator:unread:\d+:/, 'generator:') : null);

  // Throws where there is no room: then nothing may take the text's place.
  function keepBeside(storage, key, text) {
    let number = 1;
    while ((storage.getItem(besideKey(number, key)) ?? text) !== text) number += 1;
    storage.setItem(besideKey(number, key), text);
  }

  // Steps that can be undone are worth less than answers: the oldest, of whatever it is, gives its room. False where there is none.
  const stepPrefix = 'generator:step:';
  const timeIn = (key) => key.slice(key.lastIndexOf(':') + 1);

  function makeRoom(storage) {
    const [oldest] = keysOf(storage).filter((key) => key.startsWith(stepPrefix)).sort((a, b) => (timeIn(a) < timeIn(b) ? -1 : 1));
    if (oldest) storage.removeItem(oldest);
    return Boolean(oldest);
  }

  app.records = { stepPrefix, makeRoom, prefixOf, isAnswer, read, faultOf, besideWhat, keepBeside };
})();
