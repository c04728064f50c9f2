// A print sheet that is a file of its own: everything on it was chosen and filled in when it was made.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (app?.choices) app.choices.start(() => app.pages.layOut());
})();
