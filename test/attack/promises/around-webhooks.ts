import type { Promised } from './table.ts';

/** What screens promise about what other systems are told. */
export const aroundWebhooks: readonly Promised[] = [
  {
    promised: ['organisation_webhook_without'],
    file: 'test/attack/webhooks.test.ts',
    test: 'Nothing is told of safety, of one person alone, or of what leaves out an adult of the household',
  },
  {
    promised: ['organisation_webhook_about'],
    file: 'test/attack/webhooks.test.ts',
    test: 'What happens in a traject is told by kind and identities, signed, and without a word or name of anybody',
  },
  {
    promised: ['organisation_webhook_secret_hint'],
    file: 'test/attack/webhooks-arriving.test.ts',
    test: 'The secret is shown once, nothing of it is kept to read',
  },
];
