// The answers as an assessment, the file that the program's `assess` reads and writes; and such a file as records of the store.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { guide, version, catalog, asked } = app.page;
  const { isBlank } = app.answers;
  const { systems } = app;

  const members = ['control', 'status', 'statement', 'note', 'owner', 'due', 'review', 'evidence', 'by', 'at', 'approval', 'history', 'lookAgain'];
  const inOrder = (answer) => Object.fromEntries(members.filter((name) => answer[name] !== undefined).map((name) => [name, answer[name]]));
  const isAnswerable = (control) => asked.has(control);
  const orphanName = (orphan) => `orphan:${orphan.answer.control}@${orphan.version}`;

  // What is answered of a control that this version doesn't ask about is kept apart under its id: the sentence isn't known here.
  const apart = (control, answer) => ({ version, sentence: control, answer: { control, ...answer } });

  // What was carried over without a control, and answers to controls that the page had before it was built anew.
  function orphansOf(records) {
    const found = new Map();
    for (const [name, value] of records) {
      const control = name.slice('answer:'.length);
      const orphan = name.startsWith('orphan:') ? value : isAnswerable(control) ? null : apart(control, value);
      if (orphan) found.set(orphanName(orphan), { ...orphan, answer: inOrder(orphan.answer) });
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, orphan]) => orphan);
  }

  // The system as the file tells of it.
  function describe(system) {
    const outOfScope = [...asked.keys()].filter((control) => systems.reasonOut(system, guide, control) !== undefined).sort()
      .map((control) => ({ control, reason: systems.reasonOut(system, guide, control) }));
    return { id: system.id, name: system.name, ...(system.owner ? { owner: system.owner } : {}), ...(outOfScope.length > 0 ? { outOfScope } : {}) };
  }

  // Blank answers are left out: the file says what somebody found, and two of them can be compared line by line.
  function of(records) {
    const answers = [...asked.values()].filter(({ id }) => records.has(`answer:${id}`) && !isBlank(records.get(`answer:${id}`)))
      .map(({ id }) => inOrder({ control: id, ...records.get(`answer:${id}`) }));
    return { guide, version, catalog, ...(systems.current.id ? { system: describe(systems.current) } : {}), answers, orphans: orphansOf(records) };
  }

  const write = (records) => `${JSON.stringify(of(records), null, 2)}\n`;

  const bareOf = ({ control, ...answer }) => answer;

  // The records of a sound assessment of this version, in the page's order, what is kept apart at the end.
  function toRecords({ answers, orphans = [] }) {
    const given = answers.filter((answer) => !isBlank(answer));
    const ours = given.filter(({ control }) => isAnswerable(control)).sort((a, b) => asked.get(a.control).order - asked.get(b.control).order);
    const strangers = given.filter(({ control }) => !isAnswerable(control)).map((answer) => apart(answer.control, bareOf(answer)));
    return new Map([
      ...ours.map((answer) => [`answer:${answer.control}`, bareOf(answer)]),
      ...[...strangers, ...orphans].map((orphan) => [orphanName(orphan), orphan]),
    ]);
  }

  // Gives `assessment`, or `faults` with path and words.
  function read(text) {
    try {
      const { value, faults } = app.checks.assessment(JSON.parse(text));
      return { assessment: value, faults };
    } catch (error) {
      return { assessment: null, faults: [{ path: '', words: `isn't JSON: ${error.message}` }] };
    }
  }

  app.assessment = { write, read, toRecords, orphansOf };
})();
