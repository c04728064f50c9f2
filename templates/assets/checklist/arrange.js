// The order of things: entries by topic as the page comes, or in groups by tag, owner or status, sorted within.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, all, make, entries, topics, titleOf } = app.page;
  const { statuses, nameOf, ownerName, valueOf } = app.answers;

  const { ranks } = app;
  const provider = '\u0000provider';
  const jumpTitles = { '': 'Topics', tag: 'Tags', owner: 'Owners', status: 'Statuses' };

  let groups = [];
  let arranged = '|';

  const keysOf = (book) => ({
    '': () => 0,
    severity: ranks.severity,
    kind: ranks.kind,
    status: (entry) => ranks.status(valueOf(book.read(entry.id), 'status')),
    due: (entry) => book.read(entry.id).due ?? '9999',
    title: (entry) => titleOf(entry).toLowerCase(),
  });

  function sorted(list, sort, book) {
    const keyOf = keysOf(book)[sort];
    const keyed = list.map((entry) => ({ entry, key: keyOf(entry) }));
    const compare = (a, b) => (typeof a === 'string' ? a.localeCompare(b) : a - b);
    return keyed.sort((a, b) => compare(a.key, b.key) || a.entry.order - b.entry.order).map(({ entry }) => entry);
  }

  // Which group an entry stands in: its first tag, since one entry stands in one place.
  function groupNames(group, { book, ownerOf }) {
    const tagTitles = new Map(all('[data-facet="tag"] label').map((label) => [one('input', label).value, one('span', label).textContent]));
    return {
      tag: { of: (entry) => entry.tags[0] ?? '', name: (key) => tagTitles.get(key) ?? 'No tag', order: [...tagTitles.keys()] },
      owner: { of: ownerOf, name: ownerName, order: [] },
      status: { of: (entry) => valueOf(book.read(entry.id), 'status'), name: nameOf, order: statuses.map(({ id }) => id) },
    }[group];
  }

  function toGroups(names) {
    const found = new Map();
    for (const entry of entries) {
      const key = entry.isAnswerable ? names.of(entry) : provider;
      if (!found.has(key)) found.set(key, []);
      found.get(key).push(entry);
    }
    const rank = (key) => (key === provider ? Infinity : names.order.includes(key) ? names.order.indexOf(key) : names.order.length);
    return [...found].sort(([a], [b]) => rank(a) - rank(b) || names.name(a).localeCompare(names.name(b)));
  }

  function makeLink(id, title, key) {
    return make('a', { href: `#${id}` }, make('span', {}, title), key === provider ? null : make('span', { class: 'rail-count', 'data-topic-count': true }));
  }

  // The list to jump from names what the entries stand in.
  function showJumps(group) {
    for (const title of all('[data-jump-title]')) title.textContent = jumpTitles[group];
    one('#site-topics').setAttribute('aria-label', jumpTitles[group]);
    one('[data-jump-topics]').hidden = Boolean(group);
    one('[data-jump-groups]').hidden = !group;
    one('[data-jump-groups]').replaceChildren(...groups.map(({ link }) => make('li', {}, link)));
  }

  function makeGroup([key, list], i, names, context, sort) {
    const title = key === provider ? 'Provider’s side' : names.name(key);
    const element = one('[data-group-template]').content.firstElementChild.cloneNode(true);
    const heading = one('h2', element);
    heading.textContent = title;
    heading.id = `group-${i}`;
    element.setAttribute('aria-labelledby', heading.id);
    one('[data-fold]', element).setAttribute('aria-label', `Fold ${title}`);
    if (key === provider) one('.topic-progress', element).remove();
    const ordered = sorted(list, sort, context.book);
    return { element, title, entries: ordered, link: makeLink(heading.id, title, key) };
  }

  const own = Map.groupBy(entries, (entry) => entry.topic);

  function topicLists(sort, book) {
    return topics.flatMap((topic) => {
      const ordered = sorted(own.get(topic), sort, book);
      return [{ element: topic.list, entries: ordered.filter((entry) => entry.isAnswerable) }, { element: topic.providerList, entries: ordered.filter((entry) => !entry.isAnswerable) }].filter(({ element }) => element);
    });
  }

  // By status, owner or date, entries move only when somebody asks: not under the hand that answers.
  function arrange(group, sort, context) {
    const wanted = `${group}|${sort}`;
    if (wanted === arranged && !['owner', 'status'].includes(group) && !['status', 'due'].includes(sort)) return false;
    arranged = wanted;
    const container = one('[data-groups]');
    if (group) {
      const names = groupNames(group, context);
      groups = toGroups(names).map((found, i) => makeGroup(found, i, names, context, sort));
      container.replaceChildren(...groups.map(({ element }) => element));
      app.runs.fill(groups.map(({ element, entries: ordered }) => ({ element: one('[data-entries]', element), entries: ordered })));
    } else {
      groups = [];
      app.runs.fill(topicLists(sort, context.book));
      container.replaceChildren();
    }
    container.hidden = !group;
    one('[data-topics]').hidden = Boolean(group);
    showJumps(group);
    return true;
  }

  app.arrange = { arrange, get groups() { return groups; } };
})();
