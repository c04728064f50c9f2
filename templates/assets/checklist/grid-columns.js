// The columns of the table: what each shows of a control and its answer, what it is sorted by, and which field is changed in it.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { make, titleOf } = app.page;
  const { valueOf } = app.answers;
  const { dayWords } = app.elements;
  const { ranks } = app;

  const capital = (word) => word && word[0].toUpperCase() + word.slice(1);

  // A control as a row knows it.
  function rowOf(entry, { book, standings }) {
    const answer = entry.isAnswerable ? book.read(entry.id) : null;
    return { entry, answer, stand: answer && standings.of(entry) };
  }

  const ownerOf = ({ answer, entry }) => answer?.owner ?? entry.owner;
  const field = (name) => ({ answer }) => (answer ? valueOf(answer, name) : '');
  const day = (name) => ({ answer }) => dayWords(field(name)({ answer }));

  function statusCell({ answer, stand }) {
    if (!answer) return [make('span', { class: 'quiet' }, 'Provider’s')];
    const sign = app.entries.signOf(stand.status);
    return stand.isDoubted ? [sign, make('span', { class: 'grid-again', title: 'To be looked at again' }, 'again')] : [sign];
  }

  const columns = [
    { id: 'chosen', title: 'Chosen', isChoice: true },
    { id: 'status', title: 'Status', by: ({ stand }) => (stand ? ranks.status(stand.status) : ''), cell: statusCell },
    { id: 'title', title: 'Control', by: ({ entry }) => titleOf(entry).toLowerCase(), cell: ({ entry }) => [titleOf(entry)] },
    { id: 'kind', title: 'Kind', by: ({ entry }) => ranks.kind(entry), cell: ({ entry }) => [`${capital(entry.kind)}${entry.polarity === 'avoid' ? ', don’t' : ''}`] },
    { id: 'topic', title: 'Topic', by: ({ entry }) => entry.order, cell: ({ entry }) => [entry.topic.title] },
    { id: 'severity', title: 'Severity', by: ({ entry }) => ranks.severity(entry), cell: ({ entry }) => [`${capital(entry.severity)}${entry.isEstimated ? ', estimated' : ''}`] },
    { id: 'owner', title: 'Owner', field: 'owner', by: (row) => ownerOf(row).toLowerCase(), cell: (row) => [ownerOf(row)] },
    { id: 'due', title: 'Due', field: 'due', type: 'date', by: field('due'), cell: (row) => [make('span', { class: row.stand?.isOverdue ? 'is-overdue' : undefined }, day('due')(row))] },
    { id: 'review', title: 'Review on', field: 'review', type: 'date', by: field('review'), cell: (row) => [day('review')(row)] },
    { id: 'evidence', title: 'Evidence', field: 'evidence', by: ({ answer }) => -(answer?.evidence?.length ?? 0), cell: (row) => [field('evidence')(row).replaceAll('\n', '; ')] },
    ...(app.approving.isAsked ? [{ id: 'approval', title: 'Approval', by: ({ stand }) => ({ approved: 1, proposed: 0 }[stand?.approval] ?? ''), cell: ({ entry, answer }) => [answer ? app.approving.describe(entry, answer).words : ''] }] : []),
    { id: 'changed', title: 'Changed', by: ({ answer }) => answer?.at ?? '', cell: ({ answer }) => [answer?.at ? `${dayWords(answer.at)}${answer.by ? `, ${answer.by}` : ''}` : ''] },
  ];

  // What is empty comes last, whichever way.
  function compare(a, b, isDown) {
    if (a === b) return 0;
    if (a === '' || b === '') return a === '' ? 1 : -1;
    return (a < b ? -1 : 1) * (isDown ? -1 : 1);
  }

  function sorted(rows, id, isDown) {
    const column = columns.find((one) => one.id === id);
    if (!column?.by) return rows;
    return rows.map((row, place) => ({ row, place, key: column.by(row) })).sort((a, b) => compare(a.key, b.key, isDown) || a.place - b.place).map(({ row }) => row);
  }

  app.gridColumns = { columns, rowOf, sorted };
})();
