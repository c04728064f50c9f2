// The form of one answer, unfolded within its entry. Everything is kept as it is typed.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, make, entryOf, titleOf, counted, say } = app.page;
  const { statuses, fields, inWords, valueOf, nameOf, isFull, limits } = app.answers;
  const { faultOf } = app.checks;
  const { momentWords } = app.elements;

  const isAddress = (text) => /^https?:\/\/\S+$/i.test(text);

  const approvalWords = ({ by, from, to }) => (to ? (to === by ? 'approved' : `put back the approval of ${to}`) : `took back the approval of ${from}`);

  function historyItem({ at, by, field, from, to }) {
    const shown = (value) => (field === 'status' ? nameOf(value ?? 'open') : inWords(field, value ?? 'nothing').replaceAll('\n', ', '));
    const words = field === 'approval' ? approvalWords({ by, from, to }) : field === 'status' && from === to ? `confirmed as ${shown(to)}` : `${fields[field]}: ${shown(from)} → ${shown(to)}`;
    return make('li', {}, make('time', { datetime: at }, momentWords(at)), ` ${by ?? 'somebody'}: ${words}`);
  }

  function fill(form, entry, book) {
    const answer = book.read(entry.id);
    for (const input of all('[data-field]', form)) {
      // What somebody is typing isn't taken from under their hands, nor what couldn't be stored.
      if (input !== document.activeElement && input.validity.valid && input.value !== valueOf(answer, input.dataset.field)) input.value = valueOf(answer, input.dataset.field);
    }
    for (const input of all('[name^="status-"]', form)) input.checked = input.value === valueOf(answer, 'status');
    const links = (answer.evidence ?? []).filter(isAddress);
    one('[data-editor-links]', form).replaceChildren(...links.map((href) => make('a', { href, target: '_blank', rel: 'noopener noreferrer' }, href)));
    app.approving.fill(form, entry);
    app.comments.fill(form, entry);
    const history = (answer.history ?? []).filter(({ field }) => field !== 'comment');
    one('[data-editor-history]', form).hidden = history.length === 0;
    one('[data-editor-full]', form).hidden = !isFull(answer.history ?? []);
    one('[data-editor-full]', form).textContent = `It holds ${counted(limits.items)} changes, and no more: with each further one, the two oldest of a field become one.`;
    one('[data-editor-history] ol', form).replaceChildren(...history.toReversed().map(historyItem));
    one('[data-editor-who]', form).textContent = answer.at ? `Last changed ${momentWords(answer.at)}${answer.by ? ` by ${answer.by}` : ''}` : 'Kept as you type';
  }

  // What can't be kept stays in its field, and the form says why: what an answer can't hold, or a day that is none yet.
  function wordsOf(input) {
    const name = fields[input.dataset.field];
    return input.validity.customError ? `${name} ${input.validationMessage}. Until it is shorter, it isn’t stored.` : `${name} isn’t stored yet: ${input.validationMessage}`;
  }

  function showFaults(form) {
    const faults = all('[data-field]', form).filter((input) => !input.validity.valid).map(wordsOf);
    one('[data-editor-fault]', form).hidden = faults.length === 0;
    if (one('[data-editor-fault]', form).textContent !== faults.join(' ')) one('[data-editor-fault]', form).textContent = faults.join(' ');
  }

  function type(entry, input, book) {
    const { field } = input.dataset;
    input.setCustomValidity(input.type === 'date' ? '' : faultOf(field, input.value));
    input.setAttribute('aria-invalid', String(!input.validity.valid));
    showFaults(input.form);
    if (input.validity.valid) book.set([entry.id], { [field]: input.value }, { typing: true });
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
      if (event.target.dataset.field) type(entry, event.target, book);
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

  // Whether there is no form any more: what isn't stored would be gone with it. Quietly where somebody goes on elsewhere.
  function close(entry, { isQuiet = false } = {}) {
    const form = formOf(entry);
    if (!form) return true;
    const unstored = one('[data-field]:invalid', form);
    if (unstored) {
      unstored.focus();
      say(wordsOf(unstored));
      return false;
    }
    if (app.comments.isUnsent(form)) {
      app.comments.boxOf(form).focus();
      say('The comment isn’t added yet. Add it, or empty its field.');
      return false;
    }
    form.remove();
    entry.element.classList.remove('is-edited');
    const button = one('[data-edit]', entry.element);
    button.setAttribute('aria-expanded', 'false');
    if (!isQuiet) button.focus();
    return true;
  }

  function start({ book }) {
    addEventListener('beforeunload', (event) => { if (one('[data-editor] [data-field]:invalid') || all('[data-editor]').some(app.comments.isUnsent)) event.preventDefault(); });
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

  app.editor = { start, open, close, refresh };
})();
