import type { Core } from '../core.ts';
import type { StreamStore } from '../log/stream-store.ts';
import type { Entry } from '../log/log.ts';
import { meetingEvents, nextMeetingEvents } from './plan.meeting.ts';
import type { PlanModels } from './plan.model.ts';
import type { PlanOutlines } from './plan.outlines.ts';
import { sectionOfEvent } from './plan.projection.ts';
import { asksEachPerson, consentsIn, isFreeText, isOfRound, unansweredRefusals } from './plan.rules.ts';
import { mainEntryId, type PlanEvent, type PlanState } from './plan.types.ts';
import type { PlanService } from './plan.service.ts';

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
  | 'refusals'
  | 'saysUnsafe'
>;

/** The plan at the table, over its streams. */
export function createPlanAtTable(
  { log, logger, accessChanges }: Pick<Core, 'log' | 'logger' | 'accessChanges'>,
  streams: StreamStore<PlanState, PlanEvent>,
  { outlineOf }: PlanOutlines,
  Plans: PlanModels['Plans'],
): PlanAtTable {
  async function record(planId: string, events: PlanEvent[]): Promise<void> {
    const { trajectId } = await outlineOf(planId);
    await streams.execute(planId, { trajectId, actor: null, decide: () => events });
  }

  /**
   * What the live meeting shows of a plan: as this process knows it. It watches the plan, and so hears of what others
   * write and looks again.
   */
  const lookLive = <T>(planId: string, trajectId: string, look: (state: PlanState) => T): Promise<T> =>
    streams.read(planId, trajectId, look, 0);

  return {
    async hideAnswers(planId, sectionKey) {
      await record(planId, [{ kind: 'answersHidden', sectionKey }]);
    },
    async openAnswers(planId, sectionKey) {
      await record(planId, [{ kind: 'answersOpened', sectionKey }]);
    },

    async answeredBy(planId, sectionKey) {
      const { trajectId, form } = await outlineOf(planId);
      const questions = (form.sections.find((one) => one.key === sectionKey)?.fields ?? []).filter(
        (one) => isOfRound(one) && !isFreeText(one.kind),
      );
      return lookLive(planId, trajectId, (state) => {
        const given = new Map<string, Set<string>>();
        for (const { personId, fieldKey } of state.entries.get(`main:${sectionKey}`)?.answers.values() ??
          []) {
          if (personId) given.set(personId, (given.get(personId) ?? new Set()).add(fieldKey));
        }
        return [...given]
          .filter(([, fields]) => questions.every((one) => fields.has(one.key)))
          .map(([personId]) => personId);
      });
    },

    async spokenIn(planId, sectionKey) {
      const { trajectId } = await outlineOf(planId);
      return lookLive(planId, trajectId, (state) => {
        const spoken = new Set<string>();
        for (const entry of state.entries.values()) {
          if (entry.sectionKey !== sectionKey || entry.removed || !entry.open) continue;
          if (entry.speakerId) spoken.add(entry.speakerId);
          for (const text of entry.texts.values()) {
            for (const clientId of text.known.keys()) {
              const personId = state.clientIds.get(clientId);
              if (personId && !entry.speakerId) spoken.add(personId);
            }
          }
          for (const { personId, fieldKey } of entry.answers.values())
            if (personId && !fieldKey.includes('.')) spoken.add(personId);
        }
        return [...spoken];
      });
    },

    watch(planId, listener) {
      let following: AsyncIterableIterator<Entry[]> | undefined;
      let ended = false;
      async function follow(): Promise<void> {
        const { trajectId } = await outlineOf(planId);
        const head = await streams.read(planId, trajectId, (_state, seq) => seq);
        if (ended) return;
        following = log.follow(`plan:${planId}`, trajectId, head);
        for await (const entries of following) {
          const events = entries.flatMap((entry) => entry.event as PlanEvent[]);
          const sections = (state: PlanState) => events.map((event) => sectionOfEvent(state, event));
          const keys = await streams.read(planId, trajectId, sections, entries.at(-1)?.seq);
          listener(new Set(keys.filter((key) => key !== undefined)));
        }
      }
      follow().catch(() => logger.warn('a plan could not be watched'));
      return () => {
        ended = true;
        void following?.return?.();
      };
    },

    async agendaOf(planId) {
      const { sections } = (await outlineOf(planId)).form;
      return sections.map((one) => ({
        sectionKey: one.key,
        title: one.title,
        minutes: one.minutes,
        asksEachPerson: asksEachPerson(one),
      }));
    },

    async noteMeeting(planId, note) {
      const { trajectId, form } = await outlineOf(planId);
      const decide = (state: PlanState): PlanEvent[] => meetingEvents(form, state, note);
      await streams.execute(planId, { trajectId, actor: null, decide });
    },

    async noteNextMeeting(planId, note) {
      const { trajectId, form } = await outlineOf(planId);
      const decide = (state: PlanState): PlanEvent[] => nextMeetingEvents(form, state, note);
      await streams.execute(planId, { trajectId, actor: null, decide });
    },

    async consents(planId) {
      const { trajectId, form } = await outlineOf(planId);
      return lookLive(planId, trajectId, (state) => consentsIn(form, state));
    },

    async showsTyping(planId, textId) {
      const { trajectId, form } = await outlineOf(planId);
      const at = textId.lastIndexOf('/');
      const [entryId, key] = [textId.slice(0, Math.max(0, at)), textId.slice(at + 1)];
      return lookLive(planId, trajectId, (state) => {
        const entry = state.entries.get(entryId);
        const sectionKey = entry?.sectionKey ?? /^main:(.+)$/.exec(entryId)?.[1];
        const field = form.sections
          .find((one) => one.key === sectionKey)
          ?.fields.find((one) => one.key === key && isFreeText(one.kind) && !one.perPerson);
        return field !== undefined && entry?.removed !== true && entry?.open !== false;
      });
    },

    async refusals(planId) {
      const { trajectId, form } = await outlineOf(planId);
      return streams.read(planId, trajectId, (state) => unansweredRefusals(form, state));
    },

    async saysUnsafe(planId, sectionKey) {
      const { trajectId, form } = await outlineOf(planId);
      const asked = form.sections.find((one) => one.key === sectionKey)?.safetyQuestions ?? [];
      return streams.read(planId, trajectId, (state) =>
        [...(state.entries.get(mainEntryId(sectionKey))?.answers.values() ?? [])].some(
          ({ fieldKey, value }) => asked.includes(fieldKey) && value.yes === true,
        ),
      );
    },

    async setMeeting(planId, meetingId) {
      await Plans.updateOne({ _id: planId }, { $set: { meetingId } });
      await record(planId, [{ kind: 'meetingSet', meetingId }]);
      // Who reads it because of sitting at the table reads it no longer.
      const { trajectId } = await outlineOf(planId);
      accessChanges.announce({ trajectId });
    },
  };
}
