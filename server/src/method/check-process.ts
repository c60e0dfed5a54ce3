/**
 * Checks the working process of an edition as data: nothing missing in a language, no key twice, no phase, step or
 * question that points at what is not there. The fault of a region's own edition is found at start.
 */
import { fault, sourceFaults, textFaults, twice, when } from './check-data.ts';
import type {
  AssessmentFramework,
  OpeningItem,
  Phase,
  ProcessDefinition,
  SafetyStep,
} from './process.types.ts';
import type { Sourced, Text } from './types.ts';

/** An item of one of the plain lists of a process. */
type Item = Sourced & { key: string; text?: Text; title?: Text };

/** Every fault of this process, as `place: what is wrong. Remedy: what to do.`; empty when all is well. */
export function checkProcess(edition: string, process: ProcessDefinition): string[] {
  const place = `${edition}/process`;
  const lists = {
    opening: process.opening,
    principles: process.principles,
    safetyRules: process.safetyRules,
    startCriteria: process.startCriteria,
    responsibilities: process.responsibilities,
    notDone: process.notDone,
    appointmentRules: process.appointmentRules,
    handover: process.handover,
    closing: process.closing,
    folders: process.folders,
  };
  return [
    ...phasesFaults(`${place}/phases`, process.phases),
    ...openingFaults(`${place}/opening`, process.opening),
    ...safetyFaults(`${place}/safetySteps`, process.safetySteps),
    ...assessmentFaults(`${place}/assessment`, process.assessment),
    ...Object.entries(lists).flatMap(([name, items]) => listFaults(`${place}/${name}`, items)),
    ...textFaults(`${place} principlesTitle`, process.principlesTitle),
    ...contraIndicationFaults(`${place}/contraIndication`, process),
    ...folderFaults(`${place}/folders`, process),
    ...verwijsindexFaults(`${place}/verwijsindex`, process),
  ];
}

function phasesFaults(place: string, phases: readonly Phase[]): string[] {
  const keys = phases.map((phase) => phase.key);
  const entered = new Set([keys[0], ...phases.flatMap((phase) => phase.next)]);
  return [
    ...when(phases.length === 0, place, 'no phases', 'add them, or borrow the process of another edition'),
    ...twice(place, keys),
    ...twice(
      place,
      phases.flatMap((phase) => phase.steps.map((step) => step.key)),
    ),
    ...phases.flatMap((phase) => {
      const at = `${place}/${phase.key}`;
      return [
        ...textFaults(`${at} title`, phase.title),
        ...textFaults(`${at} purpose`, phase.purpose),
        ...textFaults(`${at} householdWords`, phase.householdWords),
        ...sourceFaults(at, phase),
        ...[...phase.next, ...(phase.onSafetySignal ? [phase.onSafetySignal] : [])]
          .filter((key) => !keys.includes(key))
          .map((key) =>
            fault(at, `names phase "${key}", which does not exist`, `use one of ${keys.join(', ')}`),
          ),
        ...when(
          !entered.has(phase.key) && !phase.fromAnywhere,
          at,
          'no phase leads here',
          'name it in the next of another phase, or set fromAnywhere',
        ),
        ...when(phase.steps.length === 0, at, 'no steps', 'add the steps of at least one role'),
        ...phase.steps.flatMap((step) => [
          ...textFaults(`${at}/${step.key}`, step.text),
          ...(step.parts ?? []).flatMap((part, index) =>
            textFaults(`${at}/${step.key} part ${index + 1}`, part),
          ),
        ]),
        ...phase.tips.flatMap((tip, index) => textFaults(`${at} tip ${index + 1}`, tip)),
      ];
    }),
  ];
}

/** On an agenda they stand between sections of a form: their keys must never be those of one. */
function openingFaults(place: string, items: readonly OpeningItem[]): string[] {
  return items.flatMap(({ key, minutes, tips }) => [
    ...when(
      !key.startsWith('opening.'),
      `${place}/${key}`,
      'the key is not of the opening',
      'begin it with `opening.`',
    ),
    ...when(!(minutes > 0), `${place}/${key}`, 'no minutes', 'give 1 or more'),
    ...tips.flatMap((tip, index) => textFaults(`${place}/${key} tip ${index + 1}`, tip)),
  ]);
}

function safetyFaults(place: string, steps: readonly SafetyStep[]): string[] {
  const keys = steps.map((step) => step.key);
  return [
    ...when(steps.length === 0, place, 'no safety steps', 'add them, or borrow those of another edition'),
    ...when(
      !steps.some((step) => step.lifeThreatening),
      place,
      'no step for danger to life',
      'set lifeThreatening on the step that says to call 112',
    ),
    ...twice(place, keys),
    ...steps.flatMap((step) => {
      const at = `${place}/${step.key}`;
      return [
        ...textFaults(`${at} title`, step.title),
        ...sourceFaults(at, step),
        ...step.actions.flatMap((action) => [
          ...textFaults(`${at}/${action.key}`, action.text),
          ...(action.parts ?? []).flatMap((part, index) =>
            textFaults(`${at}/${action.key} part ${index + 1}`, part),
          ),
        ]),
        ...step.consult.flatMap((item) => [
          ...textFaults(`${at} consult ${item.for} kind`, item.kind),
          ...textFaults(`${at} consult ${item.for} who`, item.who),
        ]),
        ...step.record.flatMap((text, index) => textFaults(`${at} record ${index + 1}`, text)),
        ...(step.backTo ? textFaults(`${at} backTo`, step.backTo.when) : []),
        ...when(
          step.backTo !== undefined && !keys.includes(step.backTo.step),
          at,
          `goes back to step "${step.backTo?.step}", which does not exist`,
          `use one of ${keys.join(', ')}`,
        ),
      ];
    }),
  ];
}

function assessmentFaults(place: string, assessment: AssessmentFramework): string[] {
  const { questions, outcomes } = assessment;
  const used = new Set(questions.flatMap(({ yes, no }) => [...yes.outcomes, ...no.outcomes]));
  return [
    ...textFaults(`${place} title`, assessment.title),
    ...textFaults(`${place} explanation`, assessment.explanation),
    ...sourceFaults(place, assessment),
    ...when(questions.length === 0, place, 'no questions', 'add the questions of the framework'),
    ...[...used].flatMap((code) => textFaults(`${place} outcome ${code}`, outcomes[code])),
    ...Object.keys(outcomes)
      .filter((code) => !used.has(code as never))
      .map((code) => fault(place, `words for ${code}, which no answer leads to`, 'leave them out')),
    ...questions.flatMap((question, index) => {
      const at = `${place}/${question.number}`;
      return [
        ...when(
          question.number !== index + 1,
          at,
          `stands at place ${index + 1}`,
          'number questions from 1, in order',
        ),
        ...textFaults(`${at} question`, question.question),
        ...sourceFaults(at, question),
        ...(['yes', 'no'] as const).flatMap((answer) => {
          const { next, report, outcomes: codes } = question[answer];
          return [
            ...when(
              next !== null && (next <= question.number || next > questions.length),
              `${at}.${answer}`,
              `next is ${next}`,
              'name a later question, or null to end the walk',
            ),
            ...when(
              report !== codes.some((code) => code === 'REPORT' || code === 'REPORT_AGAIN'),
              `${at}.${answer}`,
              'report and the outcomes do not agree',
              'add REPORT or REPORT_AGAIN, or change report',
            ),
          ];
        }),
      ];
    }),
  ];
}

function listFaults(place: string, items: readonly Item[]): string[] {
  return [
    ...twice(
      place,
      items.map((item) => item.key),
    ),
    ...items.flatMap((item) => {
      const at = `${place}/${item.key}`;
      return [
        ...('text' in item ? textFaults(at, item.text) : []),
        ...('title' in item ? textFaults(`${at} title`, item.title) : []),
        ...sourceFaults(at, item),
      ];
    }),
  ];
}

function contraIndicationFaults(place: string, { contraIndication }: ProcessDefinition): string[] {
  if (!contraIndication) return [];
  return [
    ...textFaults(`${place} warning`, contraIndication.warning),
    ...sourceFaults(place, contraIndication),
    ...twice(
      place,
      contraIndication.conditions.map((condition) => condition.key),
    ),
    ...contraIndication.conditions.flatMap(({ key, text }) => textFaults(`${place}/${key}`, text)),
  ];
}

function folderFaults(place: string, { folders }: ProcessDefinition): string[] {
  return folders.flatMap((folder) => [
    ...textFaults(`${place}/${folder.key} intro`, folder.intro),
    ...twice(
      `${place}/${folder.key}`,
      folder.sections.map((section) => section.key),
    ),
    ...folder.sections.flatMap((section) => {
      const at = `${place}/${folder.key}/${section.key}`;
      return [
        ...textFaults(`${at} title`, section.title),
        ...[...section.paragraphs, ...(section.list ?? [])].flatMap((text, index) =>
          textFaults(`${at} text ${index + 1}`, text),
        ),
      ];
    }),
  ]);
}

function verwijsindexFaults(place: string, { verwijsindex }: ProcessDefinition): string[] {
  if (!verwijsindex) return [];
  const { risks, record, matches, consultWithinWorkingDays: days } = verwijsindex;
  const items = [...risks, ...record, ...matches];
  return [
    ...(['title', 'purpose', 'informed', 'afterConsult'] as const).flatMap((part) =>
      textFaults(`${place} ${part}`, verwijsindex[part]),
    ),
    ...sourceFaults(place, verwijsindex),
    ...twice(
      place,
      items.map((item) => item.key),
    ),
    ...items.flatMap((item) => textFaults(`${place}/${item.key}`, item.text)),
    ...when(!Number.isInteger(days) || days < 1, place, `${days} working days`, 'give a whole number from 1'),
  ];
}
