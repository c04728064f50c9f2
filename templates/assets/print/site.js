// The site's print sheet: what its address chooses, with the answers that the browser keeps.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.choices || !app.sheetScope) return;
  const { one, all } = app.elements;
  const { flow, pages, sheetAnswers, sheetScope } = app;
  const inSlices = app.openSlices();

  // Links to the checklist and to other profiles' sheets lead to the same view there.
  function keepView() {
    for (const link of all('[data-keeps-view]')) link.search = location.search;
  }

  function layOut({ answers }, done) {
    const state = sheetScope.read();
    const isChosen = sheetScope.isChosen(state, sheetAnswers.standingOf);
    const shown = flow.entries.filter(isChosen);
    sheetAnswers.fill(answers === 'filled');
    sheetAnswers.tell(shown, answers === 'filled');
    sheetScope.tell(state, shown);
    keepView();
    inSlices(pages.layOut(isChosen, done), () => {});
  }

  function showAnswers() {
    sheetAnswers.readAll();
    one('[data-answers-choice]').hidden = sheetAnswers.count === 0;
  }

  function forgetScope() {
    const parameters = new URLSearchParams(location.search);
    for (const name of [...app.selection.facets, 'show', 'q']) parameters.delete(name);
    history.replaceState(null, '', `${location.pathname}${String(parameters) ? `?${parameters}` : ''}`);
  }

  for (const place of all('[data-sheet-system]')) place.textContent = app.systems.current.name;
  app.systemSwitch.start();
  showAnswers();
  const { refresh } = app.choices.start(layOut);
  const again = () => {
    showAnswers();
    refresh();
  };
  one('[data-sheet-everything]').addEventListener('click', () => {
    forgetScope();
    refresh();
  });
  addEventListener('storage', ({ key }) => { if (key === null || app.records.isAnswer(key)) again(); });
  addEventListener('pageshow', ({ persisted }) => { if (persisted) again(); });
})();
