import * as operations from '../operations.ts';
import type { DemoPerson, Step } from '../story.types.ts';
import { storyPlan, type Cast, type StorySection } from './cast.ts';
import { join } from './coming-in.ts';
import { answerDates, askDates, hold, planMadeReady, planMeeting } from './meeting.ts';
import { changeLevel, trajectNow } from './regie.ts';
import { addGoals, answered, write } from './writing.ts';

/** How each kind of step is done. A kind without an entry does not compile. */
const handlers: {
  [Kind in Step['do']]: (cast: Cast, step: Extract<Step, { do: Kind }>) => Promise<unknown>;
} = {
  async startPlan({ as, network, persons, plans, random, trajectId }, step) {
    const planId = random.uuid();
    const { startPlan } = await as<{
      startPlan: { form: { sections: StorySection[] } };
    }>('regisseur', operations.startPlan, {
      trajectId,
      formId: step.form,
      planId,
      // The table of the story chose who reads it, one by one.
      ...(step.form.startsWith('safety-plan')
        ? { readers: [...persons].filter(([key]) => !network.has(key)).map(([, { id }]) => id) }
        : {}),
    });
    plans.set(step.plan, storyPlan(planId, startPlan.form.sections));
  },
  planMadeReady,
  readers: ({ as, idOf, planOf }, step) =>
    as('regisseur', operations.setPlanReaders, {
      planId: planOf(step.plan).id,
      networkPersonIds: step.network.map(idOf),
    }),
  write: (cast, step) => write(cast, step.plan, step.words),
  answer: (cast, step) =>
    Promise.all(
      Object.entries(step.by).flatMap(([by, values]) =>
        answered(cast, step.plan, by, `main:${step.section}`, values),
      ),
    ),
  goals: (cast, step) => addGoals(cast, step.plan, step.goals, step.section),
  actionState: ({ actions, as, found, planOf }, step) =>
    as(step.by, operations.setActionState, {
      planId: planOf(step.plan).id,
      actionId: found(actions, step.action),
      state: step.state,
    }),
  planMeeting(cast, step) {
    cast.planOfMeeting.set(step.meeting, step.plan);
    return planMeeting(cast, step);
  },
  givePlan({ as, found, idOf, meetings, planOf, planOfMeeting }, step) {
    planOfMeeting.set(step.meeting, step.plan);
    return as('regisseur', operations.changeMeeting, {
      meetingId: found(meetings, step.meeting),
      planId: planOf(step.plan).id,
      ...(step.invite ? { invitePersonIds: step.invite.map(idOf) } : {}),
      ...(step.withdraw ? { withdrawPersonIds: step.withdraw.map(idOf) } : {}),
    });
  },
  askDates,
  answerDates,
  async reply({ as, found, meetings }, step) {
    for (const [key, reply] of Object.entries(step.replies)) {
      const said = typeof reply === 'string' ? { reply } : { reply: 'NO', reason: reply.no };
      await as(key, operations.replyToMeeting, { meetingId: found(meetings, step.meeting), ...said });
    }
  },
  hold: (cast, step) =>
    hold(cast, step, cast.found(cast.planOfMeeting, step.meeting), (steps) => doAll(cast, steps)),
  level: changeLevel,
  proposeLevel: ({ as, trajectId }, step) =>
    as(step.by, operations.proposeRegieLevel, { trajectId, level: step.to, motivation: step.motivation }),
  signal: ({ as, mutationId, trajectId }, step) =>
    as(step.by, operations.sendSafetySignal, {
      trajectId,
      words: step.words,
      lifeThreatening: step.lifeThreatening ?? false,
      mutationId: mutationId(),
    }),
  async answerSignals(cast, step) {
    for (const { id, answeredAt } of (await trajectNow(cast)).safetySignals)
      if (answeredAt === null)
        await cast.ask(cast.viewerOf('regisseur'), operations.answerSafetySignal, {
          id,
          answer: step.answer,
        });
  },
  async solve(cast, step) {
    for (const { id, kind, solvedAt } of (await trajectNow(cast)).obligations)
      if (kind === step.obligation && solvedAt === null)
        await cast.ask(cast.viewerOf('regisseur'), operations.solveObligation, { id, note: step.note });
  },
  goToPhase: ({ as, trajectId }, { from, to, reason = '' }) =>
    as('regisseur', operations.goToPhase, { trajectId, from, to, reason }),
  close: ({ as, trajectId }, { do: _, ...agreed }) =>
    as('regisseur', operations.closeTraject, { trajectId, agreed: true, despite: '', ...agreed }),
  async handOver(cast, step) {
    const { accountId } = cast.found(cast.colleagues, step.to);
    const { handOverRegie } = await cast.as<{ handOverRegie: { regisseur: { id: string } } }>(
      'regisseur',
      operations.handOverRegie,
      { trajectId: cast.trajectId, accountId, motivation: step.motivation },
    );
    cast.regisseur = `@${step.to}`;
    cast.persons.set(cast.regisseur, { id: handOverRegie.regisseur.id, accountId });
  },
  join: (cast, step) =>
    join(cast, cast.household.people.find((one) => one.key === step.person) as DemoPerson),
  leave: ({ ask, idOf, viewerOf }, step) =>
    ask(viewerOf('regisseur'), operations.removePerson, { personId: idOf(step.person) }),
};

/** Does steps one after another, each as the person who does it. Throws when one is refused. */
export async function doAll(cast: Cast, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const handle = handlers[step.do] as (cast: Cast, step: Step) => Promise<unknown>;
    await handle(cast, step);
  }
}
