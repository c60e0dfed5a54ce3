import type { AssessmentFramework } from '../../process.types.ts';
import type { Source } from '../../types.ts';

const source: Source = {
  seed: '003',
  heading: '4.6 Stap 4 en 5. Weeg de onveiligheid en beslis over melden en hulpverlenen',
};

/** The five questions of 2020: no disclosure at 2, questions 3-5 with Veilig Thuis, help organised at 4. */
export const assessment: AssessmentFramework = {
  source,
  title: { nl: 'Afwegingskader', en: 'Assessment framework' },
  explanation: {
    nl: 'Vijf vragen met ja of nee. Schrijf bij elk antwoord waarom. Vraag 3, 4 en 5 beantwoord je samen met Veilig Thuis.',
    en: 'Five questions with yes or no. Write down why at each answer. You answer 3, 4 and 5 together with Veilig Thuis.',
  },
  questions: [
    {
      source,
      number: 1,
      question: {
        nl: 'Is er huiselijk geweld, of vermoed ik dat?',
        en: 'Is there domestic violence, or do I suspect it?',
      },
      yes: { outcomes: [], report: false, next: 2 },
      no: { outcomes: ['CLOSE_AND_RECORD'], report: false, next: null },
    },
    {
      source,
      number: 2,
      question: {
        nl: 'Is er acute of structurele onveiligheid, of vermoed ik dat?',
        en: 'Is there acute or structural unsafety, or do I suspect it?',
      },
      yes: { outcomes: ['REPORT', 'WALK_WITH_VEILIG_THUIS'], report: true, next: 3 },
      no: { outcomes: ['WALK_WITH_VEILIG_THUIS'], report: false, next: 3 },
    },
    {
      source,
      number: 3,
      question: {
        nl: 'Kan ik hulp geven of regelen die werkt?',
        en: 'Can I give or arrange help that works?',
      },
      yes: { outcomes: [], report: false, next: 4 },
      no: { outcomes: ['REPORT'], report: true, next: null },
      withVeiligThuis: true,
    },
    {
      source,
      number: 4,
      question: {
        nl: 'Werken de betrokkenen mee aan deze hulp?',
        en: 'Do the people involved cooperate with this help?',
      },
      yes: { outcomes: ['ORGANISE_HELP'], report: false, next: 5 },
      no: { outcomes: ['REPORT'], report: true, next: null },
      withVeiligThuis: true,
    },
    {
      source,
      number: 5,
      question: {
        nl: 'Leidt deze hulp tot duurzame veiligheid?',
        en: 'Does this help lead to lasting safety?',
      },
      yes: { outcomes: ['FOLLOW_UNTIL_STABLE'], report: false, next: null },
      no: { outcomes: ['REPORT_AGAIN'], report: true, next: null },
      withVeiligThuis: true,
    },
  ],
  outcomes: {
    CLOSE_AND_RECORD: {
      nl: 'Sluit af en leg dat vast in het dossier.',
      en: 'Close and record that in the dossier.',
    },
    REPORT: { nl: 'Meld bij Veilig Thuis.', en: 'Report to Veilig Thuis.' },
    WALK_WITH_VEILIG_THUIS: {
      nl: 'Beantwoord de volgende vragen samen met Veilig Thuis.',
      en: 'Answer the next questions together with Veilig Thuis.',
    },
    ORGANISE_HELP: { nl: 'Geef of regel de hulp.', en: 'Give or arrange the help.' },
    FOLLOW_UNTIL_STABLE: {
      nl: 'De hulp gaat door. Spreek af hoe jullie de veiligheid blijven volgen tot die duurzaam is.',
      en: 'The help goes on. Agree how you keep following safety until it is lasting.',
    },
    REPORT_AGAIN: { nl: 'Meld (opnieuw) bij Veilig Thuis.', en: 'Report (again) to Veilig Thuis.' },
  },
};
