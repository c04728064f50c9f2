// Checks of what comes from outside: files to import, and what stands in the browser's storage. A check gives the value anew, made of
// known members only, and tells what is wrong: where, what was found, what was expected.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { statuses, historyFields, linesOf, limits: most } = app.answers;
  const { counted } = app.elements;

  const mostFaults = 200;
  const shownLetters = 60;

  function shown(value) {
    if (typeof value === 'string') return `“${value.slice(0, shownLetters)}${value.length > shownLetters ? '…' : ''}”`;
    if (value === null || typeof value !== 'object') return String(value);
    return Array.isArray(value) ? 'a list' : 'an object';
  }

  const isEmpty = (value) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

  const text = (letters, { expected = 'a text', isSound = () => true } = {}) => (value, path, fault) => {
    if (typeof value === 'string' && value.length > letters) return fault(path, `has ${counted(value.length)} letters; at most ${counted(letters)} are taken`);
    return typeof value === 'string' && isSound(value) ? value : fault(path, `is ${shown(value)}; ${expected} was expected`);
  };

  const list = (item, count) => (value, path, fault) => {
    if (!Array.isArray(value)) return fault(path, `is ${shown(value)}; a list was expected`);
    if (value.length > count) return fault(path, `has ${counted(value.length)} items; at most ${counted(count)} are taken`);
    return value.map((one, i) => item(one, `${path}[${i}]`, fault));
  };

  const flag = (value, path, fault) => (typeof value === 'boolean' ? value : fault(path, `is ${shown(value)}; true or false was expected`));

  // Members keep their order, so that what the page stored is the same when it is read again. What is empty is as good as absent.
  const object = (required, optional) => (value, path, fault) => {
    if (!value || typeof value !== 'object' || Array.isArray(value)) return fault(path, `is ${shown(value)}; an object was expected`);
    const known = new Map(Object.entries({ ...required, ...optional }));
    const within = (name) => (path ? `${path}.${name.slice(0, shownLetters)}` : name.slice(0, shownLetters));
    for (const name of Object.keys(required)) if (isEmpty(value[name]) && !Array.isArray(value[name])) fault(within(name), 'is missing');
    const found = Object.entries(value).filter(([name]) => known.has(name) || fault(within(name), `isn't a member here; known are ${[...known.keys()].join(', ')}`));
    return Object.fromEntries(found
      .filter(([name, member]) => !isEmpty(member) || (name in required && Array.isArray(member)))
      .map(([name, member]) => [name, known.get(name)(member, within(name), fault)]));
  };

  const isDay = (value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
  const isYear = (year) => year >= 1 && year <= 9999;
  const isTime = (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(value) && isDay(value.slice(0, 10)) && isYear(new Date(value).getUTCFullYear());

  const id = text(most.id, { expected: 'an id' });
  const name = text(most.name);
  const words = text(most.text);
  const day = text(most.id, { isSound: isDay, expected: 'a day as 2026-01-31' });
  const time = text(most.id, { isSound: isTime, expected: 'a time as 2026-01-31T14:30:00+01:00' });
  const oneOf = (names) => text(most.id, { isSound: (value) => names.includes(value), expected: `one of ${names.join(', ')}` });
  const digest = (pattern, expected) => text(most.id, { isSound: (value) => pattern.test(value), expected });

  const step = object({ since: id, reasons: list(words, most.items) }, { answered: words, copyOf: id, returned: flag, mergedInto: id });
  const anyText = text(Number.POSITIVE_INFINITY);
  const bareChange = object({ at: time, field: oneOf(Object.keys(historyFields)) }, { by: name, from: anyText, to: anyText });
  // What a field may hold, as a text.
  const lines = (value, path, fault) => { list(words, most.items)(value.split('\n'), path, fault); };
  const valueOfField = { status: oneOf(statuses.map((status) => status.id)), note: words, owner: name, due: day, review: day, evidence: lines, approval: name, comment: words };

  function change(value, path, fault) {
    const found = bareChange(value, path, fault);
    const check = valueOfField[found?.field];
    for (const side of check ? ['from', 'to'] : []) if (found[side]) check(found[side], `${path}.${side}`, fault);
    if (found && !found.from && !found.to) fault(path, 'has neither from nor to; a change has at least one of them');
    return found;
  }

  const approval = object({ by: name, at: time, of: digest(/^[0-9a-f]{64}$/, 'the digest of an answer, 64 of 0-9 and a-f,') }, {});
  const answerRequired = { status: oneOf(statuses.map((status) => status.id)), statement: digest(/^[0-9a-f]{12}$/, 'the digest of a sentence, 12 of 0-9 and a-f,') };
  const answerOptional = { note: words, owner: name, due: day, review: day, evidence: list(words, most.items), by: name, at: time, approval, history: list(change, most.items), lookAgain: list(step, most.items) };
  const named = object({ control: id, ...answerRequired }, answerOptional);
  const orphan = object({ version: id, sentence: words, answer: named }, { mergedInto: id });
  const outOfScope = object({ control: id, reason: words }, {});
  const system = object({ id, name }, { owner: name, outOfScope: list(outOfScope, most.answers) });
  const bareAssessment = object(
    { guide: id, version: id, answers: list(named, most.answers) },
    { system, catalog: digest(/^[0-9a-f]{64}$/, 'the digest of a catalog, 64 of 0-9 and a-f,'), orphans: list(orphan, most.answers) });

  function findTwice(keys, path, fault) {
    const seen = new Set();
    keys.forEach((key, i) => {
      if (seen.has(key)) fault(`${path}[${i}]`, `answers ${shown(key)} a second time`);
      seen.add(key);
    });
  }

  function assessment(value, path, fault) {
    const found = bareAssessment(value, path, fault);
    findTwice((found?.answers ?? []).map((answer) => answer?.control), 'answers', fault);
    findTwice((found?.orphans ?? []).map((one) => `${one?.answer?.control}@${one?.version}`), 'orphans', fault);
    return found;
  }

  // The value anew and its faults; with a fault among them the value is worth nothing.
  const run = (check) => (value) => {
    const faults = [];
    const found = check(value, '', (path, fault) => {
      if (faults.length < mostFaults) faults.push({ path, words: fault });
    });
    return { value: faults.length === 0 ? found : null, faults };
  };

  // Why a field can't hold what somebody gives it, in words; empty where it can.
  function faultOf(field, value) {
    const { faults } = value === '' ? { faults: [] } : run((given, path, fault) => valueOfField[field](given, path, fault))(field === 'evidence' ? linesOf(value).join('\n') : value);
    return faults.length === 0 ? '' : `${faults[0].path.replace(/^\[(\d+)\]$/, (_, at) => `line ${Number(at) + 1} `)}${faults[0].words}`;
  }

  app.checks = { faultOf, answer: run(object(answerRequired, answerOptional)), orphan: run(orphan), assessment: run(assessment) };
})();
