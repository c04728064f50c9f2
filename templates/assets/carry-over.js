// Carries ticks over from older versions of the guide: offers it, previews it, writes once it is confirmed. Ticks of the older
// version are only read. A tick to be looked at again is kept as "again:VERSION", one whose control is gone as "orphan:VERSION".
(() => {
  'use strict';

  const page = document.querySelector('[data-checklist]');
  const one = (selector, within = page) => within.querySelector(selector);
  const data = one('[data-carry-over]');
  if (!data) return;

  const versions = new Map(JSON.parse(data.textContent).map((version) => [version.id, {
    id: version.id,
    again: new Map(version.again.map((tick) => [tick.id, tick])),
    gone: new Map(version.gone.map((tick) => [tick.id, tick])),
  }]));
  const entries = new Map([...page.querySelectorAll('[data-control]')].filter((entry) => one('[data-tick]', entry)).map((entry) => [entry.dataset.control, entry]));
  const dialog = one('[data-carry-dialog]');

  const keyOf = (version, control) => `generator:answer:${page.dataset.guide}:${version}:${control}`;

  // Without storage there is nothing to carry, and checklist.js has said so.
  function openStorage() {
    try {
      window.localStorage.getItem('');
      return window.localStorage;
    } catch {
      return null;
    }
  }

  const storage = openStorage();
  const answerOf = (version, control) => storage.getItem(keyOf(version, control)) ?? '';
  const hereIs = (control) => answerOf(page.dataset.version, control);
  const isTick = (answer) => answer === 'done' || answer.startsWith('again:');

  // What would become of an older version's ticks.
  function outcomeOf(version, control) {
    const doubt = version.again.get(control);
    const answers = (doubt?.from ?? [control]).map((source) => answerOf(version.id, source));
    if (!answers.some(isTick)) return null;
    const allDone = answers.every((answer) => answer === 'done');
    const isKept = allDone && (!doubt || doubt.keptIfAll);
    return { control, answer: isKept ? 'done' : `again:${version.id}`, title: titleOf(control), ...(isKept ? {} : doubtOf(version.id, control)) };
  }

  function plan(version) {
    const ticks = [...entries.keys()].filter((control) => !hereIs(control)).map((control) => outcomeOf(version, control)).filter(Boolean);
    const gone = [...version.gone.values()].filter(({ id }) => isTick(answerOf(version.id, id)) && !hereIs(id))
      .map((tick) => ({ control: tick.id, answer: `orphan:${version.id}`, title: tick.statement, reasons: tick.reason ? [tick.reason] : [] }));
    return { version, again: ticks.filter(({ answer }) => answer !== 'done'), gone, kept: ticks.filter(({ answer }) => answer === 'done') };
  }

  const sizeOf = ({ again, gone, kept }) => again.length + gone.length + kept.length;
  const titleOf = (control) => one('.entry-title', entries.get(control)).textContent.trim();

  function doubtOf(version, control) {
    return versions.get(version)?.again.get(control) ?? { reasons: [`it was to be looked at again in ${version} already`] };
  }

  // Elements. Text goes in as text only.
  function make(name, className, ...children) {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  }

  function button(label, act) {
    const element = make('button', 'button', label);
    element.type = 'button';
    element.addEventListener('click', act);
    return element;
  }

  function wordsOf(pieces) {
    const names = { '-': 'del', '+': 'ins' };
    return pieces.flatMap((piece) => {
      const text = piece.slice(1).trim();
      return [names[piece[0]] ? make(names[piece[0]], '', text) : text, ' '];
    });
  }

  function explain({ reasons = [], words }) {
    const parts = [];
    if (reasons.length > 0) parts.push(make('p', 'carry-reasons', reasons.join('; ').replaceAll('->', '→')));
    if (words) parts.push(make('p', 'carry-words', ...wordsOf(words)));
    return parts;
  }

  // The preview.
  function list(title, hint, ticks) {
    if (ticks.length === 0) return [];
    const items = ticks.map((tick) => make('li', '', make('p', 'carry-title', tick.title), ...explain(tick)));
    return [make('h3', '', `${title} (${ticks.length})`), make('p', 'carry-hint', hint), make('ul', '', ...items)];
  }

  function preview(version) {
    const found = plan(version);
    one('[data-carry-title]').textContent = `Carry over answers from ${version.id}`;
    one('[data-carry-lists]').replaceChildren(
      ...list('To be looked at again', 'The sentence changed. These count once you confirm them.', found.again),
      ...list('Kept apart', 'This version has no such control. The answers stand below the checklist.', found.gone),
      ...list('Kept', 'These stay ticked.', found.kept),
    );
    one('[data-carry-confirm]').onclick = () => carry(version);
    dialog.showModal();
    one('[data-carry-title]').focus();
  }

  function carry(version) {
    const { again, gone, kept } = plan(version);
    try {
      for (const { control, answer } of [...again, ...gone, ...kept]) storage.setItem(keyOf(page.dataset.version, control), answer);
    } catch {
      one('[data-storage-message]').textContent = 'This browser could not store all answers, probably because its storage is full. Those of the older version are as they were.';
      one('[data-storage-banner]').hidden = false;
    }
    dialog.close();
    page.dispatchEvent(new Event('answers-stored'));
    const first = again.length > 0 ? entries.get(again[0].control) : null;
    page.tabIndex = -1;
    (first ? one('.look-again button', first) : page).focus({ preventScroll: !first });
  }

  // What is shown of it in the page.
  function showDoubt(control, entry) {
    one('.look-again', entry)?.remove();
    const answer = hereIs(control);
    if (!answer.startsWith('again:')) return false;
    const version = answer.slice('again:'.length);
    const confirm = button('Confirm', () => {
      storage.setItem(keyOf(page.dataset.version, control), 'done');
      page.dispatchEvent(new Event('answers-stored'));
      one('[data-tick]', entry).focus();
    });
    confirm.setAttribute('aria-label', `Confirm: ${titleOf(control)}`);
    const note = make('div', 'look-again', make('p', 'look-again-head', `Look at this again: you ticked it in ${version}.`), ...explain(doubtOf(version, control)), confirm);
    one('.entry-foot', entry).before(note);
    return true;
  }

  function showKeptApart() {
    const kept = [...versions.values()].flatMap((version) => [...version.gone.values()].filter(({ id }) => hereIs(id) === `orphan:${version.id}`).map((tick) => ({ ...tick, version: version.id })));
    one('[data-kept-apart]').hidden = kept.length === 0;
    one('[data-kept-apart-count]').textContent = kept.length;
    one('[data-kept-apart-list]').replaceChildren(...kept.map((tick) => make('li', '', tick.statement, ' ', make('span', 'quiet', `Ticked in ${tick.version}${tick.reason ? `; ${tick.reason}` : ''}.`))));
  }

  function show() {
    const doubtful = [...entries].filter(([control, entry]) => showDoubt(control, entry)).length;
    one('[data-again-count]').textContent = doubtful > 0 ? `, ${doubtful} to look at again` : '';
    showKeptApart();
    const plans = [...versions.values()].map(plan).filter((found) => sizeOf(found) > 0);
    one('[data-carry-offer]').hidden = plans.length === 0;
    one('[data-carry-buttons]').replaceChildren(...plans.map(({ version }) => button(`Carry over answers from ${version.id}`, () => preview(version))));
  }

  if (storage) {
    one('[data-carry-cancel]').addEventListener('click', () => dialog.close());
    page.addEventListener('answers-shown', show);
    show();
  }
})();
