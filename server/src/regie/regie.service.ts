import type { ClientSession } from 'mongoose';
import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { advise } from '../method/advise.ts';
import type { Edition } from '../method/edition.types.ts';
import { firstLevel } from '../method/first-level.ts';
import { knownEdition, levelNumber, validAnswers } from '../method/method.service.ts';
import type { CriterionAnswer } from '../method/regiekaart.types.ts';
import type { LevelNumber } from '../method/types.ts';
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
} from '../schema.generated.ts';
import type { AccountService } from '../account/account.service.ts';
import { asksTheSame } from '../traject/obligation.rules.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { isDuplicate, inTransaction } from '../writes.ts';
import { motivationOf, wordsOf } from '../traject/traject.rules.ts';
import { openLevelWords } from './level-words.ts';
import { openProposals } from './proposals.ts';
import {
  asksSafetyPlan,
  cardPointsAt,
  historyOf,
  regisseurFit,
  solvableByHand,
  type RegisseurFit,
} from './regie.rules.ts';
import type { Decisions, NewDecision, RegieRecord, Regisseur } from './regie.types.ts';

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
  /** Whether someone fits as regisseur at a level, and why not. Throws EDITION_UNKNOWN, LEVEL_INVALID. */
  fitOf(edition: string, level: number, regisseur: Regisseur): RegisseurFit;
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

/** The level or the regisseur was another one when it came to writing. */
class Lost extends Error {}

/** The regiekaart in a traject: level, decisions, proposals. */
export async function createRegieService(core: Core, neighbours: RegieNeighbours): Promise<RegieService> {
  const { decisions } = neighbours;
  const proposals = await openProposals(core);
  const levelWords = await openLevelWords(core);
  const { obligations } = neighbours.traject;

  async function regieOf(trajectId: string): Promise<RegieRecord> {
    const traject = (await neighbours.traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
    return { trajectId, edition: traject.edition, level: traject.regieLevel };
  }

  async function changed(trajectId: string, decision: LevelDecision): Promise<LevelChange> {
    const open = await obligations.openOf(trajectId);
    const asked = open.filter(
      ({ kind }) => kind === 'HAND_OVER' || (kind === 'SAFETY_PLAN' && decision.to >= 3),
    );
    return { kind: 'CHANGED', regie: await regieOf(trajectId), decision, obligations: asked };
  }

  const conflict = (regie: RegieRecord): LevelChange => ({ kind: 'CONFLICT', regie });

  async function answersAt(trajectId: string): Promise<CriterionAnswer[]> {
    return (await decisions.latestOf(trajectId))?.answers ?? [];
  }

  async function openSafetyPlan(session: ClientSession, trajectId: string, edition: Edition): Promise<void> {
    if (await obligations.everMet(trajectId, 'SAFETY_PLAN', session)) return;
    const reason = edition.safetyPlanFrom3 === 'REQUIRED' ? 'SAFETY_PLAN_REQUIRED' : 'SAFETY_PLAN_FITS';
    await obligations.open(trajectId, { reason }, session);
  }

  async function weighProfile(
    session: ClientSession,
    trajectId: string,
    edition: Edition,
    level: LevelNumber,
    regisseur: Regisseur,
  ) {
    const fit = regisseurFit(edition, level, regisseur);
    const lacks = fit.whyNot && ({ reason: 'LACKS_PROFILE', profiles: fit.whyNot.asked } as const);
    const open = (await obligations.openOf(trajectId, session)).find(({ kind }) => kind === 'HAND_OVER');
    if (lacks && open && asksTheSame(lacks, open)) return;
    if (open) await obligations.solve(trajectId, 'HAND_OVER', undefined, session);
    if (lacks) await obligations.open(trajectId, lacks, session);
  }

  async function weighLevel(
    session: ClientSession,
    trajectId: string,
    edition: Edition,
    level: LevelNumber,
    regisseur: Regisseur,
  ) {
    await weighProfile(session, trajectId, edition, level, regisseur);
    if (asksSafetyPlan(level)) await openSafetyPlan(session, trajectId, edition);
  }

  async function regisseurNow(personId: string): Promise<Regisseur & { name: string }> {
    const person = (await neighbours.traject.personById(personId)) ?? fail('NOT_FOUND');
    const { name, side, accountId } = person;
    const account =
      accountId === null ? undefined : (await neighbours.account.accountsById([accountId])).get(accountId);
    return { name, profiles: account?.profiles ?? [], ownNetwork: side !== 'PROFESSIONAL' };
  }

  /** Level, decision and what follows from it: all or nothing. Throws `Lost` when someone was first. */
  function write(
    grant: Grant<'REGIE_LEVEL_CHANGE'>,
    edition: Edition,
    from: LevelNumber,
    decision: Omit<NewDecision, 'trajectId' | 'number' | 'by' | 'byId' | 'from' | 'to'> & { to: LevelNumber },
    regisseur: Regisseur & { name: string },
  ): Promise<LevelDecision> {
    const trajectId = trajectOf(grant);
    const byId = personOf(grant);
    return inTransaction(core.database, async (session) => {
      const number = await neighbours.traject.moveLevel(session, {
        trajectId,
        from,
        to: decision.to,
        regisseurPersonId: byId,
      });
      if (number === null) throw new Lost();
      const written = await decisions.append(
        { ...decision, trajectId, number, from, by: regisseur.name, byId },
        session,
      );
      await weighLevel(session, trajectId, edition, decision.to, regisseur);
      for (const id of await proposals.decide({ trajectId, to: decision.to }, session)) {
        await obligations.solve(trajectId, 'LEVEL_PROPOSAL', id, session);
      }
      await neighbours.traject.enqueue(session, trajectId, {
        what: ['REGIE', 'OBLIGATIONS'],
        timeline: { kind: 'LEVEL_CHANGED', fromLevel: from, toLevel: decision.to },
      });
      return written;
    });
  }

  // Who takes regie over may lack the profile for the level as it is.
  neighbours.traject.onHandedOver((session, { trajectId, edition, level, to }) =>
    weighProfile(session, trajectId, knownEdition(edition), levelNumber(level), {
      profiles: to.profiles,
      ownNetwork: false,
    }),
  );

  return {
    fitOf: (editionId, level, regisseur) =>
      regisseurFit(knownEdition(editionId), levelNumber(level), regisseur),
    asksSafety(editionId, level, answers) {
      const { targets } = firstLevel(knownEdition(editionId), answers);
      return asksSafetyPlan(levelNumber(level)) || (targets.length > 0 && targets.every(asksSafetyPlan));
    },
    checkAnswers: (editionId, answers) => validAnswers(knownEdition(editionId), answers),

    async recordFirst(
      session,
      { trajectId, edition: editionId, level, motivation, answers, regisseur, by, byId },
    ) {
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
    },

    async change(grant, input) {
      const trajectId = trajectOf(grant);
      const motivation = motivationOf(input.motivation);
      const to = levelNumber(input.level);
      const from = levelNumber(input.expectedLevel);
      const mutationId = wordsOf(input.mutationId, 'het kenmerk van deze wijziging', 100, { required: true });
      const heard = wordsOf(input.heard, 'wie er gehoord zijn', 2000);
      const before = await decisions.byMutation(trajectId, mutationId);
      if (before) return changed(trajectId, before);
      const regie = await regieOf(trajectId);
      const edition = knownEdition(regie.edition);
      const answers = validAnswers(edition, input.answers);
      if (regie.level !== from) return conflict(regie);
      if (to === from) fail('LEVEL_SAME');
      const points = cardPointsAt(edition, { level: from, answers: await answersAt(trajectId) }, answers, to);
      if (!points && !input.deviates) fail('DEVIATION_NOT_ACKNOWLEDGED');
      try {
        const decided = { to, motivation, heard, deviates: !points, answers, mutationId };
        const written = await write(grant, edition, from, decided, await regisseurNow(personOf(grant)));
        await neighbours.traject.publishPending(trajectId);
        return await changed(trajectId, written);
      } catch (error) {
        if (!(error instanceof Lost) && !isDuplicate(error)) throw error;
      }
      // Someone was first: this very request sent twice, another level, or another regisseur.
      const same = await decisions.byMutation(trajectId, mutationId);
      if (same) return changed(trajectId, same);
      const traject = await neighbours.traject.trajectById(trajectId);
      if (traject?.regisseurPersonId !== personOf(grant)) fail('FORBIDDEN');
      return conflict(await regieOf(trajectId));
    },

    async explain(grant, { level, words }) {
      const trajectId = trajectOf(grant);
      const said = wordsOf(words, 'de uitleg', 1000, { required: true });
      if ((await regieOf(trajectId)).level !== level) fail('CONFLICT');
      await levelWords.set({ trajectId, level, words: said, by: personOf(grant) });
      await neighbours.traject.publish(trajectId, { what: ['REGIE'] });
    },
    wordsFor: (trajectId, level) => levelWords.of(trajectId, level),

    async propose(grant, input) {
      const trajectId = trajectOf(grant);
      const personId = personOf(grant);
      const motivation = motivationOf(input.motivation);
      const to = levelNumber(input.level);
      const by = (await neighbours.traject.personById(personId))?.name ?? fail('NOT_FOUND');
      await inTransaction(core.database, async (session) => {
        const subject = await proposals.add({ trajectId, to, personId, by, motivation }, session);
        await obligations.open(trajectId, { reason: 'OTHER_LEVEL_PROPOSED', subject }, session);
        await neighbours.traject.enqueue(session, trajectId, { what: ['REGIE', 'OBLIGATIONS'] });
      });
      await neighbours.traject.publishPending(trajectId);
    },

    async solveObligation(grant, obligationId, note) {
      const trajectId = trajectOf(grant);
      const how = wordsOf(note, 'hoe het is opgelost', 2000, { required: true });
      const obligation = await obligations.byId(obligationId);
      if (obligation?.trajectId !== trajectId) fail('NOT_FOUND');
      const { edition } = await regieOf(trajectId);
      if (!solvableByHand(knownEdition(edition), obligation.kind)) fail('CONFLICT');
      const solved = await obligations.solveByHand(obligationId, personOf(grant), how);
      if (!solved) return (await obligations.byId(obligationId)) ?? fail('NOT_FOUND');
      if (solved.kind === 'LEVEL_PROPOSAL') await proposals.decide({ id: solved.subject });
      await neighbours.traject.publish(trajectId, { what: ['REGIE', 'OBLIGATIONS'] });
      return solved;
    },

    async obligationsFor(grant) {
      return grant.viewer.kind === 'ACCOUNT'
        ? obligations.openOfOrganisation(grant.viewer.organisationId)
        : fail('FORBIDDEN');
    },

    answersOf: ({ trajectId }) => answersAt(trajectId),

    async adviceOf({ trajectId, edition: editionId, level }, language) {
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
    },
    historyOf: (trajectId) => decisions.historyOf(trajectId),
    proposalsOf: (trajectId) => proposals.openOf(trajectId),
  };
}
