// In which order things stand that aren't sorted by their letters: what wants to be seen to comes first.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  const statuses = ['not-satisfied', 'in-progress', 'open', 'risk-accepted', 'satisfied', 'not-applicable'];
  const kinds = ['requirement', 'recommendation', 'option', 'assurance', 'limitation'];
  const severities = ['high', 'medium', 'low', ''];

  app.ranks = {
    severities,
    status: (status) => statuses.indexOf(status),
    kind: ({ kind }) => kinds.indexOf(kind),
    // What somebody said comes before what is estimated.
    severity: ({ severity, isEstimated }) => 2 * severities.indexOf(severity) + Number(isEstimated),
  };
})();
