// Two tabs that change one record at the same moment. A browser tells a tab late what another one wrote, also within a lock that both
// wait for, so each may begin from what the other has just replaced. Both changes are kept:
// 1. A tab remembers for a few seconds what it began from and what it changed (its trail).
// 2. What another tab wrote meanwhile is held against that, field by field. Changed on one side, that side's value counts; changed on
//    both, the one that knew the other, or else the later: all tabs come to the same.
// 3. A tab writes again only what it changed itself and finds missing, and what its own record has just replaced, and goes on from what
//    the others wrote. So it ends.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { fields, blank, isBlank, same, take, fold, isFull } = app.answers;
  const { keyOf, timeOf, unite, unitOf, lastChange } = app.merge;

  const historyOf = (answer) => answer?.history ?? [];
  const keysOf = (answer) => new Set(historyOf(answer).map(keyOf));
  const noneLike = (...answers) => blank(answers.find(Boolean)?.statement);

  // What a tab wrote itself: the values that it gave each field, and the keys of the changes that its history told.
  const mostValues = 50;

  function goOn(trail, before, after) {
    const none = noneLike(after, before);
    const values = { ...trail?.values };
    for (const field of Object.keys(fields)) {
      const value = unitOf(after ?? none, field);
      if (!same(value, unitOf(before ?? none, field))) values[field] = [...(values[field] ?? []), value].slice(-mostValues);
    }
    const known = keysOf(before);
    const changes = historyOf(after).map(keyOf).filter((key) => !known.has(key));
    return { base: trail ? trail.base : before, mine: after, values, changes: new Set([...(trail?.changes ?? []), ...changes]) };
  }

  // Whether somebody else changed a field: its history tells of a change that is new here, or its value is. What knows less of the
  // field's history than this tab is only older.
  function isNews(answer, field, { base, mine, values, changes }) {
    const ofField = (change) => change.field === field;
    const known = new Set([...keysOf(base), ...keysOf(mine), ...changes]);
    if (historyOf(answer).some((change) => ofField(change) && !known.has(keyOf(change)))) return true;
    const theirs = keysOf(answer);
    const isOlder = historyOf(mine).some((change) => ofField(change) && !theirs.has(keyOf(change)));
    return !isOlder && ![unitOf(base, field), ...(values[field] ?? [])].some((value) => same(value, unitOf(answer, field)));
  }

  const isOwn = (field, { base, mine, values }) => Boolean(values[field]) && !same(unitOf(mine, field), unitOf(base, field));

  // Whoever knew the other's last change, or else changed it later; of one second any, but the same one in both tabs.
  function isTheirs(mine, theirs, field) {
    const [ours, others] = [lastChange(mine, field), lastChange(theirs, field)];
    const [knowsOurs, knowsOthers] = [Boolean(ours) && keysOf(theirs).has(keyOf(ours)), Boolean(others) && keysOf(mine).has(keyOf(others))];
    if (knowsOurs !== knowsOthers) return knowsOurs;
    const [a, b] = [timeOf((ours ?? mine).at), timeOf((others ?? theirs).at)];
    const textOf = (change, answer) => JSON.stringify([change ?? null, unitOf(answer, field)]);
    return a === b ? textOf(others, theirs) > textOf(ours, mine) : b > a;
  }

  // What is told of the fields whose values stand, and this tab's own changes, without those that it has replaced since.
  function historyWith(other, { mine, changes }, stand) {
    const own = historyOf(mine).filter((change) => stand.includes(change.field) || changes.has(keyOf(change)));
    const stands = new Set(own.map(keyOf));
    return fold(unite(historyOf(other).filter((change) => !changes.has(keyOf(change)) || stands.has(keyOf(change))), own));
  }

  // The trail after another tab has written `theirs` (null: none); its `mine` is what both say.
  function meet(trail, theirs) {
    const none = noneLike(trail.mine, theirs, trail.base);
    const known = { ...trail, base: trail.base ?? none, mine: trail.mine ?? none };
    const other = theirs ?? none;
    const result = { ...other };
    const stand = Object.keys(fields).filter((field) => !isNews(other, field, known) || (isOwn(field, known) && !isTheirs(known.mine, other, field)));
    for (const field of stand) take(result, known.mine, field);
    if (timeOf(known.mine.at) > timeOf(other.at)) for (const member of ['by', 'at']) take(result, known.mine, member);
    const history = historyWith(other, known, stand);
    delete result.history;
    if (history.length > 0) result.history = history;
    return { ...trail, base: theirs, mine: isBlank(result) ? null : result };
  }

  // Whether a record tells all that a tab has to tell: what it changed, or all that it knows where the record is its own.
  function tellsAll(record, { mine, values, changes }, isOwnRecord) {
    const none = noneLike(mine, record);
    const known = keysOf(record);
    const isToTell = (key) => isOwnRecord || changes.has(key);
    const isTold = isFull(historyOf(record)) || historyOf(mine).map(keyOf).every((key) => !isToTell(key) || known.has(key));
    return isTold && Object.keys(isOwnRecord ? fields : values).every((field) => same(unitOf(record ?? none, field), unitOf(mine ?? none, field)));
  }

  // Far longer than a browser takes to tell the others, and too short for a person to answer in one tab and clear in another.
  const remembered = 2000;

  // `isPinned` tells of a name whether its trail is needed for longer.
  function openTrails(isPinned) {
    let [recent, older] = [new Map(), new Map()];
    let timer = null;

    function turn() {
      const pinned = [...older].filter(([name]) => isPinned(name) && !recent.has(name));
      [recent, older] = [new Map(pinned), recent];
      timer = recent.size + older.size > 0 ? setTimeout(turn, remembered) : null;
    }

    return {
      of: (name) => recent.get(name) ?? older.get(name) ?? null,
      set(name, trail) {
        recent.set(name, trail);
        timer ??= setTimeout(turn, remembered);
      },
    };
  }

  app.together = { goOn, meet, tellsAll, openTrails };
})();
