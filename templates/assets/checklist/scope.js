// What of this guide doesn't concern the system that the page is for, and how an entry tells.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, make, guide, asked } = app.page;
  const { current, reasonOut } = app.systems;
  const { nameOf, isBlank, valueOf } = app.answers;

  const reasonOf = (control) => reasonOut(current, guide, control);

  function noteOf(reason, own) {
    const answered = isBlank(own) ? '' : ` It was answered “${nameOf(valueOf(own, 'status'))}”; that stays, and counts again when the control does.`;
    return make('p', { class: 'scope-note' }, make('b', {}, `Out of scope for ${current.name}: `), `${reason}${answered}`);
  }

  // An entry out of scope has its reason in the place of its answer.
  function show({ element, id }, book) {
    const reason = reasonOf(id);
    one('.scope-note', element)?.remove();
    element.classList.toggle('is-out', reason !== undefined);
    one('[data-tick]', element).disabled = reason !== undefined;
    if (reason !== undefined) one('.answer-line', element).after(noteOf(reason, book.own(id)));
  }

  const counting = (control, answer) => app.systems.counting(current, guide, asked.get(control) ?? { id: control, digest: answer.statement }, answer);

  app.scope = { reasonOut: reasonOf, counting, show };
})();
