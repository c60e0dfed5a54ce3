import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestClock } from '../../../test/support/clock.ts';
import { readOutbox } from '../../../test/support/outbox.ts';
import { startSmtp, type SmtpServer } from '../../../test/support/smtp.ts';
import type { Mail } from '../core.ts';
import { parseEnvironment } from '../environment.ts';
import { createLogger } from '../logger.ts';
import { createMailer, type RunningMailer } from './mailer.ts';

const mail: Mail = {
  to: 'samira@canarius.test',
  subject: 'Een afspraak voor jou',
  text: 'Hallo,\n\nKijk op https://regietafel.test/meedoen#een-lange-geheime-sleutel-van-drieënveertig-tekens-of-meer\n',
};
const calendar = {
  filename: 'afspraak.ics',
  content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  method: 'REQUEST' as const,
};

describe('The mailer', () => {
  let dataDir: string;
  const mailers: RunningMailer[] = [];
  const servers: SmtpServer[] = [];

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'regietafel-mail-'));
  });
  afterEach(async () => {
    await Promise.all(mailers.splice(0).map((one) => one.close()));
    await Promise.all(servers.splice(0).map((one) => one.close()));
    await rm(dataDir, { recursive: true, force: true });
  });

  function mailer(smtpUrl?: string): RunningMailer {
    const environment = parseEnvironment({
      DATA_DIR: dataDir,
      MAIL_FROM: 'Regietafel <post@post.regietafel.test>',
      LOG_LEVEL: 'silent',
      ...(smtpUrl ? { SMTP_URL: smtpUrl } : {}),
    });
    const made = createMailer(environment, createLogger(environment), createTestClock(), Buffer.alloc(32, 7));
    mailers.push(made);
    return made;
  }

  async function smtp(port?: number): Promise<SmtpServer> {
    const started = await startSmtp(port);
    servers.push(started);
    return started;
  }

  /** A port on which nobody listens (any more). */
  async function deadPort(): Promise<number> {
    const server = await startSmtp();
    await server.close();
    return server.port;
  }

  const waiting = () => readdir(join(dataDir, 'outbox', 'waiting')).catch(() => []);

  describe('without a mail server', () => {
    it('writes what was sent to the outbox, for the eyes of its owner only', async () => {
      await mailer().send(mail);
      const [written] = await readOutbox(dataDir);
      expect(written).toMatchObject({ to: mail.to, subject: mail.subject, text: mail.text });
      const [name = ''] = await readdir(join(dataDir, 'outbox'));
      expect((await stat(join(dataDir, 'outbox', name))).mode & 0o777).toBe(0o600);
      expect((await stat(join(dataDir, 'outbox'))).mode & 0o777).toBe(0o700);
      expect(name).not.toMatch(/samira|canarius/);
    });

    it('says that a machine wrote it, under a name of the domain that sends it', async () => {
      await mailer().send(mail);
      const [written] = await readOutbox(dataDir);
      expect(written?.raw).toMatch(/^auto-submitted: auto-generated\r$/im);
      expect(written?.raw).toMatch(/^x-auto-response-suppress: all\r$/im);
      expect(written?.raw).toMatch(/^message-id:\s+<[^\s@]+@post\.regietafel\.test>\r$/im);
    });

    it('adds the calendar file, with its method', async () => {
      await mailer().send({ ...mail, calendar });
      const [written] = await readOutbox(dataDir);
      expect(written?.raw).toContain('afspraak.ics');
      expect(written?.raw).toMatch(/text\/calendar;[^\n]*method=REQUEST/);
    });

    it('puts nothing in a header that was given with a line break', async () => {
      await mailer().send({ ...mail, subject: 'Hallo\r\nBcc: ander@canarius.test' });
      const [written] = await readOutbox(dataDir);
      expect(written?.raw).not.toMatch(/^bcc:/im);
    });
  });

  describe('with a mail server', () => {
    it('hands over what was sent and keeps nothing', async () => {
      const server = await smtp();
      const sending = mailer(server.url);
      await sending.send(mail);
      await server.until(1);
      expect(server.received[0]).toContain('Subject: Een afspraak voor jou');
      await sending.close();
      expect(await waiting()).toEqual([]);
    });

    it('loses nothing while the mail server is away: the next start sends it', async () => {
      const port = await deadPort();
      const before = mailer(`smtp://127.0.0.1:${port}`);
      await before.send(mail);
      await before.send({ ...mail, subject: 'Een tweede' });
      await before.close();
      expect(await waiting()).toHaveLength(2);
      const server = await smtp(port);
      mailer(server.url);
      await server.until(2);
      expect(server.received.map((one) => /^Subject: (.*)$/m.exec(one)?.[1]?.trim())).toEqual([
        mail.subject,
        'Een tweede',
      ]);
    });

    it('keeps what waits in a form that tells nobody to whom it goes', async () => {
      const before = mailer(`smtp://127.0.0.1:${await deadPort()}`);
      await before.send(mail);
      const [name = ''] = await waiting();
      const bytes = await readFile(join(dataDir, 'outbox', 'waiting', name), 'latin1');
      expect(bytes).not.toMatch(/samira|canarius|sleutel/);
    });

    it('puts aside what the mail server refuses for good, and sends the rest', async () => {
      const server = await smtp();
      server.refuse = '550 no such mailbox';
      const sending = mailer(server.url);
      const asked = server.nextRecipient();
      await sending.send(mail);
      await asked;
      server.refuse = null;
      await sending.send({ ...mail, subject: 'Een tweede' });
      await server.until(1);
      await sending.close();
      expect(server.received[0]).toContain('Subject: Een tweede');
      expect(await waiting()).toEqual(['refused']);
      expect(await readdir(join(dataDir, 'outbox', 'waiting', 'refused'))).toHaveLength(1);
    });

    it('tells of a mail that is refused, also when an earlier process sent it', async () => {
      const port = await deadPort();
      const before = mailer(`smtp://127.0.0.1:${port}`);
      const about = { personId: 'someone', invitationId: 'one' };
      await before.send({ ...mail, about });
      await before.close();
      const server = await smtp(port);
      server.refuse = '550 no such mailbox';
      const sending = mailer(server.url);
      const told = await new Promise((resolve) =>
        sending.onRefused((refused) => Promise.resolve(resolve(refused))),
      );
      expect(told).toEqual({ to: mail.to, about });
      await sending.close();
      expect(await waiting()).toEqual(['refused']);
    });

    it('sends other mails when the mail server asks to come back later with one', async () => {
      const server = await smtp();
      server.refuse = '451 later please';
      const sending = mailer(server.url);
      const asked = server.nextRecipient();
      await sending.send(mail);
      await asked;
      server.refuse = null;
      await sending.send({ ...mail, subject: 'Een tweede' });
      await server.until(2);
      expect(server.received.map((one) => /^Subject: (.*)$/m.exec(one)?.[1]?.trim())).toContain('Een tweede');
    });
  });
});
