// How many entries each choice of a filter leaves, with what is chosen beside it, and how many of a topic are shown.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, make, entries, answerable, counted } = app.page;
  const { facets, ofControl, views, openChoice } = app.selection;

  function valuesOf(entry, name, { versions, isChangedSince, standingOf }) {
    if (ofControl.includes(name)) return [entry[name]];
    if (name === 'topic') return [entry.topic.id];
    if (name === 'tag') return entry.tags;
    if (name === 'since') return versions.filter((version) => isChangedSince(entry, version));
    return entry.isAnswerable ? [standingOf(entry)[name]] : [];
  }

  function countsOf(name, state, found, context) {
    const counts = new Map();
    const isChosen = openChoice({ ...state, [name]: [] }, context);
    for (const entry of entries) {
      if (!found.has(entry) || !isChosen(entry)) continue;
      for (const value of valuesOf(entry, name, context)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  }

  function figureOf(label) {
    const figure = one('.facet-figure', label) ?? make('span', { class: 'facet-figure' });
    if (!figure.isConnected) label.append(' ', figure);
    return figure;
  }

  // They are reckoned while somebody sees them.
  function showFacets(state, found, context) {
    if (one('[data-facets]').hidden) return;
    for (const name of facets) {
      const boxes = all(`[data-facet="${name}"] input`);
      const counts = boxes.length > 0 ? countsOf(name, state, found, context) : null;
      for (const box of boxes) figureOf(box.parentElement).textContent = counted(counts.get(box.value) ?? 0);
    }
  }

  function showViews(state, found, context) {
    const isChosen = openChoice({ ...state, show: '' }, context);
    const stands = answerable.filter((entry) => found.has(entry) && isChosen(entry)).map(context.standingOf);
    for (const place of all('[data-show-count]', one('[data-show]'))) place.textContent = counted(stands.filter(views[place.dataset.showCount]).length);
  }

  function show(state, found, context) {
    showViews(state, found, context);
    showFacets(state, found, context);
  }

  // `hits`: how many of its entries are shown, or null where nothing is filtered.
  function showLink({ link, hits }) {
    link.classList.toggle('is-empty', hits === 0);
    link.classList.toggle('is-filtered', hits !== null);
    if (hits === null) return;
    if (!one('.rail-hits', link)) link.append(make('span', { class: 'rail-count rail-hits' }));
    one('.rail-hits', link).replaceChildren(counted(hits), make('span', { class: 'visually-hidden' }, ' shown'));
  }

  app.figures = { show, showLink };
})();
