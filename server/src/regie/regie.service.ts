import type { ClientSession } from 'mongoose';
import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { advise } from '../method/advise.ts';
import { firstLevel } from '../method/first-level.ts';
import { knownEdition, levelNumber, validAnswers } from '../method/method.service.ts';
import type { CriterionAnswer } from '../method/regiekaart.types.ts';
import { adviceView } from '../method/view/advice-view.ts';
import { sayIn } from '../method/view/say.ts';
import type {
  ChangeRegieLevelInput,
  ExplainLevelInput,
  CriterionAnswerInput,
  Language,
  LevelDecision,
  LevelProposal,
  Obligation,
  ProposeRegieLevelInput,
  RegieAdvice,
  RegisseurCandidate,
} from '../schema.generated.ts';
import type { AccountService } from '../account/account.service.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { wordsOf } from '../traject/traject.rules.ts';
import { openLevelWords } from './level-words.ts';
import { openProposals } from './proposals.ts';
import { createCandidates } from './regie.candidates.ts';
import { createChangingLevel } from './regie.change.ts';
import { createProposing } from './regie.proposing.ts';
import { asksSafetyPlan, historyOf } from './regie.rules.ts';
import type { Decisions, RegieRecord, Regisseur } from './regie.types.ts';
import { createWeighing, type Weighing } from './regie.weighing.ts';

/** How a change of the level ended. */
export type LevelChange =
  | { kind: 'CHANGED'; regie: RegieRecord; decision: LevelDecision; obligations: Obligation[] }
  | { kind: 'CONFLICT'; regie: RegieRecord };

/** What regie needs of other modules, and the decisions on the level, which the trajecten read too. */
export interface RegieNeighbours {
  account: AccountService;
  traject: TrajectService;
  decisions: Decisions;
}

/** The regiekaart in a traject. Fields of `Regie` are behind REGIE_READ already. */
export interface RegieService {
  /**
   * Professionals of an organisation: first who fits at the level, then who leads least. Without a level everyone fits.
   * Throws EDITION_UNKNOWN, LEVEL_INVALID.
   */
  candidates(organisationId: string, edition: string, level: number | null): Promise<RegisseurCandidate[]>;
  /** True when a level asks for a safety plan, or the card points only at such levels with these answers. */
  asksSafety(edition: string, level: number, answers: readonly CriterionAnswer[]): boolean;
  /** Answers checked against the edition. Throws EDITION_UNKNOWN, CRITERION_UNKNOWN, CRITERION_TWICE. */
  checkAnswers(edition: string, answers: readonly CriterionAnswerInput[]): CriterionAnswer[];
  /** Writes the first decision, in the transaction of the first appointment, and opens what the level asks. */
  recordFirst(
    session: ClientSession,
    first: {
      trajectId: string;
      edition: string;
      level: number;
      motivation: string;
      answers: CriterionAnswer[];
      regisseur: Regisseur;
      by: string;
      byId: string;
    },
  ): Promise<void>;
  change(grant: Grant<'REGIE_LEVEL_CHANGE'>, input: ChangeRegieLevelInput): Promise<LevelChange>;
  /** Writes for the household why it is this level. CONFLICT, INPUT_INVALID. */
  explain(grant: Grant<'REGIE_LEVEL_CHANGE'>, input: ExplainLevelInput): Promise<void>;
  /** Those words; null when there are none for this level. */
  wordsFor(trajectId: string, level: number): Promise<string | null>;
  propose(grant: Grant<'REGIE_PROPOSE'>, input: ProposeRegieLevelInput): Promise<void>;
  solveObligation(grant: Grant<'TRAJECT_LEAD'>, obligationId: string, note: string): Promise<Obligation>;
  obligationsFor(grant: Grant<'STEERING'>): Promise<Obligation[]>;
  answersOf(regie: RegieRecord): Promise<CriterionAnswer[]>;
  adviceOf(regie: RegieRecord, language: Language): Promise<RegieAdvice | null>;
  historyOf(trajectId: string): Promise<LevelDecision[]>;
  proposalsOf(trajectId: string): Promise<LevelProposal[]>;
}

/** The regiekaart in a traject: level, decisions, proposals. */
export async function createRegieService(core: Core, neighbours: RegieNeighbours): Promise<RegieService> {
  const { decisions } = neighbours;
  const proposals = await openProposals(core);
  const levelWords = await openLevelWords(core);
  const weighing = createWeighing(neighbours.traject);
  const { obligations } = neighbours.traject;

  async function regieOf(trajectId: string): Promise<RegieRecord> {
    const traject = (await neighbours.traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
    return { trajectId, edition: traject.edition, level: traject.regieLevel };
  }

  const answersOf: RegieService['answersOf'] = async ({ trajectId }) =>
    (await decisions.latestOf(trajectId))?.answers ?? [];

  // Who takes regie over may lack the profile for the level as it is.
  neighbours.traject.onHandedOver((session, { trajectId, edition, level, to }) =>
    weighing.weighProfile(session, trajectId, knownEdition(edition), levelNumber(level), {
      profiles: to.profiles,
      ownNetwork: false,
    }),
  );

  return {
    ...judging,
    candidates: createCandidates(neighbours),
    ...createChangingLevel(core, neighbours, proposals, weighing, { regieOf, answersOf }),
    ...createProposing(core, neighbours, proposals, regieOf),
    recordFirst: recordingFirst(decisions, weighing),
    answersOf,

    async explain(grant, { level, words }) {
      const trajectId = trajectOf(grant);
      const said = wordsOf(words, 'de uitleg', 1000, { required: true });
      if ((await regieOf(trajectId)).level !== level) fail('CONFLICT');
      await levelWords.set({ trajectId, level, words: said, by: personOf(grant) });
      await neighbours.traject.publish(trajectId, { what: ['REGIE'] });
    },
    wordsFor: (trajectId, level) => levelWords.of(trajectId, level),

    async obligationsFor(grant) {
      return grant.viewer.kind === 'ACCOUNT'
        ? obligations.openOfOrganisation(grant.viewer.organisationId)
        : fail('FORBIDDEN');
    },

    adviceOf: advising(decisions),
    historyOf: (trajectId) => decisions.historyOf(trajectId),
    proposalsOf: (trajectId) => proposals.openOf(trajectId),
  };
}

/** What the edition says, whatever the traject. */
const judging: Pick<RegieService, 'asksSafety' | 'checkAnswers'> = {
  asksSafety(editionId, level, answers) {
    const { targets } = firstLevel(knownEdition(editionId), answers);
    return asksSafetyPlan(levelNumber(level)) || (targets.length > 0 && targets.every(asksSafetyPlan));
  },
  checkAnswers: (editionId, answers) => validAnswers(knownEdition(editionId), answers),
};

/** What the edition advises at the level as it is, by the latest answers; null before there is a level. */
const advising =
  (decisions: Decisions): RegieService['adviceOf'] =>
  async ({ trajectId, edition: editionId, level }, language) => {
    if (level === null) return null;
    const latest = await decisions.latestOf(trajectId);
    const answers = latest?.answers ?? [];
    const edition = knownEdition(editionId);
    const from = levelNumber(level);
    return adviceView(
      edition,
      advise(edition, from, answers, historyOf({ level: from, answers })),
      sayIn(language),
    );
  };

/** Writes the decision with which a traject begins. */
const recordingFirst =
  (decisions: Decisions, { weighLevel }: Weighing): RegieService['recordFirst'] =>
  async (session, { trajectId, edition: editionId, level, motivation, answers, regisseur, by, byId }) => {
    const edition = knownEdition(editionId);
    const to = levelNumber(level);
    const deviates = !firstLevel(edition, answers).targets.includes(to);
    const decision = {
      trajectId,
      number: 1,
      from: null,
      to,
      by,
      byId,
      motivation,
      heard: '',
      deviates,
      answers,
    };
    await decisions.append(decision, session);
    await weighLevel(session, trajectId, edition, to, regisseur);
  };
