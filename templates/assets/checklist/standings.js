// Where each control stands, reckoned once per change: lists of thousands are summed and filtered with every key that is pressed.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { standing, blank, commentsOf, today, nobody } = app.answers;

  // What somebody wrote, as it is searched.
  const wordsIn = (answer) => [answer.note, answer.owner, ...(answer.evidence ?? []), answer.approval?.by, ...commentsOf(answer).map(({ to }) => to)].filter(Boolean).join(' ').toLowerCase();

  function openStandings(book) {
    const known = new Map();
    let day = today();

    book.onChange((names) => {
      if (names === null) known.clear();
      else for (const name of names) known.delete(name.slice(name.indexOf(':') + 1));
    });

    // At midnight more is overdue than before.
    function renew() {
      if (day === today()) return false;
      day = today();
      known.clear();
      return true;
    }

    // Most controls of a guide that was just begun: nothing of theirs has to be reckoned.
    const untouched = Object.freeze({ ...standing(blank(''), '', day), words: '' });

    function reckon(entry) {
      if (book.isUntouched(entry.id)) return { ...untouched, owner: entry.owner || nobody };
      const answer = book.read(entry.id);
      return { ...standing(answer, entry.digest, day), owner: (answer.owner ?? entry.owner) || nobody, words: wordsIn(answer) };
    }

    function of(entry) {
      let found = known.get(entry.id);
      if (!found) known.set(entry.id, found = reckon(entry));
      return found;
    }

    return { of, renew };
  }

  app.openStandings = openStandings;
})();
