import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { defaultEdition } from '../method/editions.ts';
import { lineOf, wordsOf } from '../traject/traject.rules.ts';
import type { PersonRecord, TrajectRecord } from '../traject/traject.types.ts';
import { inTransaction } from '../writes.ts';
import type { IntakeNeighbours, IntakeService } from './intake.service.ts';

const mostMembers = 30;

interface With {
  neighbours: Pick<IntakeNeighbours, 'traject' | 'regie' | 'safety'>;
  /** Name of an account; empty when there is none. */
  nameOf(accountId: string): Promise<string>;
}

/** A request comes in: the traject begins. */
export function createRegistering(core: Core, { neighbours, nameOf }: With): Pick<IntakeService, 'register'> {
  const { traject: trajecten, regie, safety } = neighbours;
  const { desk } = trajecten;

  return {
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
      if (unsafe || lifeThreatening) safety.signalKept();
      await trajecten.publishPending(traject.id);
      return traject;
    },
  };
}
