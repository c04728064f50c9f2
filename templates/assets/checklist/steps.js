// The steps that can be undone and redone. All of them outlive a reload of their tab; those that change many answers, or take one away
// with its history, outlive the browser: each is kept in its storage under a key of its own, so that two tabs don't lose each other's.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { openStorage, keysOf } = app.storage;
  const { makeRoom, stepPrefix } = app.records;

  const mostSteps = 200;
  const mostLasting = 20;

  // What another page left under the name is nothing to go on from.
  const isItem = (item) => /^(answer|orphan):/.test(item?.name);
  const isStep = (step) => typeof step?.label === 'string' && Array.isArray(step.items) && step.items.length > 0 && step.items.every(isItem);

  // A single change stands in its answer's history; this one doesn't, or is one of many.
  const isLasting = ({ items }) => items.length > 1 || items.some(({ after }) => after === null);

  function readSession(name) {
    try {
      const { done, undone } = JSON.parse(sessionStorage.getItem(name));
      return [...done, ...undone].every(isStep) ? { done, undone } : null;
    } catch {
      return null;
    }
  }

  function parse(text) {
    try {
      const step = JSON.parse(text);
      return isStep(step) && typeof step.at === 'string' ? step : null;
    } catch {
      return null;
    }
  }

  // Keys are in the order of time.
  const newKey = (prefix) => `${prefix}${String(Date.now()).padStart(15, '0')}-${Math.random().toString(36).slice(2, 8)}`;

  // What the browser keeps of earlier steps, the oldest first.
  function openLasting(prefix) {
    const storage = openStorage();
    const keys = () => keysOf(storage).filter((key) => key.startsWith(prefix)).sort();

    function tryToKeep(key, text) {
      try {
        storage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    }

    // Whether there is room for it, if need be without older ones.
    function keep({ key, label, at, items }) {
      if (!storage) return false;
      const text = JSON.stringify({ label, at, items });
      const older = keys();
      for (const extra of older.splice(0, Math.max(0, older.length - mostLasting + 1))) storage.removeItem(extra);
      while (!tryToKeep(key, text)) if (!makeRoom(storage)) return false;
      return true;
    }

    return {
      keep,
      newKey: () => newKey(prefix),
      drop: ({ key }) => { if (key) storage?.removeItem(key); },
      read: () => (storage ? keys() : []).map((key) => ({ key, step: parse(storage.getItem(key)) })).filter(({ step }) => step)
        .map(({ key, step }) => ({ ...step, key, isKept: true, isEarlier: true })),
    };
  }

  // `scope` names what is answered: a guide's version, or a saved copy.
  function openSteps(scope) {
    const name = `generator:steps:${scope}`;
    const lasting = openLasting(`${stepPrefix}${scope}:`);
    let steps = readSession(name) ?? { done: lasting.read(), undone: [] };

    function set(next) {
      steps = { done: next.done.slice(-mostSteps), undone: next.undone };
      try {
        sessionStorage.setItem(name, JSON.stringify(steps));
      } catch {
        // It holds for this page.
      }
    }

    function kept(step) {
      if (!isLasting(step) || step.isKept) return step;
      const named = { ...step, key: step.key ?? lasting.newKey() };
      return { ...named, isKept: lasting.keep(named) };
    }

    return {
      get: () => steps,
      // A step that was just done. Before its answers are written it may find no room that is there afterwards: `settle` tries again.
      add(step) { set({ done: [...steps.done, kept(step)], undone: [] }); },
      replaceLast(step) { set({ done: [...steps.done.slice(0, -1), step], undone: [] }); },
      settle() { set({ ...steps, done: [...steps.done.slice(0, -1), kept(steps.done.at(-1))] }); },
      undone(step) {
        lasting.drop(step);
        set({ done: steps.done.slice(0, -1), undone: [...steps.undone, { ...step, isKept: false, isEarlier: false }] });
      },
      redone(step) { set({ done: [...steps.done, kept(step)], undone: steps.undone.slice(0, -1) }); },
      // Whether the last step can still be undone when the browser was closed.
      get isLastKept() { return Boolean(steps.done.at(-1)?.isKept); },
    };
  }

  app.openSteps = openSteps;
})();
