// Carries answers over from older versions of the guide: offers it, previews it, writes once it is confirmed. Answers of the
// older version are only read. What must be looked at again says since which version and why; what has no control here is kept apart.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, make, makeButton, answerable, asked, byId, titleOf, say, counted, plural, openDialog } = app.page;
  const { valueOf, isBlank, nameOf } = app.answers;
  const { dayWords } = app.elements;

  const { openStep, carry: carryAnswers } = app.carry;

  // What differs from older versions comes in a script of its own (checklist-carry-over.js). A copy that was saved has it within itself.
  const within = one('[data-copy-older]');
  app.older ??= within ? JSON.parse(within.textContent) : [];
  const here = new Map(answerable.map((entry) => [entry.id, entry]));
  const versions = new Map(app.older.map((version) => [version.id, {
    id: version.id,
    changed: new Set(version.changed),
    step: openStep(version, app.page.version, here),
  }]));
  const dialog = one('[data-carry-dialog]');
  let context;

  const isFree = (control) => isBlank(context.book.own(control));
  const orphanName = ({ version, answer }) => `orphan:${answer.control}@${version}`;

  // A profile's page shows some of the controls, and keeps none of the others apart.
  const isShown = ({ answer: { control } }) => here.has(control) || !asked.has(control);

  // What would become of an older version's answers.
  function plan(version) {
    const { step } = version;
    const [answers, orphans] = [context.store.answersOf(version.id), context.store.orphansIn(version.id)];
    if (answers.size + orphans.length === 0) return { version, again: [], gone: [], kept: [] };
    const { placed, apart } = carryAnswers(step, answers, orphans);
    const items = [...placed].filter(([control]) => isFree(control)).map(([control, value]) => ({ control, value, title: titleOf(byId.get(control)), reasons: value.lookAgain?.at(-1).reasons, words: step.again.get(control)?.words }));
    const gone = apart.filter((orphan) => isShown(orphan) && !context.store.records.has(orphanName(orphan)))
      .map((orphan) => ({ name: orphanName(orphan), title: orphan.sentence, reasons: [step.gone.get(orphan.answer.control)?.reason].filter(Boolean), value: orphan }));
    return { version, again: items.filter(({ value }) => value.lookAgain), gone, kept: items.filter(({ value }) => !value.lookAgain) };
  }

  const sizeOf = ({ again, gone, kept: stay }) => again.length + gone.length + stay.length;

  function marked(pieces) {
    const names = { '-': 'del', '+': 'ins' };
    return pieces.flatMap((piece) => {
      const text = piece.slice(1).trim();
      return [names[piece[0]] ? make(names[piece[0]], {}, text) : text, ' '];
    });
  }

  const markedWords = (words) => (words ? [make('p', { class: 'carry-words' }, ...marked(words))] : []);

  function explain({ reasons = [], words }) {
    const told = reasons.length > 0 ? [make('p', { class: 'carry-reasons' }, reasons.join('; ').replaceAll('->', '→'))] : [];
    return [...told, ...markedWords(words)];
  }

  function list(title, hint, items) {
    if (items.length === 0) return [];
    const shown = items.map((item) => make('li', {}, make('p', { class: 'carry-title' }, item.title, ' ', make('span', { class: 'quiet' }, nameOf(valueOf(item.value.answer ?? item.value, 'status')))), ...explain(item)));
    return [make('h3', {}, `${title} (${counted(items.length)})`), make('p', { class: 'carry-hint' }, hint), make('ul', {}, ...shown)];
  }

  function preview(version) {
    const found = plan(version);
    one('[data-carry-title]').textContent = `Carry over answers from ${dayWords(version.id)}`;
    one('[data-carry-lists]').replaceChildren(
      ...list('To be looked at again', 'The sentence changed. These count once you confirm them.', found.again),
      ...list('Kept apart', 'This version has no such control. The answers stand below the checklist.', found.gone),
      ...list('Kept', 'These stand as they are.', found.kept.map((item) => ({ ...item, reasons: [], words: undefined }))),
    );
    one('[data-carry-confirm]').onclick = () => carry(version);
    openDialog(dialog);
    one('[data-carry-title]').focus();
  }

  function carry(version) {
    const { again, gone, kept: stay } = plan(version);
    const items = [...[...again, ...stay].map(({ control, value }) => ({ name: `answer:${control}`, value })), ...gone.map(({ name, value }) => ({ name, value }))];
    const count = context.book.commit(`answers carried over from ${dayWords(version.id)}`, items);
    dialog.close();
    say(`${plural(count, 'answer')} carried over from ${dayWords(version.id)}.`, { undo: true });
    const entry = again.length > 0 ? byId.get(again[0].control) : null;
    if (entry) app.runs.layOut(entry);
    const first = entry && one('.look-again button', entry.element);
    app.page.main.tabIndex = -1;
    (first ?? app.page.main).focus({ preventScroll: !first });
  }

  function showKeptApart() {
    const orphans = app.assessment.orphansOf(context.store.records);
    one('[data-kept-apart]').hidden = orphans.length === 0;
    one('[data-kept-apart-count]').textContent = counted(orphans.length);
    one('[data-kept-apart-list]').replaceChildren(...orphans.map(({ version, sentence, answer, mergedInto }) => {
      const reason = mergedInto ? `; merged into ${mergedInto}` : versions.get(version)?.step.gone.get(answer.control)?.reason ?? '';
      return make('li', {}, sentence, ' ', make('span', { class: 'quiet' }, `${nameOf(valueOf(answer, 'status'))} in the version of ${dayWords(version)}${reason && !mergedInto ? `; ${reason}` : reason}. ${answer.note ?? ''}`));
    }));
  }

  function show() {
    showKeptApart();
    if (app.older.length === 0) return;
    const plans = [...versions.values()].map(plan).filter((found) => sizeOf(found) > 0);
    const unread = [...versions.keys()].map((version) => ({ version, count: context.store.unreadOf(version) })).filter(({ count }) => count > 0);
    one('[data-carry-offer]').hidden = plans.length + unread.length === 0;
    one('[data-carry-words]').hidden = plans.length === 0;
    one('[data-carry-unread]').textContent = unread.map(({ version, count }) => `${plural(count, 'answer')} of ${dayWords(version)} can’t be read, so ${count === 1 ? 'it isn’t' : 'they aren’t'} carried over; the checklist of ${dayWords(version)} tells which.`).join(' ');
    one('[data-carry-buttons]').replaceChildren(...plans.map(({ version }) => makeButton(`Carry over answers from ${dayWords(version.id)}`, () => preview(version))));
  }

  // The words that differ since the version that was answered, where it is known.
  function wordsFor(entry, doubts) {
    const found = doubts.find(({ kind }) => kind === 'carried');
    const words = found && versions.get(found.since)?.step.again.get(entry.id)?.words;
    return words || !found?.answered ? markedWords(words) : [make('p', { class: 'carry-words' }, `It was: ${found.answered}`)];
  }

  function start(given) {
    context = given;
  }

  app.carryOver = {
    start, show, wordsFor,
    versions: [...versions.keys()],
    changedSince: (version) => versions.get(version)?.changed ?? new Set(),
  };
})();
