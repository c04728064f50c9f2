// What every page gains from scripts: the choice of colours, menus that close, a print button. All pages work without.
(() => {
  'use strict';

  const root = document.documentElement;

  function keepTheme(theme) {
    try {
      if (theme === 'auto') localStorage.removeItem('generator:theme');
      else localStorage.setItem('generator:theme', theme);
    } catch {
      // Not kept; it holds for this page.
    }
  }

  function showTheme(theme) {
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }

  for (const chooser of document.querySelectorAll('[data-theme-switch]')) {
    chooser.hidden = false;
    const check = () => { chooser.querySelector(`[value="${root.dataset.theme ?? 'auto'}"]`).checked = true; };
    check();
    chooser.addEventListener('change', (event) => {
      showTheme(event.target.value);
      keepTheme(event.target.value);
    });
    addEventListener('storage', (event) => {
      if (event.key !== 'generator:theme') return;
      showTheme(event.newValue ?? 'auto');
      check();
    });
  }

  for (const menu of document.querySelectorAll('details[data-dropdown]')) {
    document.addEventListener('click', (event) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
    menu.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  }

  // A rail that is open as a sheet has done its work once a link in it was followed.
  for (const rail of document.querySelectorAll('[popover]')) {
    rail.addEventListener('click', (event) => {
      if (event.target.closest('a') && rail.matches(':popover-open')) rail.hidePopover();
    });
  }

  // In a long list of topics the current one is brought into view, without moving the page.
  const current = document.querySelector('.rail [aria-current]');
  const list = current?.closest('.rail');
  if (list && list.scrollHeight > list.clientHeight) list.scrollTop = current.offsetTop - list.clientHeight / 3;

  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
})();
