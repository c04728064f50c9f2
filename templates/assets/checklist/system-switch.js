// The choice of the system above a page that shows its answers.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  const { one, make } = app.elements;
  const { systems } = app;

  function show() {
    const choice = one('[data-system-choice]');
    const all = systems.isCopy ? [systems.current].filter(({ id }) => id) : systems.all();
    choice.hidden = all.length === 0;
    const options = [...(systems.isCopy ? [] : [systems.none]), ...all].map(({ id, name }) => make('option', { value: id, selected: id === systems.current.id }, name || 'No system'));
    one('[data-system]').replaceChildren(...options);
    one('[data-system]').disabled = systems.isCopy;
  }

  function start() {
    if (!one('[data-system-choice]')) return;
    show();
    one('[data-system]').addEventListener('change', ({ target }) => systems.choose(target.value));
    // Going back shows what the browser kept of the form, which may be another system than the page's.
    addEventListener('pageshow', show);
  }

  app.systemSwitch = { start, show };
})();
