import type { Model } from 'mongoose';
import { personOf, trajectOf } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { motivationOf } from '../traject/traject.rules.ts';
import type { StoredHandover } from './handover.model.ts';
import type { PlannedHandovers } from './handover.planned.ts';
import type { HandoverNeighbours, HandoverService } from './handover.service.ts';
import type { HandoverTelling } from './handover.telling.ts';
import { warmMeetingOf } from './handover.warm.ts';

const dayLength = 24 * 60 * 60_000;
const longestAhead = 90 * dayLength;

interface With {
  Stored: Model<StoredHandover>;
  neighbours: Pick<HandoverNeighbours, 'account' | 'traject' | 'meeting'>;
  planned: PlannedHandovers;
  planTelling: HandoverTelling['planTelling'];
}

/** Handing regie over by who has it: at once, or on a day that is chosen. */
export function createGiving(
  core: Core,
  { Stored, neighbours, planned, planTelling }: With,
): Pick<HandoverService, 'handOver'> {
  const { account: accounts, traject: trajecten, meeting } = neighbours;
  const now = (): Date => core.clock.now();

  return {
    async handOver(grant, input) {
      const { accountId, motivation, from = null, followUpOn = null, checked } = input;
      const trajectId = trajectOf(grant);
      const giverId = personOf(grant);
      if (followUpOn !== null && Date.parse(followUpOn) < (from ?? now()).getTime() - dayLength)
        fail('INPUT_INVALID', { what: 'de dag om terug te kijken is te vroeg' });
      const people = await trajecten.peopleOf(trajectId);
      const warmMeetingId = await warmMeetingOf(meeting, people, input, from ?? now());
      if (from === null || from <= now()) {
        const traject = await trajecten.handOver(grant, input);
        await Stored.deleteOne({ trajectId });
        await planTelling(trajectId, giverId, followUpOn);
        return traject;
      }
      const why = motivationOf(motivation);
      if (from.getTime() - now().getTime() > longestAhead)
        fail('INPUT_INVALID', { what: 'de dag is te ver weg' });
      const traject = (await trajecten.trajectById(trajectId)) ?? fail('NOT_FOUND');
      const all = await accounts.accountsOfOrganisation(traject.organisationId);
      if (!all.some(({ id, roles }) => id === accountId && roles.includes('PROFESSIONAL'))) fail('NOT_FOUND');
      const words = { motivation: why, checked: [...(checked ?? [])] };
      await planned.plan({ trajectId, giverId, accountId, from, followUpOn, warmMeetingId, ...words });
      return traject;
    },
  };
}
