import type { ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import type { OrganisationAct } from '../schema.generated.ts';
import { createChain, type AccessActor, type NewLine } from './chain.ts';
import type { OrganisationFacts } from './organisation-facts.ts';

/** Who acted in an organisation. */
export interface OrganisationActor {
  id: string;
  /** Empty for the system itself. */
  name: string;
  /** Function, or the command. */
  role: string;
  /** Identity of the session, of which a digest is kept. */
  sessionId?: string;
}

/** The system itself: a job, or a command of who runs the server. */
export const theSystem = (role = ''): OrganisationActor => ({ id: 'system', name: '', role });

/** Adds a line, in the transaction in which it is called. */
export type Note = (what: OrganisationAct, facts?: OrganisationFacts) => void;

/**
 * What happens in an organisation itself (NEN 7513): signing in, accounts, keys, terms. Lines stand in the chain of the
 * organisation, beside what was refused, so that the same check finds one that was removed or changed.
 */
export interface OrganisationLog {
  /**
   * Does `work` and adds what it noted, in one transaction. `work` may run more than once, and begins no other act of
   * the same organisation.
   */
  inTransaction<T>(
    organisationId: string,
    by: OrganisationActor,
    work: (session: ClientSession, note: Note) => Promise<T>,
  ): Promise<T>;
  /** Adds a line about what is no write of its own. */
  add(
    organisationId: string,
    by: OrganisationActor,
    what: OrganisationAct,
    facts?: OrganisationFacts,
  ): Promise<void>;
  /** The same, once in ten minutes for the same of the same. Resolves when its line is on disk, whoever wrote it. */
  addOnce(
    organisationId: string,
    by: OrganisationActor,
    what: OrganisationAct,
    facts?: OrganisationFacts,
  ): Promise<void>;
}

const onceIn = 10 * 60_000;

/** Over the chains in the database. */
export async function createOrganisationLog(core: Core): Promise<OrganisationLog> {
  const chain = await createChain(core);
  const told = new Map<string, { at: number; written: Promise<void> }>();

  function lineOf(by: OrganisationActor, what: OrganisationAct, facts: OrganisationFacts): NewLine {
    const { sessionId, ...who } = by;
    const session = sessionId && core.keyring.digest('access log session', sessionId);
    const actor: AccessActor = { ...who, facts, ...(session ? { session } : {}) };
    return { topic: { what }, actor };
  }

  const inTransaction: OrganisationLog['inTransaction'] = (organisationId, by, work) =>
    chain.inTransaction(organisationId, (session, add) =>
      work(session, (what, facts = {}) => add(lineOf(by, what, facts))),
    );

  const add: OrganisationLog['add'] = (organisationId, by, what, facts) =>
    inTransaction(organisationId, by, async (_session, note) => note(what, facts));

  return {
    inTransaction,
    add,
    addOnce(organisationId, by, what, facts = {}) {
      const now = core.clock.now().getTime();
      for (const [key, { at }] of told) if (now - at >= onceIn || now < at) told.delete(key);
      const key = JSON.stringify([organisationId, by.id, what, facts.refusal]);
      const before = told.get(key);
      if (before) return before.written;
      const written = add(organisationId, by, what, facts);
      told.set(key, { at: now, written });
      written.catch(() => told.delete(key));
      return written;
    },
  };
}
