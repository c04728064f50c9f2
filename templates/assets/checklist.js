// The checklist: ticks that are kept, progress, filters. Without this script the page is the complete list.
(() => {
  'use strict';

  const page = document.querySelector('[data-checklist]');
  const one = (selector, within = page) => within.querySelector(selector);
  const all = (selector, within = page) => [...within.querySelectorAll(selector)];

  // Ticks. The page's own set counts; storage mirrors it, one key per control, so that two tabs never overwrite each other.
  const prefix = `generator:answer:${page.dataset.guide}:${page.dataset.version}:`;
  const done = new Set();

  function warn(message) {
    one('[data-storage-message]').textContent = message;
    one('[data-storage-banner]').hidden = false;
  }

  function openStorage() {
    try {
      const storage = window.localStorage;
      storage.getItem(prefix);
      return storage;
    } catch {
      warn('This browser forbids pages to store anything: your ticks last until this page is closed. Print the page to keep them.');
      return null;
    }
  }

  const storage = openStorage();

  function keep(control, isDone) {
    try {
      if (isDone) storage?.setItem(prefix + control, 'done');
      else storage?.removeItem(prefix + control);
    } catch {
      warn('This browser could not store your last tick, probably because its storage is full. Ticks made from now on last until this page is closed. Print the page to keep them.');
    }
  }

  const entries = all('[data-control]').map((element) => ({
    element,
    control: element.dataset.control,
    kind: element.dataset.kind,
    party: element.dataset.party,
    tags: element.dataset.tags.split(' '),
    tick: one('[data-tick]', element),
    topic: element.closest('[data-topic]'),
    text: undefined,
  }));
  const tickable = entries.filter((entry) => entry.tick);

  function setDone(entry, isDone) {
    if (isDone) done.add(entry.control);
    else done.delete(entry.control);
    entry.tick.checked = isDone;
    entry.element.classList.toggle('entry-done', isDone);
  }

  function readStorage() {
    for (const entry of tickable) setDone(entry, storage ? storage.getItem(prefix + entry.control) === 'done' : done.has(entry.control));
    showProgress();
    tellOthers();
  }

  // carry-over.js shows what it knows of the same answers.
  const tellOthers = () => page.dispatchEvent(new Event('answers-shown'));

  // Progress.
  const topics = all('[data-topic]').map((element) => ({
    element,
    own: tickable.filter((entry) => entry.topic === element),
    words: one('[data-topic-words]', element),
    bar: one('[data-topic-progress]', element),
    link: document.querySelector(`[data-topic-link="${CSS.escape(element.dataset.topic)}"]`),
  }));

  const countDone = (list) => list.reduce((count, entry) => count + (done.has(entry.control) ? 1 : 0), 0);

  function showTopic(topic) {
    if (topic.own.length === 0) return;
    const count = countDone(topic.own);
    topic.words.textContent = `${count} of ${topic.own.length} done`;
    topic.bar.value = count;
    topic.element.classList.toggle('topic-done', count === topic.own.length);
    const figure = topic.link && one('[data-topic-count]', topic.link);
    if (figure) figure.textContent = `${count}/${topic.own.length}`;
    topic.link?.classList.toggle('is-done', count === topic.own.length);
  }

  function showProgress() {
    one('[data-done]').textContent = done.size;
    one('[data-progress]').value = done.size;
    for (const figure of all('[data-done-kind]')) {
      figure.textContent = countDone(tickable.filter((entry) => entry.kind === figure.dataset.doneKind));
    }
    topics.forEach(showTopic);
  }

  // Filters.
  const search = one('[data-search]');
  const openOnly = one('[data-open-only]');
  const kinds = all('[data-kinds] input');
  const parties = all('[data-parties] input');
  const tags = all('[data-tags-filter] input');

  const textOf = (entry) => (entry.text ??= entry.element.textContent.toLowerCase().replace(/\s+/g, ' '));

  function readFilters() {
    return {
      words: search.value.toLowerCase().split(/\s+/).filter(Boolean),
      openOnly: openOnly.checked,
      kinds: new Set(kinds.filter((kind) => kind.checked).map((kind) => kind.value)),
      party: parties.find((party) => party.checked).value,
      tags: tags.filter((tag) => tag.checked),
    };
  }

  function isWanted(entry, filters) {
    return filters.kinds.has(entry.kind)
      && (filters.party === '' || filters.party === entry.party)
      && (filters.tags.length === 0 || filters.tags.some((tag) => entry.tags.includes(tag.value)))
      && (!filters.openOnly || (entry.tick && !done.has(entry.control)))
      && filters.words.every((word) => textOf(entry).includes(word));
  }

  // The provider's side unfolds where what is looked for may be inside, and folds again afterwards.
  function unfold(side, filters) {
    const shown = all('[data-control]', side).some((element) => !element.hidden);
    const wanted = shown && (filters.party === 'provider' || filters.words.length > 0 || filters.tags.length > 0);
    if (wanted && !side.open) side.dataset.unfolded = '';
    if (wanted) side.open = true;
    else if ('unfolded' in side.dataset) {
      side.open = false;
      delete side.dataset.unfolded;
    }
    side.hidden = !shown;
  }

  function applyFilters() {
    const filters = readFilters();
    // Folded away, the choice must still be seen.
    for (const chosen of all('[data-tags-chosen]')) chosen.textContent = filters.tags.map((tag) => tag.dataset.title).join(', ') || 'all';
    for (const entry of entries) entry.element.hidden = !isWanted(entry, filters);
    for (const side of all('[data-provider-side]')) unfold(side, filters);
    for (const { element, link } of topics) {
      element.hidden = !entries.some((entry) => entry.topic === element && !entry.element.hidden);
      if (link) link.classList.toggle('is-empty', element.hidden);
    }
    const shown = entries.filter((entry) => !entry.element.hidden).length;
    one('[data-status]').textContent = shown === entries.length ? `${shown} statements` : `${shown} of ${entries.length} statements shown`;
    one('[data-nothing]').hidden = shown > 0;
  }

  function resetFilters() {
    search.value = '';
    openOnly.checked = false;
    for (const kind of kinds) kind.checked = true;
    for (const party of parties) party.checked = party.value === '';
    for (const tag of tags) tag.checked = false;
    applyFilters();
  }

  // A link to an entry must lead to it, whatever is filtered or folded.
  function showTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const entry = target?.closest('[data-control], [data-topic]');
    if (!entry) return;
    if (entry.hidden || entry.closest('[data-topic]').hidden) resetFilters();
    const side = entry.closest('[data-provider-side]');
    if (side) side.open = true;
    entry.scrollIntoView({ block: 'start' });
  }

  function clearTicks() {
    if (done.size === 0 || !confirm(`Clear all ${done.size} ticks of this checklist?`)) return;
    for (const entry of tickable.filter(({ control }) => done.has(control))) {
      setDone(entry, false);
      keep(entry.control, false);
    }
    showProgress();
    tellOthers();
    applyFilters();
  }

  function start() {
    page.addEventListener('change', (event) => {
      const entry = tickable.find(({ tick }) => tick === event.target);
      if (!entry) return;
      setDone(entry, entry.tick.checked);
      keep(entry.control, entry.tick.checked);
      // An entry that was just ticked stays in view under "open only"; the next change of a filter takes it away.
      showProgress();
      tellOthers();
    });
    page.addEventListener('answers-stored', () => {
      readStorage();
      applyFilters();
    });
    one('.filters').addEventListener('input', applyFilters);
    one('[data-reset-filters]').addEventListener('click', resetFilters);
    one('[data-clear]').addEventListener('click', clearTicks);
    addEventListener('hashchange', showTarget);
    addEventListener('pageshow', (event) => { if (event.persisted) readStorage(); });
    addEventListener('storage', (event) => {
      if (event.key === null || event.key.startsWith(prefix)) readStorage();
    });
    for (const element of all('[data-needs-script]')) element.hidden = false;
    readStorage();
    applyFilters();
    if (location.hash) showTarget();
  }

  if (entries.length > 0) start();
})();
