import { m } from '#lib/paraglide/messages.js';
import type { DossierLineKind } from './dossier.generated.ts';

const kinds: Record<DossierLineKind, () => string> = {
  SIGNAL: m.dossier_kind_signal,
  CONSULTED: m.dossier_kind_consulted,
  CONVERSATION: m.dossier_kind_conversation,
  WEIGHING: m.dossier_kind_weighing,
  DECISION: m.dossier_kind_decision,
  REPORT: m.dossier_kind_report,
  FEEDBACK: m.dossier_kind_feedback,
  KINDCHECK: m.dossier_kind_kindcheck,
  MANTELZORGCHECK: m.dossier_kind_mantelzorgcheck,
  CRISIS_PLAN: m.dossier_kind_crisis_plan,
};

/** Kinds of lines in the order in which one mostly writes them. */
const lineKinds = Object.keys(kinds) as DossierLineKind[];

/** Those to choose from: a crisis plan belongs to level 5. */
export const kindsAt = (level: number | null | undefined): DossierLineKind[] =>
  lineKinds.filter((kind) => kind !== 'CRISIS_PLAN' || level === 5);

/** A kind of line in words. */
export const kindInWords = (kind: DossierLineKind): string => kinds[kind]();
