// What of the version is printed: what the checklist would show by the same address. The cover says so in words.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.pages) return;
  const { one, all, counted, plural, dayWords } = app.elements;
  const { flow, selection, answers } = app;

  const names = { kind: 'kind', polarity: 'do or don\'t', status: 'status', party: 'whose', topic: 'topic', tag: 'tag', level: 'level', severity: 'severity', owner: 'owner', since: 'changed since' };
  const shows = { todo: 'to do', again: 'to look at again', overdue: 'overdue', approve: 'to be approved' };
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const words = {
    kind: capital,
    polarity: (polarity) => (polarity === 'avoid' ? 'don\'t' : 'do'),
    status: answers.nameOf,
    party: (party) => (party === 'customer' ? 'yours' : 'provider\'s'),
    topic: (topic) => one('h2', flow.runs.find(({ items }) => items[0]?.topic.id === topic)?.head)?.textContent ?? topic,
    owner: answers.ownerName,
    since: dayWords,
    severity: (severity) => `${severity}${flow.runs.some(({ items }) => items.some((item) => item.isEstimated && item.severity === severity)) ? ' (estimated where nobody decided)' : ''}`,
  };

  // A word that means nothing here, by a slip or a newer page, chooses nothing rather than everything.
  function wordsOf(facet, value) {
    try {
      return words[facet]?.(value) ?? value;
    } catch {
      return value;
    }
  }

  // The checklist names one by one what its search found; in an address without these names the words of the sheet are searched.
  function read() {
    const parameters = new URLSearchParams(location.search);
    const named = /^#controls=(.*)$/.exec(location.hash)?.[1];
    return { ...selection.fromParameters(parameters), query: parameters.get('q') ?? '', controls: named === undefined ? null : new Set(named.split(',').map(decodeURIComponent)) };
  }

  const hasWords = ({ element }, query) => query.toLowerCase().split(/\s+/).every((word) => element.textContent.toLowerCase().includes(word));
  const isFound = (entry, { query, controls }) => query === '' || (controls ? controls.has(entry.id) : hasWords(entry, query));

  function isChosen(state, standingOf) {
    const isOfState = selection.openChoice(state, { isChangedSince: ({ since }, version) => since.includes(version), standingOf });
    return (entry) => isFound(entry, state) && isOfState(entry);
  }

  function describe(state) {
    return [
      ...(state.query ? [`found by “${state.query}”`] : []),
      ...selection.facets.filter((facet) => state[facet].length > 0).map((facet) => `${names[facet]}${facet === 'since' ? '' : ':'} ${state[facet].map((value) => wordsOf(facet, value)).join(', ')}`),
      ...(shows[state.show] ? [shows[state.show]] : []),
    ].join('; ');
  }

  const wholeScope = one('[data-sheet-scope]').textContent;

  function showCounts(shown) {
    for (const figure of all('[data-kind-count]', flow.cover)) {
      const count = shown.filter(({ kind }) => kind === figure.dataset.kindCount).length;
      figure.hidden = count === 0;
      figure.textContent = `${plural(count, figure.dataset.kindCount)},`;
    }
    for (const place of all('[data-party-count]', flow.cover)) place.textContent = counted(shown.filter(({ party }) => party === place.dataset.partyCount).length);
  }

  // On the cover, at the head of each sheet, and above the sheets with the way back to everything.
  function tell(state, shown) {
    const described = describe(state);
    showCounts(shown);
    one('[data-sheet-scope]').textContent = described ? `Only: ${described}` : wholeScope;
    one('[data-sheet-part]', one('[data-sheet-frame]').content).hidden = !described;
    one('[data-sheet-shown]').textContent = shown.length === flow.entries.length ? shown.length === 1 ? '1 statement.' : `All ${plural(shown.length, 'statement')}.` : `${counted(shown.length)} of ${plural(flow.entries.length, 'statement')}: ${described}.`;
    one('[data-sheet-everything]').hidden = !described;
  }

  app.sheetScope = { read, isChosen, tell };
})();
