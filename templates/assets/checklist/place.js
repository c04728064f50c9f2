// Whose answers a page's are: its site's, which has a name of its own, so that two sites on one host or disk share none. A copy of a
// site's folder in another place has the same name: it begins with answers of its own, until somebody says that they are the same.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { readJson, writeJson } = app.storage;

  const { site: name, root = '' } = document.documentElement.dataset;
  // A site that the program's templates made without a name is still one.
  const site = name || 'site';
  // The address of the site's folder, without what a link or a view adds.
  const here = new URL(root || '.', location.href.split(/[?#]/, 1)[0]).href;
  const placesKey = `generator:places:${site}`;

  // The places in which the site was opened, each with the number of its answers.
  function readPlaces() {
    const found = readJson(placesKey);
    const isPlace = ([, number]) => Number.isInteger(number) && number >= 0;
    return found && typeof found === 'object' && !Array.isArray(found) ? Object.fromEntries(Object.entries(found).filter(isPlace)) : {};
  }

  function nextOf(places) {
    const taken = new Set(Object.values(places));
    let number = 0;
    while (taken.has(number)) number += 1;
    return number;
  }

  const isCopy = 'copy' in document.documentElement.dataset;
  let isKept = here in readPlaces();
  // In a saved copy, which has its answers in its file, nothing is kept for places.
  const number = isCopy ? 0 : readPlaces()[here] ?? nextOf(readPlaces());

  // A place is noted with its first answer: who only looks at a site leaves nothing in the browser.
  function claim() {
    if (isKept || isCopy) return;
    isKept = true;
    writeJson(placesKey, { ...readPlaces(), [here]: number });
  }

  // Another tab may note another place under the number that this one would have had; nothing is answered here yet.
  addEventListener('storage', ({ key }) => {
    if (key !== placesKey || isKept || isCopy) return;
    const places = readPlaces();
    isKept = here in places;
    if (!isKept && Object.values(places).includes(number)) location.reload();
  });

  // What stands in the keys of a place's answers: one word without a colon, before all that tells which answer it is.
  const prefixOf = (number) => (number === 0 ? site : `${site}.${number}`);
  app.place = {
    prefix: prefixOf(number),
    claim,
    // The other places of the site whose answers are others: their addresses and prefixes.
    others: () => Object.entries(readPlaces()).filter(([address, other]) => address !== here && other !== number).map(([address, other]) => ({ address, number: other, prefix: prefixOf(other) })),
    // From the next opening on, this place has the answers of that one.
    share: (other) => writeJson(placesKey, { ...readPlaces(), [here]: other }),
  };
})();
