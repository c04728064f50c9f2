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

  const choices = `<fieldset class="theme" data-theme-switch>
<legend class="visually-hidden">Colours</legend>
<label><input type="radio" name="theme" value="auto" checked autocomplete="off"><span>Auto</span></label>
<label><input type="radio" name="theme" value="light" autocomplete="off"><span>Light</span></label>
<label><input type="radio" name="theme" value="dark" autocomplete="off"><span>Dark</span></label>
</fieldset>
<label class="contrast"><input type="checkbox" name="contrast" autocomplete="off" data-contrast-switch><span>High contrast</span></label>`;

  for (const chooser of document.querySelectorAll('[data-look]')) {
    // A copy of a page that was saved has them already.
    if (!chooser.firstElementChild) chooser.innerHTML = choices;
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
    // One that would leave the page on the right opens to the left.
    menu.addEventListener('toggle', () => {
      menu.classList.remove('to-left');
      if (menu.open && menu.lastElementChild.getBoundingClientRect().right > document.documentElement.clientWidth) menu.classList.add('to-left');
    });
  }

  // A rail that is open as a sheet has done its work once a link in it was followed.
  for (const rail of document.querySelectorAll('[popover]')) {
    rail.addEventListener('click', (event) => {
      if (event.target.closest('a') && rail.matches(':popover-open')) rail.hidePopover();
    });
  }

  // Tabs that a small screen has no room for scroll, to the current one. Where it stands is known once the page is laid out, which scripts put off until it is painted.
  const tab = document.querySelector('.tabs [aria-current]');
  if (tab) requestAnimationFrame(() => { tab.parentElement.scrollLeft = tab.offsetLeft - 90; });

  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
})();
