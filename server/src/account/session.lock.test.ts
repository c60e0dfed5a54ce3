import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { days } from '../../../test/support/clock.ts';
import { refusalOf } from '../../../test/support/coded.ts';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { createFakes, ids, type Fakes } from '../../../test/support/fakes.ts';
import type { Viewer } from '../access/viewer.ts';
import { createAccountService, type AccountService } from './account.service.ts';
import { isOwnCode } from './session.rules.ts';

it.each(['1234', '11111', '12345', '54321', '123456789', '1234a', ' 90317', ''])(
  '"%s" is no own code',
  (code) => {
    expect(isOwnCode(code)).toBe(false);
  },
);

it.each(['90317', '112233', '40404040'])('%s is an own code', (code) => {
  expect(isOwnCode(code)).toBe(true);
});

describe('Leaving fast on an own device (G10)', () => {
  let core: TestCore;
  let account: AccountService;
  let fakes: Fakes;
  let phone: { secret: string; viewer: Viewer };

  beforeAll(async () => {
    core = await startCore();
    account = await createAccountService(core);
    fakes = createFakes('nobody');
  });
  afterAll(() => core.close());

  const own = (viewer: Viewer) => fakes.authorise(viewer, 'OWN');
  const anyone = (viewer: Viewer) => fakes.authorise(viewer, 'PUBLIC');
  const now = () => account.viewerOf(phone.secret);
  const lock = async () => account.lock(await anyone(await now()));
  const comeBack = async (code: string) => account.unlock(await anyone(await now()), code);
  const setCode = async (code: string | null) => account.setOwnCode(await own(phone.viewer), code);

  beforeEach(async () => {
    const mother = { kind: 'PERSON', personId: ids.mother, trajectId: ids.traject } as const;
    phone = await account.startSession(mother, 'Android, Chrome');
    await account.setOwnDevice(await own(phone.viewer), true);
  });

  it('locks a session that has a code: nobody is in, until it is given, with another secret', async () => {
    await setCode('90317');
    expect(await lock()).toBe(true);
    expect((await now()).kind).toBe('ANONYMOUS');
    const opened = await comeBack('90317');
    expect(await account.viewerOf(opened.secret)).toMatchObject({ kind: 'PERSON', personId: ids.mother });
    expect((await now()).kind).toBe('ANONYMOUS');
    phone = opened;
    expect(await lock()).toBe(true);
    expect((await now()).kind).toBe('ANONYMOUS');
  });

  it('locks nothing without a code, nor when it was taken away, nor when the device is of others too', async () => {
    expect(await lock()).toBe(false);
    await setCode('90317');
    await setCode(null);
    expect(await lock()).toBe(false);
    await setCode('90317');
    await account.setOwnDevice(await own(phone.viewer), false);
    expect(await lock()).toBe(false);
    expect(await refusalOf(setCode('90317'))).toBe('CONFLICT');
  });

  it('ends the session at the fifth wrong code, and says the same where nothing was ever locked', async () => {
    await setCode('90317');
    await lock();
    const viewer = await now();
    const together = await Promise.all(
      Array.from({ length: 4 }, async () => refusalOf(account.unlock(await anyone(viewer), '90318'))),
    );
    expect(new Set(together)).toEqual(new Set(['CODE_INVALID']));
    expect(await refusalOf(comeBack('00000'))).toBe('CODE_INVALID');
    expect(await refusalOf(comeBack('90317'))).toBe('CODE_INVALID');
    const stranger = await anyone({ kind: 'ANONYMOUS' });
    expect(await refusalOf(account.unlock(stranger, '90317'))).toBe('CODE_INVALID');
  });

  it('is over when it was not used for thirty days, however often somebody looks', async () => {
    await setCode('90317');
    await lock();
    for (let day = 1; day < 30; day++) {
      core.clock.advance(days(1));
      await now();
    }
    core.clock.advance(days(1));
    expect(await refusalOf(comeBack('90317'))).toBe('CODE_INVALID');
  });

  it('is put out with all sessions of the person, locked or not', async () => {
    await setCode('90317');
    await lock();
    await account.endSessionsOf({ personId: ids.mother });
    expect(await refusalOf(comeBack('90317'))).toBe('CODE_INVALID');
  });

  it('keeps no code in the database that could be read', async () => {
    await setCode('90317');
    const stored = await core.database.collection('sessions').find().sort({ $natural: 1 }).toArray();
    expect(JSON.stringify(stored)).not.toContain('90317');
  });
});
