import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { Environment } from '../environment.ts';
import { delivering } from './delivering.ts';
import type { RefusedMailListener } from './mail.ts';
import type { RunningMailer } from './mailer.ts';
import { newMailId } from './message.ts';
import type { SmtpFault } from './smtp-fault.ts';
import type { Spool } from './spool.ts';

/** Seconds before the mail server is tried again; the last one repeats. */
const waits = [10, 30, 60, 300, 900, 1800];

interface With {
  environment: Environment;
  spool: Spool;
  logger: Logger;
  clock: Clock;
}

/** A mailer that keeps each mail on disk first and then hands it to a mail server, again and again until it is taken. */
export function createSmtpMailer(
  smtpUrl: string,
  { environment, spool, logger, clock }: With,
): RunningMailer {
  const transport = createTransport(smtpUrl, { disableFileAccess: true, disableUrlAccess: true });
  const refusals: RefusedMailListener[] = [];
  const deliver = delivering({ environment, transport, spool, logger, clock, refusals });
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let failures = 0;
  let closed = false;

  async function deliverAll(): Promise<void> {
    try {
      let left = 0;
      do {
        again = false;
        left = 0;
        for (const id of await spool.waiting()) if (!closed && !(await deliver(id))) left++;
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
