// The source beside the checklist: the page of the guide at the sentence, and a citation to copy.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, main, entryOf, say, titleOf, statementOf } = app.page;

  const pane = one('[data-source-pane]');
  const linkOf = (entry) => one('a.source', one('.entry-foot', entry.element));
  // A copy that was saved stands alone: there is no page beside it.
  const isApart = 'copy' in document.documentElement.dataset;
  let from = null;

  function show(entry) {
    const link = linkOf(entry);
    from = entry;
    one('[data-source-name]').textContent = placeOf(link);
    one('[data-source-link]').href = link.href;
    one('[data-source-frame]').src = link.href;
    pane.hidden = false;
    document.documentElement.classList.add('with-source');
    entry.element.scrollIntoView({ block: 'nearest' });
  }

  // While it is open, it shows the sentence of the entry that somebody goes on to.
  function follow(entry) {
    if (!pane.hidden) show(entry);
  }

  function close() {
    if (pane.hidden) return;
    pane.hidden = true;
    document.documentElement.classList.remove('with-source');
    one('[data-source-frame]').removeAttribute('src');
    if (!from) return;
    app.runs.layOut(from);
    (one('[data-tick]', from.element) ?? from.element).focus();
  }

  function toggle(entry) {
    if (isApart) return;
    if (!pane.hidden && from === entry) return close();
    show(entry);
    one('[data-source-close]').focus();
  }

  const placeOf = (link) => link.lastChild.textContent.trim();

  // Guide, version, file and lines, address, quoted words.
  function citationOf(entry) {
    const link = linkOf(entry);
    return `“${statementOf(entry)}”\n${main.dataset.guideTitle}, version ${app.page.version}, ${placeOf(link)}, ${decodeURIComponent(link.hash || link.dataset.anchor || '')} (${entry.id})`;
  }

  // The clipboard of the browser wants https or a file; a site on plain http falls back to the older way.
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = document.body.appendChild(document.createElement('textarea'));
      area.value = text;
      area.select();
      const isCopied = document.execCommand('copy');
      area.remove();
      return isCopied;
    }
  }

  async function cite(entry) {
    say(await copy(citationOf(entry)) ? `Citation copied: ${titleOf(entry)}` : 'This browser forbids copying. Select the sentence and copy it by hand.');
  }

  function start() {
    main.addEventListener('click', (event) => {
      if (event.target.closest('[data-cite]')) cite(entryOf(event.target));
    });
    one('[data-source-close]').addEventListener('click', close);
    pane.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });
  }

  app.source = { start, show, toggle, follow, close, cite, get entry() { return pane.hidden ? null : from; } };
})();
