import { isChosenOneByOne } from '../access/audience.ts';
import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { edition } from '../method/editions.ts';
import { plansToStart } from '../method/plans-to-start.ts';
import { isUuid } from '../random.ts';
import type { FormKind } from '../schema.generated.ts';
import type { PlanModels } from './plan.model.ts';
import type { PlanNext } from './plan.next.ts';
import type { PlanOutlines } from './plan.outlines.ts';
import { withLayRegisseur, type PlanReaders } from './plan.readers.ts';
import { isOfOnePerson } from './plan.rules.ts';
import type { PlanNeighbours, PlanService } from './plan.service.ts';

/** Whose plan is started, and for whom. */
interface Wish {
  of: 'TRAJECT' | 'ONE_PERSON';
  readers: readonly string[] | null;
  about: string | null;
}

type Register = (
  grant: Grant<'TRAJECT_LEAD'> | Grant<'TRAJECT_READ'>,
  planId: string,
  formId: string,
  wish: (kind: FormKind) => Wish,
) => Promise<string>;

/** Starting a plan. */
export function createPlanStarting(
  core: Core,
  neighbours: Pick<PlanNeighbours, 'traject'>,
  { Plans }: Pick<PlanModels, 'Plans'>,
  outlines: PlanOutlines,
  ways: Pick<PlanReaders, 'presentAmong'> & Pick<PlanNext, 'goOn'>,
): Pick<PlanService, 'start' | 'startOwn' | 'plansToStart'> {
  const register = createRegister(core, neighbours, { Plans }, outlines, ways);
  const { form } = outlines;

  return {
    async start(grant, planId, formId, chosen, about) {
      const trajectId = trajectOf(grant);
      const started = await register(grant, planId, formId, (kind) => ({
        of: 'TRAJECT',
        readers: isChosenOneByOne(kind)
          ? withLayRegisseur(grant, chosen ?? [personOf(grant)])
          : (chosen ?? null),
        about: about ?? null,
      }));
      await neighbours.traject.publish(trajectId, { what: ['PLANS'], about: { planId } });
      return started;
    },

    // Told to nobody: there is nobody else who may know of it (A4).
    startOwn: (grant, planId, formId) =>
      register(grant, planId, formId, () => ({ of: 'ONE_PERSON', readers: [], about: null })),

    async plansToStart({ id: trajectId, edition: editionId, phase, regieLevel: level }) {
      const [plans, open] = await Promise.all([
        Plans.find({ trajectId, state: 'ADOPTED', ownerPersonId: null }).lean(),
        neighbours.traject.obligations.openOf(trajectId),
      ]);
      const adopted = new Set(plans.map((plan) => form(plan).kind));
      const safetyAsked = open.some(({ kind }) => kind === 'SAFETY_PLAN');
      const data = edition(editionId) ?? fail('EDITION_UNKNOWN', { edition: editionId });
      return plansToStart(data, { phase, level, adopted, safetyAsked });
    },
  };
}

/** Registers a new plan; the same request again changes nothing. */
function createRegister(
  core: Core,
  neighbours: Pick<PlanNeighbours, 'traject'>,
  { Plans }: Pick<PlanModels, 'Plans'>,
  { form, planOf }: PlanOutlines,
  { presentAmong, goOn }: Pick<PlanReaders, 'presentAmong'> & Pick<PlanNext, 'goOn'>,
): Register {
  /** Whose plan in the first person it is. NOT_FOUND for who is not of the household; INPUT_INVALID when open. */
  async function oneOfHousehold(grant: Grant, personId: string | null): Promise<string> {
    const people = await neighbours.traject.peopleOf(trajectOf(grant));
    const household = people.filter(({ side, leftAt }) => side === 'HOUSEHOLD' && leftAt === null);
    if (personId !== null) return household.some(({ id }) => id === personId) ? personId : fail('NOT_FOUND');
    const [only, ...others] = household;
    return only && others.length === 0
      ? only.id
      : fail('INPUT_INVALID', { what: 'kies van wie dit plan is' });
  }

  return async (grant, planId, formId, wish) => {
    const trajectId = trajectOf(grant);
    const { edition } = (await neighbours.traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
    if (!isUuid(planId)) fail('INPUT_INVALID', { what: 'planId' });
    const voiced = form({ edition, formId });
    const { of, readers, about } = wish(voiced.kind);
    // The words of one person are started by that person; those of the traject by the regisseur.
    if (isOfOnePerson(voiced) !== (of === 'ONE_PERSON')) fail('FORM_UNKNOWN');
    const startedBy = personOf(grant);
    const ownerPersonId = of === 'ONE_PERSON' ? startedBy : null;
    const known = readers && (await presentAmong(grant, readers));
    const aboutPersonId =
      of === 'TRAJECT' && voiced.voice === 'IK' ? await oneOfHousehold(grant, about) : null;
    // For all who take part it goes on from what was agreed: nobody types that again.
    const goesOn =
      of === 'TRAJECT' && readers === null
        ? await goOn({ trajectId, planId, formId, startedBy, aboutPersonId })
        : null;
    if (goesOn) return goesOn;
    const registered = { trajectId, edition, formId, startedAt: core.clock.now(), startedBy };
    const plan = { ...registered, state: 'DRAFT' as const, networkReaders: [], readers: known };
    const { upsertedCount } = await Plans.updateOne(
      { _id: planId },
      { $setOnInsert: { ...plan, ownerPersonId, aboutPersonId, meetingId: null } },
      { upsert: true },
    );
    const taken = upsertedCount === 0 ? await planOf(planId) : null;
    if (taken && (taken.trajectId !== trajectId || (taken.ownerPersonId ?? null) !== ownerPersonId))
      fail('CONFLICT');
    return planId;
  };
}
