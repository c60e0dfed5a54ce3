import * as Y from 'yjs';
import type { Viewer } from '@regietafel/server/access/viewer.ts';
import type { Random } from '@regietafel/server/random.ts';
import type { Criterion } from '@regietafel/server/schema.generated.ts';
import * as operations from './operations.ts';
import { dutchMoment, workingDay, type StoryClock } from './story-clock.ts';
import type { Step, DemoHousehold, DemoPerson, Goal, Value, Words } from './story.types.ts';

/** Asks the contract as a viewer; throws when it is refused. */
export type Ask = <Data>(viewer: Viewer, source: string, variables: Record<string, unknown>) => Promise<Data>;

/** Accounts of the organisation by key. */
export type ColleagueViewers = ReadonlyMap<string, Extract<Viewer, { kind: 'ACCOUNT' }>>;

/** What a story is made with. */
export interface Telling {
  ask: Ask;
  random: Random;
  clock: StoryClock;
  /** The moment at which the region is made. */
  now: Date;
  colleagues: ColleagueViewers;
  coordinator: Extract<Viewer, { kind: 'ACCOUNT' }>;
}

/** What became of a story: identities by key. */
export interface Told {
  trajectId: string;
  persons: Map<string, { id: string; accountId: string | null }>;
  meetings: Map<string, string>;
}

const answersOf = (yes: Criterion[], no: Criterion[]) => [
  ...yes.map((criterion) => ({ criterion, holds: true })),
  ...no.map((criterion) => ({ criterion, holds: false })),
];

/** Where the chair of a meeting in the past stopped; the rest was passed by. */
const stops: ReadonlySet<string> = new Set([
  'consent',
  'situation',
  'safety',
  'safety-scale',
  'signatures',
  'goals',
  'coming-period',
]);

/** Tells a household's story through the ordinary operations, each as the person who does it. Throws when one is refused. */
export async function runScenario(telling: Telling, household: DemoHousehold): Promise<Told> {
  const { ask, random, clock, now, colleagues, coordinator } = telling;
  const persons: Told['persons'] = new Map();
  const network = new Set<string>();
  const plans = new Map<
    string,
    { id: string; sections: Map<string, { repeatable: boolean; speech: string }> }
  >();
  const meetings = new Map<string, string>();
  const actions = new Map<string, string>();
  const pens = new Map<string, Promise<number>>();
  let trajectId = '';
  let regisseur = '';
  let atTable = false;

  const found = <T>(map: ReadonlyMap<string, T>, key: string): T => {
    const value = map.get(key);
    if (value === undefined) throw new Error(`The story of ${household.key} knows no ${key}.`);
    return value;
  };
  const named = (key: string): string => (key === 'regisseur' ? regisseur : key);
  const idOf = (key: string): string => found(persons, named(key)).id;
  const viewerOf = (key: string): Viewer => {
    const { id: personId } = found(persons, named(key));
    const colleague = named(key).startsWith('@')
      ? named(key).slice(1)
      : household.people.find((one) => one.key === key)?.colleague;
    if (colleague !== undefined) return found(colleagues, colleague);
    return { kind: 'PERSON', sessionId: `demo-${personId}`, personId, trajectId };
  };
  const as = <Data>(key: string, source: string, input: Record<string, unknown>): Promise<Data> =>
    ask<Data>(viewerOf(key), source, { input });
  const mutationId = (): string => random.uuid();
  const planOf = (key: string) => found(plans, key);

  // Coming in

  async function request(): Promise<void> {
    const { daysAgo, yes, no, ...asked } = household.request;
    const members = household.people.filter((one) => one.side === 'HOUSEHOLD' && !one.later);
    const { registerRequest } = await clock.at(dutchMoment(now, daysAgo, '09:20'), () =>
      ask<{ registerRequest: { id: string; people: { id: string; name: string }[] } }>(
        coordinator,
        operations.registerRequest,
        {
          input: {
            askedBy: asked.askedBy,
            householdName: household.name,
            reason: asked.reason,
            unsafe: asked.unsafe,
            lifeThreatening: asked.lifeThreatening,
            answers: answersOf(yes, no),
            members: members.map(({ name, child = false, relation, birthDate, phone, email }) => ({
              name,
              child,
              relation,
              birthDate,
              phone,
              email,
            })),
          },
        },
      ),
    );
    trajectId = registerRequest.id;
    for (const { key, name } of members) {
      const id = registerRequest.people.find((one) => one.name === name)?.id ?? '';
      persons.set(key, { id, accountId: null });
    }
  }

  async function appoint(): Promise<void> {
    const { daysAgo, level, motivation, regisseur: who } = household.first;
    const account = 'colleague' in who ? found(colleagues, who.colleague) : null;
    const personId = 'person' in who ? idOf(who.person) : undefined;
    const input = { trajectId, level, motivation, accountId: account?.accountId, personId };
    const { appointFirstRegisseur } = await clock.at(dutchMoment(now, daysAgo, '11:10'), () =>
      ask<{ appointFirstRegisseur: { regisseur: { id: string } } }>(
        coordinator,
        operations.appointFirstRegisseur,
        { input },
      ),
    );
    regisseur = 'colleague' in who ? `@${who.colleague}` : who.person;
    const { id } = appointFirstRegisseur.regisseur;
    persons.set(regisseur, { id, accountId: account?.accountId ?? null });
    for (const person of household.people) {
      if (person.later) continue;
      await clock.at(dutchMoment(now, daysAgo, '14:30'), () => join(person));
    }
  }

  async function join(person: DemoPerson): Promise<void> {
    const { key, side, name, child, relation, support, organisation, phone, email, visibleTo } = person;
    const account = person.colleague ? found(colleagues, person.colleague) : null;
    if (!persons.has(key)) {
      const of = account
        ? { accountId: account.accountId }
        : { name, child, support, organisation, phone, email };
      const input = { trajectId, side, relation, ...of };
      const { addPerson } = await as<{ addPerson: { id: string } }>('regisseur', operations.addPerson, input);
      persons.set(key, { id: addPerson.id, accountId: account?.accountId ?? null });
      if (side === 'NETWORK') network.add(key);
    }
    if (visibleTo) await as(key, operations.changePerson, { personId: idOf(key), visibleTo });
  }

  // Writing

  const penOf = (plan: string, by: string): Promise<number> => {
    const key = `${plan} ${named(by)}`;
    const known = pens.get(key);
    if (known) return known;
    const planId = planOf(plan).id;
    const taken = ask<{ takePen: { clientId: number } }>(viewerOf(by), operations.takePen, { planId }).then(
      ({ takePen }) => takePen.clientId,
    );
    pens.set(key, taken);
    return taken;
  };

  async function letters(plan: string, by: string, textId: string, text: string): Promise<void> {
    const document = new Y.Doc();
    document.clientID = await penOf(plan, by);
    document.getText('t').insert(0, text);
    const update = Buffer.from(Y.encodeStateAsUpdate(document)).toString('base64');
    await as(by, operations.writeText, { planId: planOf(plan).id, textId, update, mutationId: mutationId() });
  }

  /** At home people choose to be seen: rows of their own they share, elsewhere they write along. */
  async function chooseToBeSeen(plan: string, by: string, section: string, entryId: string): Promise<void> {
    if (atTable) return;
    const { id: planId, sections } = planOf(plan);
    const { repeatable, speech } = sections.get(section) ?? {};
    await (repeatable && speech === 'OWN'
      ? as(by, operations.shareEntry, { planId, entryId, shared: true, mutationId: mutationId() })
      : as(by, operations.writeAlong, {
          planId,
          sectionKey: section,
          along: true,
          mutationId: mutationId(),
        }));
  }

  const entryOf = async (plan: string, section: string, by: string, speaker?: string): Promise<string> => {
    const { id: planId, sections } = planOf(plan);
    if (!sections.get(section)?.repeatable) return `main:${section}`;
    const entryId = random.uuid();
    const speakerId = speaker === undefined ? undefined : idOf(speaker);
    const input = { planId, sectionKey: section, entryId, speakerId, mutationId: mutationId() };
    await as(by, operations.addEntry, input);
    return entryId;
  };

  const answered = (plan: string, by: string, entryId: string, values: Record<string, Value> = {}) =>
    Object.entries(values).map(([fieldKey, { date, people, ...value }]) =>
      as(by, operations.answer, {
        planId: planOf(plan).id,
        entryId,
        fieldKey,
        ...value,
        ...(date ? { date: workingDay(now, date.daysAgo) } : {}),
        ...(people ? { personIds: people.map(idOf) } : {}),
        mutationId: mutationId(),
      }),
    );

  /** Entries one after another, for their order; their fields at once. */
  async function write(plan: string, words: Words[]): Promise<void> {
    const rows: Promise<unknown>[] = [];
    for (const { section, by, texts, speaker, values } of words) {
      const entryId = await entryOf(plan, section, by, speaker);
      await chooseToBeSeen(plan, by, section, entryId);
      rows.push(
        ...Object.entries(texts).map(([field, text]) => letters(plan, by, `${entryId}/${field}`, text)),
        ...answered(plan, by, entryId, values),
      );
    }
    await Promise.all(rows);
  }

  async function addGoals(plan: string, goals: Goal[], section = 'goals'): Promise<void> {
    const planId = planOf(plan).id;
    for (const { by, goal, actions: how, helps, known, todo } of goals) {
      const goalId = await entryOf(plan, section, by);
      await chooseToBeSeen(plan, by, section, goalId);
      const texts = { goal, ...(how ? { actions: how } : {}), 'who-helps': helps, 'how-we-know': known };
      await Promise.all(
        Object.entries(texts).map(([field, text]) => letters(plan, by, `${goalId}/${field}`, text)),
      );
      for (const { key, what, owner, due } of todo) {
        const actionId = random.uuid();
        if (key) actions.set(key, actionId);
        const action = { planId, goalId, actionId, what, ownerId: idOf(owner), due: workingDay(now, due) };
        await as(by, operations.setAction, { ...action, mutationId: mutationId() });
      }
    }
  }

  // Meeting

  async function planMeeting(step: Extract<Step, { do: 'planMeeting' }>): Promise<void> {
    const { meeting, kind, plan, when, minutes, place, invite } = step;
    const meetingId = random.uuid();
    meetings.set(meeting, meetingId);
    const startsAt = when === 'now' ? soon(now) : dutchMoment(now, when.daysAgo, when.time);
    const input = { trajectId, meetingId, kind, minutes, place, planId: planOf(plan).id };
    const personIds = invite.map(idOf);
    await as('regisseur', operations.planMeeting, { ...input, startsAt: startsAt.toISOString(), personIds });
  }

  async function hold(step: Extract<Step, { do: 'hold' }>, plan: string): Promise<void> {
    const meetingId = found(meetings, step.meeting);
    const began = clock.now();
    const after = (part: number) => new Date(began.getTime() + part * step.minutes * 60_000);
    const chair = viewerOf('regisseur');
    const { startMeeting } = await ask<{ startMeeting: { agenda: { sectionKey: string }[] } }>(
      chair,
      operations.startMeeting,
      { id: meetingId },
    );
    const attendance = [
      ...step.present.map((key) => ({ personId: idOf(key), attendance: 'PRESENT' })),
      ...Object.entries(step.absent ?? {}).map(([key, reason]) => ({
        personId: idOf(key),
        attendance: 'ABSENT',
        reason,
      })),
    ];
    for (const mark of attendance) await as('regisseur', operations.markAttendance, { meetingId, ...mark });
    const consents = Object.entries(step.consent).flatMap(([key, yes]) =>
      answered(plan, key, 'main:consent', { consent: { yes } }),
    );
    await Promise.all(consents);
    atTable = true;
    await clock.at(after(0.3), () => doAll(step.during));
    for (const [index, { sectionKey }] of startMeeting.agenda.entries()) {
      if (!stops.has(sectionKey)) continue;
      await clock.at(after((index + 1) / (startMeeting.agenda.length + 1)), async () => {
        const { goToItem } = await as<{ goToItem: { round: { opened: boolean } | null } }>(
          'regisseur',
          operations.goToItem,
          { meetingId, index },
        );
        if (goToItem.round?.opened === false) await ask(chair, operations.openRound, { id: meetingId });
      });
    }
    await clock.at(after(0.97), () => conclude(step, meetingId, plan));
    await clock.at(after(1), () => ask(chair, operations.closeMeeting, { id: meetingId }));
    atTable = false;
  }

  async function conclude(
    { next, adopt, consent }: Extract<Step, { do: 'hold' }>,
    meetingId: string,
    plan: string,
  ): Promise<void> {
    const planId = planOf(plan).id;
    const look = () =>
      ask<{ plan: { seq: number; sections: { entries: { id: string; beforehand: boolean }[] }[] } }>(
        viewerOf('regisseur'),
        operations.planNow,
        { id: planId },
      );
    const before = (await look()).plan.sections.flatMap(({ entries }) =>
      entries.filter((one) => one.beforehand),
    );
    await Promise.all(
      before.map(({ id: entryId }) =>
        as('regisseur', operations.markDiscussed, { planId, entryId, mutationId: mutationId() }),
      ),
    );
    if (next) {
      const { meeting, daysAgo, time, minutes, place } = next;
      const nextMeetingId = random.uuid();
      meetings.set(meeting, nextMeetingId);
      const startsAt = dutchMoment(now, daysAgo, time).toISOString();
      const input = { meetingId, nextMeetingId, startsAt, minutes, place };
      await as('regisseur', operations.setNextMeeting, input);
    }
    if (!adopt) return;
    if (Object.values(consent).includes(false)) {
      const reason = 'Eén iemand zegt nee. De veiligheid gaat voor: we delen alleen wat daarvoor nodig is.';
      await as('regisseur', operations.goOnWithoutConsent, { planId, reason, mutationId: mutationId() });
    }
    const expectedSeq = (await look()).plan.seq;
    await as('regisseur', operations.adoptPlan, { meetingId, expectedSeq });
  }

  // Regie and safety

  const trajectNow = async () =>
    (
      await ask<{
        traject: {
          regie: { level: number };
          obligations: { id: string; kind: string; solvedAt: string | null }[];
          safetySignals: { id: string; answeredAt: string | null }[];
        };
      }>(viewerOf('regisseur'), operations.trajectNow, { id: trajectId })
    ).traject;

  async function changeLevel({
    to,
    yes,
    no,
    motivation,
    heard,
    deviates = false,
  }: Extract<Step, { do: 'level' }>) {
    const expectedLevel = (await trajectNow()).regie.level;
    const input = {
      trajectId,
      expectedLevel,
      level: to,
      motivation,
      heard,
      deviates,
      mutationId: mutationId(),
    };
    const { changeRegieLevel } = await as<{ changeRegieLevel: { __typename: string } }>(
      'regisseur',
      operations.changeRegieLevel,
      { ...input, answers: answersOf(yes, no) },
    );
    if (changeRegieLevel.__typename === 'RegieLevelConflict')
      throw new Error(`The level was not ${expectedLevel} any more.`);
  }

  const planOfMeeting = new Map<string, string>();

  async function perform(step: Step): Promise<void> {
    switch (step.do) {
      case 'startPlan': {
        const planId = random.uuid();
        const { startPlan } = await as<{
          startPlan: { form: { sections: { key: string; repeatable: boolean; speech: string }[] } };
        }>('regisseur', operations.startPlan, {
          trajectId,
          formId: step.form,
          planId,
          // The table of the story chose who reads it, one by one.
          ...(step.form.startsWith('safety-plan')
            ? { readers: [...persons].filter(([key]) => !network.has(key)).map(([, { id }]) => id) }
            : {}),
        });
        const sections = startPlan.form.sections.map((one) => [one.key, one] as const);
        return void plans.set(step.plan, { id: planId, sections: new Map(sections) });
      }
      case 'readers':
        return as('regisseur', operations.setPlanReaders, {
          planId: planOf(step.plan).id,
          networkPersonIds: step.network.map(idOf),
        });
      case 'write':
        return write(step.plan, step.words);
      case 'answer': {
        const given = Object.entries(step.by).flatMap(([by, values]) =>
          answered(step.plan, by, `main:${step.section}`, values),
        );
        return void (await Promise.all(given));
      }
      case 'goals':
        return addGoals(step.plan, step.goals, step.section);
      case 'actionState':
        return as(step.by, operations.setActionState, {
          planId: planOf(step.plan).id,
          actionId: found(actions, step.action),
          state: step.state,
        });
      case 'planMeeting':
        planOfMeeting.set(step.meeting, step.plan);
        return planMeeting(step);
      case 'givePlan':
        planOfMeeting.set(step.meeting, step.plan);
        return as('regisseur', operations.changeMeeting, {
          meetingId: found(meetings, step.meeting),
          planId: planOf(step.plan).id,
          ...(step.invite ? { invitePersonIds: step.invite.map(idOf) } : {}),
        });
      case 'reply':
        for (const [key, reply] of Object.entries(step.replies)) {
          const said = typeof reply === 'string' ? { reply } : { reply: 'NO', reason: reply.no };
          await as(key, operations.replyToMeeting, { meetingId: found(meetings, step.meeting), ...said });
        }
        return;
      case 'hold':
        return hold(step, found(planOfMeeting, step.meeting));
      case 'level':
        return changeLevel(step);
      case 'proposeLevel':
        return as(step.by, operations.proposeRegieLevel, {
          trajectId,
          level: step.to,
          motivation: step.motivation,
        });
      case 'signal':
        return as(step.by, operations.sendSafetySignal, {
          trajectId,
          words: step.words,
          lifeThreatening: step.lifeThreatening ?? false,
          mutationId: mutationId(),
        });
      case 'answerSignals':
        for (const { id, answeredAt } of (await trajectNow()).safetySignals)
          if (answeredAt === null)
            await ask(viewerOf('regisseur'), operations.answerSafetySignal, { id, answer: step.answer });
        return;
      case 'solve':
        for (const { id, kind, solvedAt } of (await trajectNow()).obligations)
          if (kind === step.obligation && solvedAt === null)
            await ask(viewerOf('regisseur'), operations.solveObligation, { id, note: step.note });
        return;
      case 'handOver': {
        const { accountId } = found(colleagues, step.to);
        const { handOverRegie } = await as<{ handOverRegie: { regisseur: { id: string } } }>(
          'regisseur',
          operations.handOverRegie,
          { trajectId, accountId, motivation: step.motivation },
        );
        regisseur = `@${step.to}`;
        return void persons.set(regisseur, { id: handOverRegie.regisseur.id, accountId });
      }
      case 'join':
        return join(household.people.find((one) => one.key === step.person) as DemoPerson);
      case 'leave':
        return void (await ask(viewerOf('regisseur'), operations.removePerson, {
          personId: idOf(step.person),
        }));
    }
  }

  async function doAll(steps: Step[]): Promise<void> {
    for (const step of steps) await perform(step);
  }

  await request();
  await appoint();
  let before = new Date(0);
  for (const { daysAgo, time, steps } of household.story) {
    before = laterThan(before, now, daysAgo, time);
    await clock.at(before, () => doAll(steps));
  }
  return { trajectId, persons, meetings };
}

/** That working day, or the first one after it on which the order of the story holds. */
function laterThan(before: Date, now: Date, daysAgo: number, time: string): Date {
  for (let days = daysAgo; ; days -= 1) {
    const moment = dutchMoment(now, days, time);
    if (moment > before) return moment;
  }
}

/** Meetings begin on a round five minutes. */
export function soon(now: Date): Date {
  const five = 5 * 60_000;
  return new Date(Math.floor(now.getTime() / five) * five);
}
