// What is shown: the choices, their place in the page's address, and the entries that they leave.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, make, makeButton, entries, topics, settings, counted, plural, reveal } = app.page;
  const { statuses, nobody, ownerName } = app.answers;
  const { facets } = app.selection;

  let book;
  let standings;

  const facetOf = (name) => one(`[data-facet="${name}"]`);
  const boxesOf = (name) => all('input', facetOf(name) ?? document.createElement('div'));
  const search = one('[data-search]');

  const views = ['layout', 'group', 'sort', 'density', 'sure'];

  const ownerOf = (entry) => standings.of(entry).owner;

  // The choices as they stand on the page.
  function read() {
    return {
      query: search.value.trim(),
      show: one('input:checked', one('[data-show]')).value,
      ...Object.fromEntries(views.map((name) => [name, one(`[data-${name}]`).value])),
      ...Object.fromEntries(facets.map((name) => [name, boxesOf(name).filter((box) => box.checked).map((box) => box.value)])),
    };
  }

  function write(state) {
    search.value = state.query ?? '';
    for (const radio of all('input', one('[data-show]'))) radio.checked = radio.value === (state.show ?? '');
    for (const name of views) {
      const select = one(`[data-${name}]`);
      select.value = [...select.options].some((option) => option.value === state[name]) ? state[name] : '';
    }
    for (const name of facets) for (const box of boxesOf(name)) box.checked = (state[name] ?? []).includes(box.value);
  }

  // The view in the address: only what differs from the page as it comes.
  function toParameters(state) {
    const parameters = new URLSearchParams(app.systems.current.id && !app.systems.isCopy ? { system: app.systems.current.id } : {});
    if (state.query) parameters.set('q', state.query);
    for (const name of ['show', ...views]) if (state[name]) parameters.set(name, state[name]);
    for (const name of facets) for (const value of state[name]) parameters.append(name, value);
    return parameters;
  }

  function fromParameters(parameters) {
    return {
      query: parameters.get('q') ?? '',
      ...Object.fromEntries(views.map((name) => [name, parameters.get(name) ?? ''])),
      ...app.selection.fromParameters(parameters),
    };
  }

  // The browser looks at every link of the page when its address changes, so that waits until the hand rests.
  const rest = 300;
  let resting;
  function keepAddress(state) {
    clearTimeout(resting);
    resting = setTimeout(() => writeAddress(state), rest);
  }

  function writeAddress(state) {
    // It would take the place of the address that is being opened.
    if (app.systems.isLeaving) return;
    const parameters = String(toParameters(state));
    const address = `${location.pathname}${parameters ? `?${parameters}` : ''}${location.hash}`;
    try {
      if (`${location.pathname}${location.search}${location.hash}` !== address) history.replaceState(null, '', address);
    } catch {
      // A browser that forbids it for files: the view holds, it just can't be sent.
    }
  }

  // Who may be chosen follows the answers; owners nobody has any more stay while they are chosen.
  function showOwners() {
    const owners = new Set(app.page.answerable.map(ownerOf));
    const real = [...owners].filter((owner) => owner !== nobody).sort((a, b) => a.localeCompare(b));
    one('[data-owners]').replaceChildren(...real.map((value) => make('option', { value })));
    const chosen = boxesOf('owner').filter((box) => box.checked).map((box) => box.value);
    const wanted = [...new Set([...real, ...chosen, nobody])].sort((a, b) => Number(a === nobody) - Number(b === nobody));
    fill('owner', wanted.length === 1 && chosen.length === 0 ? [] : wanted.map((value) => ({ value, name: ownerName(value) })));
  }

  function fill(name, options) {
    const facet = facetOf(name);
    const list = one('.facet-list', facet);
    const shown = boxesOf(name).map((box) => box.value);
    if (shown.length !== options.length || shown.some((value, i) => value !== options[i].value)) {
      const chosen = new Set(boxesOf(name).filter((box) => box.checked).map((box) => box.value));
      for (const label of all('label', list)) label.remove();
      list.append(...options.map(({ value, name: words, className }) => {
        const box = make('input', { type: 'checkbox', value, autocomplete: 'off' });
        box.checked = chosen.has(value);
        return make('label', {}, box, make('span', { class: className }, words));
      }));
    }
    facet.hidden = options.length === 0;
  }

  // Lists that are made of what all tags say, which nobody has to wait for who only opens the page: once they are shown, or when the address
  // chooses of them.
  let areFilled = false;

  function fillFacets() {
    if (areFilled) return;
    areFilled = true;
    fill('level', [...new Set(entries.map((entry) => entry.level))].filter(Boolean).map((value) => ({ value, name: value })));
    fill('severity', app.ranks.severities.filter((value) => value && entries.some((entry) => entry.severity === value)).map((value) => ({ value, name: value[0].toUpperCase() + value.slice(1) })));
    if (entries.some(({ isEstimated }) => isEstimated)) one('.facet-list', facetOf('severity')).append(make('p', { class: 'facet-note' }, 'Estimated from kind and words where nobody decided.'));
  }

  const isFiltered = (state) => state.query || state.sure || facets.some((name) => state[name].length > 0);

  // What is chosen stays in sight when the lists are folded: a figure on each, and a chip to take it back.
  function showChosen(state) {
    const chips = [];
    for (const name of facets) {
      const figure = facetOf(name) && one('[data-facet-chosen]', facetOf(name));
      if (!figure) continue;
      figure.hidden = state[name].length === 0;
      figure.textContent = state[name].length;
      for (const box of boxesOf(name).filter((found) => found.checked)) {
        const words = box.nextElementSibling.textContent.trim();
        const chip = makeButton(words, () => { box.checked = false; apply(); }, 'chip');
        chip.setAttribute('aria-label', `Remove the filter ${words}`);
        chips.push(make('li', {}, chip));
      }
    }
    const count = facets.filter((name) => facetOf(name)).reduce((sum, name) => sum + state[name].length, 0) + Number(Boolean(state.sure));
    one('[data-facets-chosen]').hidden = count === 0;
    one('[data-facets-chosen]').textContent = counted(count);
    if (isFiltered(state) || state.show) chips.push(make('li', {}, makeButton('Clear filters', reset, 'link-button')));
    one('[data-chips]').replaceChildren(...chips);
  }

  let shownEntries = entries;
  // With those that are only hidden because they are less sure.
  let chosen = entries;

  function showEmpty(state, count) {
    one('[data-nothing]').hidden = count > 0;
    const show = isFiltered(state) ? '' : state.show;
    one('[data-nothing-words]').textContent = show === 'todo' ? 'Nothing is left to do. Everything that applies is done.'
      : show === 'again' ? 'Nothing has to be looked at again.'
        : show === 'overdue' ? 'Nothing is overdue.' : show === 'approve' ? 'Nothing waits for an approval.' : 'Nothing matches these filters.';
  }

  // The provider's side unfolds where what is looked for may be inside, and folds again afterwards.
  function unfold(side, isAny, isLookedFor) {
    side.hidden = !isAny;
    if (isAny && isLookedFor && !side.open) {
      side.dataset.unfolded = '';
      side.open = true;
    } else if (!(isAny && isLookedFor) && 'unfolded' in side.dataset) {
      side.open = false;
      delete side.dataset.unfolded;
    }
  }

  const dimInSlices = app.openSlices({ waits: true });

  function showTopics(state, list, shown) {
    const isLookedFor = state.party.includes('provider') || state.query !== '' || state.tag.length > 0 || state.since.length > 0 || state.kind.some((kind) => kind === 'assurance' || kind === 'limitation');
    const withAny = new Set(list.map((entry) => entry.topic));
    const withProvider = new Set(list.filter((entry) => !entry.isAnswerable).map((entry) => entry.topic));
    for (const topic of topics) {
      topic.element.hidden = !withAny.has(topic);
      if (topic.providerSide) unfold(topic.providerSide, withProvider.has(topic), isLookedFor);
    }
    for (const group of app.arrange.groups) {
      group.element.hidden = !group.entries.some((entry) => shown.has(entry));
    }
    const isAll = list.length === entries.length;
    const inTopics = Map.groupBy(isAll ? [] : list, ({ topic }) => topic);
    const hitsOf = (part) => (part.entries ? part.entries.filter((entry) => shown.has(entry)) : inTopics.get(part) ?? []).length;
    dimInSlices([...topics, ...app.arrange.groups].filter(({ link }) => link).map((part) => ({ link: part.link, hits: isAll ? null : hitsOf(part) })), app.figures.showLink);
  }

  // Looking through thousands of texts takes a frame's time by itself, so what is typed is looked for in one and shown in the next.
  let ahead = null;

  const find = (query) => (ahead?.query === query ? ahead.found : app.search.find(entries, query, standings.of));

  function lookAhead() {
    const { query } = read();
    ahead = { query, found: find(query) };
    requestAnimationFrame(() => {
      apply();
      ahead = null;
    });
  }

  const context = { isChangedSince: (entry, version) => app.carryOver.changedSince(version).has(entry.id), standingOf: (entry) => standings.of(entry), get versions() { return app.carryOver.versions; } };

  function applyTo(state) {
    const found = find(state.query);
    const isChosen = app.selection.openChoice(state, context);
    chosen = entries.filter((entry) => found.has(entry) && isChosen(entry));
    shownEntries = chosen.filter(({ trust }) => !state.sure || !trust || trust === state.sure);
    const shown = new Set(shownEntries);
    showTopics(state, shownEntries, shown);
    app.runs.show(shown);
    showChosen(state);
    showEmpty(state, shownEntries.length);
    const lessSure = chosen.length - shownEntries.length;
    one('[data-status]').textContent = shownEntries.length === entries.length ? plural(entries.length, 'statement') : `${counted(shownEntries.length)} of ${plural(entries.length, 'statement')} shown${lessSure ? `, ${counted(lessSure)} less sure hidden, but printed` : ''}`;
    app.figures.show(state, found, context);
    one('[data-bulk]').hidden = !shownEntries.some((entry) => entry.isAnswerable);
    app.search.mark(shownEntries, app.search.wordsOf(state.query));
  }

  // What a search finds is named one by one, behind the hash, which no server has to take: only this page has all the words that it looks in.
  // Paper, which somebody signs, has what is less sure, too.
  function leadToPrint(state) {
    for (const link of [one('[data-print-shown]'), one('[data-print-menu]')]) {
      link.search = toParameters({ ...state, group: '', sort: '', density: '', sure: '', layout: '' });
      link.hash = state.query ? `controls=${chosen.map(({ id }) => encodeURIComponent(id)).join(',')}` : '';
    }
  }

  function apply() {
    const state = read();
    document.documentElement.classList.toggle('compact', state.density === 'compact');
    const isMoved = app.arrange.arrange(state.group, state.sort, { book, ownerOf });
    applyTo(state);
    app.grid.setOpen(state.layout === 'table');
    app.grid.show();
    leadToPrint(state);
    keepAddress(state);
    if (isMoved) app.progress.show();
  }

  function choose(changes) {
    write({ ...read(), ...changes });
    apply();
  }

  const reset = () => choose({ query: '', show: '', sure: '', ...Object.fromEntries(facets.map((name) => [name, []])) });

  // After an answer: figures follow, entries stay where they are until somebody filters or sorts again.
  function refresh() {
    showOwners();
    showFigures();
  }

  function showFigures() {
    const state = read();
    app.figures.show(state, find(state.query), context);
  }

  // A link to an entry leads to it, whatever is filtered or folded.
  function showTarget() {
    const name = addressed();
    if (name === '') return;
    const place = document.getElementById(name)?.closest('[data-control], .topic');
    const entry = app.page.withElementId(name) ?? (place && app.page.entryOf(place));
    if (entry) showEntry(entry);
    else if (place && app.page.main.contains(place)) showTopic(name, place);
  }

  function showEntry(entry) {
    if (entry.isHidden) reset();
    app.runs.layOut(entry);
    // What was made after the browser looked for it isn't its target yet.
    if (!app.page.main.querySelector(':target')) location.replace(location.href);
    reveal(entry.element, 'start');
  }

  function showTopic(name, place) {
    if (place.closest('[data-topics]')?.hidden) choose({ group: '' });
    if (place.hidden) reset();
    // Groups are made anew with every arrangement.
    reveal(document.getElementById(name).closest('.topic'), 'start');
  }

  function addressed() {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      // An address that was cut off in the middle of a letter leads to the page.
      return '';
    }
  }

  function startFromAddress() {
    const parameters = new URLSearchParams(location.search);
    if (parameters.has('level') || parameters.has('severity')) fillFacets();
    fill('owner', parameters.getAll('owner').map((value) => ({ value, name: ownerName(value) })));
    const state = fromParameters(parameters);
    if (!parameters.has('density')) state.density = settings.get('density');
    write(state);
  }

  function start(given) {
    ({ book, standings } = given);
    fill('status', statuses.map(({ id, name }) => ({ value: id, name, className: `status status-${id}` })));
    fill('since', app.carryOver.versions.map((value) => ({ value, name: app.elements.dayWords(value) })));
    startFromAddress();
    let typed;
    one('[data-filters]').addEventListener('input', (event) => {
      clearTimeout(typed);
      if (event.target === one('[data-density]')) settings.set('density', event.target.value);
      if (event.target === search) typed = setTimeout(lookAhead, 60);
      else apply();
    });
    app.page.startToggle('facets', () => {
      fillFacets();
      showFigures();
    });
    one('[data-reset-filters]').addEventListener('click', reset);
    addEventListener('hashchange', showTarget);
    // A page that shows everything comes as it is shown then.
    if (toParameters(read()).size > 0) apply();
    showTarget();
    app.search.readAhead(entries);
    search.addEventListener('focus', app.search.hurry, { once: true });
  }

  app.filters = {
    start, refresh, choose,
    // Anew what is chosen.
    show: apply,
    get shown() { return shownEntries; },
    // The same as they stand one below the other.
    get inOrder() {
      const shown = new Set(shownEntries);
      return app.runs.entries.filter((entry) => shown.has(entry));
    },
  };
})();
