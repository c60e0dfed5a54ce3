import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRegion, type Region, type TestTraject } from '../../../test/support/region.ts';
import { startServer, type TestServer } from '../../../test/support/server.ts';
import { aSecond } from '../../../test/support/second.ts';
import { until } from './meeting.testing.ts';

let server: TestServer;
let region: Region;
let traject: TestTraject;
beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
  traject = await region.traject();
});
afterAll(() => server.close());

const uuid = (): string => server.core.random.uuid();
const meetingOf = `meetingChanged(meetingId: $id) { state code viewerId trajectId floor
  waiting { id name } participants { personId online attendance guestId } }`;
const follow = `subscription ($id: ID!) { ${meetingOf} }`;

interface Seen {
  meetingChanged: {
    state: string;
    code: string | null;
    viewerId: string;
    trajectId: string | null;
    floor: string | null;
    waiting: { id: string; name: string }[];
    participants: { personId: string; online: boolean; attendance: string; guestId: string | null }[];
  };
}

/** Plans a meeting through the API, on a plan of its own, and starts it; returns its id and code. */
async function running(): Promise<{ id: string; code: string }> {
  const { regisseur } = traject;
  const [planId, meetingId] = [uuid(), uuid()];
  await regisseur.get(`mutation ($input: StartPlanInput!) { startPlan(input: $input) { id } }`, {
    input: { trajectId: traject.id, planId, formId: 'support-plan.wij' },
  });
  await regisseur.get(`mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }`, {
    input: {
      trajectId: traject.id,
      meetingId,
      kind: 'STARTOVERLEG',
      startsAt: new Date(Date.now() + 60_000).toISOString(),
      minutes: 60,
      place: 'Buurthuis',
      planId,
      personIds: [...traject.household.map((one) => one.id), traject.network.id],
    },
  });
  const { startMeeting } = await regisseur.get<{ startMeeting: { code: string } }>(
    `mutation ($id: ID!) { startMeeting(meetingId: $id) { code } }`,
    { id: meetingId },
  );
  return { id: meetingId, code: startMeeting.code };
}

describe('over real sockets', () => {
  it('a guest comes by code, waits, is let in, takes part, and is out within a second of being sent away', async () => {
    const { id, code } = await running();
    const guest = server.visitor();
    const chair = traject.regisseur.follow<Seen>(follow, { id });
    await guest.get(`mutation ($code: String!) { joinByCode(code: $code, name: "Oma") { admission } }`, {
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
    });
    expect(await guest.codeOf(`query ($id: ID!) { meeting(id: $id) { id } }`, { id })).toBe('NOT_FOUND');
    const admission = guest.follow<{ myAdmission: { admission: string } }>(
      `subscription { myAdmission { admission } }`,
    );
    expect((await admission.next()).value.data.myAdmission.admission).toBe('WAITING');

    const told = await until(chair, ({ data }) => (data?.meetingChanged.waiting.length ?? 0) > 0);
    const [waiting] = told.data?.meetingChanged.waiting ?? [];
    expect(waiting?.name).toBe('Oma');
    const input = { meetingId: id, guestId: waiting?.id, personId: traject.network.id };
    await traject.regisseur.get(`mutation ($input: AdmitGuestInput!) { admitGuest(input: $input) { id } }`, {
      input,
    });
    expect((await admission.next()).value.data.myAdmission.admission).toBe('ADMITTED');

    const phone = guest.follow<Seen>(follow, { id });
    const first = (await phone.next()).value.data.meetingChanged;
    expect(first).toMatchObject({ viewerId: traject.network.id, trajectId: null, code: null, waiting: [] });
    await until(
      chair,
      ({ data }) =>
        data?.meetingChanged.participants.some(
          (one) => one.personId === traject.network.id && one.online && one.attendance === 'PRESENT',
        ) ?? false,
    );

    const second = await aSecond(() => traject.regisseur.get('{ me { __typename } }'));
    const before = performance.now();
    await traject.regisseur.get(
      `mutation ($input: RemoveFromMeetingInput!) { removeFromMeeting(input: $input) { id } }`,
      { input: { meetingId: id, guestId: waiting?.id } },
    );
    for await (const _ of phone);
    const took = performance.now() - before;
    expect(took).toBeLessThan(await second());
    await chair.return?.();
  });

  it('a change is on every screen within a second', async () => {
    const { id } = await running();
    const people = traject.household.map(({ person }) => person);
    const screens = people.map((person) => person.follow<Seen>(follow, { id }));
    for (const screen of screens) await screen.next();
    const personId = traject.household[0]?.id ?? '';
    const second = await aSecond(() => traject.regisseur.get('{ me { __typename } }'));
    const before = performance.now();
    await traject.regisseur.get(
      `mutation ($id: ID!, $personId: ID) { giveFloor(meetingId: $id, personId: $personId) { id } }`,
      { id, personId },
    );
    await Promise.all(
      screens.map((screen) => until(screen, ({ data }) => data?.meetingChanged.floor === personId)),
    );
    const took = performance.now() - before;
    expect(took).toBeLessThan(await second());
    for (const screen of screens) await screen.return?.();
  });

  it('a code of a closed meeting opens nothing', async () => {
    const { id, code } = await running();
    await traject.regisseur.get(`mutation ($id: ID!) { closeMeeting(meetingId: $id) { state } }`, { id });
    const join = `mutation ($code: String!) { joinByCode(code: $code, name: "Iemand") { admission } }`;
    expect(await server.visitor().codeOf(join, { code })).toBe('CODE_INVALID');
  });
});
