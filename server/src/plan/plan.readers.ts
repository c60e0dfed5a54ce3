import { isChosenOneByOne, readsPlan, type TableNow } from '../access/audience.ts';
import { leadsByProfession, personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { PlanModels, StoredPlan } from './plan.model.ts';
import { audienceOf, planIdOf, type PlanOutlines } from './plan.outlines.ts';
import type { PlanGrant, PlanNeighbours, PlanService, Presence } from './plan.service.ts';

/** Who reads which plan, and choosing it. */
export interface PlanReaders extends Pick<
  PlanService,
  'readersOf' | 'keepersOf' | 'setReaders' | 'shareOwn'
> {
  /** The persons, once each. NOT_FOUND when one takes no part now. */
  presentAmong(grant: Grant, personIds: readonly string[]): Promise<string[]>;
  /** Who reads a plan (A1 to A4), with those at this table. */
  readersBeside(plan: StoredPlan, table: TableNow | null): Promise<PersonRecord[]>;
}

/** Readers over the model of plans. */
export function createPlanReaders(
  core: Core,
  neighbours: Pick<PlanNeighbours, 'traject'>,
  { Plans }: Pick<PlanModels, 'Plans'>,
  { planOf, form }: PlanOutlines,
  { presence, heldBack }: { presence: () => Presence } & Pick<PlanService, 'heldBack'>,
): PlanReaders {
  async function presentAmong(grant: Grant, personIds: readonly string[]): Promise<string[]> {
    const people = await neighbours.traject.peopleOf(trajectOf(grant));
    const present = new Set(people.filter(({ leftAt }) => leftAt === null).map(({ id }) => id));
    return personIds.every((id) => present.has(id)) ? [...new Set(personIds)] : fail('NOT_FOUND');
  }

  async function readersBeside(plan: StoredPlan, table: TableNow | null): Promise<PersonRecord[]> {
    const [people, traject] = await Promise.all([
      neighbours.traject.peopleOf(plan.trajectId),
      neighbours.traject.trajectById(plan.trajectId),
    ]);
    const audience = audienceOf(plan, form(plan));
    const about = { regisseurId: traject?.regisseurPersonId ?? null, table };
    return people.filter((person) => person.leftAt === null && readsPlan(person, audience, about));
  }

  async function readersOf(planId: string): Promise<PersonRecord[]> {
    const plan = await planOf(planId);
    return readersBeside(plan, plan.meetingId ? await presence().meeting(plan.meetingId) : null);
  }

  // While somebody refuses consent who comes new reads nothing: readers stay who they are (A10). Everyone sees who they
  // are, so that before the answers are opened a yes and a no do the same. It is written with the coming or not at all.
  neighbours.traject.onPersonComing(async (trajectId, session) => {
    const unchosen = { trajectId, state: 'DRAFT', readers: null, ownerPersonId: null } as const;
    for (const plan of await Plans.find(unchosen, null, { session }).lean()) {
      if (!(await heldBack(plan._id, { seesFirst: false }))) continue;
      const readers = (await readersBeside(plan, null)).map(({ id }) => id);
      await Plans.updateOne({ _id: plan._id, readers: null }, { $set: { readers } }, { session });
    }
  });

  const choosing = createChoosing(
    core,
    neighbours,
    { Plans },
    { planOf },
    { presentAmong, readersOf, heldBack, presence },
  );
  return {
    presentAmong,
    readersBeside,
    readersOf,
    keepersOf: async (planId) => (await readersBeside(await planOf(planId), null)).map(({ id }) => id),
    ...choosing,
  };
}

/** Tells who was chosen to read a plan, by name; null as long as nobody chose. */
export const createChosenNames =
  ({ traject }: Pick<PlanNeighbours, 'traject'>): PlanService['chosenNames'] =>
  async ({ trajectId, readers }) => {
    if (!readers) return null;
    const people = await traject.peopleOf(trajectId);
    return people.filter(({ id, leftAt }) => leftAt === null && readers.includes(id)).map(({ name }) => name);
  };

/** A regisseur who is no professional reads what is chosen one by one as one of those who were chosen, and by that alone. */
export const withLayRegisseur = (grant: Grant, personIds: readonly string[]): string[] =>
  leadsByProfession(grant) ? [...personIds] : [...personIds, personOf(grant)];

/** What choosing readers needs of the rest. */
type Choosing = Pick<PlanReaders, 'presentAmong' | 'readersOf'> &
  Pick<PlanService, 'heldBack'> & { presence: () => Presence };

function createChoosing(
  core: Core,
  neighbours: Pick<PlanNeighbours, 'traject'>,
  { Plans }: Pick<PlanModels, 'Plans'>,
  { planOf }: Pick<PlanOutlines, 'planOf'>,
  { presentAmong, readersOf, heldBack, presence }: Choosing,
): Pick<PlanService, 'setReaders' | 'shareOwn'> {
  async function storeReaders(
    grant: PlanGrant,
    chosen: Pick<StoredPlan, 'networkReaders'> | Pick<StoredPlan, 'readers'>,
  ): Promise<void> {
    await Plans.updateOne({ _id: planIdOf(grant), trajectId: trajectOf(grant) }, { $set: chosen });
    core.accessChanges.announce({ trajectId: trajectOf(grant) });
  }

  async function chooseReaders(grant: PlanGrant, personIds: readonly string[]): Promise<void> {
    const { plan } = grant.situation;
    const oneByOne = plan !== undefined && plan.ownerPersonId === null && isChosenOneByOne(plan.kind);
    const chosen = oneByOne ? withLayRegisseur(grant, personIds) : personIds;
    const readers = await presentAmong(grant, chosen);
    if (plan && plan.ownerPersonId === null) await presence().mustBeUnseenBy(plan, readers);
    // First, so that nobody is left at a table whose plan is not for that person (A4).
    if (plan && isChosenOneByOne(plan.kind)) await presence().keepReaders(plan, readers);
    await storeReaders(grant, { readers });
  }

  /** Without the consent of someone nobody new reads it, until why one goes on is written down (A10). */
  async function mustNotGrow(grant: Grant, plan: StoredPlan, chosen: readonly string[]): Promise<void> {
    const now = new Set((await readersOf(plan._id)).map(({ id }) => id));
    if (chosen.every((id) => now.has(id))) return;
    const held = await heldBack(plan._id, { seesFirst: leadsByProfession(grant) });
    if (held) fail(held);
  }

  return {
    async shareOwn(grant, personIds) {
      if (grant.situation.plan?.ownerPersonId !== personOf(grant)) fail('NOT_FOUND');
      await chooseReaders(grant, personIds);
    },

    async setReaders(grant, { personIds, networkPersonIds }) {
      const people = await neighbours.traject.peopleOf(trajectOf(grant));
      const isNetwork = (id: string) =>
        people.some((person) => person.id === id && person.side === 'NETWORK');
      const plan = await planOf(planIdOf(grant));
      const { readers = null } = plan;
      const network = networkPersonIds ?? [];
      await mustNotGrow(grant, plan, [...(personIds ?? []), ...network]);
      if (!network.every(isNetwork)) fail('NOT_FOUND');
      if (personIds) await chooseReaders(grant, personIds);
      else if (readers) await chooseReaders(grant, [...readers.filter((id) => !isNetwork(id)), ...network]);
      else await storeReaders(grant, { networkReaders: await presentAmong(grant, network) });
      await neighbours.traject.publish(trajectOf(grant), {
        what: ['PLANS'],
        about: { planId: planIdOf(grant) },
      });
    },
  };
}
