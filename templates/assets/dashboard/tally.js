// What the dashboard shows, as pure functions over the page's data and the browser's answers.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  const { blank, isBlank, isOverdue, nobody, standing, sum, today } = app.answers;
  const { counting } = app.systems;

  // How far ahead the dashboard looks for what falls due.
  const daysAhead = 30;

  const dayAfter = (now, days) => today(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));

  const latest = (answers) => answers.filter(({ at }) => at).reduce((last, answer) => (last && new Date(last.at) >= new Date(answer.at) ? last : answer), null);

  // One version's checklist for one system: an item per control, judged as the checklist judges it.
  function tallyOf(guide, version, system, read, day) {
    const items = version.controls.map((place) => guide.controls[place]).map((control) => {
      const { value, fault } = read(guide.id, version.id, control.id, system.id);
      const own = value ?? blank(control.digest);
      const answer = counting(system, guide.id, control, own);
      return { guide, version, system, control, answer, isAnswered: !isBlank(own), owner: (answer.owner ?? control.owner) || nobody, isUnread: Boolean(fault), stand: standing(answer, control.digest, day) };
    });
    const unread = items.filter(({ isUnread }) => isUnread).length;
    return { guide, version, system, items, unread, sums: sum(items.map(({ stand }) => stand)), last: latest(items.map(({ answer }) => answer)), isBegun: unread > 0 || items.some(({ isAnswered }) => isAnswered) };
  }

  // The checklists that somebody began, guide by guide and system by system, newest first. `read` gives the answer to a control as `value`, or the
  // `fault` for which it can't be read.
  function begun(guides, systems, read, now = new Date()) {
    const day = today(now);
    return guides.flatMap((guide) => systems.flatMap((system) => guide.versions.map((version) => tallyOf(guide, version, system, read, day)))).filter(({ isBegun }) => isBegun);
  }

  const newestOnly = (tallies) => tallies.filter((tally, place) => tallies.findIndex(({ guide, system }) => guide === tally.guide && system === tally.system) === place);

  const byText = (a, b) => Number(a > b) - Number(a < b);

  // What is overdue, and what falls due in the days ahead, the earliest first.
  function due(items, now = new Date()) {
    const end = dayAfter(now, daysAhead + 1);
    return items.filter(({ answer }) => isOverdue(answer, end)).sort((a, b) => byText(a.answer.due, b.answer.due));
  }

  const todo = (sums) => sums.applicable - sums.done;
  const sumOf = (items) => sum(items.map(({ stand }) => stand));

  // Items by the checklist and the system that they are of.
  const listsOf = (items) => [...Map.groupBy(items, ({ version }) => version).values()].flatMap((there) => [...Map.groupBy(there, ({ system }) => system).values()]);

  // How far each system is, in the systems' order; none where no two have been begun.
  function bySystem(items) {
    const found = [...Map.groupBy(items, ({ system }) => system)].map(([system, theirs]) => ({ system, sums: sumOf(theirs) }));
    return found.length > 1 ? found : [];
  }

  // Who has how much left to do, the most first; what nobody owns comes last.
  function owners(items) {
    return [...Map.groupBy(items, ({ owner }) => owner)].map(([owner, theirs]) => ({
      owner,
      sums: sumOf(theirs),
      places: listsOf(theirs).map((there) => ({ guide: there[0].guide, version: there[0].version, system: there[0].system, sums: sumOf(there) })).filter(({ sums }) => todo(sums) > 0),
    })).filter(({ sums }) => todo(sums) > 0)
      .sort((a, b) => Number(a.owner === nobody) - Number(b.owner === nobody) || todo(b.sums) - todo(a.sums) || byText(a.owner, b.owner));
  }

  app.tally = { begun, newestOnly, due, owners, bySystem, todo, sumOf, endOf: (now = new Date()) => dayAfter(now, daysAhead) };
})();
