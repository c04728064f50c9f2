// Starts what is done with the list beyond answering: a script of its own, because a browser runs each in a task of its own and answers people between them.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.start) return;
  const { guide, main } = app.page;

  app.start(['menus', 'systemsDialog', 'clear', 'unread', 'bulk', 'transfer', 'copy', 'spreadsheets', 'carryOver', 'source', 'keyboard']);
  app.offers.start([{ id: guide, title: main.dataset.guideTitle }]);
  app.refresh();
})();
