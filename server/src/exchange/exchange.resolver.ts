import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.exchange;

const webhooks = ({ services }: RequestContext) => services.webhooks;

/** Taking along what is kept about oneself, and telling other systems, over GraphQL. */
export const exchangeResolvers: Resolvers = {
  Query: {
    myDataProgress: (_, _args, context) => service(context).progress(grantFor(context, 'OWN')),
    webhooks: (_, _args, context) => webhooks(context).list(grantFor(context, 'ADMINISTRATION')),
  },
  Mutation: {
    takeMyData: (_, { form, language }, context) =>
      service(context).take(grantFor(context, 'OWN'), form, language === 'EN' ? 'en' : 'nl'),
    addWebhook: (_, { address }, context) =>
      webhooks(context).add(grantFor(context, 'ADMINISTRATION'), address),
    removeWebhook: (_, { id }, context) => webhooks(context).remove(grantFor(context, 'ADMINISTRATION'), id),
    tryWebhook: (_, { id }, context) => webhooks(context).try(grantFor(context, 'ADMINISTRATION'), id),
    sendEventAgain: (_, { deliveryId }, context) =>
      webhooks(context).again(grantFor(context, 'ADMINISTRATION'), deliveryId),
  },
};
