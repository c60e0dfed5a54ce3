import { m } from '#lib/paraglide/messages.js';
import type { AdoptionGap } from '../plan/plan.generated.ts';

const words: Record<AdoptionGap, () => string> = {
  CONSENT_REFUSED: m.meeting_gap_refused,
  CONSENT_UNOPENED: m.meeting_gap_unopened,
  NOBODY_CONSENTED: m.meeting_gap_consent,
  NOTHING_WRITTEN: m.meeting_gap_written,
  NOBODY_SIGNED: m.meeting_gap_signed,
};

/** What a plan lacks to be adopted, in words. */
export const gapInWords = (gap: AdoptionGap): string => words[gap]();
