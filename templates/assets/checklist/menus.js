// The small things of the page: folding topics, the name to sign with, collapse and expand.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, main, settings, openDialog, fold } = app.page;

  function foldAll(isFolded) {
    for (const topic of all('.topic', main)) fold(topic, isFolded);
    if (isFolded) for (const details of all('.topic details[open]', main)) details.open = false;
  }

  function startName() {
    const dialog = one('[data-name-dialog]');
    const show = () => { one('[data-name-shown]').textContent = settings.get('name') || 'Stands beside what you answer'; };
    one('[data-name]').addEventListener('click', () => {
      one('[data-name-input]').value = settings.get('name');
      openDialog(dialog);
    });
    one('form', dialog).addEventListener('submit', () => {
      settings.set('name', one('[data-name-input]').value.trim());
      show();
    });
    show();
  }

  // A long notice is one line until somebody asks for the rest.
  function startNotice() {
    const notice = one('[data-notice]');
    if (!notice) return;
    const [words, button] = [one('p', notice), one('[data-notice-toggle]')];
    const isCut = () => words.scrollHeight > words.clientHeight;
    const show = () => { button.hidden = !notice.classList.contains('is-open') && !isCut(); };
    new ResizeObserver(show).observe(words);
    button.addEventListener('click', () => {
      const isOpen = notice.classList.toggle('is-open');
      button.textContent = isOpen ? 'Less' : 'All of it';
      button.setAttribute('aria-expanded', String(isOpen));
    });
  }

  function start() {
    main.addEventListener('click', (event) => {
      const button = event.target.closest('[data-fold]');
      if (button) fold(button.closest('.topic'), button.getAttribute('aria-expanded') === 'true');
    });
    one('[data-collapse]').addEventListener('click', () => foldAll(true));
    one('[data-expand]').addEventListener('click', () => foldAll(false));
    startName();
    startNotice();
    // A choice in a menu closes it.
    for (const menu of all('.menu')) menu.addEventListener('click', (event) => { if (event.target.closest('button')) menu.open = false; });
  }

  app.menus = { start };
})();
