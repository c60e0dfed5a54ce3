import type { SafetyRule, SafetyStep } from '../../process.types.ts';
import { again, decide, talk, weigh } from './safety/decide.ts';
import { consult, lifeThreatening, signals } from './safety/signals.ts';

/** Steps 0 to 6 of 2026; 0 is danger to life. */
export const safetySteps: SafetyStep[] = [lifeThreatening, signals, consult, talk, weigh, decide, again];

/** Rules that hold for all steps. */
export const safetyRules: SafetyRule[] = [
  {
    source: { seed: '004', heading: '4.1 De meldcode huiselijk geweld en kindermishandeling' },
    key: 'covers',
    text: {
      nl: 'De meldcode gaat over huiselijk geweld, over mishandeling van kinderen en ouderen, en over schadelijke tradities.',
      en: 'The meldcode is about domestic violence, child abuse and elder abuse, and harmful traditional practices.',
    },
  },
  {
    source: { seed: '004', heading: '4.1 De meldcode huiselijk geweld en kindermishandeling' },
    key: 'all-steps',
    text: {
      nl: 'Je doet altijd alle stappen, maar de volgorde mag anders zijn.',
      en: 'You always do all steps, but the order may differ.',
    },
  },
  {
    source: { seed: '004', heading: '4.1 De meldcode huiselijk geweld en kindermishandeling' },
    key: 'faster',
    text: {
      nl: 'Bij acuut gevaar doe je de stappen sneller.',
      en: 'In acute danger you do the steps faster.',
    },
  },
  {
    source: { seed: '004', heading: '4.1 De meldcode huiselijk geweld en kindermishandeling' },
    key: 'any-moment',
    text: { nl: 'De stappen kunnen op elk moment beginnen.', en: 'The steps can start at any moment.' },
  },
  {
    source: { seed: '004', heading: '4.2 De meldcode en 1Gezin1Plan1Regisseur' },
    key: 'beside-the-plan',
    text: {
      nl: 'De meldcode en het traject lopen naast elkaar. Komt er hulp, dan gaat het traject door.',
      en: 'The meldcode and the traject run side by side. When help comes, the traject goes on.',
    },
  },
  {
    source: { seed: '004', heading: '4.2 De meldcode en 1Gezin1Plan1Regisseur' },
    key: 'refused',
    text: {
      nl: 'Wijzen mensen regie af, of doen zij niet meer mee? Dan gaat de meldcode voor.',
      en: 'Do people refuse regie, or stop taking part? Then the meldcode leads.',
    },
  },
  {
    source: { seed: '004', heading: '4.2 De meldcode en 1Gezin1Plan1Regisseur' },
    key: 'safety-first',
    text: {
      nl: 'Veilig zijn weegt zwaarder dan vrijwillig meedoen.',
      en: 'Being safe weighs more than taking part by choice.',
    },
  },
  {
    source: { seed: '004', heading: '3.1 Fase 1. Aanmelding' },
    key: 'basic-care',
    text: {
      nl: 'Krijgt iemand niet wat nodig is? Dan doe je dezelfde stappen.',
      en: 'Does somebody not get what is needed? Then you do the same steps.',
    },
  },
  {
    source: { seed: '004', heading: '4.2 De rol van betrokken professionals' },
    key: 'who-reports',
    text: {
      nl: 'Wie de signalen zag, meldt zelf bij Veilig Thuis.',
      en: 'The one who saw the signs reports to Veilig Thuis.',
    },
  },
  {
    source: { seed: 'ours', heading: 'Safety steps and meldcode' },
    ours: true,
    key: 'professionals-only',
    text: {
      nl: 'Het dossier van de veiligheidsstappen is alleen voor professionals.',
      en: 'The dossier of the safety steps is for professionals only.',
    },
  },
];
