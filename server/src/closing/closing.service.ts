import type { ClientSession } from 'mongoose';
import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import { knownEdition } from '../method/method.service.ts';
import type { PlanService } from '../plan/plan.service.ts';
import type { RegieService } from '../regie/regie.service.ts';
import type { RetentionService } from '../retention/retention.service.ts';
import type { SafetyService } from '../safety/safety.service.ts';
import type { CloseTrajectInput, Closed, ClosedTraject, Closing } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { lineOf, motivationOf, wordsOf } from '../traject/traject.rules.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { inTransaction } from '../writes.ts';
import { openClosings } from './closing.model.ts';
import { closingOf } from './closing.rules.ts';
import { closedMail, reopenedMail } from './closing.words.ts';

/** What closing needs of other modules. */
export interface ClosingNeighbours {
  jobs: Jobs;
  traject: TrajectService;
  accessLog: AccessLogService;
  regie: RegieService;
  safety: SafetyService;
  plan: PlanService;
  meeting: MeetingService;
  retention: RetentionService;
}

/** Closing a traject, and opening it again. */
export interface ClosingService {
  /** Whether it can be closed now; null when it is closed. */
  stateOf(grant: Grant<'TRAJECT_LEAD'>): Promise<Closing | null>;
  /** Throws CLOSING_BARRED, MOTIVATION_REQUIRED, INPUT_INVALID, CONFLICT. */
  close(grant: Grant<'TRAJECT_LEAD'>, input: CloseTrajectInput): Promise<TrajectRecord>;
  /** How it was closed; null while it is open. */
  closedOf(grant: Grant<'TRAJECT_READ'>, traject: TrajectRecord): Promise<Closed | null>;
  find(grant: Grant<'INTAKE'>, householdName: string): Promise<ClosedTraject[]>;
  /** Throws MOTIVATION_REQUIRED, CONFLICT. */
  reopen(grant: Grant<'TRAJECT_REOPEN'>, reason: string): Promise<void>;
}

/** What of a closing is sealed. */
interface ClosingWords extends Omit<Closed, 'at' | 'despite'> {
  despite: string;
}

const placeOf = (id: string, field: 'sealed' | 'reopened') => ({ collection: 'closings', id, field });

const longest = 2000;
const required = { required: true };

/** The words of a closing, checked. Throws INPUT_INVALID, MOTIVATION_REQUIRED. */
function wordsOfClosing(input: CloseTrajectInput, by: string, allHold: boolean): ClosingWords {
  if (!input.agreed) fail('INPUT_INVALID', { what: 'de mensen vinden nog niet dat het kan stoppen' });
  return {
    followUp: wordsOf(input.followUp, 'wat er hierna komt', longest, required),
    contact: wordsOf(input.contact, 'wie zij kunnen bellen', 500, required),
    relapse: wordsOf(input.relapse, 'wat zij doen als het slechter gaat', longest, required),
    aftercare: wordsOf(input.aftercare, 'wie nog eens vraagt hoe het gaat', longest, required),
    evaluation: wordsOf(input.evaluation, 'het terugkijken', longest, required),
    despite: allHold ? '' : motivationOf(input.despite),
    by,
  };
}

/** Closing over the modules that know what a traject needs first. */
export async function createClosingService(
  core: Core,
  neighbours: ClosingNeighbours,
): Promise<ClosingService> {
  const { jobs, traject: trajecten, regie, safety, plan, meeting, retention } = neighbours;
  const Stored = await openClosings(core.database);

  async function judge(traject: TrajectRecord): Promise<Closing> {
    const { id, edition, regieLevel: level, regisseurPersonId } = traject;
    const leader = regisseurPersonId === null ? null : await trajecten.personById(regisseurPersonId);
    const plans = (await plan.plansOf(id)).filter(({ state }) => state === 'ADOPTED');
    const [answers, openSignal, open, next, actions] = await Promise.all([
      regie.answersOf({ trajectId: id, edition, level }),
      safety.hasOpen(id),
      trajecten.obligations.openOf(id),
      meeting.nextOf(id, undefined, { sure: true }),
      plan.actionsOf(id, { planIds: new Set(plans.map(({ _id }) => _id)), ownerId: null }),
    ]);
    return closingOf({
      edition: knownEdition(edition),
      level,
      answers,
      leads: leader?.side ?? 'PROFESSIONAL',
      openSignal,
      waiting: open.map(({ kind }) => kind),
      meeting: next !== null,
      adopted: new Set(plans.map((one) => plan.form(one).kind)),
      actions: actions.map(({ state }) => state),
    });
  }

  const trajectOfGrant = async (grant: Grant): Promise<TrajectRecord> =>
    (await trajecten.trajectById(trajectOf(grant))) ?? fail('NOT_FOUND');

  /** Nothing waits for the regisseur of a closed traject any more. */
  async function solveAll(session: ClientSession, trajectId: string): Promise<void> {
    for (const kind of ['HAND_OVER', 'LEVEL_PROPOSAL', 'NEXT_MEETING'] as const)
      await trajecten.obligations.solve(trajectId, kind, undefined, session);
  }

  jobs.handle('closing.tell', async ({ subject: trajectId }) => {
    const traject = await trajecten.trajectById(trajectId);
    if (!traject) return;
    for (const to of new Set((await trajecten.addressesOf(trajectId)).values()))
      await core.mailer.send(
        traject.closed
          ? closedMail(to, core.origin(), traject.closed.readUntil)
          : reopenedMail(to, core.origin()),
      );
  });

  /** Everyone hears of it by mail, also when the server stops right after. */
  const planTelling = (session: ClientSession, trajectId: string) =>
    jobs.plan({ kind: 'closing.tell', subject: trajectId, trajectId, dueAt: core.clock.now() }, session);

  async function tellAll(trajectId: string): Promise<void> {
    core.accessChanges.announce({ trajectId });
    await trajecten.publishPending(trajectId);
    void jobs.runDue().catch(() => undefined);
  }

  return {
    async stateOf(grant) {
      const traject = await trajectOfGrant(grant);
      return traject.closed ? null : judge(traject);
    },

    async close(grant, input) {
      const trajectId = trajectOf(grant);
      const regisseurPersonId = personOf(grant);
      const by = (await trajecten.personById(regisseurPersonId))?.name ?? fail('NOT_FOUND');
      const id = core.random.uuid();
      await inTransaction(core.database, async (session) => {
        // Looked at within: what somebody told meanwhile touches the traject too, and then this is tried again.
        const traject = await trajectOfGrant(grant);
        const { bars, checks } = await judge(traject);
        if (bars.length > 0) fail('CLOSING_BARRED');
        const said = wordsOfClosing(
          input,
          by,
          checks.every(({ holds }) => holds),
        );
        const closed = await retention.ifClosedNow(trajectId);
        const { householdName } = traject;
        if (!(await trajecten.ending.close(session, { trajectId, regisseurPersonId, householdName, closed })))
          fail('CONFLICT');
        const sealed = await core.keyring.seal(trajectId, placeOf(id, 'sealed'), said);
        await Stored.create([{ _id: id, trajectId, at: closed.at, sealed }], { session });
        await solveAll(session, trajectId);
        await retention.begin(session, trajectId, closed);
        await trajecten.enqueue(session, trajectId, {
          what: ['PEOPLE', 'REGIE', 'OBLIGATIONS'],
          timeline: { kind: 'CLOSED' },
        });
        await planTelling(session, trajectId);
      });
      await tellAll(trajectId);
      return trajectOfGrant(grant);
    },

    async closedOf({ situation }, { id: trajectId, closed }) {
      if (!closed) return null;
      const stored = await Stored.findOne({ trajectId }).sort({ at: -1 }).lean();
      if (!stored) return null;
      const place = placeOf(stored._id, 'sealed');
      const said = await core.keyring.open<ClosingWords>(trajectId, place, bytesOf(stored.sealed));
      const { despite, ...rest } = said;
      const tells = situation.self?.side === 'PROFESSIONAL' && despite !== '';
      return { at: closed.at, ...rest, despite: tells ? despite : null };
    },

    async find({ viewer }, name) {
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      const householdName = lineOf(name, 'de naam van het huishouden', 120, required);
      const ids = await trajecten.ending.closedByName(viewer.organisationId, householdName);
      const found: ClosedTraject[] = [];
      for (const trajectId of ids) {
        const traject = await trajecten.trajectById(trajectId);
        if (!traject?.closed) continue;
        await neighbours.accessLog.record({ trajectId, viewer, personId: null, what: 'CLOSED_FOUND' });
        const { regisseurPersonId: leads, registeredAt, closed } = traject;
        const regisseur = leads === null ? null : await trajecten.personById(leads);
        const { at: closedAt, eraseAt } = closed;
        const regisseurName = regisseur?.name ?? '';
        found.push({ id: trajectId, registeredAt, closedAt, eraseAt, regisseurName });
      }
      return found;
    },

    async reopen(grant, reason) {
      const trajectId = trajectOf(grant);
      const why = motivationOf(reason);
      const latest = await Stored.findOne({ trajectId }).sort({ at: -1 }).lean();
      await inTransaction(core.database, async (session) => {
        if (!(await trajecten.ending.reopen(session, trajectId))) fail('CONFLICT');
        if (latest) {
          const reopened = await core.keyring.seal(trajectId, placeOf(latest._id, 'reopened'), { why });
          await Stored.updateOne(
            { _id: latest._id },
            { $set: { reopenedAt: core.clock.now(), reopened } },
            { session },
          );
        }
        await retention.stop(session, trajectId);
        await trajecten.obligations.open(trajectId, { reason: 'NO_NEXT_MEETING' }, session);
        await trajecten.enqueue(session, trajectId, {
          what: ['PEOPLE', 'REGIE', 'OBLIGATIONS'],
          timeline: { kind: 'REOPENED' },
        });
        await planTelling(session, trajectId);
      });
      await tellAll(trajectId);
    },
  };
}
