import { randomUUID } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import type { Clock } from '../clock.ts';
import type { Environment } from '../environment.ts';
import type { Mail } from './mail.ts';

/** A mail as it goes to a mail server. `id`: its identity, as `newMailId` makes it. */
export function messageOf(
  id: string,
  mail: Mail,
  { mailFrom, mailAddress }: Environment,
  date: Date,
): SendMailOptions {
  return {
    // Stays the same at every try, so that a mail that was sent twice is shown once.
    messageId: `<${id}@${mailAddress.split('@').at(-1)}>`,
    // Nobody is there to read an out-of-office reply (RFC 3834; the second is what Exchange listens to).
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    date,
    from: mailFrom,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(mail.calendar ? { icalEvent: mail.calendar } : {}),
  };
}

let made = 0;

/** A new identity. Sorts in the order of sending, also within one millisecond. */
export function newMailId(clock: Clock): string {
  const order = String(made++ % 1_000_000).padStart(6, '0');
  return `${clock.now().toISOString().replace(/[:.]/g, '-')}-${order}-${randomUUID()}`;
}
