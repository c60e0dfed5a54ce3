import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.exchange;

/** Taking along what is kept about oneself over GraphQL. */
export const exchangeResolvers: Resolvers = {
  Query: {
    myData: (_, _args, context) => service(context).now(grantFor(context, 'OWN')),
  },
  Mutation: {
    gatherMyData: (_, { language }, context) =>
      service(context).gather(grantFor(context, 'OWN'), language === 'EN' ? 'en' : 'nl'),
    takeMyData: (_, { form }, context) => service(context).take(grantFor(context, 'OWN'), form),
    async throwAwayMyData(_, _args, context) {
      await service(context).throwAway(grantFor(context, 'OWN'));
      return true;
    },
  },
  OwnData: {
    state: ({ ready }) => (ready ? 'READY' : 'GATHERING'),
  },
};
