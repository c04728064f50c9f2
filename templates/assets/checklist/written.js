// Entries as the page's text has them: of a long list most are only text until they come near. Pure functions.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  const tags = /<[^>"]*(?:"[^"]*"[^>"]*)*>/g;
  const firstTag = new RegExp(`^${tags.source}`);
  const attributes = / ([\w-]+)="([^"]*)"/g;
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

  // The tag that HTML begins with. It ends at the first ">" that stands in none of its values.
  const tagOf = (html) => firstTag.exec(html)[0];

  const toLetter = (reference, decimal, hexadecimal, name) => (name ? named[name] ?? reference : String.fromCodePoint(decimal ?? parseInt(hexadecimal, 16)));
  const decoded = (text) => text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, toLetter);

  // One thing that a tag says, which may have its element behind it, or undefined: a fraction of the time that all take, and most are never asked for.
  function attributeOf(tag, name) {
    const opens = ` ${name}="`;
    const at = tag.indexOf(opens);
    if (at < 0) return undefined;
    const value = tag.slice(at + opens.length, tag.indexOf('"', at + opens.length));
    return value.includes('&') ? decoded(value) : value;
  }

  // All that a tag says, by name.
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

  app.written = { tagOf, attributeOf, attributesOf, wordsOf, partOf };
})();
