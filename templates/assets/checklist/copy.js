// A copy of this page that needs no other file: checklist, styles, scripts and answers in one, which can be saved again. Its policy
// allows the styles and scripts that it was saved with, by their hashes, and nothing else.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { main, one, all, make, guide, version, settings, say, plural } = app.page;

  const root = document.documentElement;
  const isCopy = 'copy' in root.dataset;
  const opening = '<script type="application/json" data-copy-answers="">';
  // The page as it came, before the parts are started and change it.
  const pristine = root.cloneNode(true);
  const origin = isCopy ? { id: root.dataset.copy, ...readAnswers(one('[data-copy-answers]')) } : null;

  // What a copy's own file holds: its records, and what is wrong with them.
  function readAnswers(holder) {
    const { assessment, faults } = app.assessment.read(holder?.textContent ?? '');
    return { records: assessment ? app.assessment.toRecords(assessment) : new Map(), faults };
  }

  // Styles and scripts that the page asked for leave a mark in their place. They are put in once the page is text: a page that is
  // being made is held to the policy of the one that makes it, which allows none within.
  function reserve(element, folder, found) {
    const path = (element.getAttribute('href') ?? element.getAttribute('src')).slice(folder.length);
    const part = app.copyParts.find((known) => known.path === path);
    if (!part) throw new Error(`assets/${path} isn't in assets/checklist-copy.js. Build the site again.`);
    const name = element.localName === 'link' ? 'style' : 'script';
    // Only a module waits for the whole page, as the script did whose place it takes.
    const opening = element.hasAttribute('defer') ? '<script type="module" data-part>' : `<${name} data-part>`;
    const mark = element.ownerDocument.createElement('meta');
    mark.dataset.part = found.push(`${opening}${part.text}</${name}>`) - 1;
    element.replaceWith(mark);
    return `'sha256-${part.hash}'`;
  }

  // Gives what takes the places of the marks.
  function makeWhole(page, folder) {
    const found = [];
    const styles = all('link[rel="stylesheet"]', page).map((element) => reserve(element, folder, found));
    const scripts = all('script[src]', page).filter((element) => element.getAttribute('src').startsWith(folder)).map((element) => reserve(element, folder, found));
    one('meta[http-equiv="Content-Security-Policy"]', page).content = `default-src 'none'; style-src ${styles.join(' ')}; script-src ${scripts.join(' ')}; img-src data:; base-uri 'none'; form-action 'none'`;
    return found;
  }

  // A copy has no pages beside it: links lead to where the page came from, or nowhere.
  function detach(page) {
    for (const link of all('a[href]', page)) {
      const href = link.getAttribute('href');
      if (href.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(href)) continue;
      const target = new URL(href, location.href);
      if (target.pathname === location.pathname) link.setAttribute('href', target.hash || '#site-main');
      else if (location.protocol.startsWith('http')) link.setAttribute('href', target.href);
      else {
        link.removeAttribute('href');
        link.dataset.anchor = target.hash;
        page.documentElement.dataset.apart = '';
      }
    }
  }

  // What a browser's extension left in the page isn't part of it, nor what belongs to one opening of it.
  function clean(page) {
    for (const element of all('style:not([data-part]), script:not([data-part], [type="application/json"]), link', page)) element.remove();
    for (const name of ['theme', 'copy', 'copyAt', 'copyBy']) delete page.documentElement.dataset[name];
    page.documentElement.classList.remove('scripted', 'framed');
  }

  // In place of what a copy held under this name before.
  function putData(page, name, text) {
    const holder = page.createElement('script');
    holder.type = 'application/json';
    holder.dataset[name] = '';
    holder.textContent = text.replaceAll('<', '\\u003c');
    for (const old of all('script[type="application/json"]', page)) if (name in old.dataset) old.remove();
    page.body.append(holder);
  }

  function makeCopy(answers, { id, by, at }) {
    const page = new DOMParser().parseFromString(pristine.outerHTML, 'text/html');
    if (!isCopy) page.head.append(make('script', { src: main.dataset.tables, defer: true }));
    const parts = isCopy ? [] : makeWhole(page, main.dataset.copyParts.replace(/[^/]*$/, ''));
    if (!isCopy) detach(page);
    clean(page);
    putData(page, 'copyRows', JSON.stringify(app.rows));
    putData(page, 'copyLater', JSON.stringify(app.later));
    putData(page, 'copyOlder', JSON.stringify(app.older));
    putData(page, 'copyAnswers', answers);
    Object.assign(page.documentElement.dataset, { copy: id, copyAt: at, ...(by ? { copyBy: by } : {}) });
    const html = page.documentElement.outerHTML.replace(/<meta data-part="(\d+)">/g, (mark, number) => parts[number]);
    return `<!doctype html>\n${html}\n`;
  }

  const loadParts = () => Promise.all([isCopy || app.copyParts ? null : app.elements.load(main.dataset.copyParts), app.spreadsheets.loadRows()]);

  // The answers within the text of a copy, with who saved it and when; no answers in a page that is none. Only its first tag is
  // parsed, and nothing of it becomes part of this page.
  function answersIn(html) {
    const from = html.lastIndexOf(opening);
    const tag = /<html\b(?:[^>"]|"[^"]*")*>/.exec(html.slice(0, 5000))?.[0] ?? '';
    const { copyBy, copyAt } = new DOMParser().parseFromString(tag, 'text/html').documentElement.dataset;
    return { text: from < 0 ? undefined : html.slice(from + opening.length).split('</script>', 1)[0], by: copyBy, at: copyAt };
  }

  // What is changed in one copy is kept apart from what is changed in another.
  const makeId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');

  function download(name, type, text) {
    const link = make('a', { href: URL.createObjectURL(new Blob([text], { type })), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  const nameOf = (what, ending) => `${[guide, version, app.systems.current.id, what].filter(Boolean).join('-')}-${app.answers.today()}.${ending}`;

  // The records as they were last saved, in this page or into its file.
  let saved = new Map(origin?.records);

  async function save({ store }) {
    try {
      await loadParts();
      const html = makeCopy(app.assessment.write(store.records), { id: makeId(), by: settings.get('name'), at: app.answers.now() });
      download(nameOf('checklist', 'html'), 'text/html', html);
      saved = new Map(store.records);
      show(store);
      say(`Saved as ${nameOf('checklist', 'html')}: one file that opens anywhere.${app.unread.without()}`);
    } catch (error) {
      say(`No copy was saved. ${error.message}`);
    }
  }

  function countUnsaved(records) {
    return [...new Set([...records.keys(), ...saved.keys()])].filter((name) => records.get(name) !== saved.get(name) && !app.answers.same(records.get(name), saved.get(name))).length;
  }

  function show(store) {
    if (!isCopy) return;
    const count = countUnsaved(store.records);
    one('[data-copy-count]').textContent = count === 0 ? '' : `${plural(count, 'change')} since.`;
    one('[data-copy-banner]').classList.toggle('has-changes', count > 0);
  }

  function showOrigin() {
    const { copyBy, copyAt = '' } = root.dataset;
    one('[data-copy-words]').textContent = `This is a saved copy of ${main.dataset.guideTitle}, ${main.dataset.versionDate}${app.systems.current.id ? `, for ${app.systems.current.name}` : ''}, saved on ${app.elements.momentWords(copyAt)}${copyBy ? ` by ${copyBy}` : ''}. Save it again to keep what you change.`;
    one('[data-copy-banner]').hidden = false;
    if (origin.faults.length === 0) return;
    one('[data-copy-fault]').textContent = `The answers in this file can't be read, so none are shown: ${app.transfer.wordsOf(origin.faults[0])}`;
    one('[data-copy-fault]').hidden = false;
  }

  function start({ store, book }) {
    for (const button of all('[data-save-copy]')) button.addEventListener('click', () => save({ store }));
    if (!isCopy) return;
    showOrigin();
    show(store);
    book.onChange(() => show(store));
  }

  app.copy = { start, origin, download, nameOf, answersIn };
})();
