// The browser's storage, as far as pages may use it.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  // The storage, or null where pages may not use it.
  function openStorage() {
    try {
      window.localStorage.getItem('generator:theme');
      return window.localStorage;
    } catch {
      return null;
    }
  }

  const keysOf = (storage) => Array.from({ length: storage?.length ?? 0 }, (_, i) => storage.key(i));

  // A value that one of these scripts stored, or null for anything else.
  function readJson(name) {
    try {
      return JSON.parse(window.localStorage.getItem(name));
    } catch {
      return null;
    }
  }

  // Whether it is stored.
  function writeJson(name, value) {
    try {
      window.localStorage.setItem(name, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  app.storage = { openStorage, keysOf, readJson, writeJson };
})();
