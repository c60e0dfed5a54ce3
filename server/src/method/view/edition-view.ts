import type { BorrowedPart, Edition as EditionView, Language } from '../../schema.generated.ts';
import type { Edition } from '../edition.types.ts';
import { voicedForms } from '../forms.ts';
import type { ProcessPart } from '../process.types.ts';
import { formView } from './form-view.ts';
import {
  contraView,
  folderView,
  frameworkView,
  lineView,
  phaseView,
  ruleView,
  safetyStepView,
  verwijsindexView,
} from './process-view.ts';
import { chainRungView, criterionView, levelView, profileView, transitionView } from './regiekaart-view.ts';
import { sayIn, sourceView } from './say.ts';
import type { Say } from './say.ts';

/** An edition in one language, as the contract shows it: plain values, so that answering costs no thinking. */
export function editionView(edition: Edition, language: Language): EditionView {
  const say = sayIn(language);
  return {
    id: edition.id,
    title: say(edition.title),
    about: say(edition.about),
    year: edition.year,
    version: edition.version,
    publisher: edition.publisher,
    isDefault: edition.isDefault ?? false,
    source: sourceView(edition.source),
    borrowed: borrowedParts(edition),
    words: Object.entries(edition.words).map(([key, text]) => ({ key, text: say(text) })),
    criteria: edition.criteria.map((criterion) => criterionView(criterion, say)),
    levels: edition.levels.map((level) => levelView(edition, level, say)),
    chain: edition.chain.map((rung) => chainRungView(edition, rung, say)),
    transitions: edition.transitions.map((transition) => transitionView(edition, transition, say)),
    profiles: edition.profiles.map((profile) => profileView(profile, say)),
    regisseurRole: edition.regisseurRole,
    firstLevelBy: edition.firstLevelBy,
    safetyStepsWhen: edition.safetyStepsWhen,
    safetyPlanFrom3: edition.safetyPlanFrom3,
    speakingOrder: edition.speakingOrder.groups,
    forms: voicedForms(edition).map((form) => formView(form, say)),
    ...processView(edition, say),
  };
}

function processView({ process }: Edition, say: Say) {
  return {
    phases: process.phases.map((phase) => phaseView(phase, say)),
    opening: process.opening.map((one) => ({
      ...lineView(one, say),
      title: say(one.title),
      tips: one.tips.map(say),
      minutes: one.minutes,
      asksAgreement: one.asksAgreement ?? false,
    })),
    safetySteps: process.safetySteps.map((step) => safetyStepView(step, say)),
    safetyRules: process.safetyRules.map((rule) => ruleView(rule, say)),
    assessmentFramework: frameworkView(process.assessment, say),
    principlesTitle: say(process.principlesTitle),
    principles: process.principles.map((principle) => ({
      ...lineView(principle, say),
      number: principle.number,
      title: say(principle.title),
      points: (principle.points ?? []).map(say),
    })),
    startCriteria: process.startCriteria.map((one) => ({ ...lineView(one, say), group: one.group })),
    contraIndication: process.contraIndication ? contraView(process.contraIndication, say) : null,
    responsibilities: process.responsibilities.map((one) => ({
      ...lineView(one, say),
      role: one.role,
      whenUnsafe: one.when === 'UNSAFETY',
      systemSees: one.systemSees !== undefined,
    })),
    notDone: process.notDone.map((one) => ({ ...lineView(one, say), kind: one.kind })),
    appointmentRules: process.appointmentRules.map((rule) => ruleView(rule, say)),
    handover: process.handover.map((one) => ({
      ...lineView(one, say),
      when: one.when,
      systemSees: one.systemSees !== undefined,
    })),
    closing: process.closing.map((one) => ({
      ...lineView(one, say),
      kind: one.kind,
      systemSees: one.systemSees !== undefined,
    })),
    folders: process.folders.map((folder) => folderView(folder, say)),
    verwijsindex: process.verwijsindex ? verwijsindexView(process.verwijsindex, say) : null,
  };
}

/** Names of the process parts as fields of the contract, where they differ. */
const FIELDS: Record<string, string> = { assessment: 'assessmentFramework' };

const processParts: ProcessPart[] = [
  'phases',
  'opening',
  'safetySteps',
  'safetyRules',
  'assessment',
  'principles',
  'startCriteria',
  'contraIndication',
  'responsibilities',
  'notDone',
  'appointmentRules',
  'handover',
  'closing',
  'folders',
  'verwijsindex',
];

function borrowedParts({ borrowed, process }: Edition): BorrowedPart[] {
  const { process: whole, ...parts } = borrowed;
  const ofProcess = whole
    ? processParts.map((part) => [part, whole] as const)
    : Object.entries(process.borrowedFrom);
  return [...Object.entries(parts), ...ofProcess].map(([part, from]) => ({
    part: FIELDS[part] ?? part,
    from,
  }));
}
