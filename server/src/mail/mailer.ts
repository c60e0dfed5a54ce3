import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Logger } from 'pino';
import type { Clock, Mail, Mailer, RefusedMailListener } from '../core.ts';
import type { Environment } from '../environment.ts';
import { createSpool, writeDurably, type Spool } from './spool.ts';

/** A mailer that can be stopped with the server. */
export interface RunningMailer extends Mailer {
  /** Stops trying; what waits is sent after the next start. */
  close(): Promise<void>;
}

/** Seconds before the mail server is tried again; the last one repeats. */
const waits = [10, 30, 60, 300, 900, 1800];

/**
 * The mailer. With SMTP_URL a mail is kept on disk first and sent then, again and again until the mail server takes
 * it; without, it is written as .eml to `DATA_DIR/outbox` and its path is logged. `send` resolves when the mail is on
 * disk. Neither address nor text is ever logged.
 */
export function createMailer(
  environment: Environment,
  logger: Logger,
  clock: Clock,
  masterKey: Buffer,
): RunningMailer {
  const outbox = join(environment.dataDir, 'outbox');
  return environment.smtpUrl
    ? createSmtpMailer(environment, environment.smtpUrl, join(outbox, 'waiting'), logger, clock, masterKey)
    : createOutboxMailer(environment, outbox, logger, clock);
}

function createOutboxMailer(
  environment: Environment,
  outbox: string,
  logger: Logger,
  clock: Clock,
): RunningMailer {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail) {
      const id = newMailId(clock);
      const { message } = await writer.sendMail(messageOf(id, mail, environment, clock.now()));
      const path = join(outbox, `${id}.eml`);
      await writeDurably(path, message as Buffer);
      logger.info({ path }, 'Mail written to the outbox');
    },
    // A folder takes everything.
    onRefused: () => undefined,
    close: () => Promise.resolve(),
  };
}

function createSmtpMailer(
  environment: Environment,
  smtpUrl: string,
  folder: string,
  logger: Logger,
  clock: Clock,
  masterKey: Buffer,
): RunningMailer {
  const transport = createTransport(smtpUrl, { disableFileAccess: true, disableUrlAccess: true });
  const spool = createSpool(folder, masterKey);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  const refusals: RefusedMailListener[] = [];
  let failures = 0;
  let closed = false;

  /** Tries one mail. False: the mail server asks to come back later with this one. */
  async function deliver(from: Spool, id: string): Promise<boolean> {
    let mail: Mail;
    try {
      mail = await from.read(id);
    } catch {
      logger.error(
        { path: await from.setAside(id) },
        'A kept mail cannot be read, was the master key changed?',
      );
      return true;
    }
    try {
      await transport.sendMail(messageOf(id, mail, environment, clock.now()));
      await from.drop(id);
    } catch (error) {
      const fault = faultOf(error as SmtpFault);
      if (fault === 'SERVER_AWAY') throw error;
      if (fault === 'LATER') return false;
      // Told first: a crash in between tells it twice, never not at all.
      if (mail.about && refusals.length === 0) return false;
      const { to, about } = mail;
      if (about) await Promise.all(refusals.map((tell) => tell({ to, about })));
      logger.error({ path: await from.setAside(id) }, 'The mail server refuses a mail for good');
    }
    return true;
  }

  async function deliverAll(): Promise<void> {
    try {
      const from = spool;
      let left = 0;
      do {
        again = false;
        left = 0;
        for (const id of await from.waiting()) if (!closed && !(await deliver(from, id))) left++;
      } while (again && !closed);
      if (left > 0) throw new Error('The mail server asks to try some mails later.');
      failures = 0;
    } catch (error) {
      const seconds = waits[Math.min(failures++, waits.length - 1)] ?? 1800;
      logger.warn({ code: (error as SmtpFault).code, seconds }, 'Mail cannot be sent now and is kept');
      if (!closed) timer = setTimeout(start, seconds * 1000).unref();
    }
  }

  function start(): void {
    clearTimeout(timer);
    if (closed) return;
    if (running) again = true;
    else running = deliverAll().finally(() => (running = undefined));
  }

  // What an earlier process left.
  setImmediate(start);

  return {
    async send(mail) {
      await spool.keep(newMailId(clock), mail);
      start();
    },
    onRefused(listener) {
      refusals.push(listener);
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      transport.close();
      await running;
    },
  };
}

function messageOf(
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

/** Sorts in the order of sending, also within one millisecond. */
function newMailId(clock: Clock): string {
  const order = String(made++ % 1_000_000).padStart(6, '0');
  return `${clock.now().toISOString().replace(/[:.]/g, '-')}-${order}-${randomUUID()}`;
}

type SmtpFault = { code?: string; responseCode?: number; command?: string };

/** What a failure says: this mail never, this mail later, or nothing can be sent now (which is not about the mail). */
function faultOf({ code, responseCode = 0, command = '' }: SmtpFault): 'REFUSED' | 'LATER' | 'SERVER_AWAY' {
  if (code === 'EENVELOPE' && command === 'API') return 'REFUSED';
  // An answer before RCPT TO is about this server's settings, not about the mail.
  if (!['RCPT TO', 'DATA'].includes(command) || responseCode < 400) return 'SERVER_AWAY';
  return responseCode >= 500 ? 'REFUSED' : 'LATER';
}
