// Carries answers over from older versions of the guide: offers it, previews it, writes once it is confirmed. Answers of the
// older version are only read. What must be looked at again says since which version and why; what has no control here is kept apart.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, make, makeButton, answerable, byId, titleOf, say, counted, plural, openDialog } = app.page;
  const { isAnswered, valueOf, isBlank, nameOf } = app.answers;

  const data = one('[data-carry-over]');
  const versions = new Map((data ? JSON.parse(data.textContent) : []).map((version) => [version.id, {
    id: version.id,
    changed: new Set(version.changed),
    reworded: new Map(version.reworded.map(({ id, digest }) => [id, digest])),
    again: new Map(version.again.map((tick) => [tick.id, tick])),
    gone: new Map(version.gone.map((tick) => [tick.id, tick])),
  }]));
  const dialog = one('[data-carry-dialog]');
  let context;

  const answerOf = (version, control) => context.store.answersOf(version.id).get(control);
  const isFree = (control) => isBlank(context.book.read(control));

  // An answer given to a sentence that means the same still stands, and becomes one to the sentence as it is here. One that was
  // given to yet another sentence stays in doubt.
  function kept(answer, version, control) {
    const { digest } = byId.get(control);
    return answer.statement === (version.reworded.get(control) ?? digest) ? { ...answer, statement: digest } : answer;
  }

  function doubted(answer, version, reasons) {
    return { ...answer, lookAgain: [...(answer.lookAgain ?? []), { since: version.id, reasons }] };
  }

  // What would become of an older version's answers to one control: of several that were merged into it, the first.
  function outcomeOf(version, control) {
    const doubt = version.again.get(control);
    const answers = (doubt?.from ?? [control]).map((source) => answerOf(version, source)).filter((answer) => answer && !isBlank(answer));
    if (answers.length === 0) return null;
    const [answer] = answers;
    const agree = answers.length === (doubt?.from ?? [control]).length && answers.every((other) => valueOf(other, 'status') === valueOf(answer, 'status') && !other.lookAgain);
    const stands = agree && (!doubt || doubt.keptIfAll);
    const isTold = !isAnswered(answer) || stands || answer.lookAgain;
    const value = stands || !isAnswered(answer) ? kept(answer, version, control) : answer.lookAgain && !doubt ? answer : doubted(answer, version, doubt?.reasons ?? ['not all answers that were merged agree']);
    return { control, value, isKept: stands || (isTold && !value.lookAgain), title: titleOf(byId.get(control)), reasons: doubt?.reasons ?? value.lookAgain?.at(-1).reasons, words: doubt?.words };
  }

  const orphanName = (version, control) => `orphan:${control}@${version}`;

  function plan(version) {
    if (context.store.answersOf(version.id).size === 0) return { version, again: [], gone: [], kept: [] };
    const outcomes = answerable.map(({ id }) => id).filter(isFree).map((control) => outcomeOf(version, control)).filter(Boolean);
    const gone = [...version.gone.values()]
      .map((tick) => ({ tick, answer: answerOf(version, tick.id) }))
      .filter(({ tick, answer }) => answer && !isBlank(answer) && !context.store.records.has(orphanName(version.id, tick.id)))
      .map(({ tick, answer }) => ({ name: orphanName(version.id, tick.id), title: tick.statement, reasons: tick.reason ? [tick.reason] : [], value: { version: version.id, sentence: tick.statement, answer: { control: tick.id, ...answer }, ...(tick.mergedInto ? { mergedInto: tick.mergedInto } : {}) } }));
    return { version, again: outcomes.filter(({ isKept }) => !isKept), gone, kept: outcomes.filter(({ isKept }) => isKept) };
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
    one('[data-carry-title]').textContent = `Carry over answers from ${version.id}`;
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
    const count = context.book.commit(`answers carried over from ${version.id}`, items);
    dialog.close();
    say(`${plural(count, 'answer')} carried over from ${version.id}.`, { undo: true });
    const first = again.length > 0 ? one('.look-again button', byId.get(again[0].control).element) : null;
    app.page.main.tabIndex = -1;
    (first ?? app.page.main).focus({ preventScroll: !first });
  }

  function showKeptApart() {
    const orphans = app.assessment.orphansOf(context.store.records);
    one('[data-kept-apart]').hidden = orphans.length === 0;
    one('[data-kept-apart-count]').textContent = counted(orphans.length);
    one('[data-kept-apart-list]').replaceChildren(...orphans.map(({ version, sentence, answer, mergedInto }) => {
      const reason = mergedInto ? `; merged into ${mergedInto}` : versions.get(version)?.gone.get(answer.control)?.reason ?? '';
      return make('li', {}, sentence, ' ', make('span', { class: 'quiet' }, `${nameOf(valueOf(answer, 'status'))} in ${version}${reason && !mergedInto ? `; ${reason}` : reason}. ${answer.note ?? ''}`));
    }));
  }

  function show() {
    showKeptApart();
    if (!data) return;
    const plans = [...versions.values()].map(plan).filter((found) => sizeOf(found) > 0);
    const unread = [...versions.keys()].map((version) => ({ version, count: context.store.unreadOf(version) })).filter(({ count }) => count > 0);
    one('[data-carry-offer]').hidden = plans.length + unread.length === 0;
    one('[data-carry-words]').hidden = plans.length === 0;
    one('[data-carry-unread]').textContent = unread.map(({ version, count }) => `${plural(count, 'answer')} of ${version} can’t be read, so ${count === 1 ? 'it isn’t' : 'they aren’t'} carried over; the checklist of ${version} tells which.`).join(' ');
    one('[data-carry-buttons]').replaceChildren(...plans.map(({ version }) => makeButton(`Carry over answers from ${version.id}`, () => preview(version))));
  }

  // The words that differ since the version that was answered, where it is known.
  function wordsFor(entry, doubts) {
    const found = doubts.find(({ kind }) => kind === 'carried');
    const words = found && versions.get(found.since)?.again.get(entry.id)?.words;
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
