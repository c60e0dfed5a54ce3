import type { Grant } from '../access/grant.ts';
import { mayNow } from '../access/may.ts';
import { grantFor } from '../access/grant.ts';
import { isRegisseur } from '../access/rules/rule.ts';
import type { RequestContext } from '../graph/context.ts';
import { levelIn } from '../method/method.service.ts';
import { isKeptFromLay } from '../traject/obligation.rules.ts';
import { professionalLeading } from '../traject/professional-leading.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.regie;

/** True for a regisseur of the household or the network. */
const isLay = ({ situation }: Grant): boolean =>
  situation.self?.side !== 'PROFESSIONAL' && situation.self !== undefined;

/** Resolvers of `schema/regie.graphql`. */
export const regieResolvers: Resolvers = {
  Query: {
    obligations: (_, _args, context) => service(context).obligationsFor(grantFor(context, 'STEERING')),
  },

  Mutation: {
    async changeRegieLevel(_, { input }, context) {
      const change = await service(context).change(grantFor(context, 'REGIE_LEVEL_CHANGE'), input);
      if (change.kind === 'CONFLICT') return { __typename: 'RegieLevelConflict', regie: change.regie };
      const { regie, decision, obligations } = change;
      return { __typename: 'RegieLevelChanged', regie, decision, obligations };
    },
    async explainLevel(_, { input }, context) {
      await service(context).explain(grantFor(context, 'REGIE_LEVEL_CHANGE'), input);
      return true;
    },
    async proposeRegieLevel(_, { input }, context) {
      await service(context).propose(grantFor(context, 'REGIE_PROPOSE'), input);
      return true;
    },
    solveObligation: (_, { obligationId, note }, context) =>
      service(context).solveObligation(grantFor(context, 'TRAJECT_LEAD'), obligationId, note),
  },

  Traject: {
    async levelForHousehold({ id, edition, regieLevel }, _args, context) {
      const target = { kind: 'traject', id } as const;
      const { viewer, situation } = await context.authorise(context.viewer, 'TRAJECT_READ', target);
      // The network knows no level (method, Changing the level), unless one of them leads.
      const knows = situation.self?.side !== 'NETWORK' || isRegisseur(viewer, situation);
      return regieLevel === null || !knows ? null : { trajectId: id, edition, level: regieLevel };
    },
    regie: ({ id, edition, regieLevel }, _args, { grant }) => ({
      trajectId: id,
      edition,
      level: regieLevel,
      lay: isLay(grant),
    }),
    // A signal may be about a regisseur of the household or network: it is the safety desk's then (R24).
    obligations: async ({ id }, _args, { services, grant }) =>
      (await services.traject.obligations.openOf(id)).filter((one) => !isLay(grant) || !isKeptFromLay(one)),
  },

  Obligation: {
    regisseurName: ({ trajectId }, _args, { services }) => professionalLeading(services.traject, trajectId),
  },

  LevelForHousehold: {
    level: ({ level }) => level ?? 0,
    meaning: ({ edition, level }, { language }) =>
      levelIn(edition, level ?? 1, language ?? 'NL').householdWords,
    words: ({ trajectId, level }, _args, context) => service(context).wordsFor(trajectId, level ?? 0),
  },

  Regie: {
    info: ({ edition, level }, { language }) =>
      level === null ? null : levelIn(edition, level, language ?? 'NL'),
    // What was told about safety is not for a regisseur of the household or network (G8).
    answers: (regie, _args, context) => (regie.lay ? [] : service(context).answersOf(regie)),
    advice: (regie, { language }, context) =>
      regie.lay ? null : service(context).adviceOf(regie, language ?? 'NL'),
    history: async ({ trajectId, lay }, _args, context) =>
      (await service(context).historyOf(trajectId)).map((decision) =>
        lay && decision.from === null ? { ...decision, motivation: '', answers: [] } : decision,
      ),
    proposals: ({ trajectId }, _args, context) => service(context).proposalsOf(trajectId),
    viewerMayChange: ({ trajectId }, _args, context) =>
      mayNow(context, 'REGIE_LEVEL_CHANGE', { kind: 'traject', id: trajectId }),
  },
};
