// The sheet's content as it comes: a cover, and runs of a heading and its list. Its elements are moved onto sheets and back.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { one, all, make, counted } = app.elements;
  const element = one('[data-flow]');
  if (!element) return;

  // A block of code may be longer than a sheet; so many lines are never.
  const linesTogether = 20;

  function cut(code) {
    const lines = code.textContent.split('\n');
    if (lines.length <= linesTogether) return;
    const pieces = [];
    for (let i = 0; i < lines.length; i += linesTogether) pieces.push(make('pre', i > 0 ? { class: 'goes-on' } : {}, make('code', {}, lines.slice(i, i + linesTogether).join('\n'))));
    code.replaceWith(...pieces);
  }

  function toItem(item) {
    const more = one('.sheet-more > :last-child', item);
    for (const code of more ? all('pre', more) : []) cut(code);
    const { control, kind, polarity = 'do', party = 'customer', topic = item.closest('[data-run]').dataset.topic, digest, tags, since, level, severity, estimated, owner } = item.dataset;
    return {
      element: item, more, blocks: more ? [...more.children] : [],
      id: control, kind, polarity, party, digest, topic: { id: topic }, tags: tags ? tags.split(' ') : [], since: since ? since.split(' ') : [],
      level, severity: severity ?? '', isEstimated: estimated !== undefined, owner: owner ?? '', isAnswerable: party === 'customer',
      leadsTo: item.dataset.leadsTo,
    };
  }

  const runs = all('[data-run]', element).map((run) => ({
    element: run,
    head: one('.run-head', run),
    list: one('[data-run-list]', run),
    top: one('thead', run),
    items: all('[data-item]', run).map(toItem),
  }));
  const cover = one('[data-cover]');
  const coverParts = [...cover.children];
  const contents = runs.find(({ items }) => items[0]?.leadsTo);
  const entries = runs.flatMap(({ items }) => items).filter(({ id }) => id);

  // Puts an answer that is too long for its note before what explains the control.
  function explain(entry, answer) {
    for (const block of entry.blocks) if (block.matches('.sheet-answer')) block.remove();
    entry.blocks = [...answer, ...entry.blocks.filter((block) => !block.matches('.sheet-answer'))];
    entry.more.parentElement.classList.toggle('has-answer', answer.length > 0);
  }

  // Everything back to where it came from, without what isn't chosen.
  function gather(isChosen) {
    cover.append(...coverParts);
    element.prepend(cover);
    for (const run of runs) {
      run.element.prepend(run.head);
      for (const item of run.items) {
        if (item.more) item.more.append(...item.blocks);
        item.element.remove();
      }
      run.list.append(...run.items.filter((item) => !item.id || isChosen(item)).map((item) => item.element));
    }
    const counts = new Map(runs.map((run) => [one('h2', run.head).id, one('[data-item]', run.list) ? all('[data-item]', run.list).length : 0]));
    for (const line of contents?.items ?? []) {
      if (!counts.get(line.leadsTo)) line.element.remove();
      else one('[data-leads-count]', line.element).textContent = counted(counts.get(line.leadsTo));
    }
  }

  app.flow = { element, cover, coverParts, runs, contents, entries, explain, gather };
})();
