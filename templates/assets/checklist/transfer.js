// Answers out of the page and into it: the export, and the import of an export or a saved copy, which changes nothing before its
// preview was agreed to.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, make, guide, version, catalog, settings, say, openDialog, counted, plural } = app.page;

  const mostBytes = 64 * 1024 * 1024;
  const shownFaults = 20;
  const dialog = one('[data-import-dialog]');
  let context;
  // What is being looked at: the file, its records, the choices made.
  let open = null;

  const wordsOf = ({ path, words }) => (path ? `${path} ${words}.` : `The file ${words}.`);

  function exportAnswers() {
    const { records } = context.store;
    app.copy.download(app.copy.nameOf('answers', 'json'), 'application/json', app.assessment.write(records));
    const count = [...records.keys()].filter((name) => name.startsWith('answer:')).length;
    say(`${plural(count, 'answer')} exported as ${app.copy.nameOf('answers', 'json')}.${app.unread.without()}`);
  }

  const fault = (words) => ({ faults: [{ path: '', words }] });

  async function read(file) {
    if (file.size > mostBytes) return fault(`is larger than ${mostBytes / 1024 / 1024} MB`);
    const text = (await file.text()).replace(/^\uFEFF/, '');
    const found = text.trimStart().startsWith('<') ? app.copy.answersIn(text) : { text };
    if (found.text === undefined) return fault('is a page without answers. Take an export, or a copy that “Save a copy” made');
    return { ...found, ...app.assessment.read(found.text) };
  }

  function refusalOf(assessment) {
    if (assessment.guide !== guide) return [`These are answers to another guide, ${assessment.guide}; this is ${guide}.`];
    if (assessment.version === version) return otherSystem(assessment.system);
    return [
      `These are answers to ${assessment.version}, and this is ${version}: the sentences may differ, so they can't be taken as they are.`,
      `Open the checklist of ${assessment.version}, import the file there, then come back: this page will offer to carry the answers over. Or do it with the program: generator assess carry FILE --to ${guide}@${version}`,
    ];
  }

  // Answers for one system are none for another. A file that names none may be for any: somebody chose it here.
  function otherSystem(system) {
    const { current } = app.systems;
    if (!system || system.id === current.id) return null;
    const known = app.systems.find(system.id);
    const here = current.id ? `this page is for ${current.name}` : 'this page is for no system in particular';
    return [
      `These are answers for ${system.name}, and ${here}: what is true of one system isn't of another.`,
      known ? `Choose ${known.name} above the checklist, then import the file there.` : app.systems.isCopy ? 'Import it on the site, or into a copy that is for that system.' : `There is no such system here yet. Make it under “Systems…” with the name “${system.name}”, then import the file there.`,
    ];
  }

  function refuse(paragraphs, items = []) {
    const list = items.length > 0 ? [make('ul', { class: 'merge-faults' }, ...items.slice(0, shownFaults).map((item) => make('li', {}, item)))] : [];
    const rest = items.length > shownFaults ? [make('p', {}, `And ${counted(items.length - shownFaults)} more.`)] : [];
    showDialog([...paragraphs.map((words) => make('p', {}, words)), ...list, ...rest], true);
    one('[data-import-apply]').hidden = true;
    one('[data-close-dialog]', dialog).textContent = 'Close';
  }

  function showDialog(elements, isNothing) {
    one('[data-import-body]').replaceChildren(...elements);
    one('[data-import-apply]').hidden = false;
    one('[data-close-dialog]', dialog).textContent = 'Cancel';
    one('[data-import-apply]').disabled = isNothing;
    if (dialog.open) return;
    openDialog(dialog);
    one('h2', dialog).focus();
  }

  const keyOf = (entry, difference) => JSON.stringify([entry.name, difference.field]);
  // The side that somebody chose for a difference, or undefined; taken back by null.
  const choicesOf = (chosen) => ({
    get: (entry, difference) => chosen.get(keyOf(entry, difference)),
    set: (entry, difference, side) => (side ? chosen.set(keyOf(entry, difference), side) : chosen.delete(keyOf(entry, difference))),
  });

  const warningsOf = (assessment) => (assessment.catalog && assessment.catalog !== catalog
    ? [make('p', { class: 'dialog-warning' }, 'The controls of this version have changed since the file was written. Where a sentence is another one now, its answer asks to be looked at again.')]
    : []);

  function preview() {
    open.plan = app.merge.plan(context.store.records, open.records);
    const { elements, isEmpty } = app.importPreview.show(open.plan, open.choices, preview);
    const nothing = isEmpty ? [make('p', {}, 'There is nothing to import: all that the file says is here already.')] : [];
    showDialog([...open.warnings, ...elements, ...nothing], isEmpty);
  }

  async function choose(file) {
    const found = await read(file);
    const from = [found.by && `by ${found.by}`, found.at && `on ${app.elements.momentWords(found.at)}`].filter(Boolean).join(' ');
    const lede = one('[data-import-lede]');
    lede.textContent = from ? `${file.name}, saved ${from}.` : `${file.name}.`;
    open = null;
    if (found.faults.length > 0) return refuse(['This file can’t be imported, and nothing was changed.'], found.faults.map(wordsOf));
    const refusal = refusalOf(found.assessment);
    if (refusal) return refuse(refusal);
    lede.append(' Nothing changes before you import.');
    open = { name: file.name, records: app.assessment.toRecords(found.assessment), choices: choicesOf(new Map()), warnings: warningsOf(found.assessment) };
    return preview();
  }

  function apply() {
    const { plan, choices, name } = open;
    const who = { by: settings.get('name'), at: app.answers.now() };
    const items = plan.map((entry) => ({ name: entry.name, value: app.merge.outcome(entry, choices.get, who) }));
    open = null;
    dialog.close();
    const count = context.book.commit(`the import of ${name}`, items);
    say(count === 0 ? 'Nothing was imported: what is here stays as it is.' : `${plural(count, 'answer')} imported from ${name}.`, { undo: count > 0 });
  }

  // Records that this page kept beside, as if they came from a file.
  function offer(name, records) {
    one('[data-import-lede]').textContent = `${name}. Nothing changes before you import.`;
    open = { name, records, choices: choicesOf(new Map()), warnings: [] };
    preview();
  }

  function start(given) {
    context = given;
    const input = one('[data-import-file]');
    one('[data-export]').addEventListener('click', exportAnswers);
    one('[data-import]').addEventListener('click', () => input.click());
    input.addEventListener('change', () => {
      const [file] = input.files;
      if (file) choose(file).finally(() => { input.value = ''; });
    });
    one('[data-import-apply]').addEventListener('click', apply);
    dialog.addEventListener('close', () => { open = null; });
    // What changes meanwhile, in another tab, changes the preview too.
    context.book.onChange(() => { if (open && dialog.open) preview(); });
  }

  app.transfer = { start, offer, wordsOf };
})();
