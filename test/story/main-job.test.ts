import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServerProcess, type ServerProcess } from '../fault/kill/server-process.ts';
import * as operations from '../support/operations.ts';
import { readOutbox, tokenIn } from '../support/outbox.ts';
import type { Person } from '../support/person.ts';
import { readableIn } from '../support/readable.ts';
import * as asks from './main-job/asks.ts';
import type { Events, MeetingNow, PlanNow, TrajectNow, Versions } from './main-job/answers.ts';
import { canaries, canariesIn } from './main-job/canaries.ts';
import { handOf, type Hand } from './main-job/hand.ts';
import { readPaper } from './main-job/paper.ts';

/*
 * The main job: from request to adopted plan, over real HTTP and websockets, as the people who do it. The
 * tests are chapters: each goes on where the one before stopped.
 */

let server: ServerProcess;
let coordinator: Person;
let regisseur: Person;
let nurse: Person;
let mother: Person;
let father: Person;
let guest: Person;
let trajectId: string;
const ids: Record<'mother' | 'father' | 'child' | 'grandmother' | 'nurse' | 'regisseur', string> = {
  mother: '',
  father: '',
  child: '',
  grandmother: '',
  nurse: '',
  regisseur: '',
};
const planId = randomUUID();
const meetingId = randomUUID();
const hands: Record<string, Hand> = {};
/** What the phones hear of the meeting, from before its start. */
const following: AsyncIterableIterator<{ data?: { meetingChanged: MeetingNow } | null | undefined }>[] = [];
/** Messages of everything that was refused on the way. */
const refusals: string[] = [];

const professional = {
  roles: ['PROFESSIONAL' as const],
  profiles: [] as string[],
  function: 'wijkverpleegkundige',
};

beforeAll(async () => {
  server = await startServerProcess({
    logLevel: 'debug',
    colleagues: [
      {
        ...professional,
        key: 'coordinator',
        name: 'Corrie Aanmelding',
        email: 'corrie@wijkteam.test',
        roles: ['PROFESSIONAL', 'AANMELDCOORDINATOR'],
      },
      {
        ...professional,
        key: 'regisseur',
        name: 'Rachida Regelaar',
        email: 'rachida@wijkteam.test',
        profiles: ['A'],
      },
      { ...professional, key: 'nurse', name: 'Petra Pleister', email: 'petra@wijkteam.test' },
    ],
  });
  coordinator = server.colleague('coordinator').person;
  nurse = server.colleague('nurse').person;
});
afterAll(() => server.close());

const trajectAs = async (person: Person): Promise<TrajectNow['traject']> =>
  (await person.get<TrajectNow>(asks.traject, { id: trajectId })).traject;
const planAs = async (person: Person): Promise<PlanNow['plan']> =>
  (await person.get<PlanNow>(asks.planNow, { id: planId })).plan;
const meetingAs = async (person: Person): Promise<MeetingNow> =>
  (await person.get<{ meeting: MeetingNow }>(asks.meeting, { id: meetingId })).meeting;
const openObligations = async (): Promise<string[]> =>
  ((await trajectAs(regisseur)).obligations ?? [])
    .filter(({ solvedAt }) => solvedAt === null)
    .map(({ kind }) => kind);
const section = async (person: Person, key: string) =>
  (await planAs(person)).sections.find((one) => one.key === key)!;
const bytesOf = (person: Person, path: string): Promise<Response> =>
  fetch(`${server.origin}${path}`, { headers: { Cookie: person.cookie() ?? '' } });
const agenda: string[] = [];
const goTo = (sectionKey: string): Promise<unknown> =>
  regisseur.get(asks.goToItem, { input: { meetingId, index: agenda.indexOf(sectionKey) } });

/** The code with which something is refused, keeping its words for the search at the end. */
async function refused(person: Person, query: string, variables: Record<string, unknown>): Promise<string> {
  const { errors = [] } = await person.ask(query, variables);
  refusals.push(JSON.stringify(errors));
  return String(errors[0]?.extensions?.['code'] ?? 'ok');
}

async function until<T>(values: AsyncIterator<T>, fits: (value: T) => boolean): Promise<T> {
  for (;;) {
    const { done, value } = await values.next();
    if (done) throw new Error('It ended before that came.');
    if (fits(value)) return value;
  }
}

/** A personal link, used on a device of its own. */
async function comeIn(personId: string): Promise<Person> {
  const { invite } = await regisseur.get<{ invite: { link: string; qrSvg: string } }>(asks.invite, {
    personId,
    channel: 'SCREEN',
  });
  expect(invite.qrSvg).toContain('<svg');
  const phone = server.personWith();
  await phone.get(asks.redeem, { token: invite.link.split('#')[1] });
  return phone;
}

const criteria = {
  low: ['CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED', 'BASIC_CARE_INSUFFICIENT'],
  not: ['UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
};
const answersOf = (yes: string[], no: string[]) => [
  ...yes.map((criterion) => ({ criterion, holds: true })),
  ...no.map((criterion) => ({ criterion, holds: false })),
];

describe('From a request to an adopted plan', () => {
  test('The request is registered with its safety questions and criteria, and the card gives advice', async () => {
    const answers = answersOf(criteria.low, criteria.not);
    const { firstRegieLevel } = await coordinator.get<{
      firstRegieLevel: { targets: number[]; safetySteps: boolean };
    }>(asks.firstRegieLevel, { answers });
    expect(firstRegieLevel.targets).toEqual([2]);

    const { registerRequest } = await coordinator.get<{
      registerRequest: { id: string; people: { id: string; name: string }[] };
    }>(operations.registerRequest, {
      input: {
        askedBy: `De ${canaries.askedBy} van ${canaries.child}`,
        householdName: `Familie ${canaries.household}`,
        members: [
          {
            name: `${canaries.mother} ${canaries.household}`,
            child: false,
            relation: 'moeder',
            phone: canaries.phone,
            email: 'post7@brievenbus.test',
          },
          { name: `${canaries.father} ${canaries.household}`, child: false, relation: 'vader' },
          { name: `${canaries.child} ${canaries.household}`, child: true, relation: 'dochter' },
        ],
        reason: `Thuis loopt het vast sinds de ${canaries.reason} stopte.`,
        unsafe: false,
        lifeThreatening: false,
        answers,
      },
    });
    trajectId = registerRequest.id;
    const named = (name: string) => registerRequest.people.find((one) => one.name.startsWith(name))!.id;
    ids.mother = named(canaries.mother);
    ids.father = named(canaries.father);
    ids.child = named(canaries.child);
  });

  test('Who fits the level comes first, the others with a reason; the coordinator appoints one', async () => {
    const { regisseurCandidates: list } = await coordinator.get<{
      regisseurCandidates: {
        accountId: string;
        fits: boolean;
        whyNot: { asked: string[]; has: string[] } | null;
      }[];
    }>(asks.candidates, { level: 2 });
    expect(list[0]).toMatchObject({ accountId: server.colleague('regisseur').accountId, fits: true });
    for (const one of list.filter(({ fits }) => !fits)) expect(one.whyNot?.asked).not.toEqual([]);

    const { appointFirstRegisseur } = await coordinator.get<{
      appointFirstRegisseur: { regisseur: { id: string } };
    }>(operations.appointFirstRegisseur, {
      input: {
        trajectId,
        accountId: server.colleague('regisseur').accountId,
        level: 2,
        motivation: `De kaart wijst naar 2, ook door het ${canaries.level}.`,
      },
    });
    ids.regisseur = appointFirstRegisseur.regisseur.id;
  });

  test('The regisseur signs in with the link of a mail', async () => {
    regisseur = server.personWith();
    await regisseur.get(asks.requestSignInMail, { email: 'rachida@wijkteam.test' });
    const mail = await expect
      .poll(() => readOutbox(server.dataDir), { timeout: 30_000 })
      .toHaveLength(1)
      .then(async () => (await readOutbox(server.dataDir))[0]);
    const { signInByLink } = await regisseur.get<{ signInByLink: { kind: string; name: string } }>(
      asks.signInByLink,
      { token: tokenIn(mail) },
    );
    expect(signInByLink).toEqual({ kind: 'ACCOUNT', name: 'Rachida Regelaar' });
    const seen = await trajectAs(regisseur);
    expect(seen.regie?.level).toBe(2);
    expect(seen.reason).toContain(canaries.reason);
  });

  test('Network and professionals come to the list; links bring the household in, once', async () => {
    const add = async (input: Record<string, unknown>) =>
      (
        await regisseur.get<{ addPerson: { id: string } }>(operations.addPerson, {
          input: { trajectId, ...input },
        })
      ).addPerson.id;
    ids.grandmother = await add({
      side: 'NETWORK',
      name: `Oma ${canaries.grandmother}`,
      relation: 'oma',
      support: ['PRACTICAL', 'EMOTIONAL'],
    });
    ids.nurse = await add({
      side: 'PROFESSIONAL',
      accountId: server.colleague('nurse').accountId,
      relation: 'wijkverpleegkundige',
    });
    mother = await comeIn(ids.mother);
    father = await comeIn(ids.father);

    const { invite } = await regisseur.get<{ invite: { state: string; link: string | null } }>(asks.invite, {
      personId: ids.mother,
      channel: 'MAIL',
    });
    expect(invite).toMatchObject({ state: 'OPEN' });
    const token = tokenIn((await readOutbox(server.dataDir)).at(-1));
    const { invitationPreview } = await server.personWith().get<{
      invitationPreview: { forFirstName: string; invitedBy: string; readers: string[] };
    }>(asks.preview, { token });
    expect(invitationPreview).toMatchObject({ forFirstName: canaries.mother, invitedBy: 'Rachida Regelaar' });
    expect(invitationPreview.readers.length).toBeGreaterThan(0);
    mother = server.personWith();
    await mother.get(asks.redeem, { token });
    expect(await refused(server.personWith(), asks.redeem, { token })).toBe('LINK_USED');
  });

  test('The letter is a tagged PDF with the name on it, and its link is the one that works now', async () => {
    const { inviteByLetter } = await regisseur.get<{ inviteByLetter: string }>(asks.letter, {
      personId: ids.father,
    });
    const paper = await readPaper(Buffer.from(inviteByLetter, 'base64'));
    expect(paper.tagged).toBe(true);
    expect(paper.text).toContain(canaries.father);
    expect(paper.text).not.toContain(canaries.reason);
    expect(paper.roles).toContain('Figure');
    father = await comeIn(ids.father);
  });

  test('A meeting is planned: the form is its agenda, and everyone has a mail with a calendar file', async () => {
    await regisseur.get(operations.startPlan, {
      input: { trajectId, formId: 'support-plan.wij', planId },
    });
    const before = (await readOutbox(server.dataDir)).length;
    const { planMeeting } = await regisseur.get<{ planMeeting: { agenda: { sectionKey: string }[] } }>(
      asks.planMeeting,
      {
        input: {
          trajectId,
          meetingId,
          kind: 'STARTOVERLEG',
          startsAt: new Date(Date.now() + 60_000).toISOString(),
          minutes: 90,
          place: 'Buurthuis De Ketel',
          planId,
          personIds: [ids.mother, ids.father, ids.grandmother, ids.nurse],
          agenda: [{ sectionKey: 'goals', minutes: 25 }],
        },
      },
    );
    agenda.push(...planMeeting.agenda.map(({ sectionKey }) => sectionKey));
    expect(agenda).toHaveLength(17);
    const mails = (await readOutbox(server.dataDir)).slice(before);
    expect(mails.map(({ to }) => to)).toEqual(
      expect.arrayContaining(['post7@brievenbus.test', 'petra@wijkteam.test']),
    );
    expect(mails.length).toBeGreaterThan(1);
    for (const { raw } of mails) expect(raw).toMatch(/text\/calendar/);
    await mother.get(asks.replyToMeeting, { input: { meetingId, reply: 'YES' } });
  });

  test('What is written before the meeting is marked so, and belongs to who wrote it', async () => {
    hands['nurse'] = await handOf(nurse, planId);
    await hands['nurse'].row('concerns', {
      what: `Ik zie vaak ${canaries.beforehand} op de stoep.`,
      consequence: 'Er blijft werk liggen.',
    });
    hands['mother'] = await handOf(mother, planId);
    await hands['mother'].row('goes-well', { what: `De ${canaries.goesWell} was fijn.` });
    // Own words stay the writer's and the regisseur's until they are shared or discussed (A6).
    expect((await section(father, 'concerns')).entries).toEqual([]);
    const { entries } = await section(regisseur, 'concerns');
    expect(entries).toMatchObject([{ speakerName: 'Petra Pleister', beforehand: true }]);
    expect(await refused(father, operations.plan, { id: randomUUID() })).toBe('NOT_FOUND');
    const textId = `${entries[0]?.id}/what`;
    const foreign = { planId, textId, update: 'AAA=', mutationId: randomUUID() };
    expect(await refused(mother, operations.writeText, { input: foreign })).not.toBe('ok');
  });

  test('The meeting starts; a guest by code waits without seeing anything, and is let in as someone on the list', async () => {
    for (const person of [mother, father, nurse]) {
      const stream = person.follow<{ meetingChanged: MeetingNow }>(asks.meetingChanged, { id: meetingId });
      expect((await stream.next()).value.data.meetingChanged.state).toBe('PLANNED');
      following.push(stream);
    }
    const { startMeeting } = await regisseur.get<{ startMeeting: { code: string; current: number } }>(
      asks.startMeeting,
      { id: meetingId },
    );
    expect(startMeeting.code).toMatch(/^\d{6}$/);
    expect(startMeeting.current).toBe(0);

    guest = server.personWith();
    await guest.get(asks.joinByCode, { code: startMeeting.code, name: `Oma ${canaries.grandmother}` });
    expect(await refused(guest, asks.meeting, { id: meetingId })).toBe('NOT_FOUND');
    expect(await refused(guest, asks.planNow, { id: planId })).toBe('NOT_FOUND');
    const admission = guest.follow<{ myAdmission: { admission: string } }>(asks.myAdmission);
    expect((await admission.next()).value.data.myAdmission.admission).toBe('WAITING');
    const [waiting] = (await meetingAs(regisseur)).waiting;
    expect(waiting?.name).toBe(`Oma ${canaries.grandmother}`);
    await regisseur.get(asks.admitGuest, {
      input: { meetingId, guestId: waiting?.id, personId: ids.grandmother },
    });
    expect((await admission.next()).value.data.myAdmission.admission).toBe('ADMITTED');
    expect((await planAs(guest)).state).toBe('DRAFT');
    const stream = guest.follow<{ meetingChanged: MeetingNow }>(asks.meetingChanged, { id: meetingId });
    await stream.next();
    following.push(stream);
  });

  test('A round stays hidden when everyone answered, until the chair opens it; then everyone sees it', async () => {
    await goTo('situation');
    const { round } = await meetingAs(regisseur);
    expect(round).toMatchObject({ sectionKey: 'situation', opened: false, answered: [] });
    expect([...(round?.waitingFor ?? [])].sort()).toEqual(
      [ids.mother, ids.father, ids.grandmother, ids.nurse].sort(),
    );
    hands['father'] = await handOf(father, planId);
    hands['guest'] = await handOf(guest, planId);
    const areas = ['wonen', 'geld', 'contact', 'lichamelijk', 'psychisch', 'daginvulling', 'zingeving'];
    const all = (option: string) => Object.fromEntries(areas.map((area) => [area, { option }]));
    for (const [who, option] of [
      ['mother', 'hard'],
      ['father', 'good'],
      ['nurse', 'neutral'],
    ] as const) {
      await hands[who]?.answers('situation', all(option));
      const seen = await section(guest, 'situation');
      expect(seen.answersHidden).toBe(true);
      expect(seen.entries[0]?.answers.length).toBeGreaterThan(0);
      for (const given of seen.entries[0]?.answers ?? [])
        expect(given).toMatchObject({ hidden: true, option: null });
    }
    await hands['guest'].answers('situation', all('hard'));
    expect((await section(guest, 'situation')).answersHidden).toBe(true);
    expect((await meetingAs(regisseur)).round).toMatchObject({ opened: false });
    await regisseur.get(asks.openRound, { id: meetingId });
    expect(following.length).toBeGreaterThan(1);
    for (const stream of following)
      await until(stream, ({ data }) => data?.meetingChanged.round?.opened ?? false);
    const opened = await section(guest, 'situation');
    expect(opened.answersHidden).toBe(false);
    expect(opened.entries[0]?.answers).toHaveLength(areas.length * 4);
    expect(
      opened.entries[0]?.answers.find((one) => one.personId === ids.father && one.fieldKey === 'geld'),
    ).toMatchObject({ hidden: false, option: 'good' });
  });

  test('The chair opens a round before everyone answered; a yes on safety asks for a safety plan', async () => {
    await goTo('safety');
    await hands['father']?.answers('safety', {
      'own-concerns': { yes: true },
      'others-concerns': { yes: false },
    });
    expect((await section(mother, 'safety')).answersHidden).toBe(true);
    expect(await openObligations()).toContain('SAFETY_PLAN');
    expect(await refused(mother, asks.openRound, { id: meetingId })).toBe('FORBIDDEN');
    await regisseur.get(asks.openRound, { id: meetingId });
    const { answersHidden, entries } = await section(mother, 'safety');
    expect(answersHidden).toBe(false);
    expect(entries[0]?.answers.find(({ fieldKey }) => fieldKey === 'own-concerns')?.yes).toBe(true);
    expect(await openObligations()).toContain('SAFETY_PLAN');
    expect((await trajectAs(mother)).obligations).toBeNull();
  });

  test('What was said beforehand is discussed; goals, actions and the next meeting are agreed', async () => {
    await goTo('concerns');
    const [early] = (await section(regisseur, 'concerns')).entries;
    await regisseur.get(asks.markDiscussed, {
      input: { planId, entryId: early?.id, mutationId: randomUUID() },
    });
    // What the mother wrote at home she shares herself.
    const [own] = (await section(mother, 'goes-well')).entries;
    expect((await section(guest, 'goes-well')).entries).toEqual([]);
    await mother.get(operations.shareEntry, {
      input: { planId, entryId: own?.id, shared: true, mutationId: randomUUID() },
    });
    await hands['father']?.row('concerns', { what: `De ${canaries.concern} maakt mij moe.` });
    expect((await section(guest, 'concerns')).entries.map(({ beforehand }) => beforehand)).toEqual([
      false,
      false,
    ]);
    await hands['guest']?.write('main:shared-picture/happens', `Wij zien ${canaries.typed}.`);

    await goTo('goals');
    const goalId = await hands['mother']!.row('goals', { goal: `Samen naar het ${canaries.goal}.` });
    await regisseur.get(asks.setAction, {
      input: {
        planId,
        goalId,
        actionId: randomUUID(),
        what: `Het ${canaries.action} opruimen`,
        ownerId: ids.father,
        due: '2027-01-15',
        mutationId: randomUUID(),
      },
    });
    const { setNextMeeting } = await regisseur.get<{
      setNextMeeting: { nextMeeting: { id: string; calendarPath: string } };
    }>(asks.setNextMeeting, {
      input: {
        meetingId,
        nextMeetingId: randomUUID(),
        startsAt: '2027-02-02T13:00:00.000Z',
        place: 'Buurthuis De Ketel',
        minutes: 60,
      },
    });
    const calendar = await (await bytesOf(mother, setNextMeeting.nextMeeting.calendarPath)).text();
    expect(calendar).toContain('DTSTART;TZID=Europe/Amsterdam:20270202T140000');
    expect(calendar).toContain('SUMMARY:Overleg\r\n');
    expect(canariesIn(calendar)).toEqual([]);
  });

  test('Adopting freezes what everyone saw; everyone is told and opens that very version', async () => {
    const everyone = { regisseur, mother, father, nurse, guest };
    const { seq } = await planAs(regisseur);
    const stale = { input: { meetingId, expectedSeq: seq - 1 } };
    expect(await refused(regisseur, asks.adoptPlan, stale)).toBe('CONFLICT');
    expect(await refused(nurse, asks.adoptPlan, { input: { meetingId, expectedSeq: seq } })).toBe(
      'FORBIDDEN',
    );

    // Everyone's own number: it counts what one may know of (A1).
    const streams = await Promise.all(
      Object.entries(everyone).map(async ([who, person]) => {
        const { seq: own } = await planAs(person);
        const after = own - 1;
        return [who, person, person.follow<Events>(operations.planEvents, { planId, after }), own] as const;
      }),
    );
    // The subscription stands before the adoption is asked for: the last event before it has come.
    for (const [, , stream, own] of streams)
      expect((await stream.next()).value.data.planEvents.upTo).toBe(own);
    const adopted = regisseur.get<{ adoptPlan: { id: string; number: number; pdfPath: string } }>(
      asks.adoptPlan,
      { input: { meetingId, expectedSeq: seq } },
    );
    const toldIn: Record<string, number> = {};
    const asked = performance.now();
    await Promise.all(
      streams.map(async ([who, person, stream]) => {
        const told = await until(stream, ({ data }) => (data?.planEvents.events.length ?? 0) > 0);
        toldIn[who] = Math.round(performance.now() - asked);
        const last = told.data!.planEvents.events.at(-1);
        expect(last, who).toMatchObject({ __typename: 'PlanStateChanged', state: 'ADOPTED' });
        // In order: who was told can open the version at once.
        const { plan } = await person.get<Versions>(asks.version, { id: planId });
        expect(plan.versions, who).toMatchObject([{ id: last?.versionId, number: 1 }]);
        expect(JSON.stringify(plan.versions[0]?.plan), who).toContain(canaries.goal);
        await stream.return?.();
      }),
    );
    const { adoptPlan } = await adopted;
    console.log('ms from asking to adopt to being told:', toldIn);
    for (const stream of following)
      await until(stream, ({ data }) => data?.meetingChanged.adoptedVersion?.id === adoptPlan.id);

    const papers = await Promise.all(
      Object.values(everyone).map(async (person) => {
        const answer = await bytesOf(person, adoptPlan.pdfPath);
        expect(answer.headers.get('content-type')).toBe('application/pdf');
        return readPaper(new Uint8Array(await answer.arrayBuffer()));
      }),
    );
    expect(papers.length).toBeGreaterThan(1);
    for (const paper of papers) expect(paper.text).toBe(papers[0]?.text);
    const [paper] = papers;
    expect(paper).toMatchObject({ title: 'Plan', language: 'nl', tagged: true });
    expect(paper?.text).toMatch(/^Familie Zilvermeeuw, [^.]+ Ondersteuningsplan Versie 1, vastgesteld op/);
    for (const word of ['goal', 'action', 'concern', 'beforehand', 'goesWell', 'typed', 'mother'] as const)
      expect(paper?.text).toContain(canaries[word]);
    expect(paper?.text).toContain('15 januari 2027');
    expect(paper?.text).toContain('Niet ingevuld: 4. Toestemming voor het overleg, 5. Aanleiding');
    expect(paper?.roles).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'P']));
    expect((await fetch(`${server.origin}${adoptPlan.pdfPath}`)).status).toBeGreaterThanOrEqual(401);
  });

  test('After adopting nothing of it changes any more', async () => {
    const before = await planAs(mother);
    const input = {
      planId,
      sectionKey: 'concerns',
      entryId: randomUUID(),
      mutationId: randomUUID(),
    };
    expect(await refused(father, operations.addEntry, { input })).toBe('PLAN_ADOPTED');
    expect(await planAs(mother)).toEqual(before);
    const { actions } = await trajectAs(father);
    expect(actions).toMatchObject([
      {
        what: `Het ${canaries.action} opruimen`,
        due: '2027-01-15',
        ownerName: expect.stringContaining(canaries.father),
      },
    ]);
    const { closeMeeting } = await regisseur.get<{ closeMeeting: { state: string; code: null } }>(
      asks.closeMeeting,
      { id: meetingId },
    );
    expect(closeMeeting).toEqual({ state: 'CLOSED', code: null });
    expect(await refused(guest, asks.planNow, { id: planId })).not.toBe('ok');
  });

  test('The regisseur changes the level with a motivation; without one it stays', async () => {
    const decision = {
      trajectId,
      expectedLevel: 2,
      level: 3,
      answers: answersOf(
        [...criteria.low, 'UNSAFETY_SIGNALS'],
        ['CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
      ),
      motivation: '   ',
      heard: 'Het huishouden en de wijkverpleegkundige.',
      deviates: false,
      mutationId: randomUUID(),
    };
    expect(await refused(regisseur, operations.changeRegieLevel, { input: decision })).toBe(
      'MOTIVATION_REQUIRED',
    );
    const { changeRegieLevel } = await regisseur.get<{
      changeRegieLevel: { __typename: string; regie: { level: number }; obligations: { kind: string }[] };
    }>(operations.changeRegieLevel, {
      input: { ...decision, motivation: `Het ${canaries.level} is niet veilig.`, mutationId: randomUUID() },
    });
    expect(changeRegieLevel).toMatchObject({ __typename: 'RegieLevelChanged', regie: { level: 3 } });
    // Rachida has profile A; level 3 asks for B.
    expect(await openObligations()).toEqual(expect.arrayContaining(['HAND_OVER', 'SAFETY_PLAN']));
    const { regie } = await trajectAs(nurse);
    expect(regie?.history.map(({ from, to }) => [from, to])).toEqual([
      [2, 3],
      [null, 2],
    ]);
    expect((await trajectAs(mother)).regie).toBeNull();
  });

  test('A safety signal reaches the regisseur alone', async () => {
    await mother.get(asks.sendSafetySignal, {
      input: {
        trajectId,
        words: `De ${canaries.signal} maakt mij bang.`,
        lifeThreatening: false,
        mutationId: randomUUID(),
      },
    });
    type Signals = { traject: { safetySignals: { id: string; words: string }[] | null } };
    const { traject } = await regisseur.get<Signals>(asks.safetySignals, { id: trajectId });
    expect(traject.safetySignals).toMatchObject([{ words: `De ${canaries.signal} maakt mij bang.` }]);
    for (const other of [father, nurse]) {
      const seen = await other.get<Signals>(asks.safetySignals, { id: trajectId });
      expect(seen.traject.safetySignals).toBeNull();
    }
    expect(await openObligations()).toContain('SAFETY_SIGNAL');
    await regisseur.get(asks.answerSafetySignal, {
      id: traject.safetySignals?.[0]?.id,
      answer: `Gebeld en afgesproken bij het ${canaries.answered}.`,
    });
    expect(await openObligations()).not.toContain('SAFETY_SIGNAL');
  });

  test('The household reads who of the professionals looked and changed, without any content', async () => {
    const { accessLog } = await mother.get<{ accessLog: { who: string; role: string; what: string }[] }>(
      asks.accessLog,
      { trajectId },
    );
    const did = (who: string) => accessLog.filter((line) => line.who === who).map(({ what }) => what);
    expect(did('Petra Pleister')).toEqual(expect.arrayContaining(['PLAN_READ', 'PLAN_CHANGED', 'PDF_READ']));
    expect(did('Rachida Regelaar')).toEqual(expect.arrayContaining(['PLAN_ADOPTED', 'LEVEL_CHANGED']));
    expect(canariesIn(JSON.stringify(accessLog))).toEqual([]);
    expect(await refused(nurse, asks.accessLog, { trajectId })).toBe('FORBIDDEN');
  });
});

describe('What people say about themselves stays where it belongs', () => {
  test('No mail says more than that there is a meeting or something to read', async () => {
    const mails = await readOutbox(server.dataDir);
    expect(mails.length).toBeGreaterThan(5);
    for (const { subject, text, raw, to } of mails) {
      expect(canariesIn(`${subject}\n${text}\n${raw}`), subject).toEqual([]);
      const parts = raw.split(/\r\n\r\n/).map((part) => Buffer.from(part.split('\r\n--')[0] ?? '', 'base64'));
      expect(parts.length, subject).toBeGreaterThan(0);
      for (const part of parts) expect(canariesIn(part.toString('utf8')), subject).toEqual([]);
      // The calendar file is an invitation to the one who gets the mail: that address stands on the envelope too.
      // An invitation names who sends it, or it would be a bare link; nothing else of the work is in a mail.
      const sender = /^Rachida Regelaar van Wijkteam Zonneveld nodigt je uit/m;
      const said = `${subject} ${text.replace(sender, '')}`.replace(/\r?\n[ \t]/g, '').replaceAll(to, '');
      expect(said).not.toMatch(/regisseur|startoverleg|veilig|zorgen|wijkteam|jeugd/i);
    }
  });

  test('No title, timeline or list of meetings and plans holds plan text', async () => {
    for (const person of [regisseur, mother, nurse]) {
      const { meetings, plans, timeline } = await trajectAs(person);
      expect(meetings.length).toBe(2);
      const written = canariesIn(JSON.stringify([meetings, plans]));
      expect(written).toEqual([]);
      const names: string[] = Object.values(canaries).slice(0, 5);
      expect(canariesIn(JSON.stringify(timeline)).filter((word) => !names.includes(word))).toEqual([]);
    }
  });

  test('No error and no line of the log repeats a word', async () => {
    expect(refusals.length).toBeGreaterThan(10);
    expect(canariesIn(refusals.join('\n'))).toEqual([]);
    expect(server.printed()).toContain('Mail written to the outbox');
    expect(canariesIn(server.printed())).toEqual([]);
    expect(server.printed()).not.toMatch(/brievenbus\.test|wijkteam\.test/);
  });

  test('No file in DATA_DIR holds a word or an address, while the server runs and after it stopped', async () => {
    // The search can find what is there: identities are not personal.
    expect((await readableIn(server.dataDir, [trajectId])).length).toBeGreaterThan(0);
    const words = Object.values(canaries);
    const addresses = (found: string[]) => found.filter((line) => !line.startsWith('outbox'));
    expect(await readableIn(server.dataDir, words)).toEqual([]);
    expect(addresses(await readableIn(server.dataDir, ['brievenbus.test', 'wijkteam.test']))).toEqual([]);
    await server.kill();
    expect(await readableIn(server.dataDir, words)).toEqual([]);
    await server.start();
    expect((await planAs(mother)).state).toBe('ADOPTED');
  });
});
