// Records of answers in the browser's storage: what they are called, and what is one.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  // What the keys of a version's records of a kind ("answer", "orphan") begin with; the control's id ends them.
  const prefixOf = (kind, guide, version) => `generator:${kind}:${guide}:${version}:`;

  // What another program left under our name is no record, and stays where it is: `undefined`. `null` is none.
  function parse(kind, text) {
    try {
      const value = JSON.parse(text);
      return value === null ? null : app.checks[kind](value).value ?? undefined;
    } catch {
      return undefined;
    }
  }

  // The browser's storage, or null where pages may not use it.
  function openStorage() {
    try {
      window.localStorage.getItem('generator:theme');
      return window.localStorage;
    } catch {
      return null;
    }
  }

  app.records = { prefixOf, parse, openStorage };
})();
