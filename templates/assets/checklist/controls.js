// A control as the page knows it: what its tag says, its words, and its element, which is made when somebody asks for it.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { split, attributesOf, wordsOf, partOf } = app.written;

  const holder = document.createElement('template');

  function parse(html) {
    holder.innerHTML = html;
    return document.adoptNode(holder.content.firstElementChild);
  }

  const acts = [];

  // `element` is null where the page has only its text, `html`, and the other way round.
  function openEntry({ element, html, said, topic }, order) {
    const of = (name) => said[`data-${name}`];
    let made = element;

    function make() {
      made = parse(html);
      made.hidden = entry.isHidden;
      for (const act of acts) act(entry);
    }

    const entry = {
      topic,
      order,
      html,
      elementId: said.id,
      id: of('control'),
      code: of('code'),
      kind: of('kind'),
      polarity: of('polarity'),
      party: of('party'),
      digest: of('digest'),
      tags: of('tags') ? of('tags').split(' ') : [],
      level: of('level'),
      severity: of('severity') ?? '',
      isEstimated: of('estimated') === 'true',
      owner: of('owner') ?? '',
      trust: of('trust'),
      isAnswerable: of('party') === 'customer',
      isHidden: false,
      get isMade() { return made !== null; },
      // Made anew after it was given back, so nobody keeps it for later.
      get element() {
        if (!made) make();
        return made;
      },
      giveBack() {
        made.remove();
        if (html) made = null;
      },
      hide(isHidden) {
        if (made && made.hidden !== isHidden) made.hidden = isHidden;
        entry.isHidden = isHidden;
      },
    };
    return entry;
  }

  // A list's entries: those that stand in it, then those whose text follows it.
  function readList({ topic, list }) {
    const next = list.nextElementSibling;
    return [
      ...[...list.children].map((element) => ({ topic, element, html: null, said: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])) })),
      ...(next?.matches('[data-later]') ? split(next.textContent) : []).map(({ tag, html }) => ({ topic, element: null, html, said: attributesOf(tag) })),
    ];
  }

  // All entries of a page, in its order.
  const read = (lists) => lists.flatMap(readList).map(openEntry);

  const wordsIn = (entry, className) => (entry.html ? partOf(entry.html, className) : entry.element.querySelector(`.${className}`)?.textContent ?? '');

  const titleOf = (entry) => wordsIn(entry, 'entry-title').trim();
  const statementOf = (entry) => (wordsIn(entry, 'statement') || titleOf(entry)).replace(/\s+/g, ' ').trim();
  // All that its element would hold before it is answered.
  const textOf = (entry) => (entry.html ? wordsOf(entry.html) : entry.element.textContent);

  // `act` is told of each entry whose element was just made, before anybody sees it.
  const whenMade = (act) => acts.push(act);

  app.controls = { read, titleOf, statementOf, textOf, whenMade };
})();
