import type { Grant } from '../access/grant.ts';
import { trajectOf } from '../access/grant.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { defaultEdition } from '../method/editions.ts';
import { levelNumber } from '../method/method.service.ts';
import type { RegieService } from '../regie/regie.service.ts';
import type { SafetyService } from '../safety/safety.service.ts';
import type { AppointRegisseurInput, RegisseurCandidate, RegisterRequestInput } from '../schema.generated.ts';
import { lineOf, motivationOf, wordsOf } from '../traject/traject.rules.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { PersonRecord, TrajectRecord } from '../traject/traject.types.ts';
import { isDuplicate, inTransaction } from '../writes.ts';
import { createWaitingRequests, type WaitingRequests } from './waiting.ts';

const mostMembers = 30;

/** What the intake desk needs of other modules. */
export interface IntakeNeighbours {
  account: AccountService;
  accessLog: AccessLogService;
  traject: TrajectService;
  regie: RegieService;
  safety: SafetyService;
}

/** Phase 1 of the method: a request comes in, someone who fits is looked for and appointed. */
export interface IntakeService extends WaitingRequests {
  /** Throws INPUT_INVALID, EDITION_UNKNOWN, CRITERION_UNKNOWN, CRITERION_TWICE. */
  register(grant: Grant<'INTAKE'>, input: RegisterRequestInput): Promise<TrajectRecord>;
  /** Professionals of the viewer's organisation: who fits first, then who leads the fewest. */
  candidates(grant: Grant<'INTAKE'>, edition: string, level: number): Promise<RegisseurCandidate[]>;
  /** Throws ALREADY_APPOINTED, INPUT_INVALID, NOT_FOUND, UNSAFE_OWN_REGISSEUR, NO_SAFETY_DESK. */
  appointFirst(grant: Grant<'FIRST_APPOINTMENT'>, input: AppointRegisseurInput): Promise<TrajectRecord>;
}

/** The intake desk: it writes through the modules it stands on, in one transaction each time. */
export function createIntakeService(core: Core, neighbours: IntakeNeighbours): IntakeService {
  const { account: accounts, traject: trajecten, regie, safety } = neighbours;
  const { desk } = trajecten;

  const nameOf = async (accountId: string): Promise<string> =>
    (await accounts.accountById(accountId))?.name ?? '';

  const trajectNow = async (id: string): Promise<TrajectRecord> =>
    (await trajecten.trajectById(id)) ?? fail('NOT_FOUND');

  /** Whom the desk chose: a professional, or someone of the household or network. */
  async function chosen(
    { id, organisationId }: TrajectRecord,
    { accountId, personId }: AppointRegisseurInput,
  ): Promise<Parameters<TrajectService['desk']['appointFirst']>[1]['regisseur']> {
    if ((accountId ?? null) === null && (personId ?? null) === null)
      fail('INPUT_INVALID', { what: 'kies een regisseur' });
    if (accountId && personId) fail('INPUT_INVALID', { what: 'kies één regisseur' });
    if (accountId) return { account: await desk.professional(accountId, organisationId) };
    if (personId) return { person: await desk.ownRegisseur(id, personId) };
    return fail('INPUT_INVALID', { what: 'kies een regisseur' });
  }

  return {
    ...createWaitingRequests(core, neighbours),

    async register(grant, input) {
      const { viewer } = grant;
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      if (input.members.length === 0) fail('INPUT_INVALID', { what: 'er is nog niemand van het huishouden' });
      if (input.members.length > mostMembers)
        fail('INPUT_INVALID', { what: `meer dan ${mostMembers} mensen in het huishouden` });
      const edition = input.edition ?? defaultEdition.id;
      const answers = regie.checkAnswers(edition, input.answers);
      const traject: TrajectRecord = {
        id: core.random.uuid(),
        organisationId: viewer.organisationId,
        edition,
        phase: 'AANMELDING',
        registeredBy: viewer.accountId,
        registeredAt: core.clock.now(),
        regieLevel: null,
        regisseurPersonId: null,
        closed: null,
        householdName: lineOf(input.householdName, 'de naam van het huishouden', 120, { required: true }),
        reason: wordsOf(input.reason, 'de reden', 4000, { required: true }),
        askedBy: lineOf(input.askedBy, 'wie de vraag stelt', 200, { required: true }),
      };
      const members: PersonRecord[] = [];
      for (const member of input.members) members.push(desk.memberOf(traject.id, member, members));
      const { unsafe = null, lifeThreatening = null } = input;
      const by = await nameOf(viewer.accountId);
      // Everything of this traject is sealed with its own key, from its first word on (G6).
      await core.keyring.create(traject.id);
      await inTransaction(core.database, async (session) => {
        await desk.open(session, traject, { unsafe, lifeThreatening, answers }, members);
        await trajecten.enqueue(session, traject.id, { what: ['PEOPLE'], timeline: { kind: 'REGISTERED' } });
        if (unsafe || lifeThreatening) {
          const signal = { by, lifeThreatening: lifeThreatening === true };
          await safety.signalAtIntake(session, traject.id, signal);
        }
      });
      await trajecten.publishPending(traject.id);
      return traject;
    },

    async candidates({ viewer }, edition, level) {
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      return regie.candidates(viewer.organisationId, edition, level);
    },

    async appointFirst(grant, input) {
      const trajectId = trajectOf(grant);
      const motivation = motivationOf(input.motivation);
      const level = levelNumber(input.level);
      const { viewer } = grant;
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      const traject = await trajectNow(trajectId);
      const { edition } = traject;
      const regisseur = await chosen(traject, input);
      const by = await nameOf(viewer.accountId);
      const { answers, unsafe, lifeThreatening } = await desk.intakeOf(trajectId);
      // G8: whom the worries are about could be the one who leads.
      const worries =
        unsafe === true ||
        lifeThreatening === true ||
        regie.asksSafety(edition, level, answers) ||
        (await safety.hasAny(trajectId));
      if ('person' in regisseur && worries) fail('UNSAFE_OWN_REGISSEUR');
      // Signals would have nobody who reads them.
      if ('person' in regisseur && !(await safety.hasDesk(traject.organisationId))) fail('NO_SAFETY_DESK');
      await inTransaction(core.database, async (session) => {
        const first = { trajectId, level, regisseur, motivation, by };
        const person = await desk.appointFirst(session, first);
        const about =
          'account' in regisseur
            ? { profiles: regisseur.account.profiles, ownNetwork: false }
            : { profiles: [], ownNetwork: true };
        const decision = { trajectId, edition, level, motivation, answers, by, byId: viewer.accountId };
        await regie.recordFirst(session, { ...decision, regisseur: about });
        await trajecten.enqueue(session, trajectId, {
          what: ['PEOPLE'],
          timeline: { kind: 'APPOINTED', subject: person.id, person: person.name },
        });
        await trajecten.enqueue(session, trajectId, {
          what: ['REGIE', 'OBLIGATIONS'],
          timeline: { kind: 'LEVEL_SET', toLevel: level },
        });
      }).catch((error: unknown) => (isDuplicate(error) ? fail('ALREADY_APPOINTED') : Promise.reject(error)));
      core.accessChanges.announce({ trajectId });
      await trajecten.publishPending(trajectId);
      return trajectNow(trajectId);
    },
  };
}
