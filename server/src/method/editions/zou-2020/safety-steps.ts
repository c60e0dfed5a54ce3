import type { SafetyRule, SafetyStep } from '../../process.types.ts';
import { t } from '../../text.ts';
import type { Source } from '../../types.ts';
import { concernsRemain, talk, weighAndDecide } from './safety/decide.ts';
import { areThereSignals, consult, lifeThreatening, signals } from './safety/signals.ts';

/** Danger to life first, without a number; then 0 to 3, 4 and 5 in one, and what follows, without a number. */
export const safetySteps: SafetyStep[] = [
  lifeThreatening,
  areThereSignals,
  signals,
  consult,
  talk,
  weighAndDecide,
  concernsRemain,
];

const roles: Source = { seed: '003', heading: '4.1 Meldcode huiselijk geweld en kindermishandeling' };
const later: Source = { seed: '004', heading: '4.1 De meldcode huiselijk geweld en kindermishandeling' };

/** Rules that hold for all steps. */
export const safetyRules: SafetyRule[] = [
  {
    source: roles,
    key: 'covers',
    text: t(
      'De meldcode gaat over huiselijk geweld, mishandeling van kinderen of ouderen, geweld om eer en meisjesbesnijdenis.',
      'The meldcode is about domestic violence, child or elder abuse, violence about honour and genital mutilation of girls.',
    ),
  },
  {
    source: later,
    borrowedFrom: 'handbook-2026',
    key: 'all-steps',
    text: t(
      'Je doet altijd alle stappen, maar de volgorde mag anders zijn.',
      'You always do all steps, but the order may differ.',
    ),
  },
  {
    source: later,
    borrowedFrom: 'handbook-2026',
    key: 'faster',
    text: t('Bij acuut gevaar doe je de stappen sneller.', 'In acute danger you do the steps faster.'),
  },
  {
    source: roles,
    key: 'any-moment',
    text: t('De stappen kunnen in elke fase beginnen.', 'The steps can start in any phase.'),
  },
  {
    source: roles,
    key: 'beside-the-plan',
    text: t(
      'Komt er hulp uit de weging? Dan begint het traject, of het gaat door.',
      'Does help follow from the weighing? Then the traject starts, or it goes on.',
    ),
  },
  {
    source: roles,
    key: 'refused',
    text: t(
      'Wil de klant geen traject, of stapt die eruit? Dan volg je de meldcode.',
      'Does the client want no traject, or step out? Then you follow the meldcode.',
    ),
  },
  {
    source: roles,
    key: 'who-reports',
    text: t(
      'De casusregisseur zag de signalen, en deelt ze samen met de klant met de procesregisseur. Is een melding nodig? Dan meldt de casusregisseur zelf.',
      'The casusregisseur saw the signs, and shares them, together with the client, with the procesregisseur. Is a report needed? Then the casusregisseur reports.',
    ),
  },
  {
    source: roles,
    key: 'up-a-level',
    text: t(
      'Wordt het onveilig? Dan schaalt de procesregisseur op met de regiekaart.',
      'Does it become unsafe? Then the procesregisseur goes up with the regiekaart.',
    ),
  },
  {
    source: { seed: '003', heading: '4.7 Als zorgen blijven' },
    key: 'refuses-all-help',
    text: t(
      'Weigert de klant alle hulp en zijn er signalen? Dan meld je altijd.',
      'Does the client refuse all help and are there signs? Then you always report.',
    ),
  },
  {
    source: { seed: '003', heading: '3.5 Fase 2. Intakefase' },
    key: 'basic-care',
    text: t(
      'Krijgt iemand niet wat nodig is? Dan doe je dezelfde stappen.',
      'Does somebody not get what is needed? Then you do the same steps.',
    ),
  },
  {
    source: { seed: 'ours', heading: 'Safety steps and meldcode' },
    ours: true,
    key: 'professionals-only',
    text: t(
      'Het dossier van de veiligheidsstappen is alleen voor professionals.',
      'The dossier of the safety steps is for professionals only.',
    ),
  },
];
