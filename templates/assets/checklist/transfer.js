(() => { globalThis.Checklist.transfer = { start() {} }; })();
