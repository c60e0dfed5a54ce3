import type { ObligationKind, ObligationReason } from '../schema.generated.ts';

/** Why something waits, as facts; screens say it in their own language. */
export interface ObligationReasoned {
  reason: ObligationReason;
  /** Profiles of which the regisseur needs one; only for LACKS_PROFILE. */
  profiles?: string[];
}

const kinds: Record<ObligationReason, ObligationKind> = {
  LACKS_PROFILE: 'HAND_OVER',
  SAFETY_PLAN_FITS: 'SAFETY_PLAN',
  SAFETY_PLAN_REQUIRED: 'SAFETY_PLAN',
  SAFETY_CONCERN: 'SAFETY_PLAN',
  SAFETY_FELL: 'SAFETY_PLAN',
  SAFETY_PLAN_ASKED: 'SAFETY_PLAN',
  NOT_SAFE: 'SAFETY_SIGNAL',
  DANGER_OF_LIFE: 'SAFETY_SIGNAL',
  OTHER_LEVEL_PROPOSED: 'LEVEL_PROPOSAL',
  NO_NEXT_MEETING: 'NEXT_MEETING',
  REGISSEUR_AWAY: 'SUCCESSOR',
  PROFESSIONAL_NEEDED: 'SUCCESSOR',
};

/** Subject of what follows from an answer that the chair did not open yet: only the regisseur knows of it (A9). */
export const untilOpened = 'HIDDEN_ANSWER';

/** Subject of what somebody asked of the regisseur alone, by safety agreements of which nobody knows (A4). */
export const askedInPrivate = 'ASKED_IN_PRIVATE';

/** Subjects of what a regisseur of a profession knows and nobody else. */
export const regisseurAlone: readonly string[] = [untilOpened, askedInPrivate];

/** True for what a regisseur of a profession knows and nobody else. */
export const isForRegisseurAlone = ({ subject }: { subject: string }): boolean =>
  regisseurAlone.includes(subject);

/** The kind of obligation that a reason belongs to. */
export const kindOf = (reason: ObligationReason): ObligationKind => kinds[reason];

/** Obligations of which a regisseur of the household or network hears nothing: they tell that somebody is not safe (R24). */
export const isKeptFromLay = (one: { kind: ObligationKind; subject: string }): boolean =>
  one.kind === 'SAFETY_SIGNAL' || one.kind === 'SUCCESSOR' || isForRegisseurAlone(one);

/** True when two obligations ask the same of the regisseur. */
export function asksTheSame(one: ObligationReasoned, other: ObligationReasoned): boolean {
  return one.reason === other.reason && String(one.profiles ?? []) === String(other.profiles ?? []);
}

/**
 * The reason of an obligation that version 0.1 recorded as a Dutch sentence. It had one sentence per reason, so that
 * nothing is lost.
 */
export function reasonRecordedAs(kind: ObligationKind, text: string): ObligationReasoned {
  switch (kind) {
    case 'HAND_OVER': {
      const profiles = /met profiel (.+?)\. Draag/.exec(text)?.[1]?.split(' of ') ?? [];
      return { reason: 'LACKS_PROFILE', profiles };
    }
    case 'SAFETY_PLAN':
      if (text.startsWith('Iemand maakt zich zorgen')) return { reason: 'SAFETY_CONCERN' };
      return { reason: text.includes('hoort een') ? 'SAFETY_PLAN_REQUIRED' : 'SAFETY_PLAN_FITS' };
    case 'SAFETY_SIGNAL':
      return { reason: text.includes('levensgevaar') ? 'DANGER_OF_LIFE' : 'NOT_SAFE' };
    case 'LEVEL_PROPOSAL':
      return { reason: 'OTHER_LEVEL_PROPOSED' };
    case 'NEXT_MEETING':
      return { reason: 'NO_NEXT_MEETING' };
    case 'SUCCESSOR':
      return { reason: 'REGISSEUR_AWAY' };
  }
}
