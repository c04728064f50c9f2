// Work on thousands of entries, a few milliseconds of it per frame, so that the page answers meanwhile.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  const budget = 6;
  // What is done to an entry takes the browser longer afterwards, when it styles the page anew, than it takes here.
  const most = 150;

  // A worker: does `act` for each of what it is given (whatever can be gone through), the first at once, or in the frame after this one
  // where that `waits`, and the rest in the frames that follow. What it is given later takes the place of what is left.
  function openSlices({ waits = false } = {}) {
    let turn = 0;
    return (list, act) => {
      turn += 1;
      const mine = turn;
      const items = list[Symbol.iterator]();
      function go() {
        if (mine !== turn) return;
        const until = performance.now() + budget;
        for (let i = 0; i < most && performance.now() < until; i++) {
          const { value, done } = items.next();
          if (done) return;
          act(value);
        }
        requestAnimationFrame(go);
      }
      if (waits) requestAnimationFrame(() => requestAnimationFrame(go));
      else go();
    };
  }

  app.openSlices = openSlices;
})();
