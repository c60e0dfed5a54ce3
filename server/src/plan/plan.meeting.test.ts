import { describe, expect, it } from 'vitest';
import { edition } from '../method/editions.ts';
import { voicedForms } from '../method/forms.ts';
import type { VoicedForm } from '../method/types.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { planDocument } from './plan.document.ts';
import { meetingEvents, nextMeetingEvents, type MeetingNote } from './plan.meeting.ts';
import { planProjection } from './plan.projection.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';
import { viewSections, type Seeing } from './plan.view.ts';

const formOf = (editionId: string, id: string): VoicedForm =>
  voicedForms(edition(editionId)!).find((one) => one.id === id) as VoicedForm;

const people = new Map(
  ['Anna', 'Bram', 'Fatma'].map((name) => [
    name.toLowerCase(),
    { id: name.toLowerCase(), name, side: 'HOUSEHOLD', leftAt: null } as PersonRecord,
  ]),
);

/** A plan in memory. */
function planOf(form: VoicedForm) {
  const state: PlanState = planProjection.empty();
  const seeing: Seeing = { form, people, regisseurId: null, viewerId: null };
  return {
    state,
    happen(events: PlanEvent[]): PlanEvent[] {
      planProjection.apply(state, events, { seq: 1, at: new Date(0), actor: null });
      return events;
    },
    entries: (key: string) => viewSections(state, seeing).find((one) => one.key === key)?.entries ?? [],
    answer(key: string, fieldKey: string) {
      return this.entries(key)[0]?.answers.find((one) => one.fieldKey === fieldKey);
    },
    printed(key: string): string {
      const title = form.sections.find((one) => one.key === key)?.title.nl;
      const view = { id: 'plan', sections: viewSections(state, seeing), actions: [] } as never;
      const printed = { kind: 'CONCEPT', at: new Date(0) } as const;
      const { sections } = planDocument(view, form, { people, state: printed, language: 'nl' });
      return JSON.stringify(sections.find((one) => one.title === title)?.blocks);
    },
  };
}

const note: MeetingNote = {
  startsAt: new Date('2026-11-23T13:30:00Z'),
  place: 'Buurthuis',
  present: ['anna', 'bram'],
  absent: [{ personId: 'fatma', reason: 'ziek' }],
};
const next = {
  id: '00000000-0000-7000-8000-000000000001',
  startsAt: new Date('2027-07-01T08:00:00Z'),
  place: 'School',
  personIds: ['anna', 'fatma'],
};

describe('What a plan says of its own meeting', () => {
  const progress = formOf('handbook-2026', 'progress-plan.wij');

  it('is when and where, on Dutch clocks, and who is there and who is not', () => {
    const plan = planOf(progress);
    plan.happen(meetingEvents(progress, plan.state, note));
    expect(plan.answer('this-meeting', 'when')).toMatchObject({
      date: '2026-11-23',
      time: '14:30',
      place: 'Buurthuis',
    });
    expect(plan.answer('present', 'present')).toMatchObject({ personIds: ['anna', 'bram'] });
    expect(plan.answer('present', 'absent')).toMatchObject({
      personIds: ['fatma'],
      reasons: [{ personId: 'fatma', reason: 'ziek' }],
    });
  });

  it('is printed with the names and the reason', () => {
    const plan = planOf(progress);
    plan.happen(meetingEvents(progress, plan.state, note));
    expect(plan.printed('present')).toContain('Anna, Bram');
    expect(plan.printed('present')).toContain('Fatma (ziek)');
    expect(plan.printed('this-meeting')).toContain('Buurthuis');
  });

  it('is written once, and again for what changed', () => {
    const plan = planOf(progress);
    plan.happen(meetingEvents(progress, plan.state, note));
    expect(meetingEvents(progress, plan.state, note)).toEqual([]);
    const late = { ...note, present: ['anna', 'bram', 'fatma'], absent: [] };
    expect(meetingEvents(progress, plan.state, late)).toMatchObject([
      { fieldKey: 'present' },
      { fieldKey: 'absent', value: { personIds: [] } },
    ]);
  });

  it('is the day alone in the form of 2020, and nothing in a form that does not ask it', () => {
    const old = formOf('zou-2020', 'support-plan');
    const plan = planOf(old);
    expect(meetingEvents(old, plan.state, note)).toEqual([
      {
        kind: 'answered',
        entryId: 'main:date',
        fieldKey: 'date',
        personId: null,
        value: { date: '2026-11-23' },
      },
    ]);
    expect(meetingEvents(formOf('handbook-2026', 'support-plan.wij'), plan.state, note)).toEqual([]);
  });
});

describe('What a plan says of the next meeting', () => {
  const support = formOf('handbook-2026', 'support-plan.wij');

  it('is when, and who', () => {
    const plan = planOf(support);
    plan.happen(nextMeetingEvents(support, plan.state, next));
    expect(plan.answer('next-when', 'when')).toMatchObject({
      date: '2027-07-01',
      time: '10:00',
      place: 'School',
    });
    expect(plan.answer('next-who', 'people')).toMatchObject({ personIds: ['anna', 'fatma'] });
    expect(nextMeetingEvents(support, plan.state, next)).toEqual([]);
  });

  it('leaves who as the table wrote it, and moves with the date', () => {
    const plan = planOf(support);
    const entryId = 'main:next-who';
    plan.happen([
      { kind: 'answered', entryId, fieldKey: 'people', personId: null, value: { personIds: ['bram'] } },
    ]);
    plan.happen(nextMeetingEvents(support, plan.state, next));
    expect(plan.answer('next-who', 'people')).toMatchObject({ personIds: ['bram'] });
    const moved = { ...next, startsAt: new Date('2027-07-08T08:00:00Z') };
    plan.happen(nextMeetingEvents(support, plan.state, moved));
    expect(plan.answer('next-when', 'when')).toMatchObject({ date: '2027-07-08' });
  });

  it('is a row of its own in the form of 2020', () => {
    const old = formOf('zou-2020', 'support-plan');
    const plan = planOf(old);
    plan.happen(nextMeetingEvents(old, plan.state, next));
    plan.happen(nextMeetingEvents(old, plan.state, { ...next, place: 'Gemeentehuis' }));
    expect(plan.entries('planning')).toHaveLength(1);
    expect(plan.answer('planning', 'when')).toMatchObject({ date: '2027-07-01', place: 'Gemeentehuis' });
  });

  it('changes nothing in a plan that was adopted', () => {
    const plan = planOf(support);
    plan.happen([{ kind: 'adopted', versionId: 'version' }]);
    expect(nextMeetingEvents(support, plan.state, next)).toEqual([]);
    expect(meetingEvents(formOf('handbook-2026', 'progress-plan.wij'), plan.state, note)).toEqual([]);
  });
});
