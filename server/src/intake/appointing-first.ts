import { trajectOf } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { levelNumber } from '../method/method.service.ts';
import type { AppointRegisseurInput } from '../schema.generated.ts';
import { motivationOf } from '../traject/traject.rules.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { inTransaction, isDuplicate } from '../writes.ts';
import type { IntakeNeighbours, IntakeService } from './intake.service.ts';

type Chosen = Parameters<TrajectService['desk']['appointFirst']>[1]['regisseur'];

interface With {
  neighbours: Pick<IntakeNeighbours, 'traject' | 'regie' | 'safety'>;
  /** Name of an account; empty when there is none. */
  nameOf(accountId: string): Promise<string>;
}

/** The first regisseur of a traject, with the level that it begins at. */
export function createAppointingFirst(
  core: Core,
  { neighbours, nameOf }: With,
): Pick<IntakeService, 'appointFirst'> {
  const { traject: trajecten, regie, safety } = neighbours;
  const chosen = choosing(trajecten.desk);

  const trajectNow = async (id: string): Promise<TrajectRecord> =>
    (await trajecten.trajectById(id)) ?? fail('NOT_FOUND');

  return {
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
      const { answers, unsafe, lifeThreatening } = await trajecten.desk.intakeOf(trajectId);
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
        const person = await trajecten.desk.appointFirst(session, {
          trajectId,
          level,
          regisseur,
          motivation,
          by,
        });
        const decision = { trajectId, edition, level, motivation, answers, by, byId: viewer.accountId };
        await regie.recordFirst(session, { ...decision, regisseur: regisseurOf(regisseur) });
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

/** Whom the desk chose: a professional, or someone of the household or network. */
const choosing =
  (desk: TrajectService['desk']) =>
  async (
    { id, organisationId }: TrajectRecord,
    { accountId, personId }: AppointRegisseurInput,
  ): Promise<Chosen> => {
    if ((accountId ?? null) === null && (personId ?? null) === null)
      fail('INPUT_INVALID', { what: 'kies een regisseur' });
    if (accountId && personId) fail('INPUT_INVALID', { what: 'kies één regisseur' });
    if (accountId) return { account: await desk.professional(accountId, organisationId) };
    if (personId) return { person: await desk.ownRegisseur(id, personId) };
    return fail('INPUT_INVALID', { what: 'kies een regisseur' });
  };

/** What regie weighs of who leads: the profiles of a professional, or that it is one of their own. */
const regisseurOf = (chosen: Chosen) =>
  'account' in chosen
    ? { profiles: chosen.account.profiles, ownNetwork: false }
    : { profiles: [], ownNetwork: true };
