import { isChosenOneByOne, sitsAt } from '../access/audience.ts';
import { grantedToRegisseur, personOf, type Grant } from '../access/grant.ts';
import type { FactSource } from '../access/situation.ts';
import { unprovenSession } from '../access/unproven.ts';
import type { Writer } from './plan.rules.ts';
import type { Presence } from './plan.service.ts';

/** True for who sits at the running meeting of which the plan is the agenda. */
export function isAtTable(grant: Grant): boolean {
  const { meeting, self } = grant.situation;
  if (meeting?.running !== true || !self) return false;
  return sitsAt(meeting, self.id) || grantedToRegisseur(grant);
}

/** Tells as whom one writes under a grant: at which table, and for whom beside oneself. */
export const createWriters =
  (presence: () => Presence, { regisseurSide }: Pick<FactSource, 'regisseurSide'>) =>
  async (grant: Grant): Promise<Writer> => {
    const personId = personOf(grant);
    const meetingId = grant.situation.plan?.meetingId ?? null;
    const atTable = isAtTable(grant);
    const { meeting: table, self } = grant.situation;
    const professional = self?.side === 'PROFESSIONAL';
    const session = unprovenSession(grant.viewer);
    const known = session === undefined;
    const chairs = known && table?.running === true && table.conversationLeaderId === personId;
    // A chair from the household or its network takes away no words of another (A21).
    const leads = grantedToRegisseur(grant) || (chairs && professional);
    const writer = { personId, atTable, professional, leads, session, regisseur: grantedToRegisseur(grant) };
    const { plan, traject } = grant.situation;
    // For who does not know of a plan nothing is written in it.
    const isChosen = (id: string) =>
      plan === undefined || !isChosenOneByOne(plan.kind) || (plan.readers ?? []).includes(id);
    // A regisseur of a profession reads every safety plan, one of the household or network as a chosen reader (A4).
    const regisseurId = traject?.regisseurPersonId ?? null;
    const asks = regisseurId !== null && plan !== undefined && isChosenOneByOne(plan.kind);
    const byProfession = asks && (await regisseurSide(regisseurId)) === 'PROFESSIONAL';
    const reads = (id: string) => isChosen(id) || id === personId || (byProfession && id === regisseurId);
    if (meetingId === null) return { ...writer, reads, writesForOthers: false, isInMeeting: () => false };
    const meeting = presence();
    const [writesForOthers, present] = await Promise.all([
      meeting.writesForOthers(meetingId, personId),
      meeting.presentIn(meetingId),
    ]);
    return {
      ...writer,
      reads,
      writesForOthers: (known && writesForOthers) || grantedToRegisseur(grant),
      isInMeeting: (id) => present.has(id) && isChosen(id),
    };
  };
