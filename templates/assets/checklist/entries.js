// What an entry shows of its answer: the tick, the status, a line in short, and why it must be looked at again.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, make, makeButton, titleOf, plural } = app.page;
  const { linked, dayWords } = app.elements;
  const { statuses, nameOf, valueOf, doubts, isOverdue, today, isAnswered, isBlank, commentsOf } = app.answers;

  const shownEvidence = 60;

  function evidenceOf(evidence) {
    if (evidence.length > 1) return [`${evidence.length} pieces of evidence`];
    const [part] = linked(evidence[0]);
    if (part instanceof Element) part.textContent = part.textContent.slice(0, shownEvidence);
    return ['Evidence: ', part instanceof Element ? part : evidence[0].slice(0, shownEvidence)];
  }

  function summaryOf(entry, answer) {
    const late = isOverdue(answer, today());
    const approval = app.approving.describe(entry, answer);
    const comments = commentsOf(answer).length;
    return [
      answer.owner && make('span', { class: 'summary-owner' }, answer.owner),
      answer.due && make('span', { class: late ? 'summary-due is-overdue' : 'summary-due' }, `${late ? 'Overdue since' : 'Due'} ${dayWords(answer.due)}`),
      answer.review && make('span', { class: 'summary-review' }, `Review on ${dayWords(answer.review)}`),
      answer.evidence && make('span', { class: 'summary-evidence' }, ...evidenceOf(answer.evidence)),
      answer.note && make('span', { class: 'summary-note' }, ...linked(answer.note)),
      comments > 0 && make('span', { class: 'summary-comments' }, plural(comments, 'comment')),
      approval.words && make('span', { class: `summary-${approval.state}` }, approval.words),
      answer.by && isAnswered(answer) && make('span', { class: 'summary-who' }, `${answer.by}${answer.at ? `, ${dayWords(answer.at)}` : ''}`),
    ].filter(Boolean);
  }

  const yearOn = (day) => `${Number(day.slice(0, 4)) + 1}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;

  const wordsOf = ({ kind, since, reasons }) => (kind === 'carried' ? `Since ${dayWords(since)}: ${reasons.join('; ')}` : reasons.join('; ')).replaceAll('->', '→');

  function doubtNote(entry, answer, found, book) {
    const needsReview = found.some(({ kind }) => kind === 'review');
    const date = needsReview ? make('input', { type: 'date', max: '9999-12-31', value: yearOn(today()), 'aria-label': `Next review of ${titleOf(entry)}` }) : null;
    const confirm = makeButton('Still true', () => book.confirm(entry.id, date?.validity.valid ? date.value : valueOf(answer, 'review')));
    confirm.setAttribute('aria-label', `Still true: ${titleOf(entry)}`);
    return make('div', { class: 'look-again' },
      make('p', { class: 'look-again-head' }, `Look at this again: it was answered “${nameOf(valueOf(answer, 'status'))}”${answer.at ? ` on ${dayWords(answer.at)}` : ''}.`),
      ...found.map((doubt) => make('p', { class: 'carry-reasons' }, wordsOf(doubt))),
      ...(app.carryOver?.wordsFor(entry, found) ?? []),
      make('p', { class: 'look-again-foot' }, confirm, date ? make('label', {}, 'and review again on ', date) : null));
  }

  function show(entry, book) {
    const { element } = entry;
    const answer = book.read(entry.id);
    const status = valueOf(answer, 'status');
    const found = doubts(answer, entry.digest, today());
    const tick = one('[data-tick]', element);
    tick.checked = status === 'satisfied' && found.length === 0;
    tick.indeterminate = !tick.checked && (status !== 'open' || found.length > 0);
    element.dataset.status = status;
    element.classList.toggle('is-doubted', found.length > 0);
    const button = one('[data-status-button]', element);
    button.className = `status status-${status}`;
    button.textContent = nameOf(status);
    // For those who hear it, a tick has three states; there are six.
    if (tick.indeterminate) tick.setAttribute('aria-description', nameOf(status));
    else tick.removeAttribute('aria-description');
    one('[data-summary]', element).replaceChildren(...summaryOf(entry, answer));
    const old = one('.look-again', element);
    const note = found.length > 0 ? doubtNote(entry, answer, found, book) : null;
    if (old && note) old.replaceWith(note);
    else if (note) one('.answer-line', element).after(note);
    else old?.remove();
    showUnread(entry, book.faultOf(entry.id));
    app.scope.show(entry, book);
  }

  // What is stored can't be read: the control counts as open, and whoever answers it knows.
  function showUnread(entry, fault) {
    one('.unread-note', entry.element)?.remove();
    if (!fault) return;
    one('.answer-line', entry.element).after(make('p', { class: 'unread-note' }, `This control has an answer that can’t be read: ${fault}. It counts as open. If you answer it anew, what can’t be read is kept beside.`));
  }

  // One menu serves all entries.
  function startStatusMenu(book) {
    const menu = one('[data-status-menu]');
    let opener = null;
    const items = statuses.map(({ id, name, key }) => {
      const item = make('button', { type: 'button', role: 'menuitemradio', class: `menu-status status-${id}`, 'data-value': id }, make('span', {}, name), make('kbd', { 'aria-hidden': 'true' }, key));
      item.addEventListener('click', () => choose(id));
      return item;
    });
    menu.append(...items);

    function choose(status) {
      const entry = app.page.entryOf(opener);
      menu.hidePopover();
      book.set([entry.id], { status });
      opener.focus();
    }

    function open(button) {
      opener = button;
      const status = valueOf(book.read(app.page.entryOf(button).id), 'status');
      for (const item of items) item.setAttribute('aria-checked', String(item.dataset.value === status));
      menu.showPopover();
      place();
      items.find((item) => item.dataset.value === status).focus();
    }

    // Below its button, above it where there is no room, with the button wherever it goes.
    function place() {
      const at = opener.getBoundingClientRect();
      const room = document.documentElement.clientWidth - menu.offsetWidth - 8;
      menu.style.left = `${Math.max(8, Math.min(at.left, room))}px`;
      menu.style.top = `${at.bottom + menu.offsetHeight + 8 > innerHeight ? Math.max(8, at.top - menu.offsetHeight - 4) : at.bottom + 4}px`;
    }

    menu.addEventListener('keydown', (event) => {
      const at = items.indexOf(document.activeElement);
      const known = statuses.find(({ key }) => key === event.key);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
      if (known) choose(known.id);
      else if (to !== undefined) items[(to + items.length) % items.length].focus();
      else if (event.key === 'Escape' || event.key === 'Tab') {
        menu.hidePopover();
        opener.focus();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    });
    addEventListener('scroll', () => { if (menu.matches(':popover-open')) place(); }, { passive: true });
    return open;
  }

  // Only what is open, begun or done is ticked and unticked: a finding, or what somebody has decided, asks which status it is to have.
  const isTicked = (status) => ['open', 'in-progress', 'satisfied'].includes(status);

  function tick(entry, isChecked, book) {
    const answer = book.read(entry.id);
    const status = valueOf(answer, 'status');
    if (isChecked && status === 'satisfied') book.confirm(entry.id, valueOf(answer, 'review'));
    else book.set([entry.id], { status: isChecked ? 'satisfied' : 'open' });
  }

  // The entry that is worked on, which a compact list shows whole. What the mouse presses mustn't move away under it, so that only keys
  // and a click beside all buttons choose another.
  function startCurrent() {
    let current = null;
    const choose = (element) => {
      current?.classList.remove('is-current');
      current = element;
      current?.classList.add('is-current');
    };
    app.page.main.addEventListener('focusin', ({ target }) => { if (target.matches(':focus-visible')) choose(target.closest('[data-control]')); });
    app.page.main.addEventListener('click', ({ target }) => {
      const element = target.closest('[data-control]');
      if (element && !target.closest('a, button, input, summary, form')) choose(element === current ? null : element);
    });
  }

  let openMenu;

  function start({ book }) {
    startCurrent();
    openMenu = startStatusMenu(book);
    app.page.main.addEventListener('click', (event) => {
      const button = event.target.closest('[data-status-button]');
      if (button) openMenu(button);
    });
    app.page.main.addEventListener('change', (event) => {
      if (!event.target.matches('[data-tick]')) return;
      const entry = app.page.entryOf(event.target);
      const isFree = isTicked(valueOf(book.read(entry.id), 'status'));
      if (isFree) tick(entry, event.target.checked, book);
      show(entry, book);
      if (!isFree) openMenu(one('[data-status-button]', entry.element));
    });
    const showAnswered = (entry) => { if (entry.isAnswerable && (!isBlank(book.read(entry.id)) || book.faultOf(entry.id))) show(entry, book); };
    app.controls.whenMade(showAnswered);
    app.page.entries.filter(({ isMade }) => isMade).forEach(showAnswered);
  }

  // A status where it can't be changed.
  const signOf = (status) => make('span', { class: `status-sign status-${status}` }, nameOf(status));

  // `openStatusMenu`: at an element of an entry or of its row in the table.
  app.entries = { start, show, signOf, openStatusMenu: (element) => openMenu(element) };
})();
