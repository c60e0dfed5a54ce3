import type { Meeting } from './meeting.types.ts';

/** True for the regisseur and a professional: at the table only they have a hand in what others say on safety (A21). */
export const isHost = ({ viewerLeads, viewerId, participants }: Meeting): boolean =>
  viewerLeads || participants.some(({ personId, side }) => personId === viewerId && side === 'PROFESSIONAL');
