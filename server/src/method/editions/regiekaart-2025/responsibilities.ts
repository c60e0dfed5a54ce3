import type { Responsibility } from '../../process.types.ts';
import { t } from '../../text.ts';
import type { Source } from '../../types.ts';

const forms: Source = { seed: '000', heading: '1. Vormen van regie' };
const card: Source = { seed: '000', heading: '3. Regiekaart, Toelichting, B. Regie' };

/** Three forms of regie of 2025, and who answers for the work. */
export const responsibilities: Responsibility[] = [
  {
    source: forms,
    key: 'casus-content',
    role: 'CASUSREGISSEUR',
    when: 'ALWAYS',
    text: t(
      'Gaat over de inhoud: de hulp van elke dag en de doelen in het plan.',
      'Is about content: the help of every day and the goals in the plan.',
    ),
  },
  {
    source: forms,
    key: 'proces-cooperation',
    role: 'PROCESREGISSEUR',
    when: 'ALWAYS',
    text: t(
      'Gaat over de samenwerking: regelt, stemt af en volgt hoe het gaat.',
      'Is about the cooperation: arranges, coordinates and follows how it goes.',
    ),
  },
  {
    source: forms,
    key: 'policy-vision',
    role: 'POLICY_OFFICER',
    when: 'ALWAYS',
    text: t(
      'Gaat over het beleid: zorgt dat de werkwijze een vaste plek krijgt.',
      'Is about policy: gives the way of working a fixed place.',
    ),
  },
  {
    source: card,
    key: 'manager-operational',
    role: 'MANAGER',
    when: 'ALWAYS',
    text: t(
      'Houdt toezicht op de casus- en procesregisseurs.',
      'Supervises the casusregisseurs and procesregisseurs.',
    ),
  },
];
