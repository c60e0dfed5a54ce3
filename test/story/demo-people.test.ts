import { afterAll, beforeAll, expect, test } from 'vitest';
import { adjei } from '../../server/demo/src/households/adjei.ts';
import type { Pace } from '../../server/demo/src/people/pace.ts';
import { playPeople, type Play } from '../../server/demo/src/people/play.ts';
import { seedDemoRegion } from '../../server/demo/src/seed.ts';
import type { Person } from '../support/person.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface Meeting {
  state: string;
  current: number | null;
  planId: string;
  agenda: { sectionKey: string }[];
  participants: { personId: string; name: string; online: boolean }[];
  hands: string[];
  round: { sectionKey: string; opened: boolean; answered: string[]; waitingFor: string[] } | null;
}
interface PlanNow {
  plan: {
    seq: number;
    sections: {
      key: string;
      entries: {
        speakerName: string | null;
        beforehand: boolean;
        folded: boolean;
        texts: { id: string; text: string }[];
      }[];
    }[];
    actions: { what: string }[];
  };
}

const meetingFields = `state current planId agenda { sectionKey } hands participants { personId name online }
  round { sectionKey opened answered waitingFor }`;
const planNow = `query ($id: ID!) { plan(id: $id) { seq actions { what }
  sections { key entries { speakerName beforehand folded texts { id text } } } } }`;

/** As fast as the machine is: waiting is a turn of the event loop. The same letters are wrong every time. */
function atOnce(): Pace {
  let state = 7;
  return {
    wait: () => new Promise((resolve) => setImmediate(resolve)),
    random: () => (state = (state * 16807) % 2147483647) / 2147483647,
  };
}

let server: TestServer;
let chair: Person;
let meetingId: string;
let watching: ReturnType<typeof follow>;

beforeAll(async () => {
  server = await startServer({ variables: { DEMO: '1' } });
  await seedDemoRegion(server.core, server.app, [adjei]);
  chair = server.visitor();
  await chair.get('mutation { signInAsDemoPerson(key: "yasemin") { name } }');
  const { demoPeople } = await chair.get<{ demoPeople: { key: string; startPath: string }[] }>(
    '{ demoPeople { key startPath } }',
  );
  meetingId = demoPeople.find(({ key }) => key === 'yasemin')?.startPath.split('/')[2] ?? '';
  watching = follow();
});
afterAll(() => server.close());

/** The meeting as the chair's screen follows it. */
const follow = () =>
  chair.follow<{ meetingChanged: Meeting }>(
    `subscription ($id: ID!) { meetingChanged(meetingId: $id) { ${meetingFields} } }`,
    { id: meetingId },
  );

/** Waits for the meeting to be as wanted; the test's own time limit is the only clock. */
async function meetingWhen(fits: (meeting: Meeting) => boolean): Promise<Meeting> {
  for (;;) {
    const { value, done } = await watching.next();
    if (done) throw new Error('The meeting was not followed any more.');
    const meeting = value.data?.meetingChanged;
    if (meeting && fits(meeting)) return meeting;
  }
}

async function goTo({ agenda }: Meeting, sectionKey: string): Promise<void> {
  const index = agenda.findIndex((item) => item.sectionKey === sectionKey);
  await chair.get('mutation ($input: GoToItemInput!) { goToItem(input: $input) { id } }', {
    input: { meetingId, index },
  });
}

/** The plan, once it holds what is wanted; asked again when it moved on. */
async function planWhen(planId: string, fits: (plan: PlanNow['plan']) => boolean): Promise<PlanNow['plan']> {
  const events = chair.follow<{ planEvents: { upTo: number } }>(
    'subscription ($id: ID!) { planEvents(planId: $id, after: 0) { upTo } }',
    { id: planId },
  );
  try {
    let { plan } = await chair.get<PlanNow>(planNow, { id: planId });
    while (!fits(plan)) {
      const { value, done } = await events.next();
      if (done) throw new Error('The plan was not followed any more.');
      if ((value.data?.planEvents.upTo ?? 0) > plan.seq)
        ({ plan } = await chair.get<PlanNow>(planNow, { id: planId }));
    }
    return plan;
  } finally {
    await events.return?.();
  }
}

const speakersIn = (plan: PlanNow['plan'], key: string): string[] =>
  (plan.sections.find((one) => one.key === key)?.entries ?? [])
    .filter((one) => !one.beforehand && one.texts.some(({ text }) => text.length > 0))
    .map((one) => one.speakerName ?? '');

const textsOf = (plan: PlanNow['plan']): Map<string, string> =>
  new Map(
    plan.sections.flatMap(({ entries }) =>
      entries.flatMap(({ texts }) => texts.map(({ id, text }) => [id, text])),
    ),
  );

test('Simulated participants join over the ordinary API, answer the round, type, drop and return, and all end with the same plan', async () => {
  const leaving = new AbortController();
  const play: Play = await playPeople({
    origin: server.origin,
    meetingId,
    pace: atOnce(),
    signal: leaving.signal,
  });
  expect(play.names.length).toBeGreaterThanOrEqual(4);
  await chair.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }', { id: meetingId });
  const running = await meetingWhen(
    (meeting) =>
      meeting.state === 'RUNNING' &&
      play.names.every((name) => meeting.participants.some((one) => one.name === name && one.online)),
  );
  const { planId } = running;

  await goTo(running, 'situation');
  await meetingWhen(({ round }) => round?.sectionKey === 'situation' && round.waitingFor.length === 0);
  await chair.get('mutation ($id: ID!) { openRound(meetingId: $id) { id } }', { id: meetingId });
  const answered = await meetingWhen(({ round }) => round?.sectionKey === 'situation' && round.opened);
  expect(answered.round?.waitingFor).toEqual([]);
  expect(answered.round?.answered.length).toBe(play.names.length);

  await goTo(running, 'concerns');
  await planWhen(planId, (plan) => speakersIn(plan, 'concerns').includes('Kofi Adjei'));
  await goTo(running, 'good-to-know');
  await planWhen(
    planId,
    (plan) =>
      [...textsOf(plan)].filter(([id, text]) => id.startsWith('main:good-to-know') && text.endsWith('.'))
        .length === 4,
  );
  await goTo(running, 'what-else');
  const said = await planWhen(planId, (plan) => speakersIn(plan, 'what-else').length === 3);
  expect(speakersIn(said, 'what-else').sort()).toEqual(['Abena Adjei', 'Akosua Mensah', 'Lisette Brouwer']);
  await goTo(running, 'goals');
  await planWhen(planId, (plan) => plan.actions.length === 4);

  const papers = play.participants.map((one) => one.paper());
  await Promise.all(papers.map((paper) => paper?.settled()));
  const { plan } = await chair.get<PlanNow>(planNow, { id: planId });
  // A professional's card from before the meeting stays folded for others until the chair unfolds it (A12).
  const cards = plan.sections.flatMap(({ entries }) => entries).filter(({ folded }) => folded);
  const folded = new Set(cards.flatMap(({ texts }) => texts.map(({ id }) => id)));
  expect(folded.size).toBeGreaterThan(0);
  for (const paper of papers) {
    // By what they read: numbers are everyone's own (A1).
    const open = [...textsOf(plan)].filter(([id]) => !folded.has(id));
    const unlike = () => open.filter(([id, text]) => (paper?.read().get(id) ?? '') !== text);
    await expect.poll(unlike, { timeout: 60_000 }).toEqual([]);
  }
  for (const id of folded)
    expect(papers.filter((paper) => paper?.read().get(id)).length).toBeLessThanOrEqual(1);

  await chair.get('mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }', { id: meetingId });
  await play.done;
});
