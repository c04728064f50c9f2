// Carries answers from an older version to this one, as pure functions: the program's rule (its AnswerCarrier), held by the same cases.
// 1. An answer whose control is here is kept. It must be looked at again where the change reopens it, or where another sentence was answered
//    than the one that its version has.
// 2. An answer whose control is gone is kept apart with its sentence, and comes back with its control.
// 3. Parts of a control that was split get copies of its answer. What was merged stands where all answers agree and nothing but the merging
//    reopens it.
// 4. A step that makes an answer doubtful is noted with it; carried back to the version before that step, the answer is as it was.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { isBlank, same, valueOf } = app.answers;
  const { restated } = app.approvals;

  const stepsOf = (answer) => answer.lookAgain ?? [];
  const withSteps = ({ lookAgain, ...answer }, steps) => (steps.length > 0 ? { ...answer, lookAgain: steps } : answer);
  const marked = (answer, step) => withSteps(answer, [...stepsOf(answer), Object.fromEntries(Object.entries(step).filter(([, value]) => value !== undefined))]);
  const bareOf = ({ control, ...answer }) => answer;
  const byCode = (a, b) => Number(a > b) - Number(a < b);

  // `data`: what the page knows of the older version. `here`: the controls that can be answered, by id, each with `statement` and `digest`.
  function openStep(data, to, here) {
    const byId = (list) => new Map(list.map((entry) => [entry.id, entry]));
    const [again, gone, reworded] = [byId(data.again), byId(data.gone), byId(data.reworded)];
    return {
      from: data.id,
      to,
      here,
      again,
      gone,
      statementOf: (control) => (gone.get(control) ?? reworded.get(control) ?? here.get(control))?.statement,
      digestOf: (control) => (reworded.get(control) ?? here.get(control)).digest,
      mergedInto: (control) => (again.get(control)?.from ?? [control]).slice(1),
      parts: data.again.filter(({ id, from }) => from[0] !== id),
    };
  }

  // The answer as it was before it left the version that it comes back to, or null.
  function restored(answer, { to }, copies = false) {
    const at = stepsOf(answer).findIndex(({ since }) => since === to);
    if (at < 0 || (stepsOf(answer)[at].copyOf && !copies)) return null;
    return withSteps(answer, stepsOf(answer).slice(0, at));
  }

  // `answers`: by control. `orphans`: those that the older version keeps apart. Gives `placed`, by control, and `apart`.
  function carry(step, answers, orphans) {
    const own = new Map([...answers].filter(([, answer]) => !isBlank(answer)));
    const [placed, apart] = [new Map(), []];

    const partOf = (control, whole) => orphans.find(({ version, mergedInto, answer }) => answer.control === control && version === step.to && mergedInto === whole)?.answer;

    function originalOf(source) {
      const answer = own.get(source);
      if (answer) return restored(answer, step) ?? answer;
      const found = orphans.find((orphan) => orphan.answer.control === source && orphan.version === step.to);
      return found && bareOf(found.answer);
    }

    // What was copied when a control was split or merged goes when the copied answer itself is there again.
    function isUnchangedCopy(answer) {
      const before = restored(answer, step, true);
      const source = before && stepsOf(answer)[stepsOf(before).length].copyOf;
      return Boolean(source) && same(before, originalOf(source));
    }

    // The answers to the other parts: those that are merged into it; or those that were and are parts again, where all are known.
    function othersOf(control) {
      const merged = step.mergedInto(control).map((id) => ({ id, answer: own.get(id) }));
      const parts = step.parts.filter(({ from }) => from[0] === control).map(({ id }) => ({ id, answer: partOf(id, control) }));
      return [...merged, ...(parts.every(({ answer }) => answer) ? parts : [])];
    }

    function reopening(control, answer) {
      const change = step.again.get(control);
      if (!change) return [];
      const others = othersOf(control);
      const differing = others.filter((other) => !other.answer || valueOf(other.answer, 'status') !== valueOf(answer, 'status'));
      if (others.length > 0 && differing.length === 0 && change.ofPartsOnly) return [];
      return [...change.reasons, ...differing.map((other) => `${other.id} was ${other.answer ? valueOf(other.answer, 'status') : 'not answered'}`)];
    }

    function carried(control, answer) {
      const isOther = stepsOf(answer).length === 0 && answer.statement !== step.digestOf(control);
      const reasons = [...(isOther ? [`another sentence was answered than the one of ${step.from}`] : []), ...reopening(control, answer)];
      if (reasons.length > 0) return marked(answer, { since: step.from, reasons, answered: step.statementOf(control) });
      // An answer that stands is one to the sentence as it is now; one that is doubted stays one to the sentence that was read.
      return stepsOf(answer).length === 0 ? restated(answer, step.here.get(control).digest) : answer;
    }

    function toOrphan(control, answer) {
      const last = stepsOf(answer).at(-1);
      // What nobody has looked at since it returned goes back as it came.
      const orphan = last?.returned
        ? { version: last.since, sentence: last.answered ?? '', answer: { control, ...withSteps(answer, stepsOf(answer).slice(0, -1)) }, mergedInto: last.mergedInto }
        : { version: step.from, sentence: stepsOf(answer)[0]?.answered ?? step.statementOf(control) ?? '', answer: { control, ...answer }, mergedInto: step.gone.get(control)?.mergedInto };
      return Object.fromEntries(Object.entries(orphan).filter(([, value]) => value));
    }

    function comeBack(orphan) {
      const { version, sentence, answer: { control }, mergedInto } = orphan;
      if (!step.here.has(control) || placed.has(control)) apart.push(orphan);
      else if (version === step.to) placed.set(control, bareOf(orphan.answer));
      else placed.set(control, marked(bareOf(orphan.answer), { since: version, reasons: [`gone in ${step.from}, there again`], answered: sentence, returned: true, mergedInto }));
    }

    function copy(source, target, reasons) {
      const answer = own.get(source);
      if (placed.has(target) || !step.here.has(target) || !answer || restored(answer, step, true)) return;
      placed.set(target, marked(answer, { since: step.from, reasons, answered: step.statementOf(source), copyOf: source }));
    }

    for (const [control, answer] of own) {
      if (isUnchangedCopy(answer)) continue;
      if (step.here.has(control)) placed.set(control, restored(answer, step) ?? carried(control, answer));
      else apart.push(toOrphan(control, answer));
    }
    orphans.forEach(comeBack);
    for (const { id, from, reasons } of step.parts) copy(from[0], id, reasons);
    for (const whole of step.again.keys()) for (const part of step.mergedInto(whole)) copy(part, whole, [`${part} is merged into it, and it had no answer of its own`]);
    return { placed, apart: apart.sort((a, b) => byCode(a.answer.control, b.answer.control) || byCode(a.version, b.version)) };
  }

  app.carry = { openStep, carry };
})();
