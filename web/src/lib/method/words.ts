import { m } from '#lib/paraglide/messages.js';
import type { Voice } from '../graph/schema.generated.ts';
import type {
  MethodEditionsQuery,
  MethodFormLineFragment,
  MethodOriginFragment,
} from './method.generated.ts';

/** One edition in the list from which people choose. */
export type EditionLine = MethodEditionsQuery['editions'][number];

const documents: Record<string, () => string> = {
  '000': m.method_seed_000,
  '001': m.method_seed_001,
  '002': m.method_seed_002,
  '003': m.method_seed_003,
  '004': m.method_seed_004,
};

/** "Bron: Handleiding voor regisseurs 2026, 3.1 Fase 1. Aanmelding"; for what is ours: "van ons". */
export function sourceInWords({ seed, heading }: MethodOriginFragment): string {
  const document = documents[seed];
  return document ? m.method_source({ document: document(), heading }) : m.method_ours();
}

const roles: Record<string, () => string> = {
  HOUSEHOLD: m.method_role_HOUSEHOLD,
  NETWORK: m.method_role_NETWORK,
  PROFESSIONAL: m.method_role_PROFESSIONAL,
  MANAGER: m.method_role_MANAGER,
  POLICY_OFFICER: m.method_role_POLICY_OFFICER,
  AANMELDCOORDINATOR: m.method_role_AANMELDCOORDINATOR,
  REGISSEUR: m.method_role_REGISSEUR,
  PROCESREGISSEUR: m.method_role_PROCESREGISSEUR,
  CASUSREGISSEUR: m.method_role_CASUSREGISSEUR,
};

/** A role of the working process in words. */
export function roleOf(role: string): string {
  return roles[role]?.() ?? role;
}

const parts: Record<string, () => string> = {
  forms: m.method_borrowed_forms,
  speakingOrder: m.method_borrowed_speakingOrder,
  phases: m.method_borrowed_phases,
  opening: m.method_borrowed_opening,
  safetySteps: m.method_borrowed_safetySteps,
  safetyRules: m.method_borrowed_safetyRules,
  assessmentFramework: m.method_borrowed_assessmentFramework,
  startCriteria: m.method_borrowed_startCriteria,
  contraIndication: m.method_borrowed_contraIndication,
  notDone: m.method_borrowed_notDone,
  handover: m.method_borrowed_handover,
  folders: m.method_borrowed_folders,
};

/** A part of an edition in words. */
export function partInWords(part: string): string {
  return parts[part]?.() ?? part;
}

/** The address of an empty form. */
export function formPath(edition: string, form: string): string {
  return `/werkwijze/formulier/${edition}/${form}`;
}

/** On a link to a form: in whose words it is. */
export function voiceInWords(voice: Voice): string {
  return voice === 'WIJ' ? m.method_form_voice_wij() : m.method_form_voice_ik();
}

/** One plan in the voices it has. */
export interface FormGroup {
  key: string;
  first: MethodFormLineFragment;
  voices: MethodFormLineFragment[];
}

/** Forms that are the same plan in another voice, together. */
export function formGroups(forms: readonly MethodFormLineFragment[]): FormGroup[] {
  const groups = new Map<string, FormGroup>();
  for (const form of forms) {
    const group = groups.get(form.key);
    if (group) group.voices.push(form);
    else groups.set(form.key, { key: form.key, first: form, voices: [form] });
  }
  return [...groups.values()];
}

/** Things by what they have in common, in the order in which that first appears. */
export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
