import type { Model } from 'mongoose';
import { trajectOf, type Grant } from '../access/grant.ts';
import { fail } from '../errors.ts';
import type { HandoverCandidate } from '../schema.generated.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import type { StoredHandover } from './handover.model.ts';
import type { HandoverNeighbours, HandoverService } from './handover.service.ts';
import type { HandoverTelling } from './handover.telling.ts';

interface With {
  Stored: Model<StoredHandover>;
  neighbours: Pick<HandoverNeighbours, 'account' | 'traject' | 'regie' | 'accessLog'>;
  planTelling: HandoverTelling['planTelling'];
}

/** Who can take over: from a regisseur who hands over, and from one who is away, whose successor the manager appoints. */
export interface Successors extends Pick<HandoverService, 'successors' | 'appointSuccessor'> {
  /** Colleagues of who hands over; those whose profile fits come first. */
  candidates(grant: Grant<'TRAJECT_LEAD'>): Promise<HandoverCandidate[]>;
}

/** Successors over the accounts of the organisation. */
export function createSuccessors({
  Stored,
  neighbours: { account: accounts, traject: trajecten, regie, accessLog },
  planTelling,
}: With): Successors {
  /** The traject of the manager's own organisation that is not closed. */
  async function ledIn({ viewer }: Grant<'STEERING'>, trajectId: string): Promise<TrajectRecord> {
    const traject = await trajecten.trajectById(trajectId);
    if (viewer.kind !== 'ACCOUNT' || traject?.organisationId !== viewer.organisationId) fail('NOT_FOUND');
    if (traject.closed || traject.regisseurPersonId === null) fail('NOT_FOUND');
    return traject;
  }

  return {
    async candidates(grant) {
      const { edition, organisationId, regieLevel } =
        (await trajecten.trajectById(trajectOf(grant))) ?? fail('NOT_FOUND');
      const own = grant.viewer.kind === 'ACCOUNT' ? grant.viewer.accountId : null;
      const all = await regie.candidates(organisationId, edition, regieLevel);
      // How much a colleague leads is for who divides the work: here it does not even order them.
      return all
        .filter(({ accountId }) => accountId !== own)
        .map(({ accountId, name, function: does, fits }) => ({ accountId, name, function: does, fits }))
        .sort((a, b) => Number(b.fits) - Number(a.fits) || a.name.localeCompare(b.name, 'nl'));
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
      await accessLog.record({ trajectId, viewer, personId: null, what: 'HANDED_OVER' });
      await Stored.deleteOne({ trajectId });
      await planTelling(trajectId, giverId, null);
    },
  };
}
