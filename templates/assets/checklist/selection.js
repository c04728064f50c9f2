// Which entries a view shows, by what its address says: the checklist is filtered by it, and a print sheet has what is filtered there.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  const ofControl = ['kind', 'polarity', 'party', 'level', 'severity'];
  const ofAnswer = ['status', 'owner'];
  const facets = ['kind', 'polarity', 'status', 'party', 'topic', 'tag', 'level', 'severity', 'owner', 'since'];

  // What of an answer each view is about.
  const views = {
    __proto__: null,
    todo: ({ isApplicable, isDone }) => isApplicable && !isDone,
    again: ({ isDoubted }) => isDoubted,
    overdue: ({ isOverdue }) => isOverdue,
    approve: ({ approval }) => approval === 'proposed',
  };

  const fromParameters = (parameters) => ({
    show: parameters.get('show') ?? '',
    ...Object.fromEntries(facets.map((name) => [name, parameters.getAll(name)])),
  });

  // What a state asks of an entry: of thousands of them, what it leaves open costs nothing.
  function testsOf(state, { isChangedSince, standingOf }) {
    const asked = (name) => state[name].length > 0;
    const ofStanding = [
      ...ofAnswer.filter(asked).map((name) => (stand) => state[name].includes(stand[name])),
      ...(state.show === '' ? [] : [views[state.show] ?? (() => true)]),
    ];
    return [
      ...ofControl.filter(asked).map((name) => (entry) => state[name].includes(entry[name])),
      ...(asked('topic') ? [({ topic }) => state.topic.includes(topic.id)] : []),
      ...(asked('tag') ? [({ tags }) => state.tag.some((tag) => tags.includes(tag))] : []),
      ...(asked('since') ? [(entry) => state.since.some((version) => isChangedSince(entry, version))] : []),
      ...(ofStanding.length > 0 ? [(entry) => entry.isAnswerable && ofStanding.every((test) => test(standingOf(entry)))] : []),
    ];
  }

  // Tells of an entry whether a state chooses it. `isChangedSince` tells of an entry and a version, `standingOf` where an entry that can be
  // answered stands, and with whom.
  function openChoice(state, context) {
    const tests = testsOf(state, context);
    return (entry) => tests.every((test) => test(entry));
  }

  app.selection = { facets, ofControl, views, fromParameters, openChoice };
})();
