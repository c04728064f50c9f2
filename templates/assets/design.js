// The design page shows values by using them, and a checklist that is worked like a real one but kept nowhere.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  const { one, all } = app.elements;
  const { makeMeter, statusRows } = app.meters;
  const { standing, sum, today } = app.answers;

  // `data-shows` names the property of a sample, `data-token` the value that it shows.
  for (const sample of all('[data-shows]')) sample.style.setProperty(sample.dataset.shows, `var(--${sample.dataset.token})`);

  const records = new Map();
  const store = {
    records,
    unread: new Map(),
    read: (name) => records.get(name) ?? null,
    write(name, value) {
      if (value) records.set(name, value);
      else records.delete(name);
    },
    onForeignChange() {},
  };
  const { answerable, byId } = app.page;
  const book = app.openBook({ store, digestOf: (control) => app.page.byId.get(control).digest, scope: 'design', who: () => '' });

  const samples = JSON.parse(one('[data-sample-answers]').textContent);
  for (const { id, digest } of answerable) if (samples[id]) records.set(`answer:${id}`, { statement: digest, ...samples[id] });

  function showSums() {
    const sums = sum(answerable.map(({ id, digest }) => standing(book.read(id), digest, today())));
    one('[data-sample-meter]').replaceChildren(makeMeter(sums));
    one('[data-sample-rows]').replaceChildren(...statusRows(sums));
  }

  function show(names) {
    for (const name of names) app.entries.show(byId.get(name.slice('answer:'.length)), book);
    showSums();
  }

  book.onChange(show);
  app.entries.start({ book });
  showSums();

  for (const button of all('[data-open-sample]')) button.addEventListener('click', () => app.page.openDialog(one('[data-sample-dialog]')));
  for (const button of all('[data-say-sample]')) button.addEventListener('click', () => app.page.say('This is a message. It goes after a while.'));
})();
