import type { FormSection } from '../plan/plan.types.ts';
import type { Meeting } from './meeting.types.ts';

/** True for the regisseur and a professional: at the table only they have a hand in what others say on safety (A21). */
export const isHost = ({ viewerLeads, viewerId, participants }: Meeting): boolean =>
  viewerLeads || participants.some(({ personId, side }) => personId === viewerId && side === 'PROFESSIONAL');

/** True for who writes down what others say in a section: words of a row, and as a host what somebody answers by mouth. */
export const writesDown = (meeting: Meeting, section?: Pick<FormSection, 'repeatable'>): boolean =>
  (meeting.viewerChairs || meeting.noteTaker === meeting.viewerId) &&
  (isHost(meeting) || section?.repeatable === true);
