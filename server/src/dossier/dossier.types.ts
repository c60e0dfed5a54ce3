import type { AssessmentOutcomeCode } from '../method/process.types.ts';
import type { DossierLineKind } from '../schema.generated.ts';
import type { CrisisAnswer } from './crisis-plan.ts';

/** An answer on a walk of the assessment framework, with why. */
export interface WalkedAnswer {
  question: number;
  yes: boolean;
  reason: string;
}

/** What is said in a line: sealed as it is stored. */
export interface LineWords {
  text: string;
  who: string;
  /** YYYY-MM-DD. */
  on: string | null;
  held: boolean | null;
  lifeThreatening: boolean;
  due: string | null;
  walk: WalkedAnswer[];
  outcomes: AssessmentOutcomeCode[];
  report: boolean;
  /** Not in lines of before there were crisis plans. */
  crisis?: CrisisAnswer[];
}

/** A line, opened: parent of `DossierLine`. */
export interface LineRecord extends Omit<LineWords, 'outcomes' | 'crisis'> {
  crisis: CrisisAnswer[];
  id: string;
  at: Date;
  byName: string;
  kind: DossierLineKind;
  doneAt: Date | null;
  outcomeCodes: AssessmentOutcomeCode[];
  edition: string;
}

/** A dossier, opened: parent of `Dossier`. */
export interface DossierRecord {
  id: string;
  trajectId: string;
  openedAt: Date;
  namedIds: readonly string[];
  sawId: string;
  startStep: string;
  lifeThreatening: boolean;
  reportDue: boolean;
  lines: LineRecord[];
}
