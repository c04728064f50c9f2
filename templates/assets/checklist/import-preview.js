// What an import would change, before it does: what differs with a choice each, what is new, what is kept apart.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { make, makeButton, asked, counted, plural } = app.page;
  const { fields, inWords, nameOf, valueOf } = app.answers;
  const { isUntouched, suggested } = app.merge;

  const shownAtOnce = 100;
  const shownLetters = 2000;

  const controlOf = ({ name }) => asked.get(name.slice('answer:'.length));
  const titleFor = (entry) => (entry.own?.answer || entry.value.answer ? entry.value.sentence : controlOf(entry).title);

  function valueShown(answer, field) {
    const value = inWords(field, valueOf(answer, field));
    if (field === 'status') return `${nameOf(value)}${answer.lookAgain ? ', to be looked at again' : ''}`;
    return value.length > shownLetters ? `${value.slice(0, shownLetters)}… (${value.length} letters)` : value;
  }

  const valueElement = (answer, field) => {
    const shown = valueShown(answer, field);
    return shown === '' ? make('span', { class: 'quiet' }, 'nothing') : make('span', { class: 'merge-value' }, shown);
  };

  function authorShown({ by, at }) {
    return [by, at && app.elements.momentWords(at)].filter(Boolean).join(', ') || 'without name and date';
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
    input.checked = (choices.get(entry, difference) ?? suggested(difference)) === side;
    input.addEventListener('change', () => choices.set(entry, difference, side));
    return make('label', { class: 'merge-choice' }, input,
      make('span', {}, make('b', {}, side === 'mine' ? 'Mine' : 'Theirs'), valueElement(entry[side], difference.field), make('span', { class: 'merge-who' }, authorShown(difference.authors[side]))));
  }

  function choiceItem(choices) {
    return ({ entry, list }) => make('li', {}, make('p', { class: 'carry-title' }, titleFor(entry)),
      ...list.map((difference) => make('fieldset', { class: 'merge-field' }, make('legend', {}, fields[difference.field]),
        choice(entry, difference, 'mine', choices), choice(entry, difference, 'theirs', choices))));
  }

  function changeItem({ entry, list }) {
    return make('li', {}, make('p', { class: 'carry-title' }, titleFor(entry)),
      make('dl', { class: 'merge-changes' }, ...list.map(({ field }) => make('div', {}, make('dt', {}, fields[field]),
        make('dd', {}, valueElement(entry.mine, field), make('span', { class: 'merge-arrow' }, make('span', { class: 'visually-hidden' }, ' becomes '), make('span', { 'aria-hidden': 'true' }, ' → ')), valueElement(entry.theirs, field))))));
  }

  // What has nothing here has nothing to choose.
  const isNewHere = (entry, { field, outcome }) => outcome === 'theirs' && (entry.isNew || isUntouched(entry.mine, field));
  const withDifference = (plan, isOne) => plan.map((entry) => ({ entry, list: entry.differences.filter((difference) => isOne(entry, difference)) })).filter(({ list }) => list.length > 0);
  const withOutcome = (plan, outcome) => withDifference(plan, (entry, difference) => difference.outcome === outcome && !isNewHere(entry, difference));
  const sizeOf = (found) => found.reduce((sum, { list }) => sum + list.length, 0);

  // How many fields are what.
  function countsOf(plan) {
    const isApart = ({ value }) => Boolean(value.answer);
    const answers = plan.filter((entry) => !isApart(entry) || !entry.isNew);
    return {
      conflicts: withOutcome(answers, 'conflict'),
      changes: withDifference(answers, isNewHere),
      newer: withOutcome(answers, 'theirs'),
      kept: withOutcome(answers, 'mine'),
      apart: plan.filter((entry) => isApart(entry) && entry.isNew),
      histories: answers.filter(({ differences, isHistoryLonger }) => isHistoryLonger && !differences.some(({ outcome }) => outcome !== 'mine')),
      same: answers.filter(({ differences, isHistoryLonger }) => differences.length === 0 && !isHistoryLonger),
    };
  }

  function summary({ conflicts, changes, newer, kept, apart, histories, same }) {
    const parts = [
      changes.length + newer.length > 0 && `${plural(new Set([...changes, ...newer].map(({ entry }) => entry)).size, 'control changes', 'controls change')}`,
      conflicts.length > 0 && `${plural(sizeOf(conflicts), 'field')} to choose`,
      kept.length > 0 && `${plural(sizeOf(kept), 'field')} newer here`,
      same.length > 0 && `${plural(same.length, 'control')} the same`,
      histories.length > 0 && `${plural(histories.length, 'history', 'histories')} completed`,
      apart.length > 0 && `${counted(apart.length)} kept apart`,
    ].filter(Boolean);
    return make('p', { class: 'merge-summary' }, parts.length > 0 ? `${parts.join(' · ')}.` : 'The file has no answers.');
  }

  // What differs on both sides, by what is suggested.
  const groups = [
    { name: 'conflicts', title: 'Changed on both sides', hint: 'Choose for each field. The later one is chosen where you don’t.' },
    { name: 'newer', title: 'Newer in the file', hint: 'The file goes on from what is here, and is taken where you don’t choose.' },
    { name: 'kept', title: 'Newer here', hint: 'What is here goes on from the file, or the file has nothing. It stays where you don’t choose.' },
  ];

  function choicePart(counts, choices, again) {
    const chooseAll = (side) => () => {
      for (const { name } of groups) for (const { entry, list } of counts[name]) for (const difference of list) choices.set(entry, difference, side);
      again();
    };
    const shown = groups.filter(({ name }) => counts[name].length > 0);
    if (shown.length === 0) return [];
    return [
      make('div', { class: 'actions' }, makeButton('Take all mine', chooseAll('mine')), makeButton('Take all theirs', chooseAll('theirs')), makeButton('As suggested', chooseAll(null))),
      ...shown.flatMap(({ name, title, hint }) => [
        make('h3', {}, `${title} (${counted(sizeOf(counts[name]))})`),
        make('p', { class: 'carry-hint' }, hint),
        ...longList(counts[name], choiceItem(choices)),
      ]),
    ];
  }

  function changePart(changes) {
    return changes.length === 0 ? [] : [make('h3', {}, `New here (${counted(changes.length)})`), make('p', { class: 'carry-hint' }, 'Here → in the file.'), ...longList(changes, changeItem)];
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
      isEmpty: [...groups.map(({ name }) => name), 'changes', 'apart', 'histories'].every((name) => counts[name].length === 0),
      elements: [summary(counts), ...choicePart(counts, choices, again), ...changePart(counts.changes), ...apartPart(counts.apart)],
    };
  }

  app.importPreview = { show };
})();
