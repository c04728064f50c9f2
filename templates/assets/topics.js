// Brings the current topic of a long list into view, without moving the page.
(() => {
  'use strict';

  const current = document.querySelector('.rail [aria-current]');
  const list = current?.closest('.rail');
  if (list && list.scrollHeight > list.clientHeight) {
    list.scrollTop = current.offsetTop - list.clientHeight / 3;
    // No entry is cut at the upper edge.
    const first = [...list.querySelectorAll('a')].findLast(({ offsetTop }) => offsetTop <= list.scrollTop);
    if (first) list.scrollTop = first.offsetTop - 4;
  }
})();
