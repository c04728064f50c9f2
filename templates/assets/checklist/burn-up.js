// The burn-up: how many controls applied and were done, day by day, as the histories of the answers tell. It ends with how
// things stand: what must be looked at again was done once, and isn't any more.
(() => {
  'use strict';

  const app = globalThis.Checklist;
  const { make, counted, dayWords } = app.elements;

  const isDone = (status) => status === 'satisfied' || status === 'risk-accepted';

  // What each change of a status adds to the days' sums.
  function changesOf(answer) {
    return (answer.history ?? []).filter(({ field }) => field === 'status').map(({ at, from = 'open', to = 'open' }) => ({
      day: at.slice(0, 10),
      done: Number(isDone(to)) - Number(isDone(from)),
      applicable: Number(from === 'not-applicable') - Number(to === 'not-applicable'),
    }));
  }

  function daysOf(answers) {
    const byDay = new Map();
    for (const { day, done, applicable } of answers.flatMap(changesOf)) {
      const sum = byDay.get(day) ?? { done: 0, applicable: 0 };
      byDay.set(day, { done: sum.done + done, applicable: sum.applicable + applicable });
    }
    let now = { done: 0, applicable: answers.length };
    return [...byDay.keys()].sort().map((day) => {
      now = { done: now.done + byDay.get(day).done, applicable: now.applicable + byDay.get(day).applicable };
      return { day, ...now };
    });
  }

  const width = 420;
  const height = 190;
  // Counts of five figures have room at either side.
  const edge = { left: 52, right: 52, top: 16, bottom: 26 };

  function svg(name, attributes, ...children) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  function stepPath(points) {
    return `${points.map(([x, y], i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('')}H${width - edge.right}`;
  }

  // `now`: the sums of the same answers today.
  function daysUntil(answers, now, today) {
    const days = daysOf(answers).filter(({ day }) => day < today);
    const isUntouched = days.length === 0 && now.done === 0 && !answers.some(({ history }) => history);
    return isUntouched ? [] : [...days, { day: today, done: now.done, applicable: now.applicable }];
  }

  function draw(answers, now, today) {
    const days = daysUntil(answers, now, today);
    if (days.length === 0) return make('p', { class: 'empty' }, 'The line begins with your first answer.');
    const first = new Date(days[0].day).getTime();
    const last = Math.max(new Date(days.at(-1).day).getTime(), first);
    const most = Math.max(1, ...days.map(({ applicable }) => applicable));
    // What happened on one day only stands in the middle, so that the step can be seen.
    const x = (day) => edge.left + (width - edge.left - edge.right) * (last === first ? 0.5 : (new Date(day).getTime() - first) / (last - first));
    const y = (count) => height - edge.bottom - ((height - edge.top - edge.bottom) * count) / most;
    const line = (value, before) => stepPath([[edge.left, y(before)], ...days.map((day) => [x(day.day), y(value(day))])]);
    const done = line((day) => day.done, 0);
    const newest = days.at(-1);
    return svg('svg', { viewBox: `0 0 ${width} ${height}`, class: 'burn-up', role: 'img', 'aria-label': `${counted(newest.done)} of ${counted(newest.applicable)} done on ${dayWords(newest.day)}, begun on ${dayWords(days[0].day)}` },
      ...[0, most].map((count) => svg('line', { x1: edge.left, x2: width - edge.right, y1: y(count), y2: y(count), class: 'burn-grid' })),
      ...[0, most].map((count) => svg('text', { x: edge.left - 8, y: y(count) + 4, class: 'burn-label burn-count' }, counted(count))),
      svg('path', { d: `${done}V${y(0)}H${edge.left}Z`, class: 'burn-area' }),
      svg('path', { d: line((day) => day.applicable, answers.length), class: 'burn-applicable' }),
      svg('path', { d: done, class: 'burn-done' }),
      svg('circle', { cx: width - edge.right, cy: y(newest.done), r: 4, class: 'burn-point' }),
      svg('text', { x: width - edge.right + 8, y: y(newest.done) + 4, class: 'burn-label burn-now' }, counted(newest.done)),
      ...(days.length > 1
        ? [svg('text', { x: edge.left, y: height - 6, class: 'burn-label' }, dayWords(days[0].day)), svg('text', { x: width - edge.right, y: height - 6, class: 'burn-label burn-end' }, dayWords(newest.day))]
        : [svg('text', { x: x(newest.day), y: height - 6, class: 'burn-label burn-middle' }, dayWords(newest.day))]));
  }

  app.burnUp = { draw };
})();
