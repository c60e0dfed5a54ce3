import type { ClientSession } from 'mongoose';
import type { CriterionAnswer, LevelDecision } from '../schema.generated.ts';

/** The regie of a traject: its level comes from the traject, the rest is asked for as it is needed. */
export interface RegieRecord {
  trajectId: string;
  edition: string;
  /** 1-5; null before the first appointment. */
  level: number | null;
  /** True when it is asked by a regisseur of the household or network, who is not told what was said about safety. */
  lay?: boolean;
}

/** A decision to write down. */
export interface NewDecision {
  trajectId: string;
  /** Position in the traject's decisions, from 1. */
  number: number;
  from: number | null;
  to: number;
  by: string;
  /** Person or account that decided. */
  byId: string;
  motivation: string;
  heard: string;
  deviates: boolean;
  answers: CriterionAnswer[];
  mutationId?: string;
}

/** Decisions on the level: they are added and read. There is no way to change or remove one. */
export interface Decisions {
  append(decision: NewDecision, session: ClientSession): Promise<LevelDecision>;
  /** All of a traject, newest first. */
  historyOf(trajectId: string): Promise<LevelDecision[]>;
  latestOf(trajectId: string): Promise<LevelDecision | null>;
  byMutation(trajectId: string, mutationId: string): Promise<LevelDecision | null>;
}

/** What the card asks to know of a regisseur. */
export interface Regisseur {
  /** Competence profiles by code, as in the account. */
  profiles: readonly string[];
  /** Of the household or its network: no profile is asked. */
  ownNetwork: boolean;
}
