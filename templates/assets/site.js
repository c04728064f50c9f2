// What every page gains from scripts: the choice of colours, menus that close, a print button. All pages work without.
(() => {
  'use strict';

  const look = globalThis.Look;

  // What the system asks for anyway isn't kept, so that the page follows the system on.
  function chooseLook({ target }) {
    if (target.name === 'theme') look.choose('theme', target.value === 'auto' ? null : target.value);
    else {
      const contrast = target.checked ? 'more' : 'normal';
      look.choose('contrast', contrast === look.systemContrast() ? null : contrast);
    }
  }

  for (const chooser of document.querySelectorAll('[data-look]')) {
    const check = () => {
      chooser.querySelector(`[value="${look.chosen('theme') ?? 'auto'}"]`).checked = true;
      chooser.querySelector('[name="contrast"]').checked = (look.chosen('contrast') ?? look.systemContrast()) === 'more';
    };
    check();
    chooser.addEventListener('change', chooseLook);
    matchMedia('(prefers-contrast: more)').addEventListener('change', check);
    addEventListener('storage', ({ key }) => {
      if (key !== null && key !== 'generator:theme' && key !== 'generator:contrast') return;
      look.show();
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
  if (list && list.scrollHeight > list.clientHeight) {
    // An entry begins at the upper edge, so that none is cut there.
    const least = Math.min(current.offsetTop - list.clientHeight / 3, list.scrollHeight - list.clientHeight);
    const tops = [...list.querySelectorAll('a')].map((entry) => entry.offsetTop).filter((top) => top <= least);
    list.scrollTop = least > 0 && tops.length > 0 ? Math.max(...tops) - 4 : 0;
  }

  // Where the tabs go on beyond the edge of a small screen, so does the current one.
  for (const tabs of document.querySelectorAll('.tabs')) {
    const tab = tabs.querySelector('[aria-current]');
    if (tab && tabs.scrollWidth > tabs.clientWidth) tabs.scrollLeft = tab.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2;
  }

  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
})();
