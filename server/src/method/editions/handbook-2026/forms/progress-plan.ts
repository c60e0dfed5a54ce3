/** Voortgangsplan, handbook 2026, 7.5 (wij) and 7.6 (ik): fifteen sections. */
import { sectionFrom } from '../../../form-writing.ts';
import type { SectionDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import type { FormDefinition } from '../../../types.ts';
import { thisMeeting } from './meeting-parts.ts';
import * as shared from './parts.ts';
import { goalsReview, comingPeriod, future } from './progress-plan-goals.ts';
import {
  concerns,
  goesWell,
  goodToKnow,
  pictureNow,
  progressPresent,
  reason,
} from './progress-plan-content.ts';

const HEADINGS = '7.5 and 7.6 Voortgangsplan';

const drafts: SectionDraft[] = [
  thisMeeting,
  progressPresent,
  shared.consent,
  reason,
  shared.safetyAndBasicCare,
  goesWell,
  goodToKnow,
  concerns,
  pictureNow,
  goalsReview,
  comingPeriod,
  future,
  shared.whatElse,
  shared.nextWhen,
  shared.nextWho,
];

export const progressPlan: FormDefinition = {
  key: 'progress-plan',
  kind: 'PROGRESS_PLAN',
  voices: ['WIJ', 'IK'],
  title: t('Voortgangsplan', 'Progress plan'),
  source: { seed: '004', heading: '7.1, 7.2, 7.5 and 7.6' },
  about: {
    why: t(
      'Met dit plan wordt duidelijk of de afspraken werken. Wat niet werkt, wordt samen veranderd.',
      'This plan shows whether the agreements work. What does not work is changed together.',
    ),
    what: t(
      'Het wordt ingevuld tijdens het voortgangsoverleg. Het komt naast het ondersteuningsplan, en dat krijgt een nieuwe versie.',
      'It is filled in during the voortgangsoverleg. It stands beside the support plan, which gets a new version.',
    ),
    who: t(
      'Het huishouden en de professionals in dit traject krijgen het plan. Familie en vrienden krijgen het alleen als het huishouden dat goed vindt.',
      'The household and the professionals in this traject get the plan. Family and friends get it only when the household agrees.',
    ),
    howLong: t(
      'Het plan blijft bewaard zolang het traject loopt, en daarna de termijn die bij het traject staat. Dan wordt het gewist.',
      'The plan is kept as long as the traject runs, and then for the term that the traject shows. Then it is erased.',
    ),
  },
  rules: {
    when: t(
      'Bij elk overleg na de start, om te zien hoe het gaat.',
      'At every meeting after the start, to see how it goes.',
    ),
    levels: [2, 3, 4],
    consentAsked: true,
    signedBy: 'NOBODY',
    adopted: true,
    owner: 'TRAJECT',
  },
  sections: drafts.map((draft, index) => sectionFrom(shared.chapter7(HEADINGS, index + 1), draft)),
};
