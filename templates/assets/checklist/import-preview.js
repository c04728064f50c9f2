// What an import would change, before it does: conflicts with a choice each, changes, what is kept apart.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { make, makeButton, asked, counted, plural } = app.page;
  const { fields, nameOf, valueOf } = app.answers;

  const shownAtOnce = 100;
  const shownLetters = 2000;

  const controlOf = ({ name }) => asked.get(name.slice('answer:'.length));
  const titleFor = (entry) => (entry.own?.answer || entry.value.answer ? entry.value.sentence : controlOf(entry).title);

  function valueShown(answer, field) {
    const value = valueOf(answer, field);
    if (field === 'status') return `${nameOf(value)}${answer.lookAgain ? ', to be looked at again' : ''}`;
    return value.length > shownLetters ? `${value.slice(0, shownLetters)}… (${value.length} letters)` : value;
  }

  const valueElement = (answer, field) => {
    const shown = valueShown(answer, field);
    return shown === '' ? make('span', { class: 'quiet' }, 'nothing') : make('span', { class: 'merge-value' }, shown);
  };

  function authorShown({ by, at }) {
    const when = at ? `${new Date(at).toISOString().replace('T', ' ').slice(0, 16)} UTC` : '';
    return [by, when].filter(Boolean).join(', ') || 'without name and date';
  }

  // A long list shows its head; the rest on request.
  function longList(items, toElement) {
    const list = make('ul', {}, ...items.slice(0, shownAtOnce).map(toElement));
    if (items.length <= shownAtOnce) return [list];
    const more = makeButton(`Show ${counted(items.length - shownAtOnce)} more`, () => {
      list.append(...items.slice(shownAtOnce).map(toElement));
      more.remove();
    });
    return [list, more];
  }

  function choice(entry, difference, side, choices) {
    const input = make('input', { type: 'radio', name: `merge-${entry.name}-${difference.field}`, value: side, autocomplete: 'off' });
    input.checked = choices.get(entry, difference) === side;
    input.addEventListener('change', () => choices.set(entry, difference, side));
    return make('label', { class: 'merge-choice' }, input,
      make('span', {}, make('b', {}, side === 'mine' ? 'Mine' : 'Theirs'), valueElement(entry[side], difference.field), make('span', { class: 'merge-who' }, authorShown(difference.authors[side]))));
  }

  function conflictItem(choices) {
    return ({ entry, list }) => make('li', {}, make('p', { class: 'carry-title' }, titleFor(entry)),
      ...list.map((difference) => make('fieldset', { class: 'merge-field' }, make('legend', {}, fields[difference.field]),
        choice(entry, difference, 'mine', choices), choice(entry, difference, 'theirs', choices))));
  }

  function changeItem({ entry, list }) {
    return make('li', {}, make('p', { class: 'carry-title' }, titleFor(entry)),
      make('dl', { class: 'merge-changes' }, ...list.map(({ field }) => make('div', {}, make('dt', {}, fields[field]),
        make('dd', {}, valueElement(entry.mine, field), make('span', { class: 'merge-arrow' }, make('span', { class: 'visually-hidden' }, ' becomes '), make('span', { 'aria-hidden': 'true' }, ' → ')), valueElement(entry.theirs, field))))));
  }

  const withOutcome = (plan, outcome) => plan.map((entry) => ({ entry, list: entry.differences.filter((difference) => difference.outcome === outcome) })).filter(({ list }) => list.length > 0);
  const sizeOf = (found) => found.reduce((sum, { list }) => sum + list.length, 0);

  // How many fields are what.
  function countsOf(plan) {
    const isApart = ({ value }) => Boolean(value.answer);
    const answers = plan.filter((entry) => !isApart(entry) || !entry.isNew);
    return {
      conflicts: withOutcome(answers, 'conflict'),
      changes: withOutcome(answers, 'theirs'),
      kept: withOutcome(answers, 'mine'),
      apart: plan.filter((entry) => isApart(entry) && entry.isNew),
      histories: answers.filter(({ differences, isHistoryLonger }) => isHistoryLonger && !differences.some(({ outcome }) => outcome !== 'mine')),
      same: answers.filter(({ differences, isHistoryLonger }) => differences.length === 0 && !isHistoryLonger),
    };
  }

  function summary({ conflicts, changes, kept, apart, histories, same }) {
    const parts = [
      changes.length > 0 && `${plural(changes.length, 'control changes', 'controls change')}`,
      conflicts.length > 0 && `${plural(sizeOf(conflicts), 'field')} to choose`,
      kept.length > 0 && `${plural(sizeOf(kept), 'field')} newer here and kept`,
      same.length > 0 && `${plural(same.length, 'control')} the same`,
      histories.length > 0 && `${plural(histories.length, 'history', 'histories')} completed`,
      apart.length > 0 && `${counted(apart.length)} kept apart`,
    ].filter(Boolean);
    return make('p', { class: 'merge-summary' }, parts.length > 0 ? `${parts.join(' · ')}.` : 'The file has no answers.');
  }

  function conflictPart(conflicts, choices, again) {
    if (conflicts.length === 0) return [];
    const chooseAll = (side) => () => {
      for (const { entry, list } of conflicts) for (const difference of list) choices.set(entry, difference, side ?? difference.later);
      again();
    };
    return [
      make('h3', {}, `Changed on both sides (${sizeOf(conflicts)})`),
      make('p', { class: 'carry-hint' }, 'Choose for each field. The later one is chosen where you don’t.'),
      make('div', { class: 'actions' }, makeButton('Take all mine', chooseAll('mine')), makeButton('Take all theirs', chooseAll('theirs')), makeButton('Take the later', chooseAll(null))),
      ...longList(conflicts, conflictItem(choices)),
    ];
  }

  function changePart(changes) {
    return changes.length === 0 ? [] : [make('h3', {}, `Changes (${counted(changes.length)})`), make('p', { class: 'carry-hint' }, 'Here → in the file.'), ...longList(changes, changeItem)];
  }

  function apartPart(apart) {
    if (apart.length === 0) return [];
    const item = ({ value }) => make('li', {}, make('p', { class: 'carry-title' }, value.sentence, ' ', make('span', { class: 'quiet' }, `${nameOf(valueOf(value.answer, 'status'))} in ${value.version}`)));
    return [make('h3', {}, `Kept apart (${counted(apart.length)})`), make('p', { class: 'carry-hint' }, 'This version has no such control. The answers stand below the checklist, and stay in copies and exports.'), ...longList(apart, item)];
  }

  // `again` shows the preview anew after many choices.
  function show(plan, choices, again) {
    const counts = countsOf(plan);
    return {
      isEmpty: counts.conflicts.length + counts.changes.length + counts.apart.length + counts.histories.length === 0,
      elements: [summary(counts), ...conflictPart(counts.conflicts, choices, again), ...changePart(counts.changes), ...apartPart(counts.apart)],
    };
  }

  app.importPreview = { show };
})();
