import { trajectOf, type Grant } from '../access/grant.ts';
import type { Accessed } from '../access/logs.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import type { AccessLine } from '../schema.generated.ts';
import type { AccountService } from '../account/account.service.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { isToldAlready, maySeeLine, sameActFor, type LogReader } from './access-log.rules.ts';
import { createChain, type AccessActor, type ChainVerdict, type LineTopic } from './chain.ts';

/** What the access log needs of other modules. */
export interface AccessLogNeighbours {
  account: Pick<AccountService, 'accountsById'>;
  traject: Pick<TrajectService, 'personById' | 'trajectById'>;
}

/** What professionals read and changed, per traject. */
export interface AccessLogService {
  /** Records that a professional read or changed something; hash-chained per traject. Never holds content. */
  record(line: Accessed): Promise<void>;
  /** Lines of a traject that the reader may know of, newest first, at most 500. */
  lines(grant: Grant<'ACCESS_LOG_READ'>, reader: LogReader): Promise<AccessLine[]>;
  /** Looks whether a line of a traject was taken away or changed. System function: administration and tests. */
  verifyChain(trajectId: string): Promise<ChainVerdict>;
}

const mostLines = 500;

/** The access log: what professionals read and changed in a traject (access.md 9). */
export async function createAccessLogService(
  core: Core,
  neighbours: AccessLogNeighbours,
): Promise<AccessLogService> {
  const chain = await createChain(core);
  const told = new Map<string, number>();

  /** The professional who acts; null for household and network, unless they lead. */
  async function professional(
    trajectId: string,
    viewer: Viewer,
    personId: string | null,
  ): Promise<AccessActor | null> {
    if (viewer.kind === 'ANONYMOUS') return null;
    const person = personId ? await neighbours.traject.personById(personId) : null;
    if (viewer.kind !== 'ACCOUNT') {
      if (!person) return null;
      // What a regisseur of the household or network reads is logged like a professional's (safety.md 8).
      if (person.side !== 'PROFESSIONAL')
        return (await neighbours.traject.trajectById(trajectId))?.regisseurPersonId === person.id
          ? { id: person.id, name: person.name, role: 'regisseur' }
          : null;
      return { id: person.id, name: person.name, role: inWords(person.relation, person.organisation) };
    }
    const account = (await neighbours.account.accountsById([viewer.accountId])).get(viewer.accountId);
    if (!account) return null;
    const traject = await neighbours.traject.trajectById(trajectId);
    const leads = person !== null && traject?.regisseurPersonId === person.id;
    const registered = traject?.registeredBy === account.id && !person;
    const role = leads
      ? 'regisseur'
      : registered
        ? 'aanmeldcoördinator'
        : person?.relation || account.function;
    return { id: account.id, name: account.name, role: inWords(role, account.organisationName) };
  }

  function forgetOld(now: number): void {
    for (const [key, at] of told) if (now - at >= sameActFor) told.delete(key);
  }

  async function record(
    trajectId: string,
    viewer: Viewer,
    personId: string | null,
    topic: LineTopic,
  ): Promise<void> {
    const { what, about } = topic;
    if (viewer.kind === 'ANONYMOUS') return;
    const now = core.clock.now().getTime();
    const who = viewer.kind === 'ACCOUNT' ? viewer.accountId : personId;
    // By what it is about: else an act that someone must not know of would keep the line of another one away.
    const key = `${trajectId} ${who} ${what} ${about?.id}`;
    if (isToldAlready(what, told.get(key), now)) return;
    // Marked before it is written, so that two at once are one line; taken back when the writing fails.
    forgetOld(now);
    told.set(key, now);
    try {
      const actor = await professional(trajectId, viewer, personId);
      if (actor) await chain.add(trajectId, topic, actor);
    } catch (error) {
      told.delete(key);
      throw error;
    }
  }

  return {
    record: ({ trajectId, viewer, personId, what, about }) =>
      record(trajectId, viewer, personId, { what, ...(about ? { about } : {}) }),
    async lines(grant, reader) {
      const trajectId = trajectOf(grant);
      const records = await chain.newest(trajectId, mostLines, (topic) => maySeeLine(topic, reader));
      return records.map(({ number, at, name, role, what }) => {
        // A number would show the gap where a line was left out.
        const id = core.keyring.digest('access line', `${trajectId}:${number}`);
        return { id, at, who: name, role, what };
      });
    },
    verifyChain: chain.verify,
  };
}

function inWords(role: string, organisation: string | null): string {
  return [role, organisation].filter(Boolean).join(', ');
}
