// What an answer is and what follows from it, as pure functions. Answers have the members of the assessment schema, without
// `control`; days are YYYY-MM-DD in the reader's own time zone.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { digestOf, stateOf } = app.approvals;

  const statuses = [
    { id: 'open', name: 'Open', key: '1' },
    { id: 'in-progress', name: 'In progress', key: '2' },
    { id: 'satisfied', name: 'Satisfied', key: '3' },
    { id: 'not-satisfied', name: 'Not satisfied', key: '4' },
    { id: 'not-applicable', name: 'Not applicable', key: '5' },
    { id: 'risk-accepted', name: 'Risk accepted', key: '6' },
  ];
  const fields = { status: 'Status', note: 'Note', owner: 'Owner', due: 'Due', review: 'Review on', evidence: 'Evidence', approval: 'Approval' };
  // A field's value for people.
  const inWords = (field, value) => (field === 'due' || field === 'review' ? app.elements.dayWords(value) : value);
  // What a history tells of: a comment is no field, for nothing takes its place.
  const historyFields = { ...fields, comment: 'Comment' };
  // What an answer may hold, as `AnswerLimits` of the program has it: far more than anybody writes by hand, and little enough for a page
  // to hold. Letters are UTF-16 code units. What goes beyond is never written, because it couldn't be read again.
  const limits = { id: 300, name: 1000, text: 100_000, items: 5_000, answers: 50_000 };
  // Whom an answer without an owner counts for, in addresses of views.
  const nobody = '-';
  const closed = new Set(['satisfied', 'not-applicable', 'risk-accepted']);
  const ownerName = (owner) => (owner === nobody ? 'Nobody' : owner);
  const nameOf = (status) => statuses.find(({ id }) => id === status).name;

  const blank = (digest) => ({ status: 'open', statement: digest });

  function valueOf(answer, field) {
    if (field === 'evidence') return (answer.evidence ?? []).join('\n');
    if (field === 'approval') return answer.approval?.by ?? '';
    return answer[field] ?? (field === 'status' ? 'open' : '');
  }

  const linesOf = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);

  function setValue(answer, field, value) {
    if (field === 'evidence') {
      const lines = linesOf(value);
      if (lines.length > 0) answer.evidence = lines;
      else delete answer.evidence;
    } else if (value === '') delete answer[field];
    else answer[field] = value;
  }

  // Whether two records say the same, whatever the order of their members.
  function sorted(value) {
    if (Array.isArray(value)) return value.map(sorted);
    if (!value || typeof value !== 'object') return value;
    return Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name])]));
  }

  const same = (a, b) => a === b || JSON.stringify(sorted(a ?? null)) === JSON.stringify(sorted(b ?? null));

  // A field of another answer. A status is one with the sentence that it was given to and with what there is to look at again.
  function take(answer, from, field) {
    for (const member of field === 'status' ? ['status', 'statement', 'lookAgain'] : [field]) {
      if (from[member] === undefined) delete answer[member];
      else answer[member] = from[member];
    }
  }

  const sameField = (a, b, field) => (field === 'status' ? ['status', 'statement', 'lookAgain'] : [field]).every((member) => same(a[member], b[member]));

  const isBlank = (answer) => !answer.lookAgain && !answer.history && Object.keys(fields).every((field) => valueOf(answer, field) === (field === 'status' ? 'open' : ''));

  const toText = (moment) => moment.toISOString().replace(/\.\d+Z$/, 'Z');

  // The last moment that a file can name.
  const endOfTime = Date.parse('9999-12-31T23:59:59Z');

  // When a change is dated that goes on from a history: after what it follows, also where another's clock is ahead or it is the same
  // second; otherwise the order of time would tell another last word than was spoken. After the hybrid logical clocks of Kulkarni et al., 2014.
  function dateAfter(history, { by, at }) {
    const last = history.at(-1);
    if (!last || new Date(last.at) < new Date(at)) return at;
    const next = new Date(last.at).getTime() + 1000;
    return (last.by ?? '') === (by ?? '') || next > endOfTime ? last.at : toText(new Date(next));
  }

  function nextOfField(history) {
    const last = new Map();
    return history.map((_, i) => history.length - 1 - i).map((i) => {
      const next = last.get(history[i].field);
      last.set(history[i].field, i);
      return next;
    }).reverse();
  }

  // A history that holds more than it may: the oldest change that another of its field follows becomes one with that one, until it fits.
  // Two that lead back to nothing go. Comments stay.
  function fold(history, most = limits.items) {
    let over = history.length - most;
    if (over <= 0) return history;
    const next = nextOfField(history);
    const list = [...history];
    for (let i = 0; i < list.length && over > 0; i++) {
      if (!list[i] || list[i].field === 'comment' || next[i] === undefined) continue;
      const { from, ...rest } = { ...list[next[i]], from: list[i].from };
      list[i] = null;
      list[next[i]] = from || rest.to ? { ...rest, ...(from ? { from } : {}) } : null;
      over -= list[next[i]] ? 1 : 2;
    }
    return list.filter(Boolean);
  }

  const isFull = (history) => history.length >= limits.items;

  // Letters that are typed one after the other are one change of the history.
  const sameTyping = 10 * 60 * 1000;
  const isTyped = (field) => !['status', 'approval', 'comment'].includes(field);

  function record(history, change) {
    const last = history.at(-1);
    const goesOn = last && last.field === change.field && (last.by ?? '') === (change.by ?? '') && isTyped(change.field) && new Date(change.at) - new Date(last.at) < sameTyping;
    const whole = goesOn ? { ...change, from: last.from } : change;
    const before = goesOn ? history.slice(0, -1) : history;
    const kept = goesOn && (whole.from ?? '') === (whole.to ?? '') ? before : [...before, whole];
    return fold(kept.map((entry) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value))));
  }

  // The answer with one field changed. A status that somebody sets is one given to the sentence as it stands.
  function change(answer, field, value, { by, at: now, digest }) {
    const at = dateAfter(answer.history ?? [], { by, at: now });
    if (field === 'approval') return approve(answer, value, { at, by });
    const changed = { ...answer, at };
    if (by) changed.by = by;
    setValue(changed, field, value);
    if (field === 'status') {
      changed.statement = digest;
      delete changed.lookAgain;
    }
    changed.history = record(answer.history ?? [], { at, by, field, from: valueOf(answer, field), to: valueOf(changed, field) });
    if (changed.history.length === 0) delete changed.history;
    return changed;
  }

  // Whoever approves is no author of the answer, and neither is who says something to it.
  function approve(answer, name, { at, by }) {
    const { approval, ...rest } = answer;
    const changed = name === '' ? rest : { ...rest, approval: { by: name, at, of: digestOf(answer) } };
    return { ...changed, history: record(answer.history ?? [], { at, by, field: 'approval', from: approval?.by, to: name }) };
  }

  const comment = (answer, words, { by, at }) => {
    const history = answer.history ?? [];
    return { ...answer, history: record(history, { at: dateAfter(history, { by, at }), by, field: 'comment', to: words }) };
  };

  // What was said to it, in the order of time.
  const commentsOf = ({ history = [] }) => history.filter(({ field }) => field === 'comment');

  // Read again and found right: the history says that the status was given once more.
  function confirm(answer, review, who) {
    const stands = change(answer, 'status', valueOf(answer, 'status'), who);
    return review === valueOf(answer, 'review') ? stands : change(stands, 'review', review, who);
  }

  function today(now = new Date()) {
    return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  }

  const now = () => toText(new Date());

  const isAnswered = (answer) => valueOf(answer, 'status') !== 'open' || Boolean(answer.lookAgain);

  // Why an answer doesn't stand as it is: the steps it was carried through, a sentence that isn't the one answered, a review due.
  function doubts(answer, digest, day) {
    if (!isAnswered(answer)) return [];
    const found = (answer.lookAgain ?? []).map(({ since, reasons, answered }) => ({ kind: 'carried', since, reasons, answered }));
    if (found.length === 0 && answer.statement !== digest) found.push({ kind: 'sentence', reasons: ['the sentence is another one than was answered'] });
    if (answer.review && answer.review < day) found.push({ kind: 'review', reasons: [`its review was due on ${app.elements.dayWords(answer.review)}`] });
    return found;
  }

  // The answer as it counts where its control doesn't concern a system: not applicable, and why. What somebody answered stays in it.
  function outOfScope({ due, review, lookAgain, ...answer }, digest, system, reason) {
    const words = `Out of scope for ${system}: ${reason}`;
    return { ...answer, status: 'not-applicable', statement: digest, isOutOfScope: true, note: answer.note ? `${words}\n${answer.note}` : words };
  }

  const isOverdue = (answer, day) => Boolean(answer.due) && answer.due < day && !closed.has(valueOf(answer, 'status'));

  // Where an answer counts: an answer in doubt is neither done nor out of the denominator.
  function standing(answer, digest, day) {
    const status = valueOf(answer, 'status');
    const isDoubted = doubts(answer, digest, day).length > 0;
    return {
      status,
      isDoubted,
      isApplicable: status !== 'not-applicable' || isDoubted,
      isDone: (status === 'satisfied' || status === 'risk-accepted') && !isDoubted,
      isOverdue: isOverdue(answer, day),
      approval: stateOf(answer, isDoubted),
    };
  }

  // Sums of standings. `percent` is of what applies, and 100 where nothing does.
  function sum(standings) {
    const total = { all: 0, applicable: 0, done: 0, doubted: 0, overdue: 0, proposed: 0, approved: 0, byStatus: Object.fromEntries(statuses.map(({ id }) => [id, 0])) };
    for (const one of standings) {
      total.all += 1;
      total.applicable += Number(one.isApplicable);
      total.done += Number(one.isDone);
      total.doubted += Number(one.isDoubted);
      total.overdue += Number(one.isOverdue);
      total.proposed += Number(one.approval === 'proposed');
      total.approved += Number(one.approval === 'approved');
      if (!one.isDoubted) total.byStatus[one.status] += 1;
    }
    total.percent = total.applicable === 0 ? 100 : Math.floor((100 * total.done) / total.applicable);
    return total;
  }

  app.answers = { statuses, fields, inWords, historyFields, limits, linesOf, nobody, ownerName, nameOf, blank, valueOf, same, sameField, take, isBlank, isAnswered, change, comment, commentsOf, confirm, today, now, dateAfter, fold, isFull, doubts, isOverdue, outOfScope, standing, sum };
})();
