// Systems in a dialog: which there are, how two of them differ, and those that are made on the page.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, make, makeButton, topics, guide, version, asked, byId, say, openDialog, counted, plural } = app.page;
  const { systems, systemAnswers } = app;
  const { valueOf } = app.answers;

  const dialog = one('[data-systems-dialog]');
  // The system in the form: null for a new one.
  let edited = null;

  const nameFor = (system) => system.name || 'No system';
  const outCount = (system) => Object.keys(system.out[guide] ?? {}).filter((control) => asked.has(control)).length;

  function showParts(part, title, lede) {
    one('[data-systems-title]').textContent = title;
    one('[data-systems-lede]').textContent = lede;
    one('[data-systems-body]').hidden = part === 'form';
    one('[data-system-form]').hidden = part !== 'form';
    one('[data-systems-new]').hidden = part !== 'list' || systems.isCopy;
    one('[data-system-keep]').hidden = part !== 'form';
    one('[data-systems-back]').hidden = part === 'list';
    if (dialog.open) one('[data-systems-title]').focus();
  }

  function actionsOf(system) {
    const isHere = system.id === systems.current.id;
    return [
      ...(isHere ? [make('b', {}, 'This page')] : [makeButton('Open', () => systems.choose(system.id), 'link-button'), makeButton('Compare', () => compare(system), 'link-button')]),
      ...(system.isOfSite || !system.id ? [] : [makeButton('Change', () => edit(system), 'link-button'), makeButton('Remove', () => remove(system), 'link-button')]),
    ];
  }

  function row(system) {
    return make('tr', {},
      make('th', { scope: 'row' }, nameFor(system), system.summary ? make('span', { class: 'quiet system-summary' }, system.summary) : null),
      make('td', {}, system.owner ?? ''),
      make('td', { class: 'number' }, counted(systemAnswers.count(system.id, guide, version))),
      make('td', { class: 'number' }, counted(outCount(system))),
      make('td', { class: 'system-actions' }, ...actionsOf(system)));
  }

  const head = (...names) => make('thead', {}, make('tr', {}, ...names.map(([words, className]) => make('th', { scope: 'col', class: className }, words))));

  function showList() {
    showParts('list', 'Systems', 'One guide, answered for several accounts, environments or clients: each has answers of its own. Systems in the content folder (systems/) are the same for everybody who has the site; those that are made here stay in this browser, and go along in exports and copies.');
    const rows = [systems.none, ...systems.all()].map(row);
    one('[data-systems-body]').replaceChildren(make('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': 'Table of systems' },
      make('table', { class: 'systems-table' }, head(['System'], ['Owner'], ['Answered', 'number'], ['Out of scope', 'number'], [make('span', { class: 'visually-hidden' }, 'What to do')]), make('tbody', {}, ...rows))));
  }

  function linkTo({ id, title }) {
    const entry = byId.get(id);
    if (!entry) return title;
    const link = make('a', { href: `#${entry.elementId}` }, title);
    link.addEventListener('click', () => dialog.close());
    return link;
  }

  const sign = (answer) => app.entries.signOf(valueOf(answer, 'status'));

  function differenceRow({ control, mine, theirs, fields }) {
    const others = fields.filter((field) => field !== 'status').map((field) => app.answers.fields[field].toLowerCase());
    return make('tr', {}, make('th', { scope: 'row' }, linkTo(control)), make('td', {}, sign(mine)), make('td', {}, sign(theirs)), make('td', { class: 'quiet' }, others.join(', ')));
  }

  function compare(other) {
    const here = systems.current;
    const found = systemAnswers.differences(here, other, guide, version, [...asked.values()]);
    const [mine, theirs] = [nameFor(here), nameFor(other)];
    showParts('compare', `${mine} and ${theirs}`, found.length === 0 ? `All ${plural(asked.size, 'control')} are answered alike.` : `${counted(found.length)} of ${plural(asked.size, 'control')} are answered otherwise.`);
    const table = make('table', { class: 'systems-table' }, head(['Control'], [mine], [theirs], ['Also differs']), make('tbody', {}, ...found.map(differenceRow)));
    one('[data-systems-body]').replaceChildren(...(found.length === 0 ? [] : [make('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': 'Table of what differs' }, table)]));
  }

  // A topic is out of scope where any of its controls is: one that a newer build of the site has found there goes along.
  const controlsOf = (topic) => app.page.answerable.filter((entry) => entry.topic === topic).map(({ id }) => id);

  function topicBox(topic) {
    const out = edited?.out[guide] ?? {};
    const controls = controlsOf(topic);
    const box = make('input', { type: 'checkbox', value: topic.id, autocomplete: 'off' });
    box.checked = controls.some((control) => Object.hasOwn(out, control));
    return make('label', {}, box, make('span', {}, `${topic.title} `, make('span', { class: 'quiet' }, counted(controls.length))));
  }

  function edit(system) {
    edited = system;
    showParts('form', system ? `Change ${system.name}` : 'New system', 'Whoever opens an export or a copy sees its name, its owner, and what is out of scope and why.');
    one('[data-system-name]').value = system?.name ?? '';
    one('[data-system-owner]').value = system?.owner ?? '';
    one('[data-system-reason]').value = Object.values(system?.out[guide] ?? {})[0] ?? '';
    one('[data-system-copy]').hidden = system !== null;
    const begun = [systems.none, ...systems.all()].filter(({ id }) => systemAnswers.countAll(id) > 0);
    one('[data-system-from]').replaceChildren(make('option', { value: '-' }, 'Nobody: all is open'), ...begun.map((other) => make('option', { value: other.id }, `${nameFor(other)} (${counted(systemAnswers.countAll(other.id))})`)));
    one('[data-system-topics]').replaceChildren(...topics.filter((topic) => controlsOf(topic).length > 0).map(topicBox));
    fault('');
    one('[data-system-name]').focus();
  }

  function fault(words) {
    one('[data-system-fault]').hidden = words === '';
    one('[data-system-fault]').textContent = words;
  }

  // What this page doesn't show stays as it is: another version's controls, and those that a profile leaves out.
  function scopeOf(reason) {
    const chosen = new Set(all('[data-system-topics] input:checked').map(({ value }) => value));
    const controls = topics.filter(({ id }) => chosen.has(id)).flatMap(controlsOf);
    const elsewhere = Object.entries(edited?.out[guide] ?? {}).filter(([control]) => !byId.has(control));
    return { ...edited?.out, [guide]: Object.fromEntries([...elsewhere, ...controls.map((control) => [control, reason])]) };
  }

  function keep() {
    const [name, owner, reason] = ['name', 'owner', 'reason'].map((field) => one(`[data-system-${field}]`).value.trim());
    const out = scopeOf(reason);
    if (!name) return fault('A system needs a name.');
    if (Object.keys(out[guide]).length > 0 && !reason) return fault('Say why that is out of scope: an auditor will ask.');
    const system = { id: edited?.id ?? systems.idFor(name), name, ...(owner ? { owner } : {}), out };
    const from = edited ? '-' : one('[data-system-from]').value;
    try {
      if (from !== '-') systemAnswers.copy(from, system.id);
    } catch {
      return fault('The browser has no room for a second set of these answers. Nothing was made.');
    }
    if (!systems.keep(system)) return fault('This browser doesn’t keep anything for pages, or has no room left. Put the system into systems/ of the content folder instead.');
    return systems.choose(system.id);
  }

  // A system that was answered for isn't removed: its answers would be in nobody's sight.
  function remove(system) {
    const count = systemAnswers.countAll(system.id);
    if (count > 0) return say(`${system.name} has ${plural(count, 'answer')}. Export and clear them first: open it, then “Clear all answers…”.`);
    systems.remove(system.id);
    if (system.id === systems.current.id) return systems.choose('');
    app.systemSwitch.show();
    return showList();
  }

  function start() {
    app.systemSwitch.start();
    one('[data-systems-open]').addEventListener('click', () => {
      showList();
      openDialog(dialog);
      one('[data-systems-title]').focus();
    });
    one('[data-systems-new]').addEventListener('click', () => edit(null));
    one('[data-systems-back]').addEventListener('click', showList);
    one('[data-system-keep]').addEventListener('click', keep);
    one('[data-system-form]').addEventListener('input', () => fault(''));
    one('[data-system-form]').addEventListener('submit', (event) => {
      event.preventDefault();
      keep();
    });
  }

  app.systemsDialog = { start };
})();
