import { knownTo } from '../access/known.ts';
import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import type { PlanService } from '../plan/plan.service.ts';
import type { RegieService } from '../regie/regie.service.ts';
import type {
  AppointSuccessorInput,
  Handover,
  HandedItem,
  HandOverInput,
  Successor,
} from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { isKeptFromLay } from '../traject/obligation.rules.ts';
import { motivationOf } from '../traject/traject.rules.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { inTransaction } from '../writes.ts';
import { openHandovers } from './handover.model.ts';
import { warmMeetingOf, wasWarm } from './handover.warm.ts';
import { followUpMail, handedOverMail } from './handover.words.ts';

/** What handing over needs of other modules. */
export interface HandoverNeighbours {
  jobs: Jobs;
  account: AccountService;
  traject: TrajectService;
  accessLog: AccessLogService;
  regie: RegieService;
  plan: PlanService;
  meeting: MeetingService;
}

/** Handing regie over, now or later, and a successor for a regisseur who is away. */
export interface HandoverService {
  /** What is open, and what was planned. */
  stateOf(grant: Grant<'TRAJECT_LEAD'>): Promise<Handover>;
  /** Hands over at once or plans it. Throws NOT_FOUND, CONFLICT, MOTIVATION_REQUIRED, INPUT_INVALID. */
  handOver(grant: Grant<'TRAJECT_LEAD'>, input: HandOverInput): Promise<TrajectRecord>;
  /** True when a handover was planned. */
  withdraw(grant: Grant<'TRAJECT_LEAD'>): Promise<boolean>;
  /** Who can take over; NOT_FOUND for a traject of another organisation. */
  successors(grant: Grant<'STEERING'>, trajectId: string): Promise<Successor[]>;
  /** Throws NOT_FOUND, CONFLICT, MOTIVATION_REQUIRED, INPUT_INVALID. */
  appointSuccessor(grant: Grant<'STEERING'>, input: AppointSuccessorInput): Promise<void>;
}

const dayLength = 24 * 60 * 60_000;
const longestAhead = 90 * dayLength;
const placeOf = (id: string) => ({ collection: 'handovers', id, field: 'sealed' });

/** What is said of a handover beside who and when. */
interface HandoverWords {
  motivation: string;
  checked: HandedItem[];
}

/** Handovers over the modules that know what is open. */
export async function createHandoverService(
  core: Core,
  neighbours: HandoverNeighbours,
): Promise<HandoverService> {
  const { jobs, account: accounts, traject: trajecten, regie, plan, meeting } = neighbours;
  const Stored = await openHandovers(core.database);

  const now = (): Date => core.clock.now();
  const trajectNow = async (id: string): Promise<TrajectRecord> =>
    (await trajecten.trajectById(id)) ?? fail('NOT_FOUND');

  /** Everyone hears by mail who it is now; both are asked later how it goes. */
  async function planTelling(trajectId: string, giverId: string, followUpOn: string | null): Promise<void> {
    await jobs.plan({ kind: 'handover.tell', subject: trajectId, trajectId, dueAt: now() });
    const dueAt = followUpOn === null ? null : new Date(`${followUpOn}T08:00:00Z`);
    if (dueAt)
      await jobs.plan({ kind: 'handover.follow-up', subject: `${trajectId}/${giverId}`, trajectId, dueAt });
    void jobs.runDue().catch(() => undefined);
  }

  jobs.handle('handover.tell', async ({ subject: trajectId }) => {
    for (const to of new Set((await trajecten.addressesOf(trajectId)).values()))
      await core.mailer.send(handedOverMail(to, core.origin()));
  });

  jobs.handle('handover.follow-up', async ({ subject }) => {
    const [trajectId = '', giverId = ''] = subject.split('/');
    const traject = await trajecten.trajectById(trajectId);
    if (!traject || traject.closed) return;
    const both = [giverId, traject.regisseurPersonId ?? ''];
    const professionals = (await trajecten.peopleOf(trajectId)).filter(({ side }) => side === 'PROFESSIONAL');
    const asked = professionals.flatMap(({ id }) => (both.includes(id) ? [id] : []));
    for (const to of (await trajecten.addressesOf(trajectId, asked)).values())
      await core.mailer.send(followUpMail(to, core.origin()));
  });

  jobs.handle('handover.do', async ({ subject: trajectId }) => {
    const stored = await Stored.findOne({ trajectId }).lean();
    if (!stored || stored.from > now()) return;
    const { _id, giverId, accountId, followUpOn, sealed, warmMeetingId = null } = stored;
    if (!(await wasWarm(meeting, trajectId, warmMeetingId))) {
      const dueAt = new Date(now().getTime() + dayLength);
      await jobs.plan({ kind: 'handover.do', subject: trajectId, trajectId, dueAt });
      return;
    }
    const traject = await trajecten.trajectById(trajectId);
    // Somebody else leads by now, or it is closed: there is nothing to hand over any more.
    if (traject?.regisseurPersonId === giverId && !traject.closed) {
      const { motivation } = await core.keyring.open<HandoverWords>(trajectId, placeOf(_id), bytesOf(sealed));
      const by = (await trajecten.personById(giverId))?.name ?? '';
      await trajecten.changeRegisseur({ trajectId, giverId, accountId, motivation, by });
      await planTelling(trajectId, giverId, followUpOn);
    }
    await Stored.deleteOne({ _id });
  });

  /** The traject of the manager's own organisation that is not closed. */
  async function ledIn({ viewer }: Grant<'STEERING'>, trajectId: string): Promise<TrajectRecord> {
    const traject = await trajecten.trajectById(trajectId);
    if (viewer.kind !== 'ACCOUNT' || traject?.organisationId !== viewer.organisationId) fail('NOT_FOUND');
    if (traject.closed || traject.regisseurPersonId === null) fail('NOT_FOUND');
    return traject;
  }

  async function openOf(grant: Grant<'TRAJECT_LEAD'>): Promise<Handover['open']> {
    const trajectId = trajectOf(grant);
    const lay = grant.situation.self?.side !== 'PROFESSIONAL';
    const { plans: readable } = await knownTo(grant, { plan, meeting });
    const [obligations, actions, meetings, plans, asked] = await Promise.all([
      trajecten.obligations.openOf(trajectId),
      plan.actionsOf(trajectId, { planIds: readable, ownerId: null }),
      meeting.factsOf(trajectId),
      plan.plansOf(trajectId),
      meeting.dates.openIn(trajectId),
    ]);
    const lines: [HandedItem, number][] = [
      ['OBLIGATIONS', obligations.filter((one) => !lay || !isKeptFromLay(one)).length],
      ['ACTIONS', actions.filter(({ state }) => state === 'OPEN').length],
      ['MEETINGS', meetings.filter(({ state }) => state !== 'CLOSED').length],
      ['DATES', asked],
      ['PLANS', plans.filter(({ _id, state }) => state === 'DRAFT' && readable.has(_id)).length],
    ];
    return lines.filter(([, count]) => count > 0).map(([item, count]) => ({ item, count }));
  }

  return {
    async stateOf(grant) {
      const stored = await Stored.findOne({ trajectId: trajectOf(grant) }).lean();
      const to = stored ? (await accounts.accountById(stored.accountId))?.name : undefined;
      return {
        open: await openOf(grant),
        planned: stored && {
          from: stored.from,
          to: to ?? '',
          followUpOn: stored.followUpOn,
          waitsForMeeting:
            stored.from <= now() && !(await wasWarm(meeting, stored.trajectId, stored.warmMeetingId ?? null)),
        },
      };
    },

    async handOver(grant, input) {
      const { accountId, motivation, from = null, followUpOn = null, checked } = input;
      const trajectId = trajectOf(grant);
      const giverId = personOf(grant);
      if (followUpOn !== null && Date.parse(followUpOn) < (from ?? now()).getTime() - dayLength)
        fail('INPUT_INVALID', { what: 'de dag om terug te kijken is te vroeg' });
      const warmMeetingId = await warmMeetingOf(
        meeting,
        await trajecten.peopleOf(trajectId),
        input,
        from ?? now(),
      );
      if (from === null || from <= now()) {
        const traject = await trajecten.handOver(grant, input);
        await Stored.deleteOne({ trajectId });
        await planTelling(trajectId, giverId, followUpOn);
        return traject;
      }
      const why = motivationOf(motivation);
      if (from.getTime() - now().getTime() > longestAhead)
        fail('INPUT_INVALID', { what: 'de dag is te ver weg' });
      const traject = await trajectNow(trajectId);
      const all = await accounts.accountsOfOrganisation(traject.organisationId);
      if (!all.some(({ id, roles }) => id === accountId && roles.includes('PROFESSIONAL'))) fail('NOT_FOUND');
      const id = core.random.uuid();
      const words: HandoverWords = { motivation: why, checked: [...(checked ?? [])] };
      const sealed = await core.keyring.seal(trajectId, placeOf(id), words);
      await inTransaction(core.database, async (session) => {
        await Stored.deleteOne({ trajectId }, { session });
        const row = { _id: id, trajectId, giverId, accountId, from, followUpOn, warmMeetingId, sealed };
        await Stored.create([row], { session });
        await jobs.plan({ kind: 'handover.do', subject: trajectId, trajectId, dueAt: from }, session);
      });
      return traject;
    },

    async withdraw(grant) {
      const trajectId = trajectOf(grant);
      await jobs.cancel('handover.do', trajectId);
      return (await Stored.deleteOne({ trajectId })).deletedCount > 0;
    },

    async successors(grant, trajectId) {
      const { edition, organisationId, regieLevel, regisseurPersonId } = await ledIn(grant, trajectId);
      const leader = regisseurPersonId === null ? null : await trajecten.personById(regisseurPersonId);
      const candidates = await regie.candidates(organisationId, edition, regieLevel);
      return candidates.filter(({ accountId }) => accountId !== leader?.accountId);
    },

    async appointSuccessor(grant, { trajectId, accountId, motivation }) {
      const { viewer } = grant;
      const { regisseurPersonId: giverId } = await ledIn(grant, trajectId);
      if (viewer.kind !== 'ACCOUNT' || giverId === null) fail('FORBIDDEN');
      const by = (await accounts.accountById(viewer.accountId))?.name ?? fail('FORBIDDEN');
      await trajecten.changeRegisseur({ trajectId, giverId, accountId, motivation, by });
      await neighbours.accessLog.record({ trajectId, viewer, personId: null, what: 'HANDED_OVER' });
      await Stored.deleteOne({ trajectId });
      await planTelling(trajectId, giverId, null);
    },
  };
}
