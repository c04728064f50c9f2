// The assessment that is worked on: answers and orphans on top of the store, changed in steps that can be undone and redone.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { blank, change, confirm, isBlank, valueOf, setValue, fields } = app.answers;

  const mostSteps = 200;
  const same = (a, b) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

  // Steps outlive a reload of their tab; a step too large for the session's storage is held in the page.
  function openSteps(name) {
    let steps = { done: [], undone: [] };
    try {
      steps = JSON.parse(sessionStorage.getItem(name)) ?? steps;
    } catch {
      // Nothing to go on from.
    }
    return {
      get: () => steps,
      set(next) {
        steps = { done: next.done.slice(-mostSteps), undone: next.undone };
        try {
          sessionStorage.setItem(name, JSON.stringify(steps));
        } catch {
          // It holds for this page.
        }
      },
    };
  }

  // `digests` has the digest of each control's sentence; `who` gives the name to sign with.
  function openBook({ store, digests, stepsName, who }) {
    const steps = openSteps(stepsName);
    const listeners = [];

    const tell = (names) => listeners.forEach((act) => act(names));
    store.onForeignChange(tell);

    function put(items, side) {
      for (const item of items) store.write(item.name, item[side]);
      tell(items.map(({ name }) => name));
    }

    // The only way in which answers change. `items`: name of the record, and the record that takes its place (null: none).
    function commit(label, items, { typing = false } = {}) {
      const found = items.map(({ name, value }) => ({ name, before: store.read(name), after: value }))
        .filter(({ before, after }) => !same(before, after));
      if (found.length === 0) return 0;
      const { done } = steps.get();
      const last = done.at(-1);
      const goesOn = typing && last?.typing === label && last.items[0].name === found[0].name && same(last.items[0].after, found[0].before);
      const step = goesOn
        ? { ...last, items: [{ ...found[0], before: last.items[0].before }] }
        : { label, items: found, ...(typing ? { typing: label } : {}) };
      steps.set({ done: [...(goesOn ? done.slice(0, -1) : done), step], undone: [] });
      put(found, 'after');
      return found.length;
    }

    const signed = (control, now = new Date()) => ({ by: who(), at: now.toISOString().replace(/\.\d+Z$/, 'Z'), digest: digests.get(control) });
    const read = (control) => store.records.get(`answer:${control}`) ?? blank(digests.get(control));
    const fresh = (control) => store.read(`answer:${control}`) ?? blank(digests.get(control));
    const toRecord = (answer) => (isBlank(answer) ? null : answer);

    function set(controls, field, value, { typing = false } = {}) {
      const items = controls.filter((control) => valueOf(fresh(control), field) !== value || (field === 'status' && read(control).lookAgain))
        .map((control) => ({ name: `answer:${control}`, value: toRecord(change(fresh(control), field, value, signed(control))) }));
      return commit(field, items, { typing });
    }

    // What was changed elsewhere since is left alone, field by field.
    function moved(item, from, to) {
      const now = store.read(item.name);
      if (same(now, item[from])) return item[to];
      if (!now || item.name.startsWith('orphan:')) return undefined;
      const result = structuredClone(now);
      const [left, right] = [item[from] ?? {}, item[to] ?? {}];
      for (const field of Object.keys(fields)) {
        if (valueOf(now, field) === valueOf(left, field)) setValue(result, field, valueOf(right, field));
      }
      return same(result, now) ? undefined : result;
    }

    function move(from, to, take, give) {
      const held = steps.get();
      const step = held[take].at(-1);
      if (!step) return null;
      const items = step.items.map((item) => ({ name: item.name, value: moved(item, from, to) })).filter(({ value }) => value !== undefined);
      steps.set({ ...held, [take]: held[take].slice(0, -1), [give]: [...held[give], step] });
      put(items, 'value');
      return { label: step.label, count: items.length, left: step.items.length - items.length };
    }

    return {
      read,
      set,
      commit,
      confirm: (control, review) => commit('confirm', [{ name: `answer:${control}`, value: confirm(fresh(control), review, signed(control)) }]),
      undo: () => move('after', 'before', 'done', 'undone'),
      redo: () => move('before', 'after', 'undone', 'done'),
      get canUndo() { return steps.get().done.length > 0; },
      get canRedo() { return steps.get().undone.length > 0; },
      get orphans() { return [...store.records].filter(([name]) => name.startsWith('orphan:')).map(([name, value]) => ({ name, ...value })); },
      get answered() { return [...store.records.keys()].filter((name) => name.startsWith('answer:')).map((name) => name.slice('answer:'.length)); },
      onChange(act) { listeners.push(act); },
    };
  }

  app.openBook = openBook;
})();
