// The list of topics beside a page. A long one comes as a script that all pages of the version share (its topics.js), and takes the place of the few topics that the page lists.
(() => {
  'use strict';

  const list = document.querySelector('.rail-topics ol');

  function make(name, text, className) {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  }

  function entryOf({ title, href, depth, hint, controls }, base, current) {
    const item = make('li');
    if (depth) {
      item.className = 'rail-below';
      item.dataset.depth = depth;
    }
    const link = item.appendChild(make('a'));
    link.href = base + href;
    if (link.pathname === current) link.setAttribute('aria-current', 'page');
    const words = link.appendChild(make('span', title));
    if (hint) words.append(' ', make('span', hint, 'topic-hint'));
    if (controls) {
      const count = make('span', controls, 'rail-count');
      count.append(make('span', controls === 1 ? ' control' : ' controls', 'visually-hidden'));
      link.append(' ', count);
    }
    return item;
  }

  // Brings the current topic into view, without moving the page.
  function settle() {
    const current = list?.querySelector('[aria-current]');
    const rail = list?.closest('.rail');
    if (!current || rail.scrollHeight <= rail.clientHeight) return;
    rail.scrollTop = current.offsetTop - rail.clientHeight / 3;
    // No entry is cut at the upper edge.
    const first = [...rail.querySelectorAll('a')].findLast(({ offsetTop }) => offsetTop <= rail.scrollTop);
    if (first) rail.scrollTop = first.offsetTop - 4;
  }

  globalThis.showTopics = (topics) => {
    if (!list) return;
    const base = list.dataset.topics.replace(/[^/]*$/, '');
    const current = list.querySelector('[aria-current]')?.pathname;
    list.replaceChildren(...topics.map((topic) => entryOf(topic, base, current)));
    settle();
  };
  // As a drawer it has no height before it is opened.
  list?.closest('.rail').addEventListener('toggle', settle);
  if (!list?.dataset.topics) settle();
})();
