// Elements: finding them and making them. Text is never markup.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  // A part of the page that is named by an attribute of its own is looked for once: behind thousands of entries that takes long.
  const parts = new Map();
  const isPart = (selector) => /^\[data-[a-z-]+(="[a-z]+")?\]$/.test(selector);

  function one(selector, within = document) {
    if (within !== document || !isPart(selector)) return within.querySelector(selector);
    if (!parts.get(selector)?.isConnected) parts.set(selector, document.querySelector(selector));
    return parts.get(selector);
  }

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

  // A text whose addresses are links, of schemes that only lead somewhere. What ends a sentence isn't part of an address.
  const addresses = /\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?'’)\]}]/giu;

  function linked(text) {
    let end = 0;
    const parts = [...text.matchAll(addresses)].flatMap(({ 0: address, index }) => {
      const before = text.slice(end, index);
      end = index + address.length;
      return [before, make('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, address)];
    });
    return [...parts, text.slice(end)].filter((part) => part !== '');
  }

  // A script that is wanted only now; asked for again where it couldn't be had.
  const load = (src) => new Promise((resolve, reject) => {
    const script = make('script', { src });
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${src} can't be loaded.`));
    });
    document.head.append(script);
  });

  // Counts are written as the program writes them: 5,298. The browser's own way takes long to load.
  const counted = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

  // Days and moments, too: "5 Jan 2022", "5 Jan 2022, 14:30 UTC". What is none stays as it is.
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const inUtc = (text) => (text.length <= 10 || Number.isNaN(Date.parse(text)) ? text : new Date(text).toISOString());

  function dayWords(text) {
    const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)/.exec(inUtc(text)) ?? [];
    return day ? `${Number(day)} ${months[month - 1]} ${year}` : text;
  }

  function momentWords(text) {
    const time = inUtc(text).slice(11, 16);
    return time ? `${dayWords(text)}, ${time} UTC` : dayWords(text);
  }

  app.elements = { one, all, make, makeButton, linked, load, counted, dayWords, momentWords, plural: (count, word, words = `${word}s`) => `${counted(count)} ${count === 1 ? word : words}` };
})();
