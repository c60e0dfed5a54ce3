import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { days } from '../../../test/support/clock.ts';
import { refusalOf } from '../../../test/support/coded.ts';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { createFakes, ids, personRecord, type Fakes } from '../../../test/support/fakes.ts';
import { readOutbox, tokenIn } from '../../../test/support/outbox.ts';
import type { Grant } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import { createAccountService, type AccountService } from '../account/account.service.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { createInvitationService, type InvitationService } from './invitation.service.ts';

describe('Personal links', () => {
  let core: TestCore;
  let account: AccountService;
  let invitations: InvitationService;
  let fakes: Fakes;
  let everyone: Grant<'PUBLIC'>;
  let regisseur: Viewer;
  let mother: PersonRecord;
  let from: { viewer: Viewer; address: string; device: string };
  let tests = 0;

  beforeAll(async () => {
    core = await startCore();
    account = await createAccountService(core);
    const organisationId = await account.createOrganisation('Wijkteam Kanarie');
    const work = { function: 'wijkcoach', roles: ['PROFESSIONAL' as const], profiles: [] };
    const accountId = await account.createAccount({
      organisationId,
      name: 'Petra Regelaar',
      email: 'p@canarius.test',
      ...work,
    });
    fakes = createFakes(accountId);
    invitations = await createInvitationService(core, fakes.with({ account }));
    regisseur = (await account.startSession({ kind: 'ACCOUNT', accountId }, '')).viewer;
    everyone = await fakes.authorise({ kind: 'ANONYMOUS' }, 'PUBLIC');
  });
  afterAll(() => core.close());

  beforeEach(() => {
    from = { viewer: { kind: 'ANONYMOUS' }, address: `192.0.2.${++tests}`, device: 'Android, Chrome' };
    fakes.next = null;
    mother = personRecord({
      id: `mother-${tests}`,
      name: 'Samira el Canarius',
      email: 'samira@canarius.test',
    });
    fakes.people.set(mother.id, mother);
  });

  const target = (id: string) => ({ kind: 'person', id }) as const;
  const lead = (personId: string) => fakes.authorise(regisseur, 'INVITE', target(personId));
  const byHand = (personId: string) => fakes.authorise(regisseur, 'INVITE_BY_HAND', target(personId));
  const leads = (personId: string) => fakes.authorise(regisseur, 'TRAJECT_LEAD', target(personId));
  const invite = async (channel: 'SCREEN' | 'MAIL' = 'SCREEN') =>
    invitations.invite(await lead(mother.id), mother.id, channel);
  const tokenOf = ({ link }: { link: string | null }) => link?.split('#')[1] ?? '';
  const printed = async () => {
    await invitations.inviteByLetter(await byHand(mother.id), mother.id);
    return fakes.letters.at(-1)!;
  };
  const toldTo = async (viewer: Viewer) => (await invitations.cameIn(viewer)).length;
  const redeem = (token: string) => invitations.redeem(everyone, token, from);
  const preview = (token: string) => invitations.preview(everyone, token, from.address);
  /** Comes in by mail: only the person could have got it. */
  const byMail = async () => {
    await invite('MAIL');
    return redeem(tokenIn((await readOutbox(core.environment.dataDir)).at(-1)));
  };
  const stateNow = () => invitations.stateOf(mother.id);

  it('give whoever opens them a session as that person', async () => {
    const made = await invite();
    expect(made.link).toMatch(/^https:\/\/regietafel\.test\/meedoen#[A-Za-z0-9_-]{43}$/);
    expect(made).toMatchObject({ state: 'OPEN', person: { id: mother.id } });
    const { viewer } = await redeem(tokenOf(made));
    expect(viewer).toMatchObject({ kind: 'PERSON', personId: mother.id, trajectId: ids.traject });
    expect(await stateNow()).toBe('REDEEMED');
  });

  it('work once', async () => {
    const token = tokenOf(await invite());
    await redeem(token);
    expect(await refusalOf(redeem(token))).toBe('LINK_USED');
    expect(await refusalOf(preview(token))).toBe('LINK_USED');
  });

  it('work for one of two devices that open them at the same moment', async () => {
    const token = tokenOf(await invite());
    const both = await Promise.allSettled([
      redeem(token),
      invitations.redeem(everyone, token, { ...from, address: 'elsewhere' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('work for fourteen days', async () => {
    const token = tokenOf(await invite());
    core.clock.advance(days(14) - 1);
    await preview(token);
    core.clock.advance(1);
    expect(await refusalOf(redeem(token))).toBe('LINK_EXPIRED');
    expect(await stateNow()).toBe('EXPIRED');
  });

  it('work on the whole of the day that the mail promises', async () => {
    await invite('MAIL');
    const mail = (await readOutbox(core.environment.dataDir)).at(-1)!;
    const [, promised] = /tot en met ([^,]+),/.exec(mail.text)!;
    const dayIn = (milliseconds: number): string =>
      new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(
        core.clock.now().getTime() + milliseconds,
      );
    while (dayIn(0) !== promised) core.clock.advance(days(1) / 24);
    while (dayIn(days(1) / 24) === promised) core.clock.advance(days(1) / 24);
    await preview(tokenIn(mail));
  });

  it('stop working when the person gets a newer one', async () => {
    const older = tokenOf(await invite());
    const newer = tokenOf(await invite());
    expect(await refusalOf(redeem(older))).toBe('LINK_INVALID');
    await redeem(newer);
  });

  it('are one per person, also when two are made at the same moment', async () => {
    const made = await Promise.all([invite(), invite(), invite()]);
    const answers = await Promise.allSettled(made.map((one) => preview(tokenOf(one))));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await stateNow()).toBe('OPEN');
  });

  it('stay working for whoever has them while a new person is invited', async () => {
    const token = tokenOf(await invite());
    const other = personRecord({ id: `other-${tests}`, name: 'Oma' });
    fakes.people.set(other.id, other);
    await invitations.invite(await lead(other.id), other.id, 'SCREEN');
    await preview(token);
  });

  it('tell the former device of the person when a newer one is used, and leave it in (A23)', async () => {
    const phone = await byMail();
    const other = await redeem(tokenOf(await invite()));
    expect(await account.viewerOf(phone.secret)).toMatchObject({ kind: 'PERSON' });
    expect([await toldTo(phone.viewer), await toldTo(other.viewer)]).toEqual([1, 0]);
    const [coming] = await invitations.cameIn(phone.viewer);
    expect(coming).toMatchObject({ device: 'Android, Chrome', at: core.clock.now() });
    const own = await fakes.authorise(phone.viewer, 'OWN');
    await invitations.answerComingIn(own, coming!.id, { mine: true });
    expect(await toldTo(phone.viewer)).toBe(0);
    expect(await account.viewerOf(other.secret)).toMatchObject({ kind: 'PERSON' });
    expect(await refusalOf(invitations.answerComingIn(own, coming!.id, { mine: false }))).toBe('NOT_FOUND');
  });

  it('are withdrawn, and the other device is signed out, when the person says that it was another', async () => {
    const phone = await byMail();
    const letter = await printed();
    const intruder = await redeem(letter.code);
    const [coming] = await invitations.cameIn(phone.viewer);
    await invitations.answerComingIn(await fakes.authorise(phone.viewer, 'OWN'), coming!.id, { mine: false });
    expect(await account.viewerOf(intruder.secret)).toEqual({ kind: 'ANONYMOUS' });
    expect(await account.viewerOf(phone.secret)).toMatchObject({ kind: 'PERSON' });
    expect(await refusalOf(redeem(letter.code))).toBe('LINK_INVALID');
  });

  it('end who came in by an older one and was not recognised, and nobody who is in for sure (A23)', async () => {
    const phone = await byMail();
    const unknown = await redeem(tokenOf(await invite()));
    await printed();
    expect(await account.viewerOf(unknown.secret)).toEqual({ kind: 'ANONYMOUS' });
    expect(await account.viewerOf(phone.secret)).toMatchObject({ kind: 'PERSON' });
  });

  it('are not used by who made them (A22)', async () => {
    const token = tokenOf(await invite());
    from = { ...from, viewer: regisseur };
    expect(await refusalOf(redeem(token))).toBe('OWN_INVITATION');
    from = { ...from, viewer: { kind: 'ANONYMOUS' } };
    await redeem(token);
  });

  it('in a letter work again and again by a short code, until they are withdrawn (G10)', async () => {
    const letter = await printed();
    expect(letter.code).toMatch(/^[A-HJ-NP-Z2-9]{4} [A-HJ-NP-Z2-9]{4}$/);
    await preview(letter.code);
    const first = await redeem(letter.code);
    core.clock.advance(days(60));
    const typed = letter.code.toLowerCase().replace(' ', '-');
    await redeem(typed);
    await redeem(tokenOf(letter));
    expect(await invitations.timesCameIn(mother.id)).toBe(3);
    expect(await account.viewerOf(first.secret)).toEqual({ kind: 'ANONYMOUS' });
    await invitations.withdraw(await leads(mother.id), mother.id);
    expect(await refusalOf(redeem(letter.code))).toBe('LINK_INVALID');
  });

  it('that another held leave the person not confirmed until recognised; a mailed one does not (A23)', async () => {
    const unconfirmed = async () => (await account.unconfirmedAmong([mother.id])).has(mother.id);
    const made = await invite('MAIL');
    expect(made).toMatchObject({ link: null, qrSvg: null });
    await redeem(tokenIn((await readOutbox(core.environment.dataDir)).at(-1)));
    expect(await unconfirmed()).toBe(false);
    const { secret } = await redeem(tokenOf(await invite()));
    expect(await unconfirmed()).toBe(true);
    await account.recognisePerson(mother.id, account.recognitionCode(await account.viewerOf(secret)) ?? '');
    expect(await unconfirmed()).toBe(false);
    expect(await account.viewerOf(secret)).toMatchObject({ kind: 'PERSON' });
  });

  it('end with their session when the regisseur withdraws them', async () => {
    const { secret } = await redeem(tokenOf(await invite()));
    await invitations.withdraw(await leads(mother.id), mother.id);
    expect(await account.viewerOf(secret)).toEqual({ kind: 'ANONYMOUS' });
    expect(await stateNow()).toBe('REVOKED');
    const open = tokenOf(await invite());
    await invitations.withdraw(await leads(mother.id), mother.id);
    expect(await refusalOf(redeem(open))).toBe('LINK_INVALID');
  });

  it('do not work for someone who left the traject', async () => {
    const token = tokenOf(await invite());
    fakes.people.set(mother.id, { ...mother, leftAt: core.clock.now() });
    expect(await refusalOf(redeem(token))).toBe('LINK_INVALID');
    expect(await refusalOf(preview(token))).toBe('LINK_INVALID');
    expect(await refusalOf(lead(mother.id))).toBe('NOT_FOUND');
  });

  it('are refused when they never were, and after three hundred guesses from one network all are', async () => {
    const token = tokenOf(await invite());
    expect(await refusalOf(redeem(''))).toBe('LINK_INVALID');
    for (let guess = 1; guess < 300; guess++) {
      expect(await refusalOf(preview(`${'x'.repeat(40)}${String(guess).padStart(3, '0')}`))).toBe(
        'LINK_INVALID',
      );
    }
    expect(await refusalOf(preview(token))).toBe('RATE_LIMITED');
    expect(await refusalOf(redeem(token))).toBe('RATE_LIMITED');
  });

  it('are not made for someone with an account', async () => {
    const grant = await lead(ids.regisseur);
    expect(await refusalOf(invitations.invite(grant, ids.regisseur, 'SCREEN'))).toBe('INPUT_INVALID');
    expect(await refusalOf(invitations.inviteByLetter(await byHand(ids.regisseur), ids.regisseur))).toBe(
      'INPUT_INVALID',
    );
  });

  it('are not made with a grant for another traject', async () => {
    const elsewhere = personRecord({ id: `elsewhere-${tests}`, trajectId: 'traject-2' });
    fakes.people.set(elsewhere.id, elsewhere);
    expect(await refusalOf(invitations.invite(await lead(mother.id), elsewhere.id, 'SCREEN'))).toBe(
      'NOT_FOUND',
    );
    expect(await refusalOf(lead(elsewhere.id))).toBe('NOT_FOUND');
  });

  it('go by mail that names the regisseur and the organisation, and no household, receiver or reason', async () => {
    const made = await invite('MAIL');
    const mail = (await readOutbox(core.environment.dataDir)).at(-1);
    expect(mail?.to).toBe('samira@canarius.test');
    expect(tokenIn(mail)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    // The regisseur does not get what was mailed: it is proof of the mailbox.
    expect(made.link).toBeNull();
    expect(mail?.text).toContain('Petra Regelaar van Wijkteam Kanarie nodigt je uit');
    expect(mail?.subject).not.toMatch(/kanarie|petra|regelaar/i);
    expect(mail?.raw.replace(mail.to, '')).not.toMatch(/samira|canarius/i);
  });

  it('go by mail to an address that is given for this once, and is kept nowhere', async () => {
    fakes.people.set(mother.id, { ...mother, email: '' });
    const address = 'voor.een.keer@voorbeeld.test';
    const { id } = await invitations.invite(await lead(mother.id), mother.id, 'MAIL', address);
    expect((await readOutbox(core.environment.dataDir)).at(-1)?.to).toBe(address);
    expect(fakes.people.get(mother.id)?.email).toBe('');
    const kept = await core.database.collection<{ _id: string }>('invitations').findOne({ _id: id });
    expect(kept).not.toBeNull();
    expect(JSON.stringify(kept)).not.toContain('voor.een.keer');
  });

  it('do not go by mail to someone without an address, and leave the older link as it was', async () => {
    const token = tokenOf(await invite());
    fakes.people.set(mother.id, { ...mother, email: ' ' });
    expect(await refusalOf(invite('MAIL'))).toBe('INPUT_INVALID');
    await preview(token);
  });

  it('are printed in a letter with first name, regisseur and meeting', async () => {
    fakes.next = {
      id: 'm',
      startsAt: new Date('2026-12-01T13:00:00Z'),
      minutes: 90,
      place: 'Buurthuis',
    };
    await invitations.inviteByLetter(await byHand(mother.id), mother.id);
    const letter = fakes.letters.at(-1);
    expect(letter).toMatchObject({
      firstName: 'Samira',
      regisseurName: 'Petra Regelaar',
      place: 'Buurthuis',
    });
    await redeem(tokenOf({ link: letter?.link ?? '' }));
  });

  it('tell first who asks, when it is and who can read along, without using the link', async () => {
    fakes.next = {
      id: 'm',
      startsAt: new Date('2026-12-01T13:00:00Z'),
      minutes: 90,
      place: 'Buurthuis',
    };
    const token = tokenOf(await invite());
    await preview(token);
    const shown = await preview(token);
    expect(shown).toMatchObject({ forFirstName: 'Samira', invitedBy: 'Petra Regelaar' });
    // The place of a meeting may be somebody's shelter: it is told after coming in.
    expect(JSON.stringify(shown)).not.toContain('Buurthuis');
    expect(shown.readers).toEqual(['HOUSEHOLD', 'PROFESSIONAL']);
    expect(JSON.stringify(shown)).not.toContain('Canarius');
    await redeem(token);
  });

  it('are nowhere in the database', async () => {
    const token = tokenOf(await invite());
    const stored = JSON.stringify(
      await core.database.collection('invitations').find().sort({ $natural: 1 }).toArray(),
    );
    expect(stored).toContain(mother.id);
    expect(stored).not.toContain(token);
  });
});
