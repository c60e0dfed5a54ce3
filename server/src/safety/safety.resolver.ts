import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.safety;

/** Safety signals: sent by anyone at the table, read and answered by the regisseur. */
export const safetyResolvers: Resolvers = {
  Query: {
    safetyDesk: (_, _args, context) => service(context).deskSignals(grantFor(context, 'SAFETY_DESK')),
    safetyDeskWaits: (_, _args, context) => service(context).deskWaits(grantFor(context, 'SAFETY_DESK')),
    safetySignalReaders: (_, { lifeThreatening }, context) =>
      service(context).readersNow(grantFor(context, 'SAFETY_SIGNAL'), lifeThreatening === true),
    safetySignalState: (_, { mutationId }, context) =>
      service(context).stateOf(grantFor(context, 'SAFETY_SIGNAL'), mutationId),
  },
  Subscription: {
    safetyDeskChanged: {
      subscribe: (_parent, _args, context) =>
        service(context).deskWaitsChanged(grantFor(context, 'SAFETY_DESK')),
      resolve: (waits: boolean) => waits,
    },
  },
  Mutation: {
    async sendSafetySignal(_, { input }, context) {
      await service(context).send(grantFor(context, 'SAFETY_SIGNAL'), input);
      return true;
    },
    answerSafetySignal: (_, { signalId, answer }, context) =>
      service(context).answer(grantFor(context, 'SAFETY_READ'), signalId, answer),
  },
  Traject: {
    newSignal: (_, _args, context) => service(context).hasNew(grantFor(context, 'SAFETY_READ')),
    safetySignals: (_, _args, context) => service(context).signalsOf(grantFor(context, 'SAFETY_READ')),
  },
};
