// Runs before the page is painted, so that a chosen scheme never flashes the other one and what needs scripts takes its place at once.
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('scripted');
  if (window.top !== window) root.classList.add('framed');
  try {
    const theme = localStorage.getItem('generator:theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is forbidden: the system's scheme it is.
  }
})();
