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

  function startSides(box) {
    const key = 'generator:side-by-side';
    try {
      box.checked = localStorage.getItem(key) === '1';
    } catch {
      // Not remembered; it holds for this page.
    }
    box.addEventListener('change', () => {
      try {
        if (box.checked) localStorage.setItem(key, '1');
        else localStorage.removeItem(key);
      } catch {
        // The same.
      }
    });
  }

  function startFilter() {
    const changes = all('[data-change]');
    const classes = all('[data-class-filter] input');
    const reopens = one('[data-reopens-only]');
    const boxes = reopens ? [...classes, reopens] : classes;

    function apply() {
      const wanted = classes.filter((box) => box.checked).map((box) => box.value);
      for (const change of changes) {
        const its = change.dataset.classes.split(' ');
        change.hidden = (wanted.length > 0 && !wanted.some((name) => its.includes(name)))
          || (reopens?.checked === true && !('reopens' in change.dataset));
      }
      for (const topic of all('[data-change-topic]')) topic.hidden = !all('[data-change]', topic).some((change) => !change.hidden);
      const shown = changes.filter((change) => !change.hidden).length;
      one('[data-status]').textContent = `${shown === changes.length ? counted(shown) : `${counted(shown)} of ${counted(changes.length)}`} ${changes.length === 1 ? 'change' : 'changes'} shown`;
      one('[data-nothing]').hidden = shown > 0;
    }

    function reset() {
      for (const box of boxes) box.checked = false;
      apply();
    }

    // A link to a change leads to it, whatever is filtered.
    function showTarget() {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target?.closest('[data-change-topic]')) return;
      if (target.closest('[hidden]')) reset();
      target.scrollIntoView({ block: 'start' });
    }

    for (const box of boxes) box.addEventListener('change', apply);
    one('[data-reset]').addEventListener('click', reset);
    addEventListener('hashchange', showTarget);
    apply();
    if (location.hash) showTarget();
  }

  for (const picker of all('[data-picker]')) startPicker(picker);
  for (const box of all('[data-sides]')) startSides(box);
  if (one('[data-change]')) startFilter();
})();
