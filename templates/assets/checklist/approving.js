// Approving answers, where the site asks for it: by key, by button, or many at once.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, settings, say, openDialog, plural } = app.page;
  const { standing, today } = app.answers;

  const isAsked = 'approval' in document.documentElement.dataset;

  let book;

  const stateOf = (entry) => (isAsked ? standing(book.read(entry.id), entry.digest, today()).approval : 'none');

  const day = (at) => at.slice(0, 10);

  // What an entry's answer says of its approval, in a few words; empty where there is nothing to say.
  function wordsOf(entry, answer) {
    const state = stateOf(entry);
    if (state === 'none') return '';
    if (state === 'approved') return `Approved by ${answer.approval.by}, ${day(answer.approval.at)}`;
    return answer.approval ? `To approve again: changed since ${answer.approval.by} approved it` : 'To approve';
  }

  const refusalOf = (entry) => app.approvals.refusal(book.read(entry.id), settings.get('name'));

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
    if (entries.length === 1) say(count === 1 ? 'Approved.' : `Not approved: ${stateOf(entries[0]) === 'none' ? 'nobody has finished answering it' : refusalOf(entries[0]) ?? 'it is already'}.`, { undo: count === 1 });
    else say(`${plural(count, 'control')} approved.${left > 0 ? ` ${plural(left, 'control')} left: open, to be looked at again, approved already, or your own.` : ''}`, { undo: count > 0 });
  }

  function withdraw(entries) {
    const count = book.set(entries.map(({ id }) => id), { approval: '' });
    say(count === 0 ? 'There is no approval to take back.' : `The approval of ${plural(count, 'control')} is taken back.`, { undo: count > 0 });
  }

  const toggle = (entry) => (stateOf(entry) === 'approved' ? withdraw([entry]) : approve([entry]));

  // The line of the form of an answer.
  function fill(form, entry) {
    const line = one('[data-editor-approval]', form);
    const state = stateOf(entry);
    line.hidden = state === 'none';
    if (state === 'none') return;
    const answer = book.read(entry.id);
    const refused = state === 'proposed' && settings.get('name') ? refusalOf(entry) : null;
    one('[data-editor-approval-words]', line).textContent = refused ? `${wordsOf(entry, answer)}: not by you, ${refused}` : wordsOf(entry, answer);
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

  app.approving = { start, isAsked, approve, withdraw, toggle, stateOf, wordsOf, fill };
})();
