// What tables say of an answer, and the columns of the workbook's sheet. tests/Cases/cells.json holds names, order, widths and looks against the program's.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  const { momentOfCsv } = app.tables.cells;

  const doubts = (answer) => (answer.lookAgain ?? []).flatMap(({ since, reasons }) => reasons.map((reason) => ({ since, reason })));

  // The comments as the program's `CommentLines` writes them.
  const nameOf = (name) => (/^[^\s":]([^":\n\r]*[^\s":])?$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`);
  const commentLine = ({ at, by, to }) => `${momentOfCsv(at)}${by ? `, ${nameOf(by)}` : ''}: ${to.replaceAll('\n', '\n  ')}`;
  const commentsOf = (answer) => app.answers.commentsOf(answer).map(commentLine).join('\n');

  // In the order that CSV has them, the last of them behind all others.
  const last = 4;
  const ofAnswer = {
    status: (answer) => answer.status,
    note: (answer) => answer.note ?? '',
    answer_owner: (answer) => answer.owner ?? '',
    due: (answer) => answer.due ?? '',
    review: (answer) => answer.review ?? '',
    evidence: (answer) => (answer.evidence ?? []).join('\n'),
    by: (answer) => answer.by ?? '',
    at: (answer) => momentOfCsv(answer.at ?? ''),
    look_again: (answer) => doubts(answer).map(({ reason }) => reason).join('\n'),
    look_again_since: (answer) => doubts(answer).map(({ since }) => since).join('\n'),
    answered: (answer, digest) => (answer.statement === digest ? '' : answer.statement),
    approved_by: (answer) => answer.approval?.by ?? '',
    approved_at: (answer) => momentOfCsv(answer.approval?.at ?? ''),
    approved_digest: (answer) => answer.approval?.of ?? '',
    comments: commentsOf,
  };

  // The order of the looks is that of the formats in styles.js.
  const looks = ['Plain', 'Head', 'Prose', 'Word', 'Link', 'Answer', 'Status', 'Day', 'Moment', 'Evidence'];

  const ofWorkbook = [
    ['id', 22, 'Word'], ['title', 30, 'Prose'], ['statement', 50, 'Prose'], ['kind', 16, 'Prose'], ['polarity', 9, 'Prose'], ['severity', 12, 'Prose'],
    ['status', 15, 'Status'], ['note', 40, 'Answer'], ['answer_owner', 18, 'Answer'], ['due', 12, 'Day'], ['review', 12, 'Day'], ['evidence', 36, 'Evidence'],
    ['by', 18, 'Answer'], ['at', 21, 'Moment'], ['look_again', 34, 'Answer'], ['look_again_since', 16, 'Answer'], ['answered', 15, 'Answer'],
    ['approved_by', 18, 'Answer'], ['approved_at', 21, 'Moment'], ['approved_digest', 15, 'Answer'], ['comments', 40, 'Answer'],
    ['source', 34, 'Link'], ['topic', 24, 'Prose'], ['party', 12, 'Prose'], ['label', 12, 'Prose'], ['level', 9, 'Prose'], ['owner', 18, 'Prose'],
    ['control_due', 14, 'Prose'], ['tags', 20, 'Prose'], ['context', 40, 'Prose'], ['guidance', 60, 'Prose'], ['also_at', 30, 'Prose'], ['rule', 20, 'Word'],
    ['group', 20, 'Word'], ['digest', 15, 'Word'], ['confidence', 12, 'Prose'], ['section', 30, 'Prose'],
  ].map(([name, width, look]) => ({ name, width, look: looks.indexOf(look) }));

  // What explains a control may be pages long: rows aren't fitted to it.
  const long = new Set(['context', 'guidance', 'also_at', 'tags']);

  const headingOf = (name) => `${name[0].toUpperCase()}${name.slice(1).replaceAll('_', ' ')}`;

  // `rows`: what the program says of controls; `lines`: id and answer (null where nothing is asked) of each control of the table. Gives of each `answer`
  // and `said`, which has what a column says of the control, undefined where there is no such column.
  function join(rows, lines) {
    const known = new Map(rows.rows.map((row) => [row[0], row]));
    const at = new Map(rows.columns.map((name, i) => [name, i]));
    return lines.map(({ id, answer }) => {
      const row = known.get(id);
      if (!row) throw new Error(`The file with the rows doesn’t have ${id}: it is of another build than this page. Load the page again.`);
      return { answer, said: (name) => row[at.get(name)] };
    });
  }

  Object.assign(app.tables, { join, ofAnswer, last, ofWorkbook, long, looks, headingOf });
})();
