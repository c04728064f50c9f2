// The choices of form, paper and orientation; what differs from the page as it comes stands in its address.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.pages) return;
  const { one, all, plural } = app.elements;
  const { main, holder } = app.pages;

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

  // On screen a sheet is as wide as there is room for, and no wider than it is on paper.
  function fit() {
    const { width } = main.getBoundingClientRect();
    const style = getComputedStyle(main);
    const room = width - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    main.style.setProperty('--fit', Math.min(1, room / one('[data-sheet-page]', holder).offsetWidth).toFixed(4));
  }

  // `layOut` lays the sheets out by what is chosen and gives their number.
  function start(layOut) {
    const refresh = () => {
      one('[data-sheet-count]').textContent = plural(layOut(read()), 'sheet');
      fit();
    };
    show(fromAddress());
    refresh();
    form.addEventListener('change', () => {
      show(read());
      keepInAddress(read());
      refresh();
    });
    addEventListener('resize', fit);
    one('[data-sheet-print]').addEventListener('click', () => print());
    return { refresh, read };
  }

  app.choices = { start };
})();
