import { trajectOf, type Grant } from '../access/grant.ts';
import type { Accessed, Intent, Refused } from '../access/logs.ts';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import { isOrganisationAct } from '../chain/organisation-facts.ts';
import type { Core } from '../core.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { AccessedThing, AccessLine, AccessLogOverview, OrganisationLog } from '../schema.generated.ts';
import type { AccountService } from '../account/account.service.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { isToldAlready, maySeeLine, sameActFor, type LogReader } from './access-log.rules.ts';
import { createAnchoring, type FullCheck } from './anchoring.ts';
import { createChain, type AccessActor, type ChainVerdict, type Ground } from '../chain/chain.ts';
import { createIntents } from './intents.ts';
import { createOrganisationLines, type AskedLines } from './organisation-lines.ts';
import { createOverview } from './overview.ts';

/** What the access log needs of other modules. */
export interface AccessLogNeighbours {
  account: Pick<AccountService, 'accountById' | 'acting' | 'actorOf' | 'log'>;
  traject: Pick<TrajectService, 'personById' | 'trajectById'>;
}

/** What professionals read and changed, per traject. */
export interface AccessLogService {
  /** Records that a professional read or changed something; hash-chained per traject. Resolves when it is on disk. */
  record(line: Accessed): Promise<void>;
  /** Notes that something is about to be changed, so that a crash loses no line. */
  intend(line: Accessed): Promise<Intent>;
  /** Records that something was asked and refused, in the chain of the organisation. */
  refused(line: Refused): Promise<void>;
  /** Lines of a traject that the reader may know of, newest first, at most 500. */
  lines(grant: Grant<'ACCESS_LOG_READ'>, reader: LogReader): Promise<AccessLine[]>;
  /** Looks whether a line of a traject was taken away or changed. System function: administration and tests. */
  verifyChain(trajectId: string): Promise<ChainVerdict>;
  /** Checks every chain, against the anchors too. System function: `access-log:verify`. */
  verifyAll(): Promise<FullCheck>;
  overview(grant: Grant<'ACCESS_LOG_CHECK'>): Promise<AccessLogOverview>;
  check(grant: Grant<'ACCESS_LOG_CHECK'>): Promise<AccessLogOverview>;
  /** What happened in the organisation itself, newest first. */
  organisation(grant: Grant<'ACCESS_LOG_CHECK'>, asked: AskedLines): Promise<OrganisationLog>;
  /** Anchors the ends of the chains every hour, and writes lines that a crash left out. Call once. */
  keepAnchored(jobs: Jobs): Promise<void>;
}

const mostLines = 500;

/** Someone who acts, as the log names them. */
interface Acting {
  trajectId: string;
  viewer: Viewer;
  personId: string | null;
}

/** The access log: what professionals read and changed in a traject (G5). */
export async function createAccessLogService(
  core: Core,
  neighbours: AccessLogNeighbours,
): Promise<AccessLogService> {
  const chain = await createChain(core);
  const anchoring = createAnchoring(core, chain);
  const intents = await createIntents(core, chain);
  const overview = await createOverview(core, neighbours, { chain, anchoring });
  const actorOf = createActorOf(core, neighbours);
  /** When an act was told, and its writing: who does the same meanwhile waits for that too. */
  const told = new Map<string, { at: number; written: Promise<void> }>();

  function forgetOld(now: number): void {
    for (const [key, { at }] of told) if (now - at >= sameActFor) told.delete(key);
  }

  /** Writes once for an act that goes on. Resolves when its line is on disk, whoever began to write it. */
  async function once(key: string, what: AccessedThing, write: () => Promise<void>): Promise<void> {
    const now = core.clock.now().getTime();
    const before = told.get(key);
    if (before && isToldAlready(what, before.at, now)) return before.written;
    forgetOld(now);
    const written = write();
    told.set(key, { at: now, written });
    try {
      await written;
    } catch (error) {
      told.delete(key);
      throw error;
    }
  }

  // By what it is about: else an act that someone must not know of would keep the line of another one away.
  const keyOf = ({ trajectId, viewer, personId, what, about }: Accessed): string =>
    `${trajectId} ${viewer.kind === 'ACCOUNT' ? viewer.accountId : personId} ${what} ${about?.id}`;

  const topicOf = ({ what, about }: Accessed): Pick<Accessed, 'what' | 'about'> => ({
    what,
    ...(about ? { about } : {}),
  });

  async function record(line: Accessed): Promise<void> {
    if (line.viewer.kind === 'ANONYMOUS') return;
    await once(keyOf(line), line.what, async () => {
      const actor = await actorOf(line, line.what);
      if (actor) await chain.add(line.trajectId, topicOf(line), actor);
    });
  }

  return {
    record,
    async intend(line) {
      const before = told.get(keyOf(line));
      const now = core.clock.now().getTime();
      if (before && isToldAlready(line.what, before.at, now)) return { settled: () => before.written };
      const actor = await actorOf(line, line.what);
      return actor
        ? intents.begin(line.trajectId, topicOf(line), actor)
        : { settled: () => Promise.resolve() };
    },
    async refused({ viewer, right, targetId }) {
      const by = await refusedBy(core, neighbours, viewer);
      if (!by) return;
      const key = `refused ${by.actor.id} ${right} ${targetId}`;
      await once(key, 'REFUSED', () =>
        chain.add(by.organisationId, { what: 'REFUSED' }, { ...by.actor, ground: 'REFUSED', right }),
      );
    },
    async lines(grant, reader) {
      const trajectId = trajectOf(grant);
      const records = await chain.newest(trajectId, mostLines, ({ what, about }) =>
        isOrganisationAct(what) ? false : maySeeLine({ what, about }, reader),
      );
      return records.flatMap(({ number, at, name, role, what }) => {
        if (isOrganisationAct(what)) return [];
        // A number would show the gap where a line was left out.
        const id = core.keyring.digest('access line', `${trajectId}:${number}`);
        return [{ id, at, who: name, role, what }];
      });
    },
    verifyChain: (trajectId) => chain.verify(trajectId),
    verifyAll: () => anchoring.verifyAll(),
    overview: overview.of,
    check: overview.check,
    organisation: createOrganisationLines(chain, neighbours.account),
    async keepAnchored(jobs) {
      await intents.settleLeft();
      jobs.handle('access-log.anchor', async () => {
        await intents.settleLeft();
        await anchoring.anchor();
        await planNext(jobs);
      });
      await planNext(jobs);
    },
  };

  /** At the next full hour, so that every process plans the same job. */
  async function planNext(jobs: Jobs): Promise<void> {
    const hour = 60 * 60_000;
    const dueAt = new Date((Math.floor(core.clock.now().getTime() / hour) + 1) * hour);
    await jobs.plan({ kind: 'access-log.anchor', subject: 'hourly', trajectId: null, dueAt });
  }
}

/** Finds the professional who acts; null for household and network, unless they lead. */
function createActorOf(core: Core, { account: accounts, traject: trajecten }: AccessLogNeighbours) {
  async function ofPerson({ trajectId, personId }: Acting, what: AccessedThing): Promise<AccessActor | null> {
    const person = personId ? await trajecten.personById(personId) : null;
    if (!person) return null;
    if (what === 'OWN_DATA_TAKEN') return { id: person.id, name: person.name, role: person.relation };
    // What a regisseur of the household or network reads is logged like a professional's (G8).
    if (person.side !== 'PROFESSIONAL')
      return (await trajecten.trajectById(trajectId))?.regisseurPersonId === person.id
        ? { id: person.id, name: person.name, role: 'regisseur' }
        : null;
    return { id: person.id, name: person.name, role: inWords(person.relation, person.organisation) };
  }

  async function ofAccount(accountId: string, { trajectId, personId }: Acting): Promise<AccessActor | null> {
    const account = await accounts.accountById(accountId);
    if (!account) return null;
    const person = personId ? await trajecten.personById(personId) : null;
    const traject = await trajecten.trajectById(trajectId);
    const leads = person !== null && traject?.regisseurPersonId === person.id;
    const registered = traject?.registeredBy === account.id && !person;
    const role = leads
      ? 'regisseur'
      : registered
        ? 'aanmeldcoördinator'
        : person?.relation || account.function;
    return { id: account.id, name: account.name, role: inWords(role, account.organisationName) };
  }

  return async (acting: Acting, what: AccessedThing): Promise<AccessActor | null> => {
    const { viewer, personId } = acting;
    const session = sessionOf(viewer);
    if (session === undefined) return null;
    const actor =
      viewer.kind === 'ACCOUNT' ? await ofAccount(viewer.accountId, acting) : await ofPerson(acting, what);
    if (!actor) return null;
    const ground = groundOf(what, personId);
    return { ...actor, ground, session: core.keyring.digest('access log session', session) };
  };
}

function groundOf(what: AccessedThing, personId: string | null): Ground {
  if (what === 'OWN_DATA_TAKEN') return 'OWN';
  if (what.startsWith('DOSSIER_')) return 'MELDCODE';
  if (personId) return 'TREATMENT_RELATION';
  return what.startsWith('SIGNAL_') ? 'SAFETY_DESK' : 'REQUEST';
}

/** Who was refused, and in whose log it stands; null for who has no session of anyone that is known. */
async function refusedBy(
  core: Core,
  { account, traject }: AccessLogNeighbours,
  viewer: Viewer,
): Promise<{ organisationId: string; actor: AccessActor } | null> {
  if (viewer.kind === 'ANONYMOUS') return null;
  const session = core.keyring.digest('access log session', viewer.sessionId);
  if (viewer.kind === 'ACCOUNT') {
    const who = await account.accountById(viewer.accountId);
    if (!who) return null;
    const { organisationId } = viewer;
    return { organisationId, actor: { id: who.id, name: who.name, role: who.function, session } };
  }
  const person = viewer.kind === 'PERSON' ? viewer : viewer.admittedAs;
  const organisationId = person && (await traject.trajectById(person.trajectId))?.organisationId;
  if (!organisationId) return null;
  // The privacy officer knows the people of a household by nothing but that.
  return { organisationId, actor: { id: person.personId, name: '', role: 'huishouden of netwerk', session } };
}

function inWords(role: string, organisation: string | null): string {
  return [role, organisation].filter(Boolean).join(', ');
}
