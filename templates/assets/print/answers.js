// Fills in the answers that the browser keeps, as Views/AnswerView.cs does with those of a file.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.pages) return;
  const { one, make, counted, plural, dayWords } = app.elements;
  const { answers, records, flow, systems } = app;
  const { guide, version } = app.pages.main.dataset;

  let found = new Map();
  let unread = new Set();

  // What doesn't concern the system says so on every sheet of it, also where the boxes are left for a pen.
  const isOut = ({ id }) => systems.reasonOut(systems.current, guide, id) !== undefined;

  function readAll() {
    const storage = app.storage.openStorage();
    const prefix = records.prefixOf('answer', guide, version);
    const stored = ({ id }) => records.read('answer', storage.getItem(prefix + id) ?? 'null');
    const counting = (entry, { value, fault }) => (isOut(entry) ? { value: systems.counting(systems.current, guide, entry, value ?? answers.blank(entry.digest)) } : { value, fault });
    const read = flow.entries.filter(({ isAnswerable }) => storage && isAnswerable).map((entry) => ({ id: entry.id, ...counting(entry, stored(entry)) }));
    found = new Map(read.filter(({ value }) => value && !answers.isBlank(value)).map(({ id, value }) => [id, value]));
    unread = new Set(read.filter(({ fault }) => fault).map(({ id }) => id));
  }

  const doubtsOf = (entry, answer) => answers.doubts(answer, entry.digest, answers.today()).flatMap(({ reasons }) => reasons);

  const standingIn = (entry, answer) => answers.standing(answer, entry.digest, answers.today());

  function linesOf(entry, answer) {
    return [
      ...doubtsOf(entry, answer).map((words) => ['Look again', words]),
      ...(answer.note ?? '').split('\n').filter(Boolean).map((words) => [null, words]),
      ...['owner', 'due', 'review'].filter((field) => answer[field]).map((field) => [answers.fields[field], answers.inWords(field, answer[field])]),
      ...(answer.evidence ?? []).map((words) => ['Evidence', words]),
      ...(standingIn(entry, answer).approval === 'approved' ? [['Approved by', `${answer.approval.by}, ${dayWords(answer.approval.at)}`]] : []),
      ...answers.commentsOf(answer).map(({ at, by, to }) => ['Comment', `${[by, dayWords(at)].filter(Boolean).join(', ')}: ${to}`]),
      ...(answer.by ? [['By', [answer.by, answer.at && dayWords(answer.at)].filter(Boolean).join(', ')]] : []),
    ];
  }

  // What the column for notes holds without making its row the highest of the sheet, in characters.
  const longestNote = 400;

  // A box that is left empty would say that nobody has looked.
  const unreadLines = [['Not printed', 'the answer that the browser keeps can’t be read']];

  const makeLine = ([label, words]) => make('p', { class: 'sheet-answer' }, label ? make('b', {}, `${label}:`) : null, label ? ` ${words}` : words);

  // The cells between a control's words and its note, in the order of the statuses.
  const boxesOf = ({ element }) => [...one('tr', element).cells].slice(2, 2 + answers.statuses.length);

  function tick(boxes, status) {
    for (const [i, cell] of boxes.entries()) {
      const isTicked = answers.statuses[i].id === status;
      cell.textContent = isTicked ? '×' : '';
      if (isTicked) cell.dataset.box = status;
      else delete cell.dataset.box;
    }
  }

  function fillEntry(entry, answer, isUnread) {
    tick(boxesOf(entry), answer?.status);
    const lines = isUnread ? unreadLines : answer ? linesOf(entry, answer) : [];
    const isLong = lines.reduce((length, [, words]) => length + words.length, 0) > longestNote;
    flow.explain(entry, isLong ? lines.map(makeLine) : []);
    one('.sheet-note', entry.element).replaceChildren(...(isLong ? [make('p', {}, 'See below.')] : lines.map(makeLine)));
  }

  // `isFilled`: whether the boxes are to be ticked, or left for a pen.
  function fill(isFilled) {
    for (const entry of flow.entries.filter(({ isAnswerable }) => isAnswerable)) fillEntry(entry, isFilled || isOut(entry) ? found.get(entry.id) : null, isFilled && unread.has(entry.id));
  }

  function tell(shown, isFilled) {
    const asked = shown.filter(({ isAnswerable }) => isAnswerable);
    const answered = asked.filter(({ id }) => found.has(id));
    const again = answered.filter((entry) => doubtsOf(entry, found.get(entry.id)).length > 0);
    const lost = asked.filter(({ id }) => unread.has(id)).length;
    one('[data-sheet-answers]').hidden = !isFilled || found.size + unread.size === 0;
    one('[data-sheet-answers-words]').textContent = `${counted(answered.length)} of ${plural(asked.length, 'control')} answered, ${counted(again.length)} to be looked at again${lost > 0 ? `, ${counted(lost)} can’t be read` : ''}`;
    one('[data-sheet-unread]').hidden = !isFilled || lost === 0;
    one('[data-sheet-unread-words]').textContent = `${plural(lost, 'answer')} that this browser keeps can’t be read, so ${lost === 1 ? 'it isn’t' : 'they aren’t'} printed.`;
  }

  function standingOf(entry) {
    const answer = found.get(entry.id) ?? answers.blank(entry.digest);
    return { ...standingIn(entry, answer), owner: (answer.owner ?? entry.owner) || answers.nobody };
  }

  app.sheetAnswers = { readAll, fill, tell, standingOf, get count() { return found.size + unread.size; } };
})();
