// A print sheet that is a file of its own: everything on it was chosen and filled in when it was made. It is laid out while it is read,
// because what prints it doesn't wait.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.choices) return;
  const { choices, pages } = app;

  choices.start((state, done) => {
    pages.layOut(() => true, done);
    pages.finish();
  });
})();
