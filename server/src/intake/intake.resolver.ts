import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.intake;

/** The intake desk over GraphQL: a request, who fits as its regisseur, and the first appointment. */
export const intakeResolvers: Resolvers = {
  Query: {
    waitingRequests: (_, _args, context) => service(context).waiting(grantFor(context, 'INTAKE')),
    regisseurCandidates: (_, { edition, level }, context) =>
      service(context).candidates(grantFor(context, 'INTAKE'), edition, level),
  },
  Traject: {
    request: async ({ id, askedBy, reason }, _args, { services }) => ({
      askedBy,
      reason,
      ...(await services.traject.desk.intakeOf(id)),
    }),
  },
  Mutation: {
    registerRequest: (_, { input }, context) => service(context).register(grantFor(context, 'INTAKE'), input),
    async takeOverRequest(_, { trajectId }, context) {
      await service(context).takeOver(grantFor(context, 'INTAKE'), trajectId);
      return true;
    },
    appointFirstRegisseur: (_, { input }, context) =>
      service(context).appointFirst(grantFor(context, 'FIRST_APPOINTMENT'), input),
  },
};
