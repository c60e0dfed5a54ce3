import * as operations from '../operations.ts';
import { dutchMoment } from '../story-clock.ts';
import type { Step } from '../story.types.ts';
import { storyPlan, type Cast, type StorySection } from './cast.ts';
import { answered } from './writing.ts';

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

/** A meeting is planned with its people and its plan. */
export async function planMeeting(cast: Cast, step: Extract<Step, { do: 'planMeeting' }>): Promise<void> {
  const { as, idOf, meetings, now, planOf, random, trajectId } = cast;
  const { meeting, kind, plan, when, minutes, place, invite } = step;
  const meetingId = random.uuid();
  meetings.set(meeting, meetingId);
  const startsAt = when === 'now' ? soon(now) : dutchMoment(now, when.daysAgo, when.time);
  const input = { trajectId, meetingId, kind, minutes, place, planId: planOf(plan).id, opening: true };
  const personIds = invite.map(idOf);
  await as('regisseur', operations.planMeeting, { ...input, startsAt: startsAt.toISOString(), personIds });
}

/** A meeting that another one led to has its plan ready: it gets a name in the story. */
export async function planMadeReady(
  cast: Cast,
  { meeting, plan }: Extract<Step, { do: 'planMadeReady' }>,
): Promise<void> {
  const { ask, found, household, meetings, plans, viewerOf } = cast;
  const asRegisseur = <Data>(source: string, id: string) => ask<Data>(viewerOf('regisseur'), source, { id });
  const { meeting: next } = await asRegisseur<{ meeting: { planId: string | null } }>(
    operations.planMadeReady,
    found(meetings, meeting),
  );
  if (next.planId === null) throw new Error(`The ${meeting} of ${household.key} has no plan.`);
  const { plan: ready } = await asRegisseur<{ plan: { form: { sections: StorySection[] } } }>(
    operations.formOf,
    next.planId,
  );
  plans.set(plan, storyPlan(next.planId, ready.form.sections));
  cast.planOfMeeting.set(meeting, plan);
}

/** People are asked which of some days suit them. */
export async function askDates(cast: Cast, step: Extract<Step, { do: 'askDates' }>): Promise<void> {
  const { as, idOf, now, polls, random, trajectId } = cast;
  const { poll, kind, days, minutes, place, ask } = step;
  const pollId = random.uuid();
  const startsAt = days.map(({ daysAgo, time }) => dutchMoment(now, daysAgo, time).toISOString());
  const input = { trajectId, pollId, kind, startsAt, minutes, place, personIds: ask.map(idOf) };
  const { askDates: asked } = await as<{ askDates: { proposals: { id: string }[] } }>(
    'regisseur',
    operations.askDates,
    input,
  );
  polls.set(poll, { id: pollId, days: asked.proposals.map(({ id }) => id) });
}

/** Each answers for the days, soonest first. */
export async function answerDates(cast: Cast, step: Extract<Step, { do: 'answerDates' }>): Promise<void> {
  const { as, found, polls, trajectId } = cast;
  const { id: pollId, days } = found(polls, step.poll);
  for (const [key, said] of Object.entries(step.by)) {
    const answers = said.map((answer, index) => ({ proposalId: days[index], answer }));
    await as(key, operations.answerDates, { trajectId, pollId, answers });
  }
}

/** A meeting is held from start to end; `doAll` does what people do meanwhile. */
export async function hold(
  cast: Cast,
  step: Extract<Step, { do: 'hold' }>,
  plan: string,
  doAll: (steps: Step[]) => Promise<void>,
): Promise<void> {
  const { ask, as, clock, found, idOf, meetings, viewerOf } = cast;
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
    answered(cast, plan, key, 'main:consent', { consent: { yes } }),
  );
  await Promise.all(consents);
  cast.atTable = true;
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
  await clock.at(after(0.97), () => conclude(cast, step, meetingId, plan));
  await clock.at(after(1), () => ask(chair, operations.closeMeeting, { id: meetingId }));
  cast.atTable = false;
}

/** The end of a meeting: what was discussed, the next meeting, adopting. */
async function conclude(
  cast: Cast,
  { next, adopt, consent }: Extract<Step, { do: 'hold' }>,
  meetingId: string,
  plan: string,
): Promise<void> {
  const { ask, as, meetings, mutationId, now, planOf, random, viewerOf } = cast;
  const planId = planOf(plan).id;
  const planNow = () =>
    ask<{ plan: { seq: number; sections: { entries: { id: string; beforehand: boolean }[] }[] } }>(
      viewerOf('regisseur'),
      operations.planNow,
      { id: planId },
    );
  const before = (await planNow()).plan.sections.flatMap(({ entries }) =>
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
  const expectedSeq = (await planNow()).plan.seq;
  await as('regisseur', operations.adoptPlan, { meetingId, expectedSeq });
}

/** Meetings begin on a round five minutes. */
export function soon(now: Date): Date {
  const five = 5 * 60_000;
  return new Date(Math.floor(now.getTime() / five) * five);
}
