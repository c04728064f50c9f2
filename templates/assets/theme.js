// Runs before the page is painted, so that a chosen scheme or contrast never flashes the other one and what needs scripts
// takes its place at once.
(() => {
  'use strict';

  const root = document.documentElement;
  const known = { theme: ['light', 'dark'], contrast: ['more', 'normal'] };
  const system = matchMedia('(prefers-contrast: more)');
  const held = {};

  // What was chosen, or null: then the system decides.
  function chosen(name) {
    let value = held[name];
    try {
      value ??= localStorage.getItem(`generator:${name}`);
    } catch {
      // Storage is forbidden: what was chosen holds for this page.
    }
    return known[name].includes(value) ? value : null;
  }

  const systemContrast = () => (system.matches ? 'more' : 'normal');

  function show() {
    const theme = chosen('theme');
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    root.dataset.contrast = chosen('contrast') ?? systemContrast();
  }

  function choose(name, value) {
    try {
      if (value) localStorage.setItem(`generator:${name}`, value);
      else localStorage.removeItem(`generator:${name}`);
      delete held[name];
    } catch {
      held[name] = value ?? '';
    }
    show();
  }

  root.classList.add('scripted');
  if (window.top !== window) root.classList.add('framed');
  show();
  system.addEventListener('change', show);
  globalThis.Look = { chosen, choose, show, systemContrast };
})();
