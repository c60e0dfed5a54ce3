import { sessionOf, type Viewer } from '../access/viewer.ts';
import type { AccessActor, Ground } from '../chain/chain.ts';
import type { Core } from '../core.ts';
import type { AccessedThing } from '../schema.generated.ts';
import type { AccessLogNeighbours } from './access-log.service.ts';

/** Someone who acts, as the log names them. */
interface Acting {
  trajectId: string;
  viewer: Viewer;
  personId: string | null;
}

/** Returns who finds the professional who acts; null for household and network, unless they lead. */
export function createActorOf(core: Core, { account: accounts, traject: trajecten }: AccessLogNeighbours) {
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
export async function refusedBy(
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
