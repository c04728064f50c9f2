// Entries as the page's text has them: of a long list most are only text until they come near. Pure functions.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  const opening = '<li class="entry ';
  // A tag ends at the first ">" that stands in none of its values.
  const restOfTag = /[^>"]*(?:"[^"]*"[^>"]*)*>/y;
  const tags = /<[^>"]*(?:"[^"]*"[^>"]*)*>/g;
  const attributes = / ([\w-]+)="([^"]*)"/g;
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

  // The entries in the text of a list, each with its first tag and all of its HTML.
  function split(text) {
    const found = [];
    for (let at = text.indexOf(opening); at >= 0;) {
      const next = text.indexOf(opening, at + opening.length);
      restOfTag.lastIndex = at;
      restOfTag.test(text);
      found.push({ tag: text.slice(at, restOfTag.lastIndex), html: text.slice(at, next < 0 ? undefined : next) });
      at = next;
    }
    return found;
  }

  const toLetter = (reference, decimal, hexadecimal, name) => (name ? named[name] ?? reference : String.fromCodePoint(decimal ?? parseInt(hexadecimal, 16)));
  const decoded = (text) => text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, toLetter);

  // What a tag says, by name.
  function attributesOf(tag) {
    const found = {};
    for (const [, name, value] of tag.matchAll(attributes)) found[name] = value.includes('&') ? decoded(value) : value;
    return found;
  }

  // What `textContent` would give.
  const wordsOf = (html) => decoded(html.replace(tags, ''));

  // The words of the first part of a class, "" where there is none. No part holds another of its own kind.
  function partOf(html, className) {
    const [, , inner = ''] = new RegExp(`<(\\w+) class="${className}"[^>"]*(?:"[^"]*"[^>"]*)*>([^]*?)</\\1>`).exec(html) ?? [];
    return wordsOf(inner);
  }

  app.written = { split, attributesOf, wordsOf, partOf };
})();
