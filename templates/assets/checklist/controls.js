// A control as the page knows it: what its tag says, its words, and its element, which is made when somebody asks for it.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { tagOf, attributeOf, attributesOf, wordsOf, partOf } = app.written;
  const { fit, idOf } = app.fittings;

  const holder = document.createElement('template');

  function parse(html) {
    holder.innerHTML = html;
    return document.adoptNode(holder.content.firstElementChild);
  }

  const acts = [];

  const saidBy = (element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

  class Entry {
    #made;
    #tag;
    #said;
    #tags;

    // `element` is null where the page has only its text, `html`, and the other way round.
    constructor({ element, html, topic }, order) {
      this.#made = element;
      this.topic = topic;
      this.order = order;
      this.html = html;
      this.id = this.#always('data-control');
      this.party = this.#always('data-party');
      this.isAnswerable = this.party === 'customer';
      this.isHidden = false;
      // Where runs.js has it.
      this.run = null;
    }

    // What every tag says, so that it is found before the tag ends.
    #always(name) {
      return this.html ? attributeOf(this.html, name) : this.element.getAttribute(name);
    }

    #maybe(name) {
      return this.html ? attributeOf(this.#tag ??= tagOf(this.html), name) : this.element.getAttribute(name);
    }

    // The rest is read when somebody filters, sorts or searches: a page that is only opened needs none of it.
    get #rest() {
      return this.#said ??= this.html ? attributesOf(this.#tag ??= tagOf(this.html)) : saidBy(this.element);
    }

    get elementId() { return this.html ? idOf(this.id) : this.element.id; }
    get digest() { return this.#always('data-digest'); }
    get owner() { return this.#maybe('data-owner') ?? ''; }
    get code() { return this.#rest['data-code']; }
    get kind() { return this.#rest['data-kind']; }
    get polarity() { return this.#rest['data-polarity']; }
    get tags() { return this.#tags ??= (this.#rest['data-tags'] ?? '').split(' ').filter(Boolean); }
    get level() { return this.#rest['data-level']; }
    get severity() { return this.#rest['data-severity'] ?? ''; }
    get isEstimated() { return this.#rest['data-estimated'] === 'true'; }
    get trust() { return this.#rest['data-trust']; }
    get title() { return titleOf(this); }
    get statement() { return statementOf(this); }

    get isMade() { return this.#made !== null; }

    // Made anew after it was given back, so nobody keeps it for later.
    get element() {
      if (!this.#made) {
        this.#made = parse(this.html);
        fit(this.#made);
        this.#made.hidden = this.isHidden;
        for (const act of acts) act(this);
      }
      return this.#made;
    }

    giveBack() {
      this.#made.remove();
      if (this.html) this.#made = null;
    }

    hide(isHidden) {
      if (this.#made && this.#made.hidden !== isHidden) this.#made.hidden = isHidden;
      this.isHidden = isHidden;
    }
  }

  // What came in scripts of its own, by list. A copy that was saved has it within itself.
  const within = document.querySelector('[data-copy-later]');
  app.later ??= within ? JSON.parse(within.textContent) : [];
  const later = Map.groupBy(app.later, ({ list }) => list);

  // A list's entries: those that stand in it, then those whose text came in scripts.
  function readList({ topic, list }) {
    return [
      ...[...list.children].map((element) => ({ topic, element, html: null })),
      ...(later.get(list.dataset.later) ?? []).flatMap(({ entries }) => entries).map((html) => ({ topic, element: null, html })),
    ];
  }

  // Whether a script didn't come: then the page has less than there is.
  const isCutShort = (lists) => lists.some(({ list: { dataset } }) => dataset.later && (later.get(dataset.later) ?? []).flatMap(({ entries }) => entries).length < Number(dataset.laterCount));

  // All entries of a page, in its order.
  const read = (lists) => lists.flatMap(readList).map((found, order) => new Entry(found, order));

  const wordsIn = (entry, className) => (entry.html ? partOf(entry.html, className) : entry.element.querySelector(`.${className}`)?.textContent ?? '');

  const titleOf = (entry) => wordsIn(entry, 'entry-title').trim();
  const statementOf = (entry) => (wordsIn(entry, 'statement') || titleOf(entry)).replace(/\s+/g, ' ').trim();
  // All that its element would hold before it is answered.
  const textOf = (entry) => (entry.html ? wordsOf(entry.html) : entry.element.textContent);

  // `act` is told of each entry whose element was just made, before anybody sees it.
  const whenMade = (act) => acts.push(act);

  app.controls = { read, isCutShort, titleOf, statementOf, textOf, whenMade };
})();
