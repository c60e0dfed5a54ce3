import { accountActing, personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type {
  AnswerEscalationInput,
  AskManagerInput,
  Escalation,
  EscalationStep,
  RegisseurLoad,
} from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { lineOf, wordsOf } from '../traject/traject.rules.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { inTransaction } from '../writes.ts';
import { createFigures, type Figures } from './figures.ts';
import type { FigureNeighbours } from './figures.count.ts';
import { openEscalations, type StoredEscalation } from './escalation.model.ts';
import { answeredMail, askedMail } from './steering.words.ts';

/** What steering needs of other modules. */
export interface SteeringNeighbours extends FigureNeighbours {
  jobs: Jobs;
  account: AccountService;
  traject: TrajectService;
}

/** Questions of a regisseur to the manager, and back; who leads how much; figures over many trajecten. */
export interface SteeringService extends Figures {
  /** Who leads trajecten of the manager's organisation, who leads most first. */
  loads(grant: Grant<'STEERING'>): Promise<RegisseurLoad[]>;
  /** Of one traject, newest first. */
  ofTraject(grant: Grant<'TRAJECT_LEAD'>): Promise<Escalation[]>;
  /** Not ended, of the manager's organisation, oldest first. */
  ofOrganisation(grant: Grant<'STEERING'>): Promise<Escalation[]>;
  /** Throws INPUT_INVALID. */
  ask(grant: Grant<'TRAJECT_LEAD'>, input: AskManagerInput): Promise<Escalation>;
  /** Throws NOT_FOUND, INPUT_INVALID. */
  answer(grant: Grant<'STEERING'>, input: AnswerEscalationInput): Promise<Escalation>;
  /** Harmless when it is ended, or none of this traject. */
  end(grant: Grant<'TRAJECT_LEAD'>, id: string): Promise<void>;
}

const placeOf = (id: string, field: 'sealed' | 'step') => ({ collection: 'escalations', id, field });
const required = { required: true };

/** Steering over the questions that are kept. */
export async function createSteeringService(
  core: Core,
  neighbours: SteeringNeighbours,
): Promise<SteeringService> {
  const { jobs, account: accounts, traject: trajecten } = neighbours;
  const Stored = await openEscalations(core.database);

  async function opened(stored: StoredEscalation): Promise<Escalation> {
    const { _id: id, trajectId, at, personId, sealed, step, endedAt } = stored;
    const { words, tried } = await core.keyring.open<{ words: string; tried: string }>(
      trajectId,
      placeOf(id, 'sealed'),
      bytesOf(sealed),
    );
    const said = step
      ? await core.keyring.open<Omit<EscalationStep, 'at'> & { at: string }>(
          trajectId,
          placeOf(id, 'step'),
          bytesOf(step),
        )
      : null;
    const asker = await trajecten.personById(personId);
    // The name of a regisseur of the household would tell the household's.
    const by = asker?.side === 'PROFESSIONAL' ? asker.name : '';
    return { id, trajectId, at, by, words, tried, step: said && { ...said, at: new Date(said.at) }, endedAt };
  }

  async function tell(kind: 'steering.asked' | 'steering.answered', id: string, trajectId: string) {
    await jobs.plan({ kind, subject: id, trajectId, dueAt: core.clock.now() });
    void jobs.runDue().catch(() => undefined);
  }

  jobs.handle('steering.asked', async ({ subject }) => {
    const stored = await Stored.findById(subject, { organisationId: 1 }).lean();
    if (!stored) return;
    for (const { email, roles } of await accounts.accountsOfOrganisation(stored.organisationId))
      if (roles.includes('MANAGER')) await core.mailer.send(askedMail(email, core.origin()));
  });

  jobs.handle('steering.answered', async ({ trajectId }) => {
    const leads = (await trajecten.trajectById(trajectId ?? ''))?.regisseurPersonId ?? null;
    if (leads === null || trajectId === null) return;
    for (const to of (await trajecten.addressesOf(trajectId, [leads])).values())
      await core.mailer.send(answeredMail(to, core.origin()));
  });

  return {
    ...(await createFigures(core, jobs, neighbours)),
    async loads(grant) {
      const { organisationId } = accountActing(grant);
      const all = await accounts.accountsOfOrganisation(organisationId);
      const loads = await trajecten.desk.loadOf(all.map(({ id }) => id));
      return all
        .map(({ id, name }) => ({ accountId: id, name, leads: loads.get(id) ?? 0 }))
        .filter(({ leads }) => leads > 0)
        .sort((a, b) => b.leads - a.leads || a.name.localeCompare(b.name, 'nl'));
    },
    async ofTraject(grant) {
      const all = await Stored.find({ trajectId: trajectOf(grant) })
        .sort({ at: -1 })
        .lean();
      return Promise.all(all.map(opened));
    },

    async ofOrganisation({ viewer }) {
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      const { organisationId } = viewer;
      const asked = await Stored.find({ organisationId, open: true }).sort({ at: 1 }).lean();
      const records = await trajecten.trajectenById(asked.map(({ trajectId }) => trajectId));
      // Of a closed traject nothing is asked any more, and of an erased one nothing can be read.
      const going = new Set(records.filter(({ closed }) => closed === null).map(({ id }) => id));
      return Promise.all(asked.filter(({ trajectId }) => going.has(trajectId)).map(opened));
    },

    async ask(grant, input) {
      const trajectId = trajectOf(grant);
      const words = wordsOf(input.words, 'wat er vastloopt', 2000, required);
      const tried = wordsOf(input.tried, 'wat je al deed', 2000, required);
      const id = core.random.uuid();
      const { organisationId } = (await trajecten.trajectById(trajectId)) ?? fail('NOT_FOUND');
      const sealed = await core.keyring.seal(trajectId, placeOf(id, 'sealed'), { words, tried });
      const about = { trajectId, organisationId, personId: personOf(grant), at: core.clock.now(), sealed };
      await inTransaction(core.database, async (session) => {
        await Stored.create([{ _id: id, ...about, open: true }], { session });
        await trajecten.enqueue(session, trajectId, { what: ['OBLIGATIONS'] });
      });
      await trajecten.publishPending(trajectId);
      await tell('steering.asked', id, trajectId);
      return opened((await Stored.findById(id).lean()) ?? fail('NOT_FOUND'));
    },

    async answer({ viewer }, input) {
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      const step = {
        what: wordsOf(input.what, 'de volgende stap', 1000, required),
        owner: lineOf(input.owner, 'wie dit doet', 120, required),
        due: input.due,
        by: (await accounts.accountById(viewer.accountId))?.name ?? fail('FORBIDDEN'),
        at: core.clock.now().toISOString(),
      };
      const stored = await Stored.findOne({ _id: input.escalationId, open: true }).lean();
      if (stored?.organisationId !== viewer.organisationId) fail('NOT_FOUND');
      const { _id: id, trajectId } = stored;
      if ((await trajecten.trajectById(trajectId))?.closed !== null) fail('NOT_FOUND');
      const sealed = await core.keyring.seal(trajectId, placeOf(id, 'step'), step);
      await Stored.updateOne({ _id: id, open: true }, { $set: { step: sealed } });
      await trajecten.publish(trajectId, { what: ['OBLIGATIONS'] });
      await tell('steering.answered', id, trajectId);
      return opened((await Stored.findById(id).lean()) ?? fail('NOT_FOUND'));
    },

    async end(grant, id) {
      const trajectId = trajectOf(grant);
      const ended = { $unset: { open: 1 }, $set: { endedAt: core.clock.now() } } as const;
      await Stored.updateOne({ _id: id, trajectId, open: true }, ended);
      await trajecten.publish(trajectId, { what: ['OBLIGATIONS'] });
    },
  };
}
