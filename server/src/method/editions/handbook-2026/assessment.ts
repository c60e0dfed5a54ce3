import type { AssessmentFramework } from '../../process.types.ts';
import type { Source } from '../../types.ts';

const source: Source = { seed: '004', heading: '4.3 Stap 4. Weeg de onveiligheid met het afwegingskader' };

/** The five questions of 2026. A yes at 2 reports and goes on; a no at 3, 4 or 5 reports and ends the walk. */
export const assessment: AssessmentFramework = {
  source,
  title: { nl: 'Afwegingskader', en: 'Assessment framework' },
  explanation: {
    nl: 'Vijf vragen met ja of nee. Schrijf bij elk antwoord waarom. Overleg met een deskundige of met Veilig Thuis.',
    en: 'Five questions with yes or no. Write down why at each answer. Consult an expert or Veilig Thuis.',
  },
  questions: [
    {
      source,
      number: 1,
      question: {
        nl: 'Neem ik signalen van huiselijk geweld waar?',
        en: 'Do I notice signs of domestic violence?',
      },
      yes: { outcomes: [], report: false, next: 2 },
      no: { outcomes: ['CLOSE_AND_RECORD', 'ARRANGE_HELP'], report: false, next: null },
    },
    {
      source,
      number: 2,
      question: {
        nl: 'Zie ik acute of structurele onveiligheid, of is er een onthulling?',
        en: 'Do I see acute or structural unsafety, or is there a disclosure?',
      },
      yes: { outcomes: ['REPORT'], report: true, next: 3 },
      no: { outcomes: [], report: false, next: 3 },
    },
    {
      source,
      number: 3,
      question: {
        nl: 'Kan er hulp komen die werkt en past?',
        en: 'Can help be arranged that works and fits?',
      },
      yes: { outcomes: ['ORGANISE_HELP'], report: false, next: 4 },
      no: { outcomes: ['REPORT'], report: true, next: null },
    },
    {
      source,
      number: 4,
      question: {
        nl: 'Werken de betrokkenen mee aan de hulp?',
        en: 'Do the people involved cooperate with the help?',
      },
      yes: { outcomes: ['HELP_GOES_ON'], report: false, next: 5 },
      no: { outcomes: ['REPORT'], report: true, next: null },
    },
    {
      source,
      number: 5,
      question: { nl: 'Leidt de hulp tot stabiele veiligheid?', en: 'Does the help lead to stable safety?' },
      yes: { outcomes: ['FOLLOW_UNTIL_STABLE'], report: false, next: null },
      no: { outcomes: ['REPORT_AGAIN'], report: true, next: null },
    },
  ],
  outcomes: {
    CLOSE_AND_RECORD: {
      nl: 'Sluit de meldcode af en leg dat vast in het dossier.',
      en: 'Close the meldcode and record that in the dossier.',
    },
    ARRANGE_HELP: { nl: 'Regel hulp als dat nodig is.', en: 'Arrange help when that is needed.' },
    REPORT: { nl: 'Meld bij Veilig Thuis.', en: 'Report to Veilig Thuis.' },
    ORGANISE_HELP: { nl: 'Organiseer de hulp.', en: 'Organise the help.' },
    HELP_GOES_ON: { nl: 'De hulp gaat door.', en: 'The help goes on.' },
    FOLLOW_UNTIL_STABLE: {
      nl: 'De hulp gaat door. Volg de situatie met deze vragen tot het stabiel veilig is.',
      en: 'The help goes on. Follow the situation with these questions until safety is stable.',
    },
    REPORT_AGAIN: { nl: 'Meld (opnieuw) bij Veilig Thuis.', en: 'Report (again) to Veilig Thuis.' },
  },
};
