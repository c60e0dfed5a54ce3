import type { Right } from '../../schema.generated.ts';
import * as dossier from './dossier.rules.ts';
import * as meeting from './meeting.rules.ts';
import * as organisation from './organisation.rules.ts';
import * as plan from './plan.rules.ts';
import type { Rule } from './rule.ts';
import * as traject from './traject.rules.ts';

/** Every right and the one rule that it stands for; the numbers are those of `schema/access.graphql`. */
export const rules: Record<Right, Rule> = {
  PUBLIC: organisation.anyone,
  DEMO: organisation.inDemo,
  OWN: organisation.own,
  ACCOUNT: organisation.account,
  INTAKE: organisation.intake,
  FIRST_APPOINTMENT: organisation.firstAppointment,
  TRAJECT_READ: traject.trajectRead,
  REGIE_READ: traject.regieRead,
  REGIE_PROPOSE: traject.regiePropose,
  REGIE_LEVEL_CHANGE: traject.regieLevelChange,
  TRAJECT_LEAD: traject.trajectLead,
  CONTACT_READ: traject.contactRead,
  PERSON_CHANGE: traject.personChange,
  PLAN_READ: plan.planRead,
  PLAN_WRITE: plan.planWrite,
  PLAN_LEAD: plan.planLead,
  PLAN_COVER: plan.planCover,
  COVERED_READ: plan.coveredRead,
  ACTION_CHANGE: plan.actionChange,
  MEETING_JOIN: meeting.meetingJoin,
  MEETING_CHAIR: meeting.meetingChair,
  MEETING_LEAD: meeting.meetingLead,
  DOSSIER_OPEN: dossier.dossierOpen,
  DOSSIER_READ: dossier.dossierRead,
  DOSSIER_EXPORT: dossier.dossierExport,
  GUEST: organisation.guest,
  STEERING: organisation.steering,
  STEERING_FIGURES: organisation.steeringFigures,
  ADMINISTRATION: organisation.administration,
  SAFETY_SIGNAL: traject.safetySignal,
  SAFETY_READ: traject.safetyRead,
  SAFETY_DESK: organisation.safetyDesk,
  ACCESS_LOG_READ: traject.accessLogRead,
  TRAJECT_REOPEN: traject.trajectReopen,
  ACCESS_LOG_CHECK: organisation.accessLogCheck,
  INVITE: traject.invite,
  INVITE_BY_HAND: traject.inviteByHand,
};
