import type { App } from '@regietafel/server/app.ts';
import type { Core } from '@regietafel/server/core.ts';
import type { Mailer } from '@regietafel/server/mail/mail.ts';
import { createRandom } from '@regietafel/server/random.ts';
import { openDemoParts, type Ids } from './parts.model.ts';
import { households as all } from './households/index.ts';
import { demoPeople } from './people-list.ts';
import { colleagues, organisationName } from './place.ts';
import { meetingNow, changeMeeting } from './operations.ts';
import { createStoryClock } from './story-clock.ts';
import type { ColleagueViewers } from './scenario/cast.ts';
import { soon } from './scenario/meeting.ts';
import { runScenario } from './scenario/scenario.ts';

/** A meeting that should begin now and is further away than this is moved. */
const MOVE_AFTER = 15 * 60_000;

/** Invented people get no mail. */
const noMail: Mailer = { send: () => Promise.resolve(), onRefused: () => undefined };

/** Keys that are in the database, with what they stand for. */
export type Keys = Map<string, string>;

/** Notes what became of a part of the data. */
type Keep = (part: string, ids: Ids) => Promise<void>;

/**
 * The demo region. At the first start, on an empty database, it is made: organisation, colleagues and households, each
 * with its story, through the ordinary operations and as the people who do them. At every start its people are listed
 * and the meeting that begins now is moved to now. Outside a demo, and on a database with other people in it, nothing
 * happens. A start that is cut off is taken up again by the next one. Tests may do with fewer households.
 */
export async function seedDemoRegion(core: Core, app: App, households = all): Promise<void> {
  if (!core.environment.demo) return;
  const parts = await openDemoParts(core);
  const known: Keys = new Map(await parts.all());
  if (known.size === 0 && !(await app.services.account.isEmpty())) return;
  const keep: Keep = async (part, ids) => {
    await parts.keep(part, ids);
    for (const [key, id] of ids) known.set(key, id);
  };

  const clock = createStoryClock(core.clock);
  const storyCore: Core = { ...core, clock, mailer: noMail, random: createRandom(clock) };
  const missing = households.filter(({ key }) => !known.has(`household/${key}`));
  const now = core.clock.now();
  if (missing.length === 0) {
    app.services.account.registerDemoPeople(demoPeople(known));
    return moveMeetingToNow(app, core, known, now);
  }

  const story = await app.withCore(storyCore);
  try {
    tellProgress('De voorbeeldregio wordt gemaakt ...');
    const viewers = await makeColleagues(story.services, known, keep);
    const coordinator = viewers.get('marjolein');
    if (!coordinator) throw new Error('The demo region has no aanmeldcoordinator.');
    const telling = {
      ask: story.ask,
      random: storyCore.random,
      clock,
      now,
      colleagues: viewers,
      coordinator,
    };
    await Promise.all(
      missing.map(async (household) => {
        const { trajectId, persons, meetings } = await runScenario(telling, household);
        const { key } = household;
        await keep(`household/${key}`, [
          [`household/${key}`, trajectId],
          ...[...persons].map(([person, { id }]): [string, string] => [`person/${key}/${person}`, id]),
          ...[...meetings].map(([meeting, id]): [string, string] => [`meeting/${key}/${meeting}`, id]),
        ]);
        tellProgress(`- ${household.name}`);
      }),
    );
    // What is due by now, such as reminders, goes to nobody either.
    await story.services.jobs.runDue();
  } finally {
    await story.close();
  }
  app.services.account.registerDemoPeople(demoPeople(known));
}

function tellProgress(line: string): void {
  if (!process.env['VITEST']) process.stdout.write(`${line}\n`);
}

async function makeColleagues(
  { account }: App['services'],
  known: Keys,
  keep: Keep,
): Promise<ColleagueViewers> {
  let organisationId = known.get('organisation');
  if (organisationId === undefined) {
    organisationId = await account.createOrganisation(organisationName);
    await keep('organisation', [['organisation', organisationId]]);
  }
  const viewers = new Map<string, ReturnType<ColleagueViewers['get']> & object>();
  for (const { key, name, function: work, roles, profiles } of colleagues) {
    let accountId = known.get(`colleague/${key}`);
    if (accountId === undefined) {
      const email = `${key}@waterrijk.voorbeeld.test`;
      accountId = await account.createAccount({
        organisationId,
        name,
        function: work,
        email,
        roles,
        profiles,
      });
      await keep(`colleague/${key}`, [[`colleague/${key}`, accountId]]);
    }
    viewers.set(key, { kind: 'ACCOUNT', sessionId: `demo-${key}`, accountId, organisationId, roles });
  }
  return viewers;
}

/** The meeting that begins now, as long as it has not begun: so that it can be joined after every start. */
async function moveMeetingToNow(app: App, core: Core, known: Keys, now: Date): Promise<void> {
  for (const household of all) {
    const steps = household.story.flatMap((moment) => moment.steps);
    const step = steps.find((one) => one.do === 'planMeeting' && one.when === 'now');
    const id = step?.do === 'planMeeting' && known.get(`meeting/${household.key}/${step.meeting}`);
    const regisseur = household.first?.regisseur;
    if (!id || !regisseur || !('colleague' in regisseur)) continue;
    const accountId = known.get(`colleague/${regisseur.colleague}`) ?? '';
    const account = (await app.services.account.accountsById([accountId])).get(accountId);
    if (!account) continue;
    const { organisationId, roles } = account;
    const viewer = { kind: 'ACCOUNT', sessionId: 'demo', accountId, organisationId, roles } as const;
    const { meeting } = await app.ask<{ meeting: { state: string; startsAt: string } }>(viewer, meetingNow, {
      id,
    });
    const away = Math.abs(new Date(meeting.startsAt).getTime() - now.getTime());
    if (meeting.state !== 'PLANNED' || away < MOVE_AFTER) continue;
    const quiet = await app.withCore({ ...core, mailer: noMail });
    const input = { meetingId: id, startsAt: soon(now).toISOString() };
    try {
      await quiet.ask(viewer, changeMeeting, { input });
      await quiet.services.jobs.runDue();
    } finally {
      await quiet.close();
    }
  }
}
