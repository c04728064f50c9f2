// What an approval is worth, as pure functions: the program's rule (its AnswerApproval), held by tests/Cases/approvals.json.
// 1. Approved is what the answer said: its status, sentence, evidence and note. With any of them changed it is proposed again.
// 2. Nobody approves what they answered themselves, nor what names nobody.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  const answered = ['status', 'note', 'evidence'];

  const digestOf = ({ status, statement, evidence = [], note = '' }) =>
    app.sha256([status, statement, ...evidence.map((item) => `evidence ${item}`), `note ${note}`].join('\n'));

  const nameOf = (name) => (name ?? '').split(/\s+/).filter(Boolean).join(' ').toLowerCase();

  // Who gave what is approved; where no history tells, whoever answered last.
  function authorsOf({ history = [], by }) {
    const last = answered.map((field) => history.findLast((change) => change.field === field)).filter(Boolean);
    const names = last.map((change) => change.by);
    return last.some(({ field }) => field === 'status') ? names : [...names, by];
  }

  // Why somebody can't approve an answer, or null where they can.
  function refusal(answer, by) {
    if (nameOf(by) === '') return 'whoever approves gives a name';
    const authors = authorsOf(answer).map(nameOf);
    if (authors.includes('')) return 'it names nobody who answered';
    return authors.includes(nameOf(by)) ? 'nobody approves their own answer' : null;
  }

  const holds = (answer) => Boolean(answer.approval) && refusal(answer, answer.approval.by) === null && answer.approval.of === digestOf(answer);

  // 'none' (nobody has finished answering, or it must be looked at again first), 'proposed' or 'approved'.
  function stateOf(answer, isDoubted) {
    if (isDoubted || answer.isOutOfScope || ['open', 'in-progress'].includes(answer.status ?? 'open')) return 'none';
    return holds(answer) ? 'approved' : 'proposed';
  }

  // An answer that stands for another wording of its sentence, with an approval that goes with it where it held.
  function restated(answer, statement) {
    const next = { ...answer, statement };
    return holds(answer) ? { ...next, approval: { ...answer.approval, of: digestOf(next) } } : next;
  }

  app.approvals = { digestOf, refusal, stateOf, restated };
})();
