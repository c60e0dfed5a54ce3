import { may } from '../access/may.ts';
import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import { levelIn } from '../method/method.service.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';
import type { RegieService } from './regie.service.ts';

const roomOf = ({ rooms }: RequestContext) => rooms.regie as RegieService;

/** Resolvers of `schema/regie.graphql`. */
export const regieResolvers: Resolvers = {
  Query: {
    obligations: (_, _args, context) => roomOf(context).obligationsFor(grantFor(context, 'STEERING')),
  },

  Mutation: {
    async changeRegieLevel(_, { input }, context) {
      const change = await roomOf(context).change(grantFor(context, 'REGIE_LEVEL_CHANGE'), input);
      if (change.kind === 'CONFLICT') return { __typename: 'RegieLevelConflict', regie: change.regie };
      const { regie, decision, obligations } = change;
      return { __typename: 'RegieLevelChanged', regie, decision, obligations };
    },
    async proposeRegieLevel(_, { input }, context) {
      await roomOf(context).propose(grantFor(context, 'REGIE_PROPOSE'), input);
      return true;
    },
    solveObligation: (_, { obligationId, note }, context) =>
      roomOf(context).solveObligation(grantFor(context, 'TRAJECT_LEAD'), obligationId, note),
  },

  Traject: {
    regie: ({ id, edition, regieLevel }) => ({ trajectId: id, edition, level: regieLevel }),
    obligations: ({ id }, _args, { rooms }) => rooms.traject.obligations.openOf(id),
  },

  Regie: {
    info: ({ edition, level }, { language }) =>
      level === null ? null : levelIn(edition, level, language ?? 'NL'),
    answers: (regie, _args, context) => roomOf(context).answersOf(regie),
    advice: (regie, { language }, context) => roomOf(context).adviceOf(regie, language ?? 'NL'),
    history: ({ trajectId }, _args, context) => roomOf(context).historyOf(trajectId),
    proposals: ({ trajectId }, _args, context) => roomOf(context).proposalsOf(trajectId),
    viewerMayChange: ({ trajectId }, _args, context) =>
      may(context, 'REGIE_LEVEL_CHANGE', { kind: 'traject', id: trajectId }),
  },
};
