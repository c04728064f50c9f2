(() => { globalThis.Checklist.assessment = {}; })();
