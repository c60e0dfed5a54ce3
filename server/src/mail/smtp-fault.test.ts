import { expect, it } from 'vitest';
import { faultOf } from './smtp-fault.ts';

it.each([
  ['an address that is none', { code: 'EENVELOPE', command: 'API' }, 'REFUSED'],
  ['a mailbox that does not exist', { command: 'RCPT TO', responseCode: 550 }, 'REFUSED'],
  ['words that are not taken', { command: 'DATA', responseCode: 554 }, 'REFUSED'],
  ['a mailbox that is full now', { command: 'RCPT TO', responseCode: 452 }, 'LATER'],
  ['a sender that is not allowed', { command: 'MAIL FROM', responseCode: 550 }, 'SERVER_AWAY'],
  ['a line that was cut', { code: 'ECONNRESET', command: 'DATA' }, 'SERVER_AWAY'],
  ['a server that is not there', { code: 'ECONNREFUSED', command: 'CONN' }, 'SERVER_AWAY'],
] as const)('tells of %s what it means for the mail', (_what, fault, means) => {
  expect(faultOf(fault)).toBe(means);
});
