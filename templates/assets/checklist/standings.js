// Where each control stands, reckoned once per change: lists of thousands are summed and filtered with every key that is pressed.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { standing, today, nobody } = app.answers;

  // What somebody wrote, as it is searched.
  const wordsIn = (answer) => [answer.note, answer.owner, ...(answer.evidence ?? []), answer.approval?.by, ...(answer.history ?? []).filter(({ field }) => field === 'comment').map(({ to }) => to)].filter(Boolean).join(' ').toLowerCase();

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

    function of(entry) {
      if (!known.has(entry.id)) {
        const answer = book.read(entry.id);
        known.set(entry.id, { ...standing(answer, entry.digest, day), owner: (answer.owner ?? entry.owner) || nobody, words: wordsIn(answer) });
      }
      return known.get(entry.id);
    }

    return { of, renew };
  }

  app.openStandings = openStandings;
})();
