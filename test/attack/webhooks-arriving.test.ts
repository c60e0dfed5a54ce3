import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { days, minutes } from '../support/clock.ts';
import type { Person } from '../support/person.ts';
import { startReceiver } from '../support/receiver.ts';
import { makeRegion, type Region } from '../support/region.ts';
import { startServer } from '../support/server.ts';
import {
  addWebhook,
  removeWebhook,
  sendAgain,
  startTelling,
  tryWebhook,
  webhooks,
  type Hook,
  type Telling,
} from '../support/webhooks.ts';

/* What other systems are told arrives at least once, or shows that it did not (A27). */

let telling: Telling;
let region: Region;
let administrator: Person;
let hook: Hook;

beforeAll(async () => {
  telling = await startTelling();
  region = telling.region;
  administrator = await telling.administratorOf(region);
  ({ hook } = await telling.connect(administrator));
}, 60_000);
afterEach(() => {
  telling.receiver.answer(204);
  telling.receiver.received.length = 0;
});
afterAll(() => telling.close());

describe('What does not arrive', () => {
  test('waits in the database, is tried again with longer pauses, and arrives once the other is back', async () => {
    telling.receiver.answer(500);
    await telling.changeLevel(await region.traject());
    await telling.runDue();
    const [first] = await telling.seenBy(administrator);
    expect(first).toMatchObject({ state: 'WAITING', tries: 1, fault: 'NOT_TAKEN', status: 500 });
    for (const pause of [1, 2, 4]) {
      const [waiting] = await telling.seenBy(administrator);
      expect(Date.parse(waiting!.nextTryAt!) - telling.clock.now().getTime()).toBe(minutes(pause));
      telling.clock.advance(minutes(pause));
      await telling.runDue();
    }
    telling.receiver.answer(204);
    telling.clock.advance(minutes(8));
    await telling.runDue();
    administrator = await telling.administratorOf(region);
    expect((await telling.seenBy(administrator))[0]).toMatchObject({
      state: 'SENT',
      tries: 5,
      status: 204,
      fault: null,
    });
    expect(new Set(telling.receiver.received.map(({ event }) => event.id)).size).toBe(1);
    expect(telling.receiver.received).toHaveLength(5);
  });

  test('because nobody is there lets the others wait too: one try a pause', async () => {
    const away = await startReceiver();
    await away.close();
    type Made = { addWebhook: { webhook: Hook } };
    const { addWebhook: made } = await administrator.get<Made>(addWebhook, { address: away.address });
    for (let count = 0; count < 3; count++) await telling.changeLevel(await region.traject());
    await telling.runDue();
    const { webhooks: all } = await administrator.get<{ webhooks: Hook[] }>(webhooks);
    const mine = all.find(({ id }) => id === made.webhook.id)!.deliveries;
    expect(mine.map(({ state }) => state)).toEqual(Array(3).fill('WAITING'));
    expect(mine.map(({ tries }) => tries).sort()).toEqual([0, 0, 1]);
    expect(mine.find(({ tries }) => tries === 1)?.fault).toBe('NO_ANSWER');
    await administrator.get(removeWebhook, { id: made.webhook.id });
    expect(telling.receiver.received).toHaveLength(3);
  });
});

describe('Who may', () => {
  test('An administrator of another organisation reaches none of it, and one who signed in long ago signs in again', async () => {
    const elsewhere = await makeRegion(telling.server, 'Sociaal team Verderop');
    const { person: other } = await elsewhere.account('Els Elders', ['ADMINISTRATOR']);
    const [delivery] = await telling.seenBy(administrator);
    expect((await other.get<{ webhooks: Hook[] }>(webhooks)).webhooks).toEqual([]);
    for (const [query, id] of [
      [removeWebhook, hook.id],
      [tryWebhook, hook.id],
      [sendAgain, delivery!.id],
    ] as const)
      expect(await other.codeOf(query, { id })).toBe('NOT_FOUND');
    telling.clock.advance(minutes(16));
    expect(await administrator.codeOf(addWebhook, { address: telling.receiver.address })).toBe(
      'SIGN_IN_AGAIN',
    );
    expect(await administrator.codeOf(webhooks)).toBe('SIGN_IN_AGAIN');
    administrator = await telling.administratorOf(region);
  });

  test('Five are enough; a try by hand goes at once and not without end; who is removed hears nothing more', async () => {
    const { tryWebhook: tried } = await administrator.get<{ tryWebhook: Hook }>(tryWebhook, { id: hook.id });
    expect(tried.deliveries[0]).toMatchObject({ kind: 'TEST', state: 'SENT' });
    expect(telling.told()).toEqual([['nl.regietafel.test', {}]]);
    const codes = [];
    for (let count = 0; count < 31; count++)
      codes.push(await administrator.codeOf(tryWebhook, { id: hook.id }));
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    for (let count = 0; count < 4; count++)
      await administrator.get(addWebhook, { address: telling.receiver.address });
    expect(await administrator.codeOf(addWebhook, { address: telling.receiver.address })).toBe(
      'WEBHOOKS_FULL',
    );
    for (const { id } of (await administrator.get<{ webhooks: Hook[] }>(webhooks)).webhooks)
      await administrator.get(removeWebhook, { id });
    telling.receiver.received.length = 0;
    await telling.changeLevel(await region.traject());
    await telling.runDue();
    expect(telling.receiver.received).toEqual([]);
    expect(
      await telling.server.core.database.models['EventDelivery']!.findOne({ webhookId: hook.id }),
    ).toBeNull();
  });

  test('From a demo nothing goes out', async () => {
    const demo = await startServer({ variables: { DEMO: '1', WEBHOOK_NETWORKS: '127.0.0.1' } });
    try {
      const { person } = await (await makeRegion(demo)).account('Ada Beheer', ['ADMINISTRATOR']);
      expect(await person.codeOf(addWebhook, { address: telling.receiver.address })).toBe('NOT_IN_DEMO');
    } finally {
      await demo.close();
    }
  });

  test('What did not arrive in three days is given up, and sent again by hand by who may', async () => {
    region = await makeRegion(telling.server, 'Wijkteam Later');
    administrator = await telling.administratorOf(region);
    ({ hook } = await telling.connect(administrator));
    telling.receiver.answer(302, { Location: telling.receiver.address });
    await telling.changeLevel(await region.traject());
    for (let tries = 0; tries < 20; tries++) {
      await telling.runDue();
      telling.clock.advance(days(0.25));
    }
    administrator = await telling.administratorOf(region);
    const [gone] = await telling.seenBy(administrator);
    expect(gone).toMatchObject({ state: 'GIVEN_UP', fault: 'NOT_TAKEN', status: 302, nextTryAt: null });
    const before = telling.receiver.received.length;
    await telling.runDue();
    expect(telling.receiver.received).toHaveLength(before);
    telling.receiver.answer(200);
    const { sendEventAgain } = await administrator.get<{ sendEventAgain: Hook }>(sendAgain, { id: gone!.id });
    expect(sendEventAgain.deliveries[0]).toMatchObject({ id: gone!.id, state: 'SENT', status: 200 });
    expect(telling.receiver.received.at(-1)?.event.id).toBe(gone!.id);
    await administrator.get(removeWebhook, { id: hook.id });
    ({ hook } = await telling.connect(administrator));
  });

  test('The secret is shown once, nothing of it is kept to read, and each act is in the log of the organisation', async () => {
    const { Webhook } = telling.server.core.database.models;
    const [row] = await Webhook!.find({ _id: hook.id }).lean<{ sealed: unknown }[]>();
    expect(JSON.stringify(row)).not.toMatch(/whsec|127\.0\.0\.1/);
    expect(JSON.stringify(await administrator.get(webhooks))).not.toContain('whsec');
    const { person: officer } = await region.account('Pia Privacy', ['PRIVACY_OFFICER']);
    type Log = { organisationLog: { lines: { act: string }[] } };
    const { organisationLog } = await officer.get<Log>(
      '{ organisationLog(group: KEYS_AND_TERMS) { lines { act } } }',
    );
    const acts = new Set(organisationLog.lines.map(({ act }) => act));
    expect(acts).toEqual(new Set(['WEBHOOK_ADDED', 'WEBHOOK_REMOVED', 'EVENT_SENT_AGAIN']));
  });
});
