// What every entry has beside its words: those of a long list come without. Its pattern stands in the page, made as the entries there are.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};
  const { one, all } = app.elements;

  const pattern = one('[data-fittings]');

  // As the program makes it of the control's id (Addresses/ElementId.cs).
  const idOf = (control) => `c-${control.replace(/\s/g, (blank) => `~${blank.charCodeAt(0).toString(16)}`)}`;

  // What is heard behind the name of each button: as long as a title.
  const most = 80;
  const shortOf = (words) => (words.length > most ? `${words.slice(0, words.lastIndexOf(' ', most))}…` : words);

  function name(element, id, title) {
    element.id = id;
    element.tabIndex = -1;
    one('.entry-title', element).id = `title-${id}`;
    one('.history', element).insertAdjacentHTML('beforeend', '<span class="visually-hidden" data-of> of </span>');
    for (const place of all('[data-of]', element)) place.append(title);
    for (const estimated of all('.is-estimated', element)) estimated.title = 'Estimated from its kind and words; nobody has decided';
  }

  // `element`: an entry's, as its text makes it.
  function fit(element) {
    const parts = pattern.content.cloneNode(true);
    const [tick, line, cite] = parts.children;
    const id = idOf(element.dataset.control);
    if (element.dataset.party === 'customer') {
      const button = one('[data-status-button]', line);
      button.id = `status-${id}`;
      button.setAttribute('aria-labelledby', `status-${id} title-${id}`);
      tick.setAttribute('aria-labelledby', `title-${id}`);
      element.prepend(tick);
      one('.entry-head', element).after(line);
    }
    one('.entry-foot', element).append(' ', cite);
    name(element, id, shortOf(one('.entry-title', element).textContent.trim()));
  }

  app.fittings = { fit, idOf };
})();
