// Approving answers, where the site asks for it: by key, by button, or many at once.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, settings, say, openDialog, plural } = app.page;
  const { standing, today } = app.answers;

  const isAsked = 'approval' in document.documentElement.dataset;

  let book;

  const stateOf = (entry, answer) => (isAsked ? standing(answer, entry.digest, today()).approval : 'none');

  function wordsOf(state, { approval }) {
    if (state === 'none') return '';
    if (state === 'approved') return `Approved by ${approval.by}, ${app.elements.dayWords(approval.at)}`;
    return approval ? `To approve again: changed since ${approval.by} approved it` : 'To approve';
  }

  // Where an answer's approval stands, and what there is to say of it in a few words; empty where there is nothing.
  function describe(entry, answer) {
    const state = stateOf(entry, answer);
    return { state, words: wordsOf(state, answer) };
  }

  const refusalOf = (answer) => app.approvals.refusal(answer, settings.get('name'));

  function whyNot(entry) {
    const answer = book.read(entry.id);
    return stateOf(entry, answer) === 'none' ? 'nobody has finished answering it' : refusalOf(answer) ?? 'it is already';
  }

  // Approves what can be, and says what can't.
  function approve(entries) {
    const name = settings.get('name');
    if (!name) {
      openDialog(one('[data-name-dialog]'));
      say('Give your name first: an approval says whose it is.');
      return;
    }
    const count = book.set(entries.map(({ id }) => id), { approval: name });
    const left = entries.length - count;
    if (entries.length === 1) say(count === 1 ? 'Approved.' : `Not approved: ${whyNot(entries[0])}.`, { undo: count === 1 });
    else say(`${plural(count, 'control')} approved.${left > 0 ? ` ${plural(left, 'control')} left: open, to be looked at again, approved already, or your own.` : ''}`, { undo: count > 0 });
  }

  function withdraw(entries) {
    const count = book.set(entries.map(({ id }) => id), { approval: '' });
    say(count === 0 ? 'There is no approval to take back.' : `The approval of ${plural(count, 'control')} is taken back.`, { undo: count > 0 });
  }

  const toggle = (entry) => (stateOf(entry, book.read(entry.id)) === 'approved' ? withdraw([entry]) : approve([entry]));

  // The line of the form of an answer.
  function fill(form, entry) {
    const line = one('[data-editor-approval]', form);
    const answer = book.read(entry.id);
    const { state, words } = describe(entry, answer);
    line.hidden = state === 'none';
    if (line.hidden) return;
    const refused = state === 'proposed' && settings.get('name') ? refusalOf(answer) : null;
    one('[data-editor-approval-words]', line).textContent = refused ? `${words}: not by you, ${refused}` : words;
    const button = one('[data-editor-approve]', line);
    button.hidden = refused !== null;
    button.textContent = state === 'approved' ? 'Take back' : 'Approve';
  }

  function start(context) {
    ({ book } = context);
    app.page.main.addEventListener('click', ({ target }) => {
      if (target.closest('[data-editor-approve]')) toggle(app.page.entryOf(target));
    });
  }

  app.approving = { start, isAsked, approve, withdraw, toggle, describe, fill };
})();
