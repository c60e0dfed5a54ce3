import { grantFor } from '../access/grant.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

/** Resolvers of `schema/log.graphql`. */
export const accessLogResolvers: Resolvers = {
  Query: {
    accessLog: (_parent, _args, context) =>
      context.services.accessLog.lines(grantFor(context, 'ACCESS_LOG_READ')),
  },
};
