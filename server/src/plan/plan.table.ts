import type { Core } from '../core.ts';
import type { StreamStore } from '../log/stream-store.ts';
import type { VoicedForm } from '../method/types.ts';
import { consentsIn, heldBackBy } from './plan.consent.ts';
import type { PlanModels } from './plan.model.ts';
import type { PlanOutlines } from './plan.outlines.ts';
import { asksEachPerson } from './plan.rules.ts';
import * as rules from './plan.table.rules.ts';
import type { PlanService } from './plan.service.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';
import { createTableWriting } from './plan.table.writing.ts';
import { watchingPlans } from './plan.watching.ts';

/** What the meeting asks of the plan that lies on its table, and writes in it. No viewer asks. */
export type PlanAtTable = Pick<
  PlanService,
  | 'hideAnswers'
  | 'openAnswers'
  | 'answeredBy'
  | 'spokenIn'
  | 'watch'
  | 'agendaOf'
  | 'noteMeeting'
  | 'noteNextMeeting'
  | 'consents'
  | 'setMeeting'
  | 'showsTyping'
  | 'heldBack'
  | 'saysUnsafe'
>;

/** The plan at the table, over its streams. */
export function createPlanAtTable(
  { log, logger, accessChanges }: Pick<Core, 'log' | 'logger' | 'accessChanges'>,
  streams: StreamStore<PlanState, PlanEvent>,
  { outlineOf }: PlanOutlines,
  Plans: PlanModels['Plans'],
): PlanAtTable {
  /**
   * What the live meeting shows of a plan: as this process knows it. It watches the plan, and so hears of what others
   * write and looks again.
   */
  async function lookLive<T>(planId: string, look: (state: PlanState, form: VoicedForm) => T): Promise<T> {
    const { trajectId, form } = await outlineOf(planId);
    return streams.read(planId, trajectId, (state) => look(state, form), 0);
  }

  return {
    ...createTableWriting({ streams, outlineOf, Plans, accessChanges }),

    answeredBy: (planId, sectionKey) =>
      lookLive(planId, (state, form) => rules.answeredIn(form, state, sectionKey)),
    spokenIn: (planId, sectionKey) => lookLive(planId, (state) => rules.spokenIn(state, sectionKey)),
    watch: watchingPlans({ log, logger, streams, outlineOf }),

    async agendaOf(planId) {
      const { sections } = (await outlineOf(planId)).form;
      return sections.map((one) => ({
        sectionKey: one.key,
        title: one.title,
        minutes: one.minutes,
        asksEachPerson: asksEachPerson(one),
      }));
    },

    consents: (planId) => lookLive(planId, (state, form) => consentsIn(form, state)),
    showsTyping: (planId, textId) =>
      lookLive(planId, (state, form) => rules.showsTyping(form, state, textId)),

    async heldBack(planId, answers) {
      const { trajectId, form } = await outlineOf(planId);
      return streams.read(planId, trajectId, (state) => heldBackBy(form, state, answers));
    },

    async saysUnsafe(planId, sectionKey) {
      const { trajectId, form } = await outlineOf(planId);
      return streams.read(planId, trajectId, (state) => rules.saysUnsafe(form, state, sectionKey));
    },
  };
}
