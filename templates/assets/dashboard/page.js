// The dashboard: reads the answers of all checklists that this browser keeps, and shows where they stand, anew after every
// change in another tab. It never writes one.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  const { one, all, make, makeButton, counted, plural, dayWords } = app.elements;
  const { today, nobody, ownerName, isOverdue } = app.answers;
  const { prefixOf, isAnswer } = app.records;
  const { makeMeter, fillMeter, wordsOf, statusRows } = app.meters;
  const { begun, newestOnly, due, owners, bySystem, todo, sumOf, endOf } = app.tally;
  const { systems } = app;

  const main = one('[data-dashboard]');
  const guides = JSON.parse(one('[data-dashboard-data]').textContent);
  const storage = app.storage.openStorage();
  const asksApproval = 'approval' in document.documentElement.dataset;

  // A list that is longer is cut there, with a button for the rest.
  const mostDue = 12;
  let isAllDueShown = false;

  const read = (guide, version, control, system) => app.records.read('answer', storage?.getItem(prefixOf('answer', guide, version, system) + control) ?? 'null');
  // Where the site has systems, each link says for which it is: a tab may be at another.
  const hasSystems = systems.all().length > 0;
  const forSystem = (system) => (hasSystems ? { system: system.id } : {});
  const addressOf = ({ version, system }, choices = {}) => {
    const parameters = String(new URLSearchParams({ ...forSystem(system), ...choices }));
    return parameters ? `${version.href}?${parameters}` : version.href;
  };
  const nameOf = ({ guide, version, system }) => `${guide.title}, ${version.date}${system.name ? `, ${system.name}` : ''}`;
  const number = (count, isLate = false) => make('td', { class: `number${count === 0 ? ' zero' : ''}${isLate && count > 0 ? ' is-overdue' : ''}` }, counted(count));

  function showOverall(tallies, items) {
    const sums = sumOf(items);
    one('[data-done]').textContent = counted(sums.done);
    one('[data-applicable]').textContent = counted(sums.applicable);
    one('[data-percent]').textContent = sums.applicable === 0 ? '' : `${sums.percent} %`;
    one('[data-lists]').textContent = plural(tallies.length, 'checklist');
    one('[data-again]').textContent = counted(sums.doubted);
    one('[data-overdue]').textContent = counted(sums.overdue);
    one('[data-soon]').textContent = counted(due(items).length - sums.overdue);
    one('[data-todo]').textContent = counted(todo(sums));
    if (asksApproval) one('[data-proposed]').textContent = counted(sums.proposed);
    const meter = one('[data-meter]');
    fillMeter(meter, sums);
    meter.setAttribute('aria-label', wordsOf(sums) || 'Nothing to answer');
    one('[data-status-chart]').replaceChildren(...statusRows(sums));
    one('[data-burn-chart]').replaceChildren(app.burnUp.draw(items.map(({ answer }) => answer), sums, today()));
  }

  function dueRow(item) {
    const isLate = isOverdue(item.answer, today());
    return make('tr', {},
      make('td', { class: isLate ? 'due-day is-overdue' : 'due-day' }, make('time', { datetime: item.answer.due }, dayWords(item.answer.due)), isLate ? make('span', { class: 'due-late' }, 'overdue') : null),
      make('th', { scope: 'row' }, make('a', { href: `${addressOf(item)}#${encodeURIComponent(item.control.element)}` }, item.control.title)),
      make('td', { class: item.owner === nobody ? 'quiet' : '' }, ownerName(item.owner)),
      make('td', {}, nameOf(item)));
  }

  function showDue(items) {
    const found = due(items);
    const shown = isAllDueShown ? found : found.slice(0, mostDue);
    one('[data-due-none]').hidden = found.length > 0;
    one('[data-due-none]').textContent = `Nothing is overdue, and nothing falls due until ${endOf()}.`;
    one('[data-due-table]').hidden = found.length === 0;
    one('[data-due-rows]').replaceChildren(...shown.map(dueRow));
    one('[data-due-more]').replaceChildren(...(shown.length === found.length ? [] : [makeButton(`Show all ${counted(found.length)}`, showAllDue)]));
  }

  function showAllDue() {
    const next = all('[data-due-rows] tr').length;
    isAllDueShown = true;
    show();
    one('a', all('[data-due-rows] tr')[next]).focus();
  }

  const flag = (tally, view, count, words, className) => (count === 0 ? null : make('li', {}, make('a', { class: className, href: addressOf(tally, { show: view }) }, `${counted(count)} ${words}`)));

  function card(tally) {
    const { guide, version, system, sums, last } = tally;
    return make('li', { class: 'card begun-card' },
      make('h3', {}, make('a', { href: addressOf(tally) }, guide.title, make('span', { class: 'begun-date' }, version.date), system.name ? make('span', { class: 'begun-system' }, system.name) : null)),
      make('p', { class: 'begun-figures' }, make('b', {}, counted(sums.done)), ` of ${counted(sums.applicable)} done`, make('span', { class: 'quiet' }, sums.applicable === 0 ? '' : ` ${sums.percent} %`)),
      makeMeter(sums),
      make('ul', { class: 'begun-flags' },
        flag(tally, 'todo', todo(sums), 'to do', 'flag'),
        flag(tally, 'again', sums.doubted, 'to look at again', 'flag flag-again'),
        flag(tally, 'overdue', sums.overdue, 'overdue', 'flag flag-overdue'),
        asksApproval ? flag(tally, 'approve', sums.proposed, 'to approve', 'flag') : null),
      last && make('p', { class: 'begun-last' }, 'Last changed ', make('time', { datetime: last.at }, dayWords(last.at)), last.by ? ` by ${last.by}` : ''));
  }

  function ownerRow({ owner, sums, places }) {
    return make('tr', {},
      make('th', { scope: 'row', class: owner === nobody ? 'quiet' : '' }, ownerName(owner)),
      number(todo(sums)), number(sums.doubted), number(sums.overdue, true),
      make('td', {}, make('ul', { class: 'owner-places' }, ...places.map((place) => make('li', {}, make('a', { href: addressOf(place, { show: 'todo', owner }) }, nameOf(place)), ` (${counted(todo(place.sums))})`)))));
  }

  function showOwners(items) {
    const found = owners(items);
    one('[data-owners-none]').hidden = found.length > 0;
    one('[data-owners-table]').hidden = found.length === 0;
    one('[data-owner-rows]').replaceChildren(...found.map(ownerRow));
  }

  function systemRow({ system, sums }) {
    return make('tr', {},
      make('th', { scope: 'row' }, makeButton(system.name || 'No system', () => chooseSystem(system.id), 'link-button')),
      make('td', {}, make('span', { class: 'system-cell' }, makeMeter(sums), `${counted(sums.done)} of ${counted(sums.applicable)}`)),
      number(todo(sums)), number(sums.doubted), number(sums.overdue, true));
  }

  function showSystems(items) {
    const found = bySystem(items);
    one('[data-by-system]').hidden = found.length === 0;
    one('[data-system-rows]').replaceChildren(...found.map(systemRow));
  }

  // The system that is shown: "=" and its id, for there are answers for no system, too; "" for all. The address tells it once.
  let only = new URLSearchParams(location.search).has('for') ? `=${new URLSearchParams(location.search).get('for')}` : '';

  function fillSystems(tallies) {
    const begunFor = [...new Set(tallies.map(({ system }) => system))];
    one('[data-only-system]').replaceChildren(make('option', { value: '' }, 'All systems'), ...begunFor.map(({ id, name }) => make('option', { value: `=${id}` }, name || 'No system')));
    if (!begunFor.some(({ id }) => `=${id}` === only)) only = '';
    one('[data-only-system]').value = only;
    one('[data-only-choice]').hidden = begunFor.length < 2;
  }

  function chooseSystem(id) {
    only = `=${id}`;
    chooseScope();
  }

  const isShown = ({ system }) => only === '' || only === `=${system.id}`;

  // The list of all versions stands in the page; those that were begun leave it.
  function showRest(tallies) {
    const taken = new Set(tallies.map(({ version }) => version.href));
    for (const guide of all('[data-rest-guide]')) {
      for (const entry of all('[data-rest-version]', guide)) entry.hidden = taken.has(one('a', entry).getAttribute('href'));
      guide.hidden = all('[data-rest-version]:not([hidden])', guide).length === 0;
    }
    one('[data-rest]').hidden = all('[data-rest-guide]:not([hidden])').length === 0;
  }

  // What can't be read counts as open, and whoever reads the sums knows.
  function showUnread(tallies) {
    const found = tallies.filter(({ unread }) => unread > 0);
    one('[data-unread]').hidden = found.length === 0;
    one('[data-unread-list]').replaceChildren(...found.map((tally) => make('li', {}, make('a', { href: addressOf(tally) }, nameOf(tally)), `: ${plural(tally.unread, 'answer')}`)));
  }

  const isNewestOnly = () => one('[data-scope] input:checked').value === 'newest';

  function showBegun(found) {
    fillSystems(found);
    one('[data-scope]').hidden = newestOnly(found).length === found.length;
    const tallies = (isNewestOnly() ? newestOnly(found) : found).filter(isShown);
    const items = tallies.flatMap((tally) => tally.items);
    showSystems(items);
    showOverall(tallies, items);
    showDue(items);
    one('[data-cards]').replaceChildren(...tallies.map(card));
    showOwners(items);
  }

  // What had the focus has it again: a change in another tab mustn't take a reader's place away.
  function keepFocus(act) {
    const href = main.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    act();
    if (href && !main.contains(document.activeElement)) all('a', main).find((link) => link.getAttribute('href') === href)?.focus({ preventScroll: true });
  }

  function show() {
    const tallies = begun(guides, [systems.none, ...systems.all()], read);
    one('[data-forbidden]').hidden = storage !== null;
    showUnread(tallies);
    one('[data-none]').hidden = storage === null || tallies.length > 0;
    one('[data-begun]').hidden = tallies.length === 0;
    if (tallies.length > 0) showBegun(tallies);
    showRest(tallies);
    main.classList.add('is-drawn');
  }

  let isAsked = false;
  function showSoon() {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      keepFocus(show);
    });
  }

  function chooseScope() {
    const parameters = new URLSearchParams(isNewestOnly() ? {} : { scope: 'all' });
    if (only) parameters.set('for', only.slice(1));
    const address = `${location.pathname}${String(parameters) ? `?${parameters}` : ''}`;
    try {
      history.replaceState(null, '', address + location.hash);
    } catch {
      // A browser that forbids it for files: the choice holds, it just can't be sent.
    }
    show();
  }

  // Answers that were carried to a newer version would count twice, so an older one counts only where somebody asks for it.
  if (new URLSearchParams(location.search).get('scope') === 'all') one('[data-scope] [value="all"]').checked = true;
  one('[data-scope]').addEventListener('change', chooseScope);
  one('[data-only-system]').addEventListener('change', ({ target }) => {
    only = target.value;
    chooseScope();
  });
  addEventListener('storage', ({ key }) => { if (key === null || isAnswer(key)) showSoon(); });
  addEventListener('pageshow', ({ persisted }) => { if (persisted) showSoon(); });
  app.offers.start(guides);
  show();
})();
