// The choices of form, paper and orientation; what differs from the page as it comes stands in its address.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.pages) return;
  const { one, all, plural } = app.elements;
  const { main } = app.pages;

  const form = one('[data-sheet-choices]');
  const usual = { form: main.dataset.form, paper: main.dataset.paper, orientation: main.dataset.orientation, answers: 'filled' };
  const names = Object.keys(usual);
  const boxesOf = (name) => all(`input[name="${name}"]`, form);

  function fromAddress() {
    const parameters = new URLSearchParams(location.search);
    return Object.fromEntries(names.map((name) => [name, boxesOf(name).some(({ value }) => value === parameters.get(name)) ? parameters.get(name) : usual[name]]));
  }

  function keepInAddress(state) {
    const parameters = new URLSearchParams(location.search);
    for (const name of names) {
      if (state[name] === usual[name]) parameters.delete(name);
      else parameters.set(name, state[name]);
    }
    try {
      history.replaceState(null, '', `${location.pathname}${String(parameters) ? `?${parameters}` : ''}${location.hash}`);
    } catch {
      // A browser that forbids it for files: the choice holds, it just can't be sent.
    }
  }

  const read = () => Object.fromEntries(names.map((name) => [name, boxesOf(name).find(({ checked }) => checked).value]));

  function show(state) {
    for (const name of names) {
      for (const box of boxesOf(name)) box.checked = box.value === state[name];
      main.dataset[name] = state[name];
    }
  }

  // `layOut` lays the sheets out by what is chosen, and tells their number when they are there.
  function start(layOut) {
    const refresh = () => layOut(read(), (count) => { one('[data-sheet-count]').textContent = plural(count, 'sheet'); });
    show(fromAddress());
    refresh();
    form.addEventListener('change', () => {
      show(read());
      keepInAddress(read());
      refresh();
    });
    one('[data-sheet-print]').addEventListener('click', () => print());
    return { refresh };
  }

  app.choices = { start };
})();
