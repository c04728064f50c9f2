// Where things stand: the bar that stays in view, the topics, and the charts, anew after every change.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  if (!app?.page) return;
  const { one, make, topics, answerable, counted } = app.page;
  const { sum, today } = app.answers;
  const { fillMeter, makeMeter, wordsOf, statusRows } = app.meters;

  const own = Map.groupBy(answerable, (entry) => entry.topic);
  const ownOf = (topic) => own.get(topic) ?? [];

  let book;
  let standings;
  const sumOf = (list) => sum(list.map((entry) => standings.of(entry)));

  function showOverall(total) {
    one('[data-done]').textContent = counted(total.done);
    one('[data-applicable]').textContent = counted(total.applicable);
    one('[data-percent]').textContent = total.applicable === 0 ? '' : `${total.percent} %`;
    const meter = one('[data-meter]');
    fillMeter(meter, total);
    meter.setAttribute('aria-label', wordsOf(total) || 'Nothing to answer');
    showFlag(one('[data-again-count]'), total.doubted, 'to look at again');
    showFlag(one('[data-overdue-count]'), total.overdue, 'overdue');
    if (app.approving.isAsked) showFlag(one('[data-approve-count]'), total.proposed, 'to approve');
  }

  function showFlag(flag, count, words) {
    flag.hidden = count === 0;
    flag.textContent = `${counted(count)} ${words}`;
  }

  // Only what differs is written: a page of a hundred topics is laid out anew for each.
  const shownSums = new WeakMap();

  function showTopic(topic, total) {
    const figures = JSON.stringify(total);
    // As the page comes, it says that nothing is answered.
    if (topic.id && !shownSums.has(topic.element) && total.byStatus.open === total.all && total.doubted === 0) return;
    if (shownSums.get(topic.element) === figures) return;
    shownSums.set(topic.element, figures);
    const words = one('[data-topic-words]', topic.element);
    if (words) {
      words.textContent = total.applicable === 0 ? 'Nothing applies' : `${counted(total.done)} of ${counted(total.applicable)} done`;
      fillMeter(one('[data-topic-meter]', topic.element), total);
    }
    const isDone = total.done === total.applicable;
    topic.element.classList.toggle('topic-done', total.all > 0 && isDone);
    const figure = topic.link && one('[data-topic-count]', topic.link);
    figure?.replaceChildren(make('span', { 'aria-hidden': 'true' }, `${counted(total.done)}/${counted(total.applicable)}`), make('span', { class: 'visually-hidden' }, `${counted(total.done)} of ${counted(total.applicable)} done`));
    topic.link?.classList.toggle('is-done', total.all > 0 && isDone);
  }

  // The charts are drawn while they are open.
  function showCharts(total, byTopic) {
    if (one('[data-charts]').hidden) return;
    one('[data-status-chart]').replaceChildren(...statusRows(total));
    one('[data-topic-rows]').replaceChildren(...byTopic.filter(({ sums }) => sums.all > 0).map(topicRow));
    one('[data-burn-chart]').replaceChildren(app.burnUp.draw(answerable.map(({ id }) => book.read(id)), total, today()));
  }

  function topicRow({ topic, sums }) {
    return make('tr', {},
      make('th', { scope: 'row' }, make('a', { href: `#${one('h2', topic.element).id}` }, topic.title)),
      make('td', {}, make('span', { class: 'chart-cell' }, makeMeter(sums), `${counted(sums.done)} of ${counted(sums.applicable)}`)),
      make('td', { class: sums.doubted > 0 ? 'number' : 'number zero' }, String(sums.doubted)),
      make('td', { class: sums.overdue > 0 ? 'number' : 'number zero' }, String(sums.overdue)));
  }

  function show() {
    const byTopic = topics.map((topic) => ({ topic, sums: sumOf(ownOf(topic)) }));
    const total = sumOf(answerable);
    showOverall(total);
    for (const { topic, sums } of byTopic) showTopic(topic, sums);
    for (const group of app.arrange.groups) showTopic(group, sumOf(group.entries.filter((entry) => entry.isAnswerable)));
    showCharts(total, byTopic);
  }

  function start(context) {
    ({ book, standings } = context);
    app.page.startToggle('charts', show);
    one('[data-again-count]').addEventListener('click', () => app.filters.choose({ show: 'again' }));
    if (app.approving.isAsked) one('[data-approve-count]').addEventListener('click', () => app.filters.choose({ show: 'approve' }));
    one('[data-overdue-count]').addEventListener('click', () => app.filters.choose({ show: 'overdue' }));
  }

  app.progress = { start, show };
})();
