import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.organisation;

/** Resolvers of `schema/organisation.graphql`. */
export const organisationResolvers: Resolvers = {
  Query: {
    organisation: (_, _args, context) => service(context).own(grantFor(context, 'ADMINISTRATION')),
    organisationAccounts: (_, _args, context) =>
      service(context).accounts(grantFor(context, 'ADMINISTRATION')),
  },
  Mutation: {
    demandSecondFactor: (_, { demanded }, context) =>
      service(context).demandSecondFactor(grantFor(context, 'ADMINISTRATION'), demanded),
    resetSecondFactor: (_, { accountId }, context) =>
      service(context).resetSecondFactor(grantFor(context, 'ADMINISTRATION'), accountId),
    createAccount: (_, { input }, context) =>
      service(context).createAccount(grantFor(context, 'ADMINISTRATION'), input),
    importAccounts: (_, { input }, context) =>
      service(context).importAccounts(grantFor(context, 'ADMINISTRATION'), input),
    changeAccount: (_, { input }, context) =>
      service(context).changeAccount(grantFor(context, 'ADMINISTRATION'), input),
    setAccountState: (_, { input }, context) =>
      service(context).setState(grantFor(context, 'ADMINISTRATION'), input),
  },
};
