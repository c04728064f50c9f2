// Offers answers of this browser that may be this site's: those that were given before sites had names, and those of the same site in
// another place. Nobody's answers become another's without a word.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { one, plural } = app.elements;
  const { openStorage, keysOf, readJson, writeJson } = app.storage;
  const { isAnswer } = app.records;
  const { place, systems } = app;

  const storage = openStorage();
  const leftKey = `generator:${place.prefix}:left`;

  function left() {
    const found = readJson(leftKey);
    return new Set(Array.isArray(found) ? found : []);
  }

  function leave(what) {
    place.claim();
    writeJson(leftKey, [...left(), what]);
  }

  // The last change among records, as the end of a sentence.
  function lastOf(keys) {
    const answers = keys.map(readJson).filter((answer) => typeof answer?.at === 'string').sort((a, b) => (a.at < b.at ? -1 : 1));
    const last = answers.at(-1);
    return last ? `, last changed on ${app.elements.dayWords(last.at)}${last.by ? ` by ${last.by}` : ''}` : '';
  }

  // Where a record of before stands now, or null for another key.
  function nameNow(key, guide) {
    const [, around, rest] = /^generator:(step:|unread:\d+:)?(.*)$/.exec(key) ?? [];
    const kinds = around === 'step:' ? [''] : ['answer:', 'orphan:'];
    return kinds.some((kind) => rest?.startsWith(`${kind}${guide}:`)) ? `generator:${around ?? ''}${systems.scopeOf(systems.current.id)}:${rest}` : null;
  }

  // What this place has already stays, and so does the other.
  function move(guide) {
    place.claim();
    const found = keysOf(storage).map((key) => ({ key, to: nameNow(key, guide) })).filter(({ to }) => to && storage.getItem(to) === null);
    for (const { key, to } of found) {
      const text = storage.getItem(key);
      // A record is never out of the storage: were it full, it would be lost.
      storage.setItem(to, text);
      storage.removeItem(key);
    }
  }

  function offerOfBefore(guides) {
    for (const { id, title } of guides.filter((guide) => !left().has(`before:${guide.id}`))) {
      const answers = keysOf(storage).filter((key) => key.startsWith(`generator:answer:${id}:`));
      if (answers.length === 0) continue;
      const whom = systems.current.id ? ` for ${systems.current.name}` : '';
      const [dont, theyAre, them] = answers.length === 1 ? ['doesn’t', 'it is', 'it'] : ['don’t', 'they are', 'them'];
      return {
        words: `This browser keeps ${plural(answers.length, 'answer')} to ${title} that ${dont} say which site’s ${theyAre}${lastOf(answers)}. If you gave ${them} here, move ${them} here${whom}: then no other site’s pages show ${them}.`,
        take: `Move ${them} here`,
        leave: `Leave ${them} where ${theyAre}`,
        act: () => move(id),
        forget: () => leave(`before:${id}`),
      };
    }
    return null;
  }

  // For whatever system.
  const isAt = (key, prefix) => key.startsWith(`generator:${prefix}:`) || key.startsWith(`generator:${prefix}@`);
  const answersAt = (prefix) => keysOf(storage).filter((key) => isAnswer(key) && isAt(key, prefix));

  function shownPlace(address) {
    try {
      return address.startsWith('file:') ? decodeURIComponent(new URL(address).pathname) : address;
    } catch {
      // A name with a sign that no address should have.
      return address;
    }
  }

  // Once something is answered here, this place goes its own way.
  function offerOfPlaces() {
    if (answersAt(place.prefix).length > 0) return null;
    const found = place.others().map((other) => ({ ...other, keys: answersAt(other.prefix) })).find(({ keys, number }) => keys.length > 0 && !left().has(`place:${number}`));
    return found && {
      words: `This site was opened in another place before, ${shownPlace(found.address)}, and ${plural(found.keys.length, 'answer was', 'answers were')} given there${lastOf(found.keys)}. Is it the same site, moved, or a copy with answers of its own?`,
      take: 'The same: use those answers',
      leave: 'A copy: begin anew',
      act: () => place.share(found.number),
      forget: () => leave(`place:${found.number}`),
    };
  }

  // `guides`: what the page is about, by `id` and `title`.
  function start(guides) {
    const banner = one('[data-offer]');
    if (!banner || !storage || systems.isCopy) return;
    let offer = null;
    const show = () => {
      offer = offerOfBefore(guides) ?? offerOfPlaces();
      banner.hidden = !offer;
      if (!offer) return;
      one('[data-offer-words]').textContent = offer.words;
      one('[data-offer-take]').textContent = offer.take;
      one('[data-offer-leave]').textContent = offer.leave;
    };
    one('[data-offer-take]').addEventListener('click', () => {
      try {
        offer.act();
        location.reload();
      } catch {
        one('[data-offer-words]').textContent = 'The browser has no room to move them. Nothing is lost: they stay where they are.';
      }
    });
    one('[data-offer-leave]').addEventListener('click', () => {
      offer.forget();
      show();
    });
    show();
  }

  app.offers = { start };
})();
