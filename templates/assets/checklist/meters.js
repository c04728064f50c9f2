// Sums of answers as bars and words, wherever they are shown.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  const { make, counted } = app.elements;
  const { nameOf } = app.answers;

  // The order in which parts of a bar stand: what is done first, what is open last.
  const parts = ['satisfied', 'risk-accepted', 'not-satisfied', 'in-progress', 'doubted', 'open', 'not-applicable'];
  const nameOfPart = (part) => (part === 'doubted' ? 'To look at again' : nameOf(part));

  const countOf = (total, part) => (part === 'doubted' ? total.doubted : total.byStatus[part]);

  // A bar of what applies: a part for each status, as wide as its share.
  function fillMeter(meter, total) {
    const shown = parts.filter((part) => part !== 'not-applicable' && countOf(total, part) > 0);
    meter.replaceChildren(...shown.map((part) => {
      const piece = make('span', { class: `meter-part fill-${part}` });
      piece.style.flexGrow = countOf(total, part);
      return piece;
    }));
  }

  const wordsOf = (total) => parts.filter((part) => countOf(total, part) > 0).map((part) => `${counted(countOf(total, part))} ${nameOfPart(part).toLowerCase()}`).join(', ');

  function makeMeter(total) {
    const meter = make('span', { class: 'meter', role: 'img', 'aria-label': wordsOf(total) || 'Nothing to answer' });
    fillMeter(meter, total);
    return meter;
  }

  function statusRows(total) {
    const most = Math.max(1, ...parts.map((part) => countOf(total, part)));
    return parts.map((part) => {
      const bar = make('span', { class: `status-bar fill-${part}`, 'aria-hidden': 'true' });
      bar.style.inlineSize = `${(100 * countOf(total, part)) / most}%`;
      return make('p', { class: 'status-row' }, make('span', { class: 'status-row-name' }, nameOfPart(part)), make('b', {}, String(countOf(total, part))), make('span', { class: 'status-track' }, bar));
    });
  }

  app.meters = { fillMeter, makeMeter, wordsOf, statusRows };
})();
