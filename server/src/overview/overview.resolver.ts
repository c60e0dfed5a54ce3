import { grantFor } from '../access/grant.ts';
import { may } from '../access/may.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

/** Lists of trajecten over GraphQL. */
export const overviewResolvers: Resolvers = {
  Query: {
    standingStill: (_, _args, context) =>
      context.services.overview.standingStill(grantFor(context, 'STEERING')),
    myTrajecten: (_, _args, context) => context.services.overview.mine(grantFor(context, 'OWN')),
  },
  TrajectSummary: {
    regieLevel: async ({ id, regieLevel }, _args, context) =>
      (await may(context, 'REGIE_READ', { kind: 'traject', id })) ? regieLevel : null,
  },
};
