/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** What a professional can read or change of a household, without content. */
export type AccessedThing =
  /** Found the closed traject by the name of the household. */
  | 'CLOSED_FOUND'
  /** Looked at contact data of someone else. */
  | 'CONTACT_READ'
  /** Read words that were covered. */
  | 'COVERED_READ'
  /** Opened a meldcode dossier, named someone in it, or wrote in it. */
  | 'DOSSIER_CHANGED'
  /**
   * Read a meldcode dossier, or took it along. Like the next one in no list that the household or the regisseur reads: only
   * the chain keeps it.
   */
  | 'DOSSIER_READ'
  /** Let a guest in as someone on the list. */
  | 'GUEST_ADMITTED'
  /** Handed regie over to another. */
  | 'HANDED_OVER'
  /** Named a conversation leader or note-taker. */
  | 'HELPER_NAMED'
  /** Withdrew someone's link. */
  | 'INVITATION_WITHDRAWN'
  /** Made a personal link or letter for someone. */
  | 'INVITED'
  /** Changed the regie level. */
  | 'LEVEL_CHANGED'
  /** Proposed another regie level. */
  | 'LEVEL_PROPOSED'
  /** Looked at this log. */
  | 'LOG_READ'
  /** Answered an invitation to a meeting. */
  | 'MEETING_ANSWERED'
  /** Took part in a meeting. */
  | 'MEETING_JOINED'
  /** Chaired a meeting. */
  | 'MEETING_LED'
  /** Planned a meeting, changed when, where or with whom it is, or called it off. */
  | 'MEETING_PLANNED'
  /** Looked at a meeting or its calendar file. */
  | 'MEETING_READ'
  /** Ticked off what waited for the regisseur. */
  | 'OBLIGATION_SOLVED'
  /** Opened a plan as PDF. */
  | 'PDF_READ'
  /** Added or removed someone, or changed data of someone. */
  | 'PEOPLE_CHANGED'
  /** Said in a meeting to recognise someone who had come in by a letter. */
  | 'PERSON_RECOGNISED'
  /** Adopted a plan. */
  | 'PLAN_ADOPTED'
  /** Wrote in a plan, or opened or closed a part of it. */
  | 'PLAN_CHANGED'
  /** Read a plan. */
  | 'PLAN_READ'
  /** Started a plan. */
  | 'PLAN_STARTED'
  /** Decided who of the network reads a plan. */
  | 'READERS_CHANGED'
  /** Asked for what is not theirs, and was refused. In no log of a household: only the privacy officer reads it. */
  | 'REFUSED'
  /** Appointed the first regisseur, with the first level. */
  | 'REGISSEUR_APPOINTED'
  /** Took someone or a guest out of a meeting. */
  | 'REMOVED_FROM_MEETING'
  /** Registered the request of the household. */
  | 'REQUEST_REGISTERED'
  /** Started, changed, signed, shared or adopted a safety plan. */
  | 'SAFETY_PLAN_CHANGED'
  /**
   * Read a safety plan, or safety agreements that were shared. Like the next one for the regisseur alone: a line would tell
   * others of the household that there are any.
   */
  | 'SAFETY_PLAN_READ'
  /** Wrote what was done with a safety signal. */
  | 'SIGNAL_ANSWERED'
  /** Read safety signals. Like the next two for the regisseur alone: it would tell that there is one. */
  | 'SIGNAL_READ'
  /** Told the regisseur that it is not safe. */
  | 'SIGNAL_SENT'
  /** Closed the traject. */
  | 'TRAJECT_CLOSED'
  /** Looked at the traject: people, timeline, regie, obligations. */
  | 'TRAJECT_READ'
  /** Opened the traject again. */
  | 'TRAJECT_REOPENED'
  /** Covered words in a plan that threaten or insult, or uncovered them. */
  | 'WORDS_COVERED';

export type AccessLogQueryVariables = Exact<{
  trajectId: string | number;
}>;


export type AccessLogQuery = { accessLog: Array<{ id: string, at: string, who: string, role: string, what: Types.AccessedThing }> };

export const AccessLogDocument: Operation<AccessLogQuery, AccessLogQueryVariables> = {"operationName":"AccessLog","query":"query AccessLog($trajectId:ID!){accessLog(trajectId:$trajectId){id at who role what}}"};