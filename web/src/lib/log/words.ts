import { m } from '#lib/paraglide/messages.js';
import type { AccessedThing } from '../graph/schema.generated.ts';

const things: Record<AccessedThing, () => string> = {
  REQUEST_REGISTERED: m.log_request_registered,
  REGISSEUR_APPOINTED: m.log_regisseur_appointed,
  HANDED_OVER: m.log_handed_over,
  TRAJECT_READ: m.log_traject_read,
  CONTACT_READ: m.log_contact_read,
  PEOPLE_CHANGED: m.log_people_changed,
  INVITED: m.log_invited,
  INVITATION_WITHDRAWN: m.log_invitation_withdrawn,
  PLAN_STARTED: m.log_plan_started,
  PLAN_READ: m.log_plan_read,
  PLAN_CHANGED: m.log_plan_changed,
  WORDS_COVERED: m.log_words_covered,
  COVERED_READ: m.log_covered_read,
  READERS_CHANGED: m.log_readers_changed,
  PLAN_ADOPTED: m.log_plan_adopted,
  PDF_READ: m.log_pdf_read,
  MEETING_PLANNED: m.log_meeting_planned,
  MEETING_ANSWERED: m.log_meeting_answered,
  MEETING_READ: m.log_meeting_read,
  MEETING_JOINED: m.log_meeting_joined,
  MEETING_LED: m.log_meeting_led,
  HELPER_NAMED: m.log_helper_named,
  GUEST_ADMITTED: m.log_guest_admitted,
  REMOVED_FROM_MEETING: m.log_removed_from_meeting,
  LEVEL_CHANGED: m.log_level_changed,
  LEVEL_PROPOSED: m.log_level_proposed,
  OBLIGATION_SOLVED: m.log_obligation_solved,
  SIGNAL_READ: m.log_signal_read,
  SIGNAL_SENT: m.log_signal_sent,
  PERSON_RECOGNISED: m.log_person_recognised,
  SIGNAL_ANSWERED: m.log_signal_answered,
  SAFETY_PLAN_READ: m.log_safety_plan_read,
  SAFETY_PLAN_CHANGED: m.log_safety_plan_changed,
  DOSSIER_READ: m.log_dossier_read,
  DOSSIER_CHANGED: m.log_dossier_changed,
  LOG_READ: m.log_log_read,
};

/** What a professional did, in plain words and without content. */
export const thingInWords = (what: AccessedThing): string => things[what]();
