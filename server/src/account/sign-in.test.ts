import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { minutes } from '../../../test/support/clock.ts';
import { refusalOf } from '../../../test/support/coded.ts';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { createFakes } from '../../../test/support/fakes.ts';
import { readOutbox, tokenIn } from '../../../test/support/outbox.ts';
import type { Grant } from '../access/grant.ts';
import { codeAlphabet } from './account.rules.ts';
import { createAccountService, type AccountService } from './account.service.ts';

describe('Signing in by mail', () => {
  let core: TestCore;
  let account: AccountService;
  let everyone: Grant<'PUBLIC'>;
  let accountId: string;
  let email: string;
  let from: { address: string; device: string };
  let people = 0;

  beforeAll(async () => {
    core = await startCore();
    account = await createAccountService(core);
    everyone = await createFakes('').authorise({ kind: 'ANONYMOUS' }, 'PUBLIC');
  });
  afterAll(() => core.close());

  // Someone new at an address of their own, so that one test's tries do not hold back the next.
  beforeEach(async () => {
    people++;
    email = `petra${people}@canarius.test`;
    from = { address: `192.0.2.${people}`, device: 'Linux, Firefox' };
    const organisationId = await account.createOrganisation('Wijkteam Kanarie');
    const work = { function: 'wijkcoach', roles: ['PROFESSIONAL' as const], profiles: ['A'] };
    accountId = await account.createAccount({ organisationId, name: 'Petra Kanarie', email, ...work });
  });

  async function askMail() {
    await account.requestSignInMail(everyone, ` ${email.toUpperCase()} `, from.address);
    await account.settled();
    const mail = (await readOutbox(core.environment.dataDir)).findLast((one) => one.to === email);
    return {
      mail,
      token: tokenIn(mail),
      code: /^[A-Z0-9]{4} [A-Z0-9]{4}$/m.exec(mail?.text ?? '')?.[0] ?? '',
    };
  }

  const byLink = (token: string) => account.signInByLink(everyone, token, from);
  const byCode = (code: string) => account.signInByCode(everyone, email, code, from);

  it('opens a session with the link, whose secret gives the account as viewer', async () => {
    const { mail, token } = await askMail();
    expect(mail?.text).toContain('https://regietafel.test/inloggen/link#');
    const { secret } = await byLink(token);
    expect(await account.viewerOf(secret)).toMatchObject({
      kind: 'ACCOUNT',
      accountId,
      roles: ['PROFESSIONAL'],
    });
  });

  it('takes a link once', async () => {
    const { token } = await askMail();
    await byLink(token);
    expect(await refusalOf(byLink(token))).toBe('LINK_USED');
  });

  it('lets one of two at the same moment use a link', async () => {
    const { token } = await askMail();
    const both = await Promise.allSettled([
      byLink(token),
      account.signInByLink(everyone, token, { ...from, address: 'x' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses a link after fifteen minutes', async () => {
    const { token, code } = await askMail();
    core.clock.advance(minutes(15));
    expect(await refusalOf(byLink(token))).toBe('LINK_EXPIRED');
    expect(await refusalOf(byCode(code))).toBe('CODE_EXPIRED');
  });

  it('refuses a link that never was', async () => {
    expect(await refusalOf(byLink('x'.repeat(43)))).toBe('LINK_INVALID');
    expect(await refusalOf(byLink(''))).toBe('LINK_INVALID');
  });

  it('takes the typed code in small letters and without its space', async () => {
    const { code } = await askMail();
    const { secret } = await byCode(code.toLowerCase().replace(' ', ''));
    expect(await account.viewerOf(secret)).toMatchObject({ accountId });
  });

  it('uses up the link with the code, and all older mails with it', async () => {
    const older = await askMail();
    core.clock.advance(1000);
    const newer = await askMail();
    expect(newer.token).not.toBe(older.token);
    await byCode(newer.code);
    expect(await refusalOf(byLink(newer.token))).toBe('LINK_USED');
    expect(await refusalOf(byLink(older.token))).toBe('LINK_USED');
    expect(await refusalOf(byCode(older.code))).toBe('CODE_EXPIRED');
  });

  it('takes no code of someone else', async () => {
    const { code } = await askMail();
    expect(await refusalOf(account.signInByCode(everyone, 'other@canarius.test', code, from))).toBe(
      'CODE_INVALID',
    );
  });

  it('stops a network after ten wrong codes for a person, also for the right one', async () => {
    const { code, token } = await askMail();
    for (let wrong = 0; wrong < 10; wrong++) expect(await refusalOf(byCode('AAAAAAAA'))).toBe('CODE_INVALID');
    expect(await refusalOf(byCode(code))).toBe('RATE_LIMITED');
    // The link is not a guess: whoever has the mail comes in.
    await byLink(token);
  });

  it('locks nobody out by wrong codes that others type', async () => {
    const { code } = await askMail();
    for (let wrong = 0; wrong < 40; wrong++) {
      const elsewhere = { ...from, address: `198.51.${100 + Math.floor(wrong / 10)}.7` };
      const refused = await refusalOf(account.signInByCode(everyone, email, 'AAAAAAAA', elsewhere));
      expect(refused).toBe('CODE_INVALID');
    }
    await byCode(code);
  });

  it.each(['203.0.113.7', '2001:db8:1:2::%'])('mails all thirty colleagues behind %s', async (office) => {
    const organisationId = await account.createOrganisation('Wijkteam Kantoor');
    const work = { function: 'wijkcoach', roles: ['PROFESSIONAL' as const], profiles: [] };
    const colleagues = Array.from({ length: 30 }, (_, at) => `${at}-${people}@kantoor.test`);
    for (const [at, one] of colleagues.entries())
      await account.createAccount({ organisationId, name: `Collega ${at}`, email: one, ...work });
    for (const [at, one] of colleagues.entries())
      await account.requestSignInMail(everyone, one, office.replace('%', String(at)));
    await account.settled();
    const mailed = new Set((await readOutbox(core.environment.dataDir)).map(({ to }) => to));
    expect(colleagues.filter((one) => !mailed.has(one))).toEqual([]);
  });

  it('lets thirty colleagues in who each mistype twice', async () => {
    const { code } = await askMail();
    for (let at = 0; at < 60; at++)
      expect(
        await refusalOf(account.signInByCode(everyone, `${at % 30}@kantoor.test`, 'AAAAAAAA', from)),
      ).toBe('CODE_INVALID');
    await byCode(code);
  });

  it('lets no more than the allowed wrong codes through when they come all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => refusalOf(byCode('BBBBBBBB'))));
    expect(answers.filter((code) => code === 'CODE_INVALID')).toHaveLength(10);
    expect(answers.filter((code) => code === 'RATE_LIMITED')).toHaveLength(30);
  });

  it('says the same about an address that nobody has, and mails nothing', async () => {
    const before = (await readOutbox(core.environment.dataDir)).length;
    await account.requestSignInMail(everyone, 'nobody@canarius.test', from.address);
    await account.settled();
    expect(await readOutbox(core.environment.dataDir)).toHaveLength(before);
  });

  it('mails at most five times in a quarter of an hour, whether the address is known or not', async () => {
    for (const address of [email, 'unknown@canarius.test']) {
      for (let asked = 0; asked < 5; asked++)
        await account.requestSignInMail(everyone, address, from.address);
      expect(await refusalOf(account.requestSignInMail(everyone, address, from.address))).toBe(
        'RATE_LIMITED',
      );
    }
    await account.settled();
  });

  it.each([
    '',
    'petra',
    'petra@',
    '@canarius.test',
    'a@b.nl\r\nBcc: c@d.nl',
    'a@b.nl, c@d.nl',
    `${'a'.repeat(300)}@b.nl`,
  ])('does not take %j for an address', async (wrong) => {
    expect(await refusalOf(account.requestSignInMail(everyone, wrong, from.address))).toBe('INPUT_INVALID');
  });

  it('writes no name and no organisation in the mail', async () => {
    const { mail } = await askMail();
    expect(mail?.raw.replace(email, '')).not.toMatch(/kanarie/i);
  });

  it('makes codes of letters that are not mistaken for one another', async () => {
    const { code } = await askMail();
    expect([...code.replace(' ', '')].every((letter) => codeAlphabet.includes(letter))).toBe(true);
    expect(codeAlphabet).not.toMatch(/[ILO01]/);
  });
});
