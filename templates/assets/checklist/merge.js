// Two people's answers put together, field by field, as pure functions. A status is one with the sentence that it was given to and
// with what there is to look at again.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { fields, valueOf, isBlank, same, take, dateAfter, fold, isFull } = app.answers;

  const timeOf = (at) => (at ? Date.parse(at) : Number.NEGATIVE_INFINITY);
  const keyOf = ({ at, by, field, to }) => JSON.stringify([timeOf(at), by ?? '', field, to ?? '']);
  const historyOf = (answer) => answer.history ?? [];

  // By code units, as the program compares.
  const compare = (a, b) => (a < b ? -1 : Number(a > b));

  // All changes of both, each once, in the order of time, whichever side is merged into which.
  function unite(mine, theirs) {
    const known = new Set(mine.map(keyOf));
    return [...mine, ...theirs.filter((change) => !known.has(keyOf(change)))].sort((a, b) => timeOf(a.at) - timeOf(b.at) || compare(a.by ?? '', b.by ?? ''));
  }

  // What compares and moves as one.
  function unitOf(answer, field) {
    if (field === 'approval') return answer.approval ?? '';
    if (field !== 'status') return valueOf(answer, field);
    return isUntouched(answer, field) ? null : { status: valueOf(answer, field), statement: answer.statement, lookAgain: answer.lookAgain ?? [] };
  }

  function isUntouched(answer, field) {
    return field === 'status' ? valueOf(answer, field) === 'open' && !answer.lookAgain : valueOf(answer, field) === '';
  }

  // A history that is full has lost its oldest changes: what the other side still has of them is no change since.
  function changesSince(answer, other, field) {
    const common = new Set(historyOf(other).map(keyOf));
    const first = isFull(historyOf(other)) ? timeOf(historyOf(other).find((change) => change.field === field)?.at) : Number.NEGATIVE_INFINITY;
    return historyOf(answer).filter((change) => change.field === field && !common.has(keyOf(change)) && timeOf(change.at) >= first);
  }

  const lastChange = (answer, field) => historyOf(answer).filter((change) => change.field === field).at(-1);

  // Whether changes go on from what the other side has still: its last change led there, or theirs began there.
  function goesOnFrom(changes, other, field) {
    const last = lastChange(other, field);
    const base = last ? last.to : changes[0].from;
    return isUntouched(other, field) || (base ?? '') === valueOf(other, field);
  }

  function winner(mine, theirs, field) {
    const ours = changesSince(mine, theirs, field);
    const others = changesSince(theirs, mine, field);
    if (ours.length > 0 && others.length > 0) return 'conflict';
    if (others.length > 0) return goesOnFrom(others, mine, field) ? 'theirs' : 'conflict';
    if (ours.length > 0) return goesOnFrom(ours, theirs, field) ? 'mine' : 'conflict';
    if (isUntouched(mine, field)) return 'theirs';
    return isUntouched(theirs, field) ? 'mine' : 'conflict';
  }

  // Who gave a field its value, and when.
  function authorOf(answer, field) {
    const { by, at } = (field === 'approval' && answer.approval) || (lastChange(answer, field) ?? answer);
    return { by, at };
  }

  // The fields that differ: which side wins (`mine`, `theirs`, `conflict`), who wrote which, which is the later.
  function differences(mine, theirs) {
    return Object.keys(fields).filter((field) => !same(unitOf(mine, field), unitOf(theirs, field))).map((field) => {
      const authors = { mine: authorOf(mine, field), theirs: authorOf(theirs, field) };
      const later = timeOf(authors.theirs.at) > timeOf(authors.mine.at) ? 'theirs' : 'mine';
      return { field, outcome: winner(mine, theirs, field), authors, later };
    });
  }

  // Where the last change tells of another value than was chosen, the choice is a change of its own.
  function settle(result, field, { by, at: now }) {
    const last = lastChange(result, field);
    if (!last || (last.to ?? '') === valueOf(result, field)) return;
    const at = dateAfter(result.history, { by, at: now });
    const choice = { at, by, field, from: last.to, to: valueOf(result, field) };
    result.history = fold([...result.history, Object.fromEntries(Object.entries(choice).filter(([, value]) => value))]);
    Object.assign(result, { at, by });
    if (!by) delete result.by;
  }

  // `choose` gives `mine` or `theirs` for a difference that is a conflict; `who` signs what had to be chosen. `overrule` may give a side
  // for any difference, whoever wins by the histories: somebody who looked at both has chosen.
  function mergeAnswers(mine, theirs, choose, who, overrule = () => undefined) {
    const found = differences(mine, theirs);
    const winnerOf = (difference) => overrule(difference) ?? (difference.outcome === 'conflict' ? choose(difference) : difference.outcome);
    const taken = found.filter((difference) => winnerOf(difference) === 'theirs');
    const result = { ...mine };
    for (const { field } of taken) take(result, theirs, field);
    if (taken.length > 0 && timeOf(theirs.at) > timeOf(mine.at)) for (const member of ['by', 'at']) take(result, theirs, member);
    const history = fold(unite(historyOf(mine), historyOf(theirs)));
    if (history.length > 0) result.history = history;
    for (const { field } of found) settle(result, field, who);
    return result;
  }

  const answerIn = (record) => record.answer ?? record;
  const blankFor = (record) => ({ ...(record.answer ? { control: record.answer.control } : {}), status: 'open', statement: answerIn(record).statement });

  // What importing `theirs` would do to `mine`, both records by name: one entry for each record that they have.
  function plan(mine, theirs) {
    return [...theirs].map(([name, value]) => {
      const own = mine.get(name) ?? null;
      const before = own ? answerIn(own) : blankFor(value);
      return {
        name,
        own,
        value,
        isNew: own === null,
        mine: before,
        theirs: answerIn(value),
        differences: differences(before, answerIn(value)),
        isHistoryLonger: fold(unite(historyOf(before), historyOf(answerIn(value)))).length > historyOf(before).length,
      };
    });
  }

  // Which side a difference is settled by where nobody chooses.
  const suggested = ({ outcome: side, later }) => (side === 'conflict' ? later : side);

  // The record that the import leaves, or null for none; `chosen` gives the side that somebody chose, or undefined. An orphan that is there
  // keeps its sentence.
  function outcome(entry, chosen, who) {
    if (entry.isNew) return entry.value;
    const answer = mergeAnswers(entry.mine, entry.theirs, suggested, who, (difference) => chosen(entry, difference));
    if (entry.own.answer) return { ...entry.own, answer };
    return isBlank(answer) ? null : answer;
  }

  app.merge = { keyOf, timeOf, unite, unitOf, isUntouched, lastChange, differences, mergeAnswers, suggested, plan, outcome };
})();
