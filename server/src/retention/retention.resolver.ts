import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.retention;

/** Resolvers of `schema/retention.graphql`. */
export const retentionResolvers: Resolvers = {
  Query: {
    trajectenToErase: (_, _args, context) => service(context).toErase(grantFor(context, 'ADMINISTRATION')),
    erasedTrajecten: (_, _args, context) => service(context).erased(grantFor(context, 'ADMINISTRATION')),
    retentionTerms: (_, _args, context) => service(context).terms(grantFor(context, 'ADMINISTRATION')),
  },
  Mutation: {
    setRetentionTerms: (_, { input }, context) =>
      service(context).setTerms(grantFor(context, 'ADMINISTRATION'), input),
  },
  Place: {
    keeping: (_place, _args, context) => service(context).termsOfTheOnly(grantFor(context, 'PUBLIC')),
  },
  Traject: { keeping: ({ id }, _args, context) => service(context).keepingOf(id) },
  Plan: { keeping: ({ trajectId }, _args, context) => service(context).keepingOf(trajectId) },
};
