import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.exchange;

/** Taking along what is kept about oneself over GraphQL. */
export const exchangeResolvers: Resolvers = {
  Query: {
    myDataProgress: (_, _args, context) => service(context).progress(grantFor(context, 'OWN')),
  },
  Mutation: {
    takeMyData: (_, { form, language }, context) =>
      service(context).take(grantFor(context, 'OWN'), form, language === 'EN' ? 'en' : 'nl'),
  },
};
