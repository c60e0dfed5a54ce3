import { t } from '../../text.ts';
import type { CardValue, Condition, PlanAtLevel, RegieLevel, TextRung } from '../../regiekaart.types.ts';
import type { CriterionCode, LevelNumber, Source } from '../../types.ts';

const text = (level: LevelNumber): Source => ({ seed: '000', heading: `3. Regiekaart; Niveau ${level}` });
const general: Source = { seed: '000', heading: 'Toelichting op de regiekaart, B. Regie' };
const yes = (criterion: CriterionCode): Condition => ({ criterion, holds: true });
const no = (criterion: CriterionCode): Condition => ({ criterion, holds: false });

/** The edition says this in general, for all levels at once. */
const operational: CardValue = {
  value: t(
    'De leidinggevenden van de casusregisseurs en procesregisseurs',
    'The managers of the casusregisseurs and procesregisseurs',
  ),
  source: general,
};
const administrative: CardValue = {
  value: t(
    'De burgemeester of de wethouder: zij gaan over de openbare orde en het sociaal beleid',
    'The mayor or the alderman: they are responsible for public order and social policy',
  ),
  source: general,
};

const outOfBalance: CardValue = { value: t('Uit balans', 'Out of balance') };
const fullyOutOfBalance: CardValue = {
  value: t('Uit balans', 'Out of balance'),
  text: t('Volledig uit balans', 'Fully out of balance'),
};
const notSelfReliant: CardValue = {
  value: t('Niet zelfredzaam', 'Not self-reliant'),
  text: t('Afwezig', 'Absent'),
};
/** The text goes up one step at a time, with the same criteria as the chain. */
const oneUp = (target: LevelNumber): TextRung[] => [
  {
    target,
    situation: t(
      'Alle punten van de kaart tot en met deze trede gelden.',
      'Everything on the card up to and including this rung holds.',
    ),
    profiles: [],
  },
];
const integrated = t('Geïntegreerd ondersteunings- en veiligheidsplan', 'Integrated support and safety plan');
/** The forms are the handbook's; the edition itself has no layout. */
const lent = 'handbook-2026';
const progress: PlanAtLevel = { plan: 'PROGRESS_PLAN', need: 'NAMED', ours: true, borrowedFrom: lent };
const safetyPlans: PlanAtLevel[] = [
  { plan: 'SUPPORT_PLAN', need: 'REQUIRED', name: integrated, borrowedFrom: lent },
  { plan: 'SAFETY_PLAN', need: 'REQUIRED', name: integrated, borrowedFrom: lent },
  progress,
  { plan: 'SAFETY_AGREEMENTS_CHILD', need: 'NAMED', ours: true, borrowedFrom: lent },
  { plan: 'SAFETY_AGREEMENTS_ADULT', need: 'NAMED', ours: true, borrowedFrom: lent },
];
const unsafe: Condition[] = [
  yes('CAPACITY_OUT_OF_BALANCE'),
  yes('SELF_RELIANCE_LIMITED'),
  yes('UNSAFETY_SIGNALS'),
];

/** The five levels of the card of 2025. */
export const levels: RegieLevel[] = [
  {
    number: 1,
    name: { value: t('Preventieve regie', 'Preventive regie') },
    householdWords: t(
      'Het huishouden heeft zelf de regie. Familie, vrienden en gewone hulp helpen mee als dat nodig is.',
      'The household holds regie itself. Family, friends and ordinary help assist when needed.',
    ),
    colour: { code: 'GREEN' },
    capacity: { value: t('In balans', 'In balance') },
    selfReliance: { value: t('Voldoende zelfredzaam', 'Sufficiently self-reliant') },
    concerns: {
      value: t('Normale of enkelvoudige zorgen', 'Ordinary or single concerns'),
      text: t('Alledaagse of enkelvoudige zorgen', 'Everyday or single concerns'),
    },
    focus: {
      value: t('Preventief werken en problemen voorkomen', 'Working preventively and preventing problems'),
    },
    plan: {
      value: t('Ondersteuningsplan, als het huishouden dat wil', 'Support plan, if the household wants'),
    },
    plans: [{ plan: 'SUPPORT_PLAN', need: 'IF_WANTED', borrowedFrom: lent }],
    regie: {
      value: t('Procesregie als dat gewenst is', 'Procesregie if wanted'),
      text: t(
        'De casusregisseur helpt bij zorgen. Procesregie, als die gewenst is, komt van een zorgaanbieder.',
        'The casusregisseur helps with concerns. Procesregie, if wanted, comes from a care provider.',
      ),
    },
    roles: [
      {
        role: 'PROCESREGISSEUR',
        appointment: 'IF_WANTED',
        profiles: ['PROCESREGISSEUR_A'],
        heldBy: {
          value: t('Alleen als dat gewenst is', 'Only if wanted'),
          text: t('Een zorgaanbieder', 'A care provider'),
        },
      },
      {
        role: 'CASUSREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['CASUSREGISSEUR_A'],
        heldBy: { value: t('Een professional die zelf helpt', 'A professional who helps directly') },
      },
    ],
    deployed: {
      value: t('Huishouden, netwerk, basiszorg, zorgketen', 'Household, network, basic care, care chain'),
    },
    operational,
    administrative,
    textRungs: oneUp(2),
    situation: [no('CAPACITY_OUT_OF_BALANCE'), no('SELF_RELIANCE_LIMITED'), no('UNSAFETY_SIGNALS')],
    source: text(1),
  },
  {
    number: 2,
    name: {
      value: t(
        'Ondersteunende regie bij beperkte zelfredzaamheid',
        'Supporting regie with limited self-reliance',
      ),
    },
    householdWords: t(
      'Er is meer hulp nodig. Een regisseur helpt om alles in één plan te zetten.',
      'More help is needed. A regisseur helps to put everything in one plan.',
    ),
    colour: { code: 'YELLOW' },
    capacity: outOfBalance,
    selfReliance: { value: t('Beperkt of niet zelfredzaam', 'Limited or no self-reliance') },
    concerns: {
      value: t('Meervoudige of complexe zorgen', 'Multiple or complex concerns'),
      text: t(
        'Meervoudige of complexe zorgen die om een gezamenlijke aanpak vragen',
        'Multiple or complex concerns that ask for one approach together',
      ),
    },
    focus: {
      value: t('Herstel van de oorzaken van de zorgen', 'Restoring what causes the concerns'),
      text: t(
        'Problemen behandelen en nieuwe problemen voorkomen',
        'Treating problems and preventing new ones',
      ),
    },
    plan: { value: t('Ondersteuningsplan', 'Support plan') },
    plans: [
      { plan: 'SUPPORT_PLAN', need: 'REQUIRED', borrowedFrom: lent },
      progress,
      { plan: 'CONSOLIDATION_PLAN', need: 'NAMED', ours: true, borrowedFrom: lent },
    ],
    regie: { value: t('Lokaal team', 'Local team') },
    roles: [
      {
        role: 'PROCESREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['PROCESREGISSEUR_A'],
        heldBy: { value: t('Lokaal team', 'Local team') },
      },
      {
        role: 'CASUSREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['CASUSREGISSEUR_A'],
        heldBy: { value: t('Een professional die zelf helpt', 'A professional who helps directly') },
      },
    ],
    deployed: {
      value: t(
        'Huishouden, netwerk, basiszorg, zorgketen, lokaal team',
        'Household, network, basic care, care chain, local team',
      ),
    },
    operational,
    administrative,
    textRungs: oneUp(3),
    situation: [yes('CAPACITY_OUT_OF_BALANCE'), yes('SELF_RELIANCE_LIMITED')],
    source: text(2),
  },
  {
    number: 3,
    name: {
      value: t(
        'Intensieve regie bij (dreigende) onveiligheid',
        'Intensive regie with unsafety or the threat of it',
      ),
    },
    householdWords: t(
      'Het is niet veilig, of dat dreigt. Met een regisseur wordt het eerst weer veilig.',
      'It is not safe, or may become so. With a regisseur it first becomes safe again.',
    ),
    colour: { code: 'ORANGE' },
    capacity: fullyOutOfBalance,
    selfReliance: notSelfReliant,
    concerns: {
      value: t(
        'Complexe zorgen met onveiligheid in het huishouden',
        'Complex concerns with unsafety in the household',
      ),
      text: t(
        'Complexe of acute zorgen met (dreigende) onveiligheid',
        'Complex or acute concerns with unsafety or the threat of it',
      ),
    },
    focus: {
      value: t('Directe en duurzame veiligheid herstellen', 'Restoring immediate and lasting safety'),
    },
    plan: { value: integrated },
    plans: safetyPlans,
    regie: {
      value: t('Lokaal team of regionaal veiligheidsteam', 'Local team or regional safety team'),
      text: t(
        'Lokaal team of regionaal veiligheidsteam: dat hangt af van hoe ernstig de onveiligheid is',
        'Local team or regional safety team: it depends on how serious the unsafety is',
      ),
    },
    roles: [
      {
        role: 'PROCESREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['PROCESREGISSEUR_B'],
        heldBy: {
          value: t('Lokaal team of regionaal veiligheidsteam', 'Local team or regional safety team'),
        },
      },
      {
        role: 'CASUSREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['CASUSREGISSEUR_B'],
        heldBy: { value: t('Een professional die zelf helpt', 'A professional who helps directly') },
      },
    ],
    deployed: {
      value: t(
        'Huishouden, netwerk, basiszorg, zorgketen, lokaal team, veiligheidsteam',
        'Household, network, basic care, care chain, local team, safety team',
      ),
    },
    operational,
    administrative,
    textRungs: oneUp(4),
    situation: unsafe,
    source: text(3),
  },
  {
    number: 4,
    name: {
      value: t(
        'Ketenoverstijgende regie bij ernstige onveiligheid',
        'Regie beyond one chain of care with serious unsafety',
      ),
    },
    householdWords: t(
      'Het is erg onveilig. Professionals werken samen met bijvoorbeeld de politie om het weer veilig te maken.',
      'It is very unsafe. Professionals work together with, for example, the police to make it safe again.',
    ),
    colour: { code: 'RED' },
    capacity: fullyOutOfBalance,
    selfReliance: notSelfReliant,
    concerns: {
      value: t(
        'Complexe zorgen met onveiligheid in het huishouden en de omgeving',
        'Complex concerns with unsafety in the household and the surroundings',
      ),
      text: t(
        'Complexe zorgen met ernstige onveiligheid, voor iemand zelf en voor de omgeving',
        'Complex concerns with serious unsafety, for the person and for the surroundings',
      ),
    },
    focus: {
      value: t(
        'Ketenoverstijgend directe en duurzame veiligheid herstellen',
        'Restoring immediate and lasting safety beyond one chain of care',
      ),
      text: t(
        'Directe en duurzame veiligheid herstellen, en de oorzaken van de ketenoverstijgende problemen aanpakken',
        'Restoring immediate and lasting safety, and the causes of the problems beyond one chain',
      ),
    },
    plan: { value: integrated },
    plans: safetyPlans,
    regie: {
      value: t(
        'Regionaal veiligheidsteam of zorg- en veiligheidshuis',
        'Regional safety team or zorg- en veiligheidshuis',
      ),
    },
    roles: [
      {
        role: 'PROCESREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['PROCESREGISSEUR_B', 'PROCESREGISSEUR_B_PLUS'],
        textProfiles: ['PROCESREGISSEUR_B_PLUS'],
        heldBy: {
          value: t(
            'Regionaal veiligheidsteam of zorg- en veiligheidshuis',
            'Regional safety team or zorg- en veiligheidshuis',
          ),
        },
      },
      {
        role: 'CASUSREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['CASUSREGISSEUR_B', 'CASUSREGISSEUR_B_PLUS'],
        textProfiles: ['CASUSREGISSEUR_B_PLUS'],
        heldBy: { value: t('Een professional die zelf helpt', 'A professional who helps directly') },
      },
    ],
    deployed: {
      value: t(
        'Huishouden, netwerk, basiszorg, zorgketen, lokaal team, veiligheidsteam, zorg- en veiligheidshuis',
        'Household, network, basic care, care chain, local team, safety team, zorg- en veiligheidshuis',
      ),
    },
    operational,
    administrative,
    textRungs: oneUp(5),
    situation: [...unsafe, yes('CROSS_CHAIN_NEEDED')],
    source: text(4),
  },
  {
    number: 5,
    name: {
      value: t(
        'Crisisregie bij acute onveiligheid en maatschappelijke onrust',
        'Crisis regie with acute unsafety and social unrest',
      ),
    },
    householdWords: t(
      'Het is een crisis: het loopt uit de hand en er is onrust. De gemeente helpt om het veilig te maken.',
      'It is a crisis: it gets out of hand and there is unrest. The municipality helps to make it safe.',
    ),
    colour: { code: 'DARK_RED' },
    capacity: fullyOutOfBalance,
    selfReliance: notSelfReliant,
    concerns: {
      value: t('Complexe zorgen met escalerende onveiligheid', 'Complex concerns with escalating unsafety'),
      text: t(
        'Ernstige en complexe zorgen met acute onveiligheid, ook voor de omgeving en misschien de gemeenschap',
        'Serious and complex concerns with acute unsafety, also for the surroundings and perhaps the community',
      ),
    },
    focus: {
      value: t(
        'Ketenoverstijgend directe veiligheid herstellen en maatschappelijke onrust wegnemen',
        'Restoring immediate safety beyond one chain of care and taking away social unrest',
      ),
      text: t(
        'Directe veiligheid herstellen en maatschappelijke onrust beheersen',
        'Restoring immediate safety and controlling social unrest',
      ),
    },
    plan: {
      value: t(
        'Crisisplan, en voor het huishouden een geïntegreerd ondersteunings- en veiligheidsplan',
        'Crisis plan, and for the household an integrated support and safety plan',
      ),
    },
    plans: [...safetyPlans, { plan: 'CRISIS_PLAN', need: 'REQUIRED' }],
    regie: {
      value: t('De gemeente', 'The municipality'),
      text: t(
        'Regionaal veiligheidsteam of zorg- en veiligheidshuis',
        'Regional safety team or zorg- en veiligheidshuis',
      ),
    },
    roles: [
      {
        role: 'PROCESREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['PROCESREGISSEUR_B_PLUS'],
        heldBy: {
          value: t('De gemeente', 'The municipality'),
          text: t(
            'Regionaal veiligheidsteam of zorg- en veiligheidshuis',
            'Regional safety team or zorg- en veiligheidshuis',
          ),
        },
      },
      {
        role: 'CASUSREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['CASUSREGISSEUR_B_PLUS'],
        heldBy: { value: t('Een professional die zelf helpt', 'A professional who helps directly') },
      },
    ],
    deployed: {
      value: t(
        'Huishouden, netwerk, basiszorg, zorgketen, lokaal team, veiligheidsteam, zorg- en veiligheidshuis, gemeente',
        'Household, network, basic care, care chain, local team, safety team, zorg- en veiligheidshuis, municipality',
      ),
    },
    operational,
    administrative,
    administrationLink: {
      value: t(
        'De ambtenaar IVZ of OOV is de verbinding met de burgemeester en de lokale driehoek',
        'The civil servant IVZ or OOV is the link with the mayor and the local triangle of mayor, justice and police',
      ),
    },
    textRungs: [],
    situation: [...unsafe, yes('CROSS_CHAIN_NEEDED'), yes('ESCALATION_OR_UNREST')],
    source: text(5),
  },
];
