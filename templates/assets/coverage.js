// What was passed over of a topic: a script of the topic's (its passed-over/TOPIC.js) has the sentences of all versions, and is loaded when somebody opens it.
(() => {
  'use strict';

  const main = document.querySelector('[data-coverage]');
  if (!main) return;
  const reasons = JSON.parse(main.querySelector('[data-rule-reasons]').textContent);
  const topics = [...main.querySelectorAll('[data-topic]')];
  const opener = main.querySelector('[data-open-all]');

  function make(name, text, className) {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  }

  // A person's decision stands for the reason of the rule.
  function reasonOf({ rule, reason, by, isOpen }) {
    if (by === undefined && !reasons[rule]) return [];
    const element = make('p', reason ?? reasons[rule], 'why');
    if (by !== undefined) element.append(' ', make('span', `Decided by ${by}${isOpen ? ', on another wording; to be confirmed' : ''}`, 'quiet'));
    return [element];
  }

  function lineOf(line, block, text, page) {
    const item = make('li');
    const link = item.appendChild(make('a'));
    link.href = `${page}#site-line-${block}`;
    link.append(make('span', 'Line ', 'visually-hidden'), line);
    item.append(' ', make('span', text));
    return item;
  }

  // Places come in threes: the sentence's line, how many lines further up its block begins, and which sentence it is.
  function partsOf(entry, sentences, page) {
    const { rule, places } = entry;
    const head = make('h3');
    head.append(make('code', rule), ' ', make('span', (places.length / 3).toLocaleString('en'), 'quiet'));
    const list = make('ul', undefined, 'statements');
    for (let i = 0; i < places.length; i += 3) list.append(lineOf(places[i], places[i] - places[i + 1], sentences[places[i + 2]], page));
    return [head, ...reasonOf(entry), list];
  }

  globalThis.showPassedOver = ({ topic, sentences, versions }) => {
    const details = topics.find(({ dataset }) => dataset.topic === topic);
    const page = details.parentElement.querySelector('h2 a').getAttribute('href');
    details.append(...versions[main.dataset.coverage].flatMap((entry) => partsOf(entry, sentences, page)));
  };

  function load(details) {
    if (details.dataset.asked !== undefined) return;
    details.dataset.asked = '';
    const script = make('script');
    script.src = details.dataset.script;
    script.addEventListener('error', () => {
      script.remove();
      delete details.dataset.asked;
      details.append(make('p', `${details.dataset.script} can’t be read. Is the whole site there?`, 'why'));
    });
    document.head.append(script);
  }

  for (const details of topics) details.addEventListener('toggle', () => { if (details.open) load(details); });
  opener?.addEventListener('click', () => {
    const opens = opener.getAttribute('aria-pressed') === 'false';
    opener.setAttribute('aria-pressed', String(opens));
    for (const details of topics) details.open = opens;
  });
})();
