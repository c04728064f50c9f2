// The form of one answer, unfolded within its entry. Everything is kept as it is typed.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, make, entryOf, titleOf } = app.page;
  const { statuses, fields, valueOf, nameOf } = app.answers;

  const isAddress = (text) => /^https?:\/\/\S+$/i.test(text);

  function historyItem({ at, by, field, from, to }) {
    const shown = (value) => (field === 'status' ? nameOf(value ?? 'open') : value?.replaceAll('\n', ', ') ?? 'nothing');
    const words = field === 'status' && from === to ? `confirmed as ${shown(to)}` : `${fields[field]}: ${shown(from)} → ${shown(to)}`;
    return make('li', {}, make('time', { datetime: at }, at.replace('T', ' ').slice(0, 16)), ` ${by ?? 'somebody'}: ${words}`);
  }

  function fill(form, entry, book) {
    const answer = book.read(entry.id);
    for (const input of all('[data-field]', form)) {
      // What somebody is typing isn't taken from under their hands.
      if (input !== document.activeElement && input.value !== valueOf(answer, input.dataset.field)) input.value = valueOf(answer, input.dataset.field);
    }
    for (const input of all('[name^="status-"]', form)) input.checked = input.value === valueOf(answer, 'status');
    const links = (answer.evidence ?? []).filter(isAddress);
    one('[data-editor-links]', form).replaceChildren(...links.map((href) => make('a', { href, target: '_blank', rel: 'noopener noreferrer' }, href)));
    const history = answer.history ?? [];
    one('[data-editor-history]', form).hidden = history.length === 0;
    one('[data-editor-history] ol', form).replaceChildren(...history.toReversed().map(historyItem));
    one('[data-editor-who]', form).textContent = answer.at ? `Last changed ${answer.at.replace('T', ' ').slice(0, 16)} UTC${answer.by ? ` by ${answer.by}` : ''}` : 'Kept as you type';
  }

  function makeForm(entry, book) {
    const form = one('[data-editor-template]').content.firstElementChild.cloneNode(true);
    form.setAttribute('aria-label', `Answer to ${titleOf(entry)}`);
    one('[data-editor-statuses]', form).append(...statuses.map(({ id, name }) => make('label', { class: `status-choice status-${id}` },
      make('input', { type: 'radio', name: `status-${entry.id}`, value: id, autocomplete: 'off' }), make('span', {}, name))));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', (event) => {
      if (event.target.type === 'radio') book.set([entry.id], { status: event.target.value });
    });
    form.addEventListener('input', (event) => {
      const { field } = event.target.dataset;
      // A year of five digits is no day that an assessment can hold.
      if (field && event.target.validity.valid) book.set([entry.id], { [field]: event.target.value }, { typing: true });
    });
    one('[data-editor-close]', form).addEventListener('click', () => close(entry));
    return form;
  }

  const formOf = (entry) => one('[data-editor]', entry.element);

  function open(entry, book, field) {
    if (!formOf(entry)) {
      const form = makeForm(entry, book);
      one('.answer-line', entry.element).after(form);
      one('[data-edit]', entry.element).setAttribute('aria-expanded', 'true');
      entry.element.classList.add('is-edited');
      fill(form, entry, book);
    }
    const form = formOf(entry);
    (field ? one(`[data-field="${field}"]`, form) : one('[name^="status-"]:checked', form)).focus();
  }

  function close(entry) {
    formOf(entry)?.remove();
    entry.element.classList.remove('is-edited');
    const button = one('[data-edit]', entry.element);
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  }

  function start({ book }) {
    app.page.main.addEventListener('click', (event) => {
      const button = event.target.closest('[data-edit]');
      if (!button) return;
      const entry = entryOf(button);
      if (formOf(entry)) close(entry);
      else open(entry, book);
    });
    app.page.main.addEventListener('keydown', (event) => {
      const form = event.target.closest('[data-editor]');
      if (event.key === 'Escape' && form) close(entryOf(form));
    });
  }

  function refresh(entry, book) {
    const form = formOf(entry);
    if (form) fill(form, entry, book);
  }

  app.editor = { start, open, refresh };
})();
