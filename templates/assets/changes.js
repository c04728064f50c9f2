// What the pages of change gain from scripts: a choice of any two versions, filters, a switch that is remembered.
(() => {
  'use strict';

  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const counted = new Intl.NumberFormat('en').format;

  // Any two versions, whichever is named first.
  function startPicker(picker) {
    const form = one('[data-picker-form]', picker);
    if (!form) return;
    const pairs = new Map(all('[data-pair]', picker).map((link) => [link.dataset.pair, link.href]));
    const from = one('[data-picker-from]', form);
    const to = one('[data-picker-to]', form);
    one('[data-picker-go]', form).addEventListener('click', () => {
      const href = pairs.get(`${from.value}..${to.value}`) ?? pairs.get(`${to.value}..${from.value}`);
      one('[data-picker-status]', form).textContent = href ? '' : 'Choose two different versions.';
      if (href) location.href = href;
    });
  }

  // Both texts stand in one, with what was taken out and what was put in: each alone is made when somebody wants to see them side by side.
  function sideOf(words, label, without) {
    const side = words.cloneNode(true);
    side.className = 'words';
    for (const element of all(without, side)) element.remove();
    const name = document.createElement('span');
    name.className = 'side-label';
    name.textContent = label;
    side.prepend(name, ' ');
    return side;
  }

  function putSides() {
    for (const words of all('.words-inline:not(:has(+ .words-sides))')) {
      const sides = document.createElement('div');
      sides.className = 'words-sides';
      sides.append(sideOf(words, 'Before', 'ins'), sideOf(words, 'Now', 'del'));
      words.after(sides);
    }
  }

  function startSides(box) {
    const key = 'generator:side-by-side';
    try {
      box.checked = localStorage.getItem(key) === '1';
    } catch {
      // Not remembered; it holds for this page.
    }
    if (box.checked) putSides();
    box.addEventListener('change', () => {
      if (box.checked) putSides();
      try {
        if (box.checked) localStorage.setItem(key, '1');
        else localStorage.removeItem(key);
      } catch {
        // The same.
      }
    });
  }

  const textOf = (element) => element.textContent.toLowerCase().replace(/\s+/g, ' ');
  const wordsOf = (box) => box.value.toLowerCase().split(/\s+/).filter(Boolean);

  // What is typed is looked for when the hand rests, in texts that are read once.
  function startSearch(box, apply) {
    const texts = new Map();
    let typed;
    box.addEventListener('input', () => {
      clearTimeout(typed);
      typed = setTimeout(apply, 80);
    });
    return (element) => wordsOf(box).every((word) => {
      if (!texts.has(element)) texts.set(element, textOf(element));
      return texts.get(element).includes(word);
    });
  }

  // Where nobody reads to the end, only what asks for an answer again is shown at first.
  const mostAtOnce = 100;

  function startFilter() {
    const changes = all('[data-change]');
    const topics = all('[data-change-topic]');
    const classes = all('[data-class-filter] input');
    const reopens = one('[data-reopens-only]');
    const boxes = reopens ? [...classes, reopens] : classes;
    const isFound = startSearch(one('[data-search]'), () => apply());

    function showTopic(topic) {
      const count = all('[data-change]', topic).filter((change) => !change.hidden).length;
      topic.hidden = count === 0;
      const entry = one(`[data-topic-entry="${CSS.escape(one('h2', topic).id)}"]`);
      if (!entry) return;
      entry.hidden = topic.hidden;
      one('[data-topic-count]', entry).textContent = counted(count);
    }

    function apply() {
      const wanted = classes.filter((box) => box.checked).map((box) => box.value);
      for (const change of changes) {
        const its = change.dataset.classes.split(' ');
        change.hidden = (wanted.length > 0 && !wanted.some((name) => its.includes(name)))
          || (reopens?.checked === true && !('reopens' in change.dataset))
          || !isFound(change);
      }
      for (const topic of topics) showTopic(topic);
      const shown = changes.filter((change) => !change.hidden).length;
      one('[data-status]').textContent = `${shown === changes.length ? counted(shown) : `${counted(shown)} of ${counted(changes.length)}`} ${changes.length === 1 ? 'change' : 'changes'} shown`;
      one('[data-nothing]').hidden = shown > 0;
    }

    function reset() {
      for (const box of boxes) box.checked = false;
      one('[data-search]').value = '';
      apply();
    }

    // A link to a change or a topic leads to it, whatever is filtered.
    function showTarget() {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target?.closest('[data-change-topic]')) return;
      if (target.closest('[hidden]')) reset();
      target.scrollIntoView({ block: 'start' });
    }

    if (reopens && changes.length > mostAtOnce) reopens.checked = true;
    for (const box of boxes) box.addEventListener('change', apply);
    one('[data-reset]').addEventListener('click', reset);
    addEventListener('hashchange', showTarget);
    apply();
    if (location.hash) showTarget();
  }

  // The lives of controls, by their titles.
  function startLines(table) {
    const isFound = startSearch(one('[data-lines-search]'), () => {
      for (const body of all('tbody', table)) {
        const rows = all('tr:not(.lifelines-topic)', body);
        for (const row of rows) row.hidden = !isFound(row);
        body.hidden = rows.every((row) => row.hidden);
      }
    });
  }

  for (const picker of all('[data-picker]')) startPicker(picker);
  for (const box of all('[data-sides]')) startSides(box);
  if (one('[data-change]')) startFilter();
  if (one('[data-lifelines]')) startLines(one('[data-lifelines]'));
})();
