import { LRUCache } from 'lru-cache';
import type { Grant } from '../access/grant.ts';
import { fail } from '../errors.ts';
import { edition } from '../method/editions.ts';
import { voicedForms } from '../method/forms.ts';
import type { PlanAudience } from '../access/audience.ts';
import type { VoicedForm } from '../method/types.ts';
import type { PlanModels, StoredPlan } from './plan.model.ts';
import type { PlanView } from './plan.service.ts';

/** What of a plan never changes. */
export interface PlanOutline {
  trajectId: string;
  form: VoicedForm;
}

/** Plans as they are registered, and their forms. */
export interface PlanOutlines {
  /** NOT_FOUND. */
  planOf(id: string): Promise<StoredPlan>;
  /** EDITION_UNKNOWN, FORM_UNKNOWN. */
  form(plan: Pick<StoredPlan, 'edition' | 'formId'>): VoicedForm;
  /** Asked with every letter, so it is remembered. NOT_FOUND. */
  outlineOf(planId: string): Promise<PlanOutline>;
}

const OUTLINES_KEPT = 5000;

/** Outlines over the model of plans. */
export function createPlanOutlines({ Plans }: Pick<PlanModels, 'Plans'>): PlanOutlines {
  const formsOfEdition = new Map<string, Map<string, VoicedForm>>();
  const outlines = new LRUCache<string, PlanOutline>({ max: OUTLINES_KEPT });

  function form({ edition: editionId, formId }: Pick<StoredPlan, 'edition' | 'formId'>): VoicedForm {
    let known = formsOfEdition.get(editionId);
    if (!known) {
      const data = edition(editionId) ?? fail('EDITION_UNKNOWN', { edition: editionId });
      known = new Map(voicedForms(data).map((one) => [one.id, one]));
      formsOfEdition.set(editionId, known);
    }
    return known.get(formId) ?? fail('FORM_UNKNOWN');
  }

  const planOf = async (id: string): Promise<StoredPlan> =>
    (await Plans.findById(id).lean()) ?? fail('NOT_FOUND');
  async function outlineOf(planId: string): Promise<PlanOutline> {
    const known = outlines.get(planId);
    if (known) return known;
    const plan = await planOf(planId);
    const made = { trajectId: plan.trajectId, form: form(plan) };
    outlines.set(planId, made);
    return made;
  }

  return { planOf, form, outlineOf };
}

/** The plan that a grant is about. NOT_FOUND. */
export const planIdOf = (grant: Grant): string => grant.situation.plan?.id ?? fail('NOT_FOUND');

/** What decides who reads a plan. */
export function audienceOf(plan: StoredPlan, { kind }: Pick<VoicedForm, 'kind'>): PlanAudience {
  const { networkReaders, readers, ownerPersonId, state } = plan;
  const doers = state === 'ADOPTED' ? (plan.doers ?? null) : [];
  return { kind, networkReaders, readers: readers ?? null, ownerPersonId: ownerPersonId ?? null, doers };
}

/** What a view of a plan has from its registration. */
export function summaryOf(
  plan: StoredPlan,
): Omit<PlanView, 'seq' | 'state' | 'sections' | 'actions' | 'writesOpenly' | 'confidential'> {
  const { _id: id, trajectId, edition: editionId, formId, meetingId } = plan;
  return { id, trajectId, editionId, formId, meetingId: meetingId ?? null };
}
