import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeetingFixture, type Table } from './meeting.testing.ts';

let table: Table;
beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

interface Item {
  sectionKey: string;
  title: string;
  opening: {
    text: string;
    tips: string[];
    asksAgreement: boolean;
    agreed: { personIds: string[] } | null;
  } | null;
}
interface Seen {
  meeting: { agenda: Item[]; silent: string[]; regisseur: { name: string; workContact: unknown } | null };
}
const source = `query ($id: ID!) { meeting(id: $id) { silent regisseur { name workContact { phone email } }
  agenda { sectionKey title opening { text tips asksAgreement agreed { personIds } } } } }`;

async function seenBy(who: 'regisseur' | 'mother', id: string): Promise<Seen['meeting']> {
  const { data, errors } = await table.ask(who, source, { id });
  expect(errors).toBeUndefined();
  return (data as unknown as Seen).meeting;
}
const close = async (id: string) =>
  table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id));
const agree = async (
  id: string,
  sectionKey: string,
  agreed = true,
  who: 'regisseur' | 'mother' = 'regisseur',
) =>
  table.ask(who, `mutation ($input: AgreeAtMeetingInput!) { agreeAtMeeting(input: $input) { id } }`, {
    input: { meetingId: id, sectionKey, agreed },
  });

describe('the opening of a startoverleg', () => {
  it('stands before the plan in the order of the method, with tips for who chairs alone', async () => {
    const id = await table.running({ opening: true });
    const [chair, mother] = [await seenBy('regisseur', id), await seenBy('mother', id)];
    expect(chair.agenda.slice(0, 6).map(({ title }) => title)).toEqual([
      'Welkom',
      'Wie is wie?',
      'Waarom we hier zijn',
      'Veilig praten',
      'Zorgen over veiligheid delen',
      'Wie wij zijn',
    ]);
    expect(chair.agenda[0]?.opening?.tips.length).toBeGreaterThan(0);
    expect(mother.agenda.flatMap(({ opening }) => opening?.tips ?? [])).toEqual([]);
    expect(mother.agenda[0]?.opening?.text).toContain('Fijn dat je er bent');
    // Nobody has to write at the welcome.
    expect(chair.silent).toEqual([]);
    await table.meeting.goToItem(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id), 5);
    await close(id);
  });

  it('records that all who are there agree to share signs of unsafety, and takes it back', async () => {
    const id = await table.running({ opening: true });
    const chair = await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
    await table.meeting.markAttendance(chair, {
      meetingId: id,
      personId: table.people.mother.id,
      attendance: 'PRESENT',
    });
    expect((await agree(id, 'opening.welcome')).errors?.[0]?.extensions['code']).toBe('INPUT_INVALID');
    expect((await agree(id, 'opening.signals', true, 'mother')).errors).toBeDefined();
    expect((await agree(id, 'opening.signals')).errors).toBeUndefined();
    const agreedBy = async () =>
      (await seenBy('mother', id)).agenda.find(({ opening }) => opening?.asksAgreement)?.opening?.agreed;
    expect((await agreedBy())?.personIds).toEqual([table.people.mother.id]);
    await agree(id, 'opening.signals', false);
    expect(await agreedBy()).toBeNull();
    await agree(id, 'opening.signals');
    await table.meeting.closeMeeting(chair);
    // It stays known after the meeting, with whom to call.
    expect((await agreedBy())?.personIds).toEqual([table.people.mother.id]);
    expect((await seenBy('mother', id)).regisseur).toMatchObject({
      name: 'Petra',
      workContact: { email: 'petra@kanarie.test' },
    });
  });

  it('is agreed on with the household: not before somebody of it is there, who came, or who is there by hand (A25)', async () => {
    const id = await table.running({ opening: true });
    const chair = await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
    const mark = (who: 'mother' | 'grandmother' | 'nurse', attendance: 'PRESENT' | 'ABSENT') =>
      table.meeting.markAttendance(chair, { meetingId: id, personId: table.people[who].id, attendance });
    const codeOf = async () => (await agree(id, 'opening.signals')).errors?.[0]?.extensions['code'];
    const agreedNow = async () =>
      (await seenBy('regisseur', id)).agenda.find(({ opening }) => opening?.asksAgreement)?.opening?.agreed;
    // Nobody; only those who work here; the network beside them.
    expect(await codeOf()).toBe('HOUSEHOLD_ABSENT');
    await mark('nurse', 'PRESENT');
    expect(await codeOf()).toBe('HOUSEHOLD_ABSENT');
    await mark('grandmother', 'PRESENT');
    expect(await codeOf()).toBe('HOUSEHOLD_ABSENT');
    await mark('mother', 'ABSENT');
    expect(await codeOf()).toBe('HOUSEHOLD_ABSENT');
    expect(await agreedNow()).toBeNull();
    await mark('mother', 'PRESENT');
    expect(await codeOf()).toBeUndefined();
    expect((await agreedNow())?.personIds).toContain(table.people.mother.id);
    // What was agreed can be taken back when nobody of the household is there any more.
    await mark('mother', 'ABSENT');
    expect((await agree(id, 'opening.signals', false)).errors).toBeUndefined();
    expect(await codeOf()).toBe('HOUSEHOLD_ABSENT');
    await table.meeting.closeMeeting(chair);
  });

  it('stays when minutes are changed, and is left out unless it is asked for', async () => {
    const id = await table.planned({ opening: true });
    const lead = await table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
    const { agenda } = await table.meeting.change(lead, {
      meetingId: id,
      agenda: [{ sectionKey: 'opening.welcome', minutes: 10 }],
    });
    expect(agenda[0]).toMatchObject({ sectionKey: 'opening.welcome', plannedMinutes: 10 });
    const without = await seenBy('regisseur', await table.planned());
    expect(without.agenda.filter(({ opening }) => opening !== null)).toEqual([]);
    const progress = await seenBy(
      'regisseur',
      await table.planned({ kind: 'VOORTGANGSOVERLEG', opening: true }),
    );
    expect(progress.agenda.filter(({ opening }) => opening !== null)).toEqual([]);
  });

  it('shows the beamer no tips and no number to call', async () => {
    const id = await table.running({ opening: true });
    const { data } = await table.ask(
      'regisseur',
      `query ($id: ID!) { meetingScreen(id: $id) { regisseur { name } agenda { opening { tips } } } }`,
      { id },
    );
    expect(JSON.stringify(data)).not.toContain('Petra');
    expect(data?.['meetingScreen']).toMatchObject({ regisseur: null });
    await close(id);
  });
});
