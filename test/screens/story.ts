import { randomUUID } from 'node:crypto';
import { handOf } from '../story/main-job/hand.ts';
import type { Person } from '../support/person.ts';
import type { DemoServer } from './demo.ts';

/** Where the screens are, and what brings the meeting further. */
export interface Region {
  /** Trajecten by the demo key of somebody of the household. */
  trajectOf(key: string): Promise<{ id: string; plans: { id: string; state: string }[] }>;
  meetingId: string;
  /** The chair begins; the people are there. */
  begin(): Promise<void>;
  /** The chair goes to a section. */
  goTo(sectionKey: string): Promise<void>;
  /** A guest waits to be let in; hands go up. */
  waitAndRaise(): Promise<void>;
  /** The guest is let in, and six people tell what worries them, professionals too. */
  worrySix(): Promise<void>;
  /** Some words in the section that is written together. */
  writeTogether(): Promise<void>;
  /** Some of those who are there answer the round. */
  answerSome(): Promise<void>;
  openRound(): Promise<void>;
  adopt(): Promise<void>;
  closeMeeting(): Promise<void>;
}

const faces = ['wonen', 'geld', 'contact', 'lichamelijk', 'psychisch', 'daginvulling', 'zingeving'];

/** The demo region, with the household whose startoverleg begins now. */
export async function openRegion(demo: DemoServer): Promise<Region> {
  const chair = await demo.become('yasemin');
  const abena = await demo.become('adjei.abena');
  const kofi = await demo.become('adjei.kofi');
  const akosua = await demo.become('adjei.akosua');
  const { demoPeople } = await chair.get<{ demoPeople: { key: string; startPath: string }[] }>(
    `query { demoPeople { key startPath } }`,
  );
  const startPath = demoPeople.find(({ key }) => key === 'adjei.abena')?.startPath ?? '';
  const meetingId = startPath.split('/')[2] ?? '';
  interface MeetingNow {
    meeting: {
      planId: string;
      code: string | null;
      agenda: { sectionKey: string }[];
      participants: { personId: string; name: string }[];
      waiting: { id: string }[];
    };
  }
  let gerda: Person | undefined;
  const meetingNow = async (): Promise<MeetingNow['meeting']> =>
    (
      await chair.get<MeetingNow>(
        `query ($id: ID!) { meeting(id: $id) { planId code agenda { sectionKey } participants { personId name } waiting { id } } }`,
        { id: meetingId },
      )
    ).meeting;
  const { planId } = await meetingNow();
  const lead = (field: string, input: Record<string, unknown>, type: string) =>
    chair.get(`mutation ($input: ${type}!) { ${field}(input: $input) { id } }`, {
      input: { meetingId, ...input },
    });
  const hold = (person: Person): void => {
    const stream = person.follow(`subscription ($id: ID!) { meetingChanged(meetingId: $id) { seq } }`, {
      id: meetingId,
    });
    void (async () => {
      for await (const _ of stream);
    })();
  };

  return {
    meetingId,
    async trajectOf(key) {
      const person = await demo.become(key);
      const { me } = await person.get<{ me: { persons: { trajectId: string }[] } }>(
        `query { me { persons { trajectId } } }`,
      );
      const id = me.persons[0]?.trajectId ?? '';
      const { traject } = await person.get<{ traject: { plans: { id: string; state: string }[] } }>(
        `query ($id: ID!) { traject(id: $id) { plans { id state } } }`,
        { id },
      );
      return { id, plans: traject.plans };
    },
    async begin() {
      await chair.get(`mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }`, { id: meetingId });
      [abena, kofi, akosua].forEach(hold);
    },
    async goTo(sectionKey) {
      const { agenda } = await meetingNow();
      await lead(
        'goToItem',
        { index: agenda.findIndex((item) => item.sectionKey === sectionKey) },
        'GoToItemInput',
      );
    },
    async waitAndRaise() {
      const { code } = await meetingNow();
      const guest = (gerda = await demo.become('adjei.abena'));
      await guest.get(`mutation { signOut }`);
      await guest.get(
        `mutation ($code: String!, $name: String!) { joinByCode(code: $code, name: $name) { admission } }`,
        { code, name: 'Gerda' },
      );
      for (const person of [akosua, kofi])
        await person.get(`mutation ($id: ID!) { raiseHand(meetingId: $id, up: true) { id } }`, {
          id: meetingId,
        });
    },
    async worrySix() {
      const { participants, waiting } = await meetingNow();
      const personId = participants.find(({ name }) => name.startsWith('Gerda'))?.personId;
      await lead('admitGuest', { guestId: waiting[0]?.id, personId }, 'AdmitGuestInput');
      const ruben = await demo.become('ruben');
      if (gerda) [gerda, ruben].forEach(hold);
      const said = [
        [abena, 'Ik kom er alleen niet meer uit.', 'Dan blijven de rekeningen liggen.'],
        [kofi, 'Iedereen praat over school. Niemand vraagt hoe het met mij gaat.', ''],
        [akosua, 'Mijn zus slaapt bijna niet.', 'Ze wordt er ziek van.'],
        [gerda, 'Het licht brandt daar de hele nacht.', ''],
        [ruben, 'Er komen elke maand schulden bij.', 'Het huis kan op het spel staan.'],
        [chair, 'Kofi mist al zes weken school.', 'Zijn diploma wordt lastig.'],
      ] as const;
      for (const [person, what, consequence] of said) {
        if (!person) continue;
        const hand = await handOf(person, planId);
        await hand.row('concerns', { what, ...(consequence && { consequence }) });
      }
    },
    async writeTogether() {
      const [mother, aunt] = [await handOf(abena, planId), await handOf(akosua, planId)];
      await mother.write('main:shared-picture/happens', 'Ik werk vroeg en laat. De brieven blijven liggen. ');
      await aunt.write(
        'main:shared-picture/happens',
        'Kofi komt zijn bed niet uit, en niemand is er om hem te wekken.',
      );
      await mother.write('main:shared-picture/helps', 'Als Akosua belt, sta ik er niet alleen voor.');
    },
    async answerSome() {
      for (const [person, options] of [
        [abena, ['neutral', 'hard', 'good', 'hard', 'hard', 'neutral', 'good']],
        [kofi, ['good', 'neutral', 'neutral', 'good', 'hard', 'hard', 'neutral']],
      ] as const) {
        const hand = await handOf(person, planId);
        await hand.answers(
          'situation',
          Object.fromEntries(faces.map((area, index) => [area, { option: options[index] }])),
        );
      }
    },
    openRound: async () =>
      void (await chair.get(`mutation ($id: ID!) { openRound(meetingId: $id) { id } }`, { id: meetingId })),
    async adopt() {
      await lead(
        'setNextMeeting',
        {
          nextMeetingId: randomUUID(),
          startsAt: new Date(Date.now() + 42 * 24 * 60 * 60_000).toISOString(),
          place: 'Buurthuis De Kade, kamer 2',
          minutes: 60,
        },
        'SetNextMeetingInput',
      );
      const { plan } = await chair.get<{ plan: { seq: number } }>(
        `query ($id: ID!) { plan(id: $id) { seq } }`,
        {
          id: planId,
        },
      );
      await lead('adoptPlan', { expectedSeq: plan.seq }, 'AdoptPlanInput');
    },
    closeMeeting: async () =>
      void (await chair.get(`mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }`, {
        id: meetingId,
      })),
  };
}
