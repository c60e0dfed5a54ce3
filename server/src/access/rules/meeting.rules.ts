import type { Situation } from '../situation.ts';
import type { Viewer } from '../viewer.ts';
import { allowIf, isRegisseur, signedIn, type Rule } from './rule.ts';

function mayJoin(viewer: Viewer, situation: Situation): boolean {
  const { self, meeting } = situation;
  if (!self || !meeting) return false;
  if (viewer.kind === 'GUEST') return viewer.meetingId === meeting.id && meeting.running;
  return meeting.invited.includes(self.id) || isRegisseur(viewer, situation);
}

/** R17. access.md rule 6: admission by code ends with the meeting. */
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
