// The assessment that is worked on: answers and orphans on top of the store, changed in steps that can be undone and redone.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { blank, change, comment, confirm, standing, today, isBlank, valueOf, same, sameField, take, now, fields } = app.answers;
  const { faultOf } = app.records;

  // `digestOf` tells the digest of a control's sentence; `who` gives the name to sign with; `refuse` is told why an answer can't be kept;
  // `isAsked` tells whether a control is one to answer here, and `counting` what counts of an answer.
  function openBook({ store, digestOf, scope, who, refuse = () => {}, isAsked = () => true, counting = (control, answer) => answer }) {
    const steps = app.openSteps(scope);
    const listeners = [];

    const tell = (names) => listeners.forEach((act) => act(names));
    store.onForeignChange(tell);

    function put(items, side) {
      for (const item of items) store.write(item.name, item[side]);
      tell(items.map(({ name }) => name));
    }

    // What couldn't be read again isn't written.
    function isKept({ name, after }) {
      const fault = faultOf(name, after);
      if (fault) refuse(name, fault);
      return !fault;
    }

    // The only way in which answers change. `items`: name of the record, and the record that takes its place (null: none).
    function commit(label, items, { typing = false } = {}) {
      const found = items.map(({ name, value }) => ({ name, before: store.read(name), after: value }))
        .filter(({ before, after }) => !same(before, after)).filter(isKept);
      if (found.length === 0) return 0;
      const { done } = steps.get();
      const last = done.at(-1);
      const goesOn = typing && last?.typing === label && last.items[0].name === found[0].name && same(last.items[0].after, found[0].before);
      if (goesOn) steps.replaceLast({ ...last, items: [{ ...found[0], before: last.items[0].before }] });
      else steps.add({ label, at: now(), items: found, ...(typing ? { typing: label } : {}) });
      put(found, 'after');
      steps.settle();
      return found.length;
    }

    const signed = (control) => ({ by: who(), at: now(), digest: digestOf(control) });
    const own = (control) => store.records.get(`answer:${control}`) ?? blank(digestOf(control));
    const read = (control) => counting(control, own(control));
    const fresh = (control) => store.read(`answer:${control}`) ?? blank(digestOf(control));
    const toRecord = (answer) => (isBlank(answer) ? null : answer);

    // An approval is given to what waits for one, and not by who answered.
    function isApproval(answer, control, name) {
      if (name === '') return Boolean(answer.approval);
      return standing(answer, digestOf(control), today()).approval === 'proposed' && app.approvals.refusal(answer, name) === null;
    }

    // The same status once more is a change where the answer is in doubt: somebody has looked again.
    const isNewValue = (answer, control, field, value) => valueOf(answer, field) !== value || (field === 'status' && value !== 'open' && (answer.lookAgain || answer.statement !== digestOf(control)));
    const isChange = (answer, control, field, value) => (field === 'approval' ? isApproval(answer, control, value) : isNewValue(answer, control, field, value));

    const withValue = (answer, control, field, value) => (isChange(answer, control, field, value) ? change(answer, field, value, signed(control)) : answer);

    // A value may be made of the answer as it is.
    function withValues(control, values) {
      return Object.entries(values).reduce((answer, [field, value]) => withValue(answer, control, field, typeof value === 'function' ? value(answer) : value), fresh(control));
    }

    // Gives these controls these values, by field. What doesn't concern the system isn't answered for it.
    function set(controls, values, { label = Object.keys(values)[0], typing = false } = {}) {
      return commit(label, controls.filter(isAsked).map((control) => ({ name: `answer:${control}`, value: toRecord(withValues(control, values)) })), { typing });
    }

    // What was changed elsewhere since is left alone, field by field; what is taken back is a change of its own there.
    function moved(item, from, to) {
      const found = store.read(item.name);
      if (same(found, item[from])) return item[to];
      if (!found || item.name.startsWith('orphan:')) return undefined;
      const control = item.name.slice('answer:'.length);
      const [left, right] = [item[from] ?? blank(digestOf(control)), item[to] ?? blank(digestOf(control))];
      const back = Object.keys(fields).filter((field) => sameField(found, left, field) && !sameField(left, right, field));
      return back.length === 0 ? undefined : back.reduce((answer, field) => {
        const changed = change(answer, field, valueOf(right, field), signed(control));
        take(changed, right, field);
        return changed;
      }, found);
    }

    // `target`: what becomes of the step, "undone" or "redone".
    function move(from, to, source, target) {
      const step = steps.get()[source].at(-1);
      if (!step) return null;
      const items = step.items.map((item) => ({ name: item.name, value: moved(item, from, to) })).filter(({ name, value }) => value !== undefined && isKept({ name, after: value }));
      steps[target](step);
      put(items, 'value');
      return { label: step.label, count: items.length, left: step.items.length - items.length };
    }

    return {
      // What counts of a control's answer, and what was answered, which isn't the same where the control doesn't concern the system.
      read,
      own,
      // Whether nothing was answered, and nothing else counts instead.
      isUntouched: (control) => !store.records.has(`answer:${control}`) && isAsked(control),
      set,
      commit,
      // Why what is stored of a control's answer can't be read, or undefined.
      faultOf: (control) => store.unread.get(`answer:${control}`)?.fault,
      confirm: (control, review) => commit('confirm', [{ name: `answer:${control}`, value: confirm(fresh(control), review, signed(control)) }]),
      comment: (control, words) => commit('comment', [{ name: `answer:${control}`, value: comment(fresh(control), words, signed(control)) }]),
      undo: () => move('after', 'before', 'done', 'undone'),
      redo: () => move('before', 'after', 'undone', 'redone'),
      // The step that an undo would take back, or undefined.
      get last() { return steps.get().done.at(-1); },
      get isLastKept() { return steps.isLastKept; },
      get canUndo() { return steps.get().done.length > 0; },
      get canRedo() { return steps.get().undone.length > 0; },
      get answered() { return [...store.records.keys()].filter((name) => name.startsWith('answer:')).map((name) => name.slice('answer:'.length)); },
      get unreadable() { return [...store.unread.keys()].filter((name) => name.startsWith('answer:')).map((name) => name.slice('answer:'.length)); },
      onChange(act) { listeners.push(act); },
    };
  }

  app.openBook = openBook;
})();
