import { isSeparate } from '../audience.ts';
import type { Situation } from '../situation.ts';
import { isUnconfirmed } from '../unproven.ts';
import type { Viewer } from '../viewer.ts';
import { allowIf, isRegisseur, signedIn, type Rule } from './rule.ts';

/**
 * A23: a meeting of some, or days asked for one, is not for a session of the household of which nobody knows for sure
 * whose it is; nor what is made there.
 */
export const isKeptFrom = (
  viewer: Viewer,
  { household, traject }: Pick<Situation, 'household' | 'traject'>,
  inIt: readonly string[],
): boolean =>
  isUnconfirmed(viewer) && isSeparate(inIt, { household, regisseurId: traject?.regisseurPersonId ?? null });

function mayJoin(viewer: Viewer, situation: Situation): boolean {
  const { self, meeting } = situation;
  if (!self || !meeting) return false;
  if (viewer.kind === 'GUEST') return viewer.meetingId === meeting.id && meeting.running;
  if (isKeptFrom(viewer, situation, meeting.invited)) return false;
  return meeting.invited.includes(self.id) || isRegisseur(viewer, situation);
}

/** R17. G2: admission by code ends with the meeting. */
export const meetingJoin: Rule = signedIn((viewer, situation) =>
  allowIf(mayJoin(viewer, situation), 'NOT_FOUND'),
);

/** R18. The regisseur, or whom the regisseur named conversation leader for this meeting. */
export const meetingChair: Rule = signedIn((viewer, situation) => {
  if (!mayJoin(viewer, situation)) return 'NOT_FOUND';
  const leads = viewer.kind !== 'GUEST' && situation.self?.id === situation.meeting?.conversationLeaderId;
  return allowIf(isRegisseur(viewer, situation) || leads);
});

/** R19. */
export const meetingLead: Rule = signedIn((viewer, situation) =>
  mayJoin(viewer, situation) ? allowIf(isRegisseur(viewer, situation)) : 'NOT_FOUND',
);
