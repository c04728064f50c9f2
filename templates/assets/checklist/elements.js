// Elements: finding them and making them. Text is never markup.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === true) element.setAttribute(key, '');
      else if (value !== undefined && value !== false && value !== null) element.setAttribute(key, value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  }

  function makeButton(label, act, className = 'button') {
    const button = make('button', { type: 'button', class: className }, label);
    button.addEventListener('click', act);
    return button;
  }

  app.elements = { one, all, make, makeButton, plural: (count, word, words = `${word}s`) => `${count} ${count === 1 ? word : words}` };
})();
