import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.closing;

/** Resolvers of `schema/closing.graphql`. */
export const closingResolvers: Resolvers = {
  Query: {
    closedTrajecten: (_, { householdName }, context) =>
      service(context).find(grantFor(context, 'INTAKE'), householdName),
  },
  Mutation: {
    closeTraject: (_, { input }, context) => service(context).close(grantFor(context, 'TRAJECT_LEAD'), input),
    async reopenTraject(_, { reason }, context) {
      await service(context).reopen(grantFor(context, 'TRAJECT_REOPEN'), reason);
      return true;
    },
  },
  Traject: {
    closing: (_traject, _args, context) => service(context).stateOf(grantFor(context, 'TRAJECT_LEAD')),
    closed: async (traject, _args, context) => {
      const target = { kind: 'traject', id: traject.id } as const;
      return service(context).closedOf(
        await context.authorise(context.viewer, 'TRAJECT_READ', target),
        traject,
      );
    },
  },
};
