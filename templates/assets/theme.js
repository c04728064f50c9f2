// Runs before the page is painted, so that a chosen scheme never flashes the other one.
(() => {
  'use strict';
  try {
    const theme = localStorage.getItem('generator:theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is forbidden: the system's scheme it is.
  }
})();
