// Which entries a view shows, by what its address says: the checklist is filtered by it, and a print sheet has what is filtered there.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  const facets = ['kind', 'polarity', 'status', 'party', 'topic', 'tag', 'level', 'severity', 'owner', 'since'];

  const fromParameters = (parameters) => ({
    show: parameters.get('show') ?? '',
    ...Object.fromEntries(facets.map((name) => [name, parameters.getAll(name)])),
  });

  function isAnswerShown(entry, state, stand) {
    if (state.status.length > 0 && !state.status.includes(stand.status)) return false;
    if (state.owner.length > 0 && !state.owner.includes(stand.owner)) return false;
    return { '': true, todo: stand.isApplicable && !stand.isDone, again: stand.isDoubted, overdue: stand.isOverdue, approve: stand.approval === 'proposed' }[state.show] ?? true;
  }

  // `isChangedSince` tells of an entry and a version, `standingOf` where an entry that can be answered stands, and with whom.
  function isChosen(entry, state, { isChangedSince, standingOf }) {
    for (const name of ['kind', 'polarity', 'party', 'level', 'severity']) if (state[name].length > 0 && !state[name].includes(entry[name])) return false;
    if (state.topic.length > 0 && !state.topic.includes(entry.topic.id)) return false;
    if (state.tag.length > 0 && !state.tag.some((tag) => entry.tags.includes(tag))) return false;
    if (state.since.length > 0 && !state.since.some((version) => isChangedSince(entry, version))) return false;
    const isAsked = state.show !== '' || state.status.length > 0 || state.owner.length > 0;
    return !isAsked || (entry.isAnswerable && isAnswerShown(entry, state, standingOf(entry)));
  }

  app.selection = { facets, fromParameters, isChosen };
})();
