import { grantedToRegisseur, grantFor } from '../access/grant.ts';
import { rules } from '../access/rules/index.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';
import { viewerOf } from '../traject/viewer-rights.ts';
import type { LogReader } from './access-log.rules.ts';

/** Resolvers of `schema/log.graphql`. */
export const accessLogResolvers: Resolvers = {
  Query: {
    accessLog: async (_parent, { trajectId, takenAlong }, context) =>
      context.services.accessLog.lines(grantFor(context, 'ACCESS_LOG_READ'), {
        ...(await logReaderOf(context, trajectId)),
        takenAlong,
      }),
    accessLogOverview: (_parent, _args, context) =>
      context.services.accessLog.overview(grantFor(context, 'ACCESS_LOG_CHECK')),
    organisationLog: (_parent, { group = null, before = null }, context) =>
      context.services.accessLog.organisation(grantFor(context, 'ACCESS_LOG_CHECK'), { group, before }),
  },
  Mutation: {
    checkAccessLog: (_parent, _args, context) =>
      context.services.accessLog.check(grantFor(context, 'ACCESS_LOG_CHECK')),
  },
};

/** Who reads the log: what it is about is looked up all at once, so that how long it takes tells nothing (A1). */
async function logReaderOf(context: RequestContext, trajectId: string): Promise<LogReader> {
  const grant = grantFor(context, 'ACCESS_LOG_READ');
  const [{ personId, has }, people] = await Promise.all([
    viewerOf(context, trajectId),
    context.services.traject.peopleOf(trajectId),
  ]);
  const { viewer, situation } = grant;
  const contacts = new Set(
    people
      .filter((subject) => rules.CONTACT_READ(viewer, { ...situation, subject }) === null)
      .map(({ id }) => id),
  );
  const leads = grantedToRegisseur(grant);
  return {
    personId,
    leads,
    readsSignals: leads && situation.self?.side === 'PROFESSIONAL',
    has: (right, id) => (right === 'CONTACT_READ' ? contacts.has(id) : has(right, id)),
  };
}
