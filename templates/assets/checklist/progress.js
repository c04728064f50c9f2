// Where things stand: the bar that stays in view, the topics, and the charts, anew after every change.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, make, topics, answerable } = app.page;
  const { nameOf, standing, sum, today } = app.answers;

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

  const wordsOf = (total) => parts.filter((part) => countOf(total, part) > 0).map((part) => `${countOf(total, part)} ${nameOfPart(part).toLowerCase()}`).join(', ');

  const own = Map.groupBy(answerable, (entry) => entry.topic);
  const ownOf = (topic) => own.get(topic) ?? [];

  const standingsOf = (list, book, day) => list.map((entry) => standing(book.read(entry.id), entry.digest, day));

  function showOverall(total) {
    one('[data-done]').textContent = total.done;
    one('[data-applicable]').textContent = total.applicable;
    one('[data-percent]').textContent = total.applicable === 0 ? '' : `${total.percent} %`;
    const meter = one('[data-meter]');
    fillMeter(meter, total);
    meter.setAttribute('aria-label', wordsOf(total) || 'Nothing to answer');
    showFlag(one('[data-again-count]'), total.doubted, 'to look at again');
    showFlag(one('[data-overdue-count]'), total.overdue, 'overdue');
  }

  function showFlag(flag, count, words) {
    flag.hidden = count === 0;
    flag.textContent = `${count} ${words}`;
  }

  // Only what differs is written: a page of a hundred topics is laid out anew for each.
  const shownSums = new WeakMap();

  function showTopic(topic, total) {
    const figures = JSON.stringify(total);
    if (shownSums.get(topic.element) === figures) return;
    shownSums.set(topic.element, figures);
    const words = one('[data-topic-words]', topic.element);
    if (words) {
      words.textContent = total.applicable === 0 ? 'Nothing applies' : `${total.done} of ${total.applicable} done`;
      fillMeter(one('[data-topic-meter]', topic.element), total);
    }
    const isDone = total.done === total.applicable;
    topic.element.classList.toggle('topic-done', total.all > 0 && isDone);
    const figure = topic.link && one('[data-topic-count]', topic.link);
    if (figure) figure.textContent = `${total.done}/${total.applicable}`;
    topic.link?.classList.toggle('is-done', total.all > 0 && isDone);
  }

  // The charts are drawn while they are open.
  function showCharts(total, byTopic, book) {
    if (!one('[data-charts]').open) return;
    one('[data-status-chart]').replaceChildren(...statusRows(total));
    one('[data-topic-rows]').replaceChildren(...byTopic.filter(({ sums }) => sums.all > 0).map(topicRow));
    one('[data-burn-chart]').replaceChildren(app.burnUp.draw(book));
  }

  function statusRows(total) {
    const most = Math.max(1, ...parts.map((part) => countOf(total, part)));
    return parts.map((part) => {
      const bar = make('span', { class: `status-bar fill-${part}`, 'aria-hidden': 'true' });
      bar.style.inlineSize = `${(100 * countOf(total, part)) / most}%`;
      return make('p', { class: 'status-row' }, make('span', { class: 'status-row-name' }, nameOfPart(part)), make('b', {}, String(countOf(total, part))), make('span', { class: 'status-track' }, bar));
    });
  }

  function topicRow({ topic, sums }) {
    const meter = make('span', { class: 'meter', role: 'img', 'aria-label': wordsOf(sums) });
    fillMeter(meter, sums);
    return make('tr', {},
      make('th', { scope: 'row' }, make('a', { href: `#${one('h2', topic.element).id}` }, topic.title)),
      make('td', {}, make('span', { class: 'chart-cell' }, meter, `${sums.done} of ${sums.applicable}`)),
      make('td', { class: sums.doubted > 0 ? 'number' : 'number zero' }, String(sums.doubted)),
      make('td', { class: sums.overdue > 0 ? 'number' : 'number zero' }, String(sums.overdue)));
  }

  function show(book) {
    const day = today();
    const byTopic = topics.map((topic) => ({ topic, sums: sum(standingsOf(ownOf(topic), book, day)) }));
    const total = sum(standingsOf(answerable, book, day));
    showOverall(total);
    for (const { topic, sums } of byTopic) showTopic(topic, sums);
    for (const group of app.arrange.groups) showTopic(group, sum(standingsOf(group.entries.filter((entry) => entry.isAnswerable), book, day)));
    showCharts(total, byTopic, book);
  }

  function start({ book }) {
    one('[data-charts]').addEventListener('toggle', () => show(book));
    one('[data-again-count]').addEventListener('click', () => app.filters.choose({ show: 'again' }));
    one('[data-overdue-count]').addEventListener('click', () => app.filters.choose({ show: 'overdue' }));
  }

  app.progress = { start, show };
})();
