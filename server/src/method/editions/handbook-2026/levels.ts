import { t } from '../../text.ts';
import type { CardValue, Condition, PlanAtLevel, RegieLevel, TextRung } from '../../regiekaart.types.ts';
import type { CriterionCode, LevelNumber, Source } from '../../types.ts';

const text = (level: LevelNumber): Source => ({
  seed: '004',
  heading: `6.2. Voorbeeld regiekaart; 6.3. Stappenplan Regiekaart bij- en afschalen, Niveau ${level}`,
});
const colours: Source = { seed: '004', heading: '7.2. Doel en inzet van de plannen' };
const yes = (criterion: CriterionCode): Condition => ({ criterion, holds: true });
const no = (criterion: CriterionCode): Condition => ({ criterion, holds: false });

/** The upward steps of the text, the same at each level that has them. */
const toTwo: TextRung = {
  target: 2,
  situation: t(
    'Er zijn meer zorgen tegelijk, of ingewikkelde zorgen. Iemand moet de hulp op elkaar afstemmen.',
    'There are several concerns at once, or complex ones. Someone must bring the help together.',
  ),
  profiles: ['REGISSEUR_A'],
};
const toThree: TextRung = {
  target: 3,
  situation: t(
    'Er zijn ingewikkelde of dringende zorgen en het is onveilig, of dat dreigt.',
    'There are complex or acute concerns and it is unsafe, or may become so.',
  ),
  profiles: ['REGISSEUR_B'],
  when: [yes('UNSAFETY_SIGNALS')],
};
const toFour: TextRung = {
  target: 4,
  situation: t(
    'Er zijn ingewikkelde zorgen en het is ernstig onveilig, voor iemand zelf en voor de omgeving.',
    'There are complex concerns and it is seriously unsafe, for the person and for the surroundings.',
  ),
  profiles: ['REGISSEUR_B', 'REGISSEUR_B_PLUS'],
};
const toFive: TextRung = {
  target: 5,
  situation: t(
    'Het is nu gevaarlijk: voor iemand zelf, het huishouden, de omgeving en misschien de hele gemeenschap.',
    'It is acutely unsafe: for the person, the household, the surroundings and perhaps the community.',
  ),
  profiles: ['REGISSEUR_B', 'REGISSEUR_B_PLUS'],
};

const supportPlans: PlanAtLevel[] = [
  { plan: 'SUPPORT_PLAN', need: 'NAMED' },
  { plan: 'PROGRESS_PLAN', need: 'NAMED' },
];
const safetyPlans: PlanAtLevel[] = [
  { plan: 'SAFETY_PLAN', need: 'PROPOSED' },
  { plan: 'SAFETY_AGREEMENTS_CHILD', need: 'NAMED' },
  { plan: 'SAFETY_AGREEMENTS_ADULT', need: 'NAMED' },
];
const outOfBalance: CardValue = { value: t('Uit balans', 'Out of balance') };
const fullyOutOfBalance: CardValue = {
  value: t('Uit balans', 'Out of balance'),
  text: t('Volledig uit balans', 'Fully out of balance'),
};
const notSelfReliant: CardValue = {
  value: t('Niet zelfredzaam', 'Not self-reliant'),
  text: t('Afwezig', 'Absent'),
};

/** The five levels of the handbook of 2026. */
export const levels: RegieLevel[] = [
  {
    number: 1,
    name: {
      value: t('Eigen regie bij voldoende zelfredzaamheid', 'Own regie with sufficient self-reliance'),
    },
    householdWords: t(
      'Het huishouden heeft zelf de regie. Familie, vrienden en gewone hulp helpen mee als dat nodig is.',
      'The household holds regie itself. Family, friends and ordinary help assist when needed.',
    ),
    colour: { code: 'GREEN', ours: true, borrowedFrom: 'regiekaart-2025' },
    capacity: { value: t('In balans', 'In balance') },
    selfReliance: { value: t('Voldoende zelfredzaam', 'Sufficiently self-reliant') },
    concerns: {
      value: t('Normale of enkelvoudige zorgen', 'Ordinary or single concerns'),
      text: t('Alledaagse of enkelvoudige zorgen', 'Everyday or single concerns'),
    },
    focus: {
      value: t('Preventief werken en problemen voorkomen', 'Working preventively and preventing problems'),
    },
    plan: { value: t('Geen plan genoemd', 'No plan named'), source: colours },
    plans: [],
    regie: {
      value: t('Door het huishouden zelf', 'By the household itself'),
      text: t(
        'Het huishouden beslist zelf en regelt zelf hulp. Netwerk en professionals helpen als dat gevraagd wordt.',
        'The household decides and arranges help itself. Network and professionals help when asked.',
      ),
    },
    roles: [
      {
        role: 'REGISSEUR',
        appointment: 'NONE',
        profiles: [],
        heldBy: { value: t('Het huishouden zelf', 'The household itself') },
      },
    ],
    deployed: { value: t('Huishouden, netwerk, (basis)zorg', 'Household, network, (basic) care') },
    textRungs: [toTwo, toThree, toFour],
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
    selfReliance: {
      value: t('Beperkt of niet zelfredzaam', 'Limited or no self-reliance'),
    },
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
    plan: {
      value: t(
        'Ondersteuningsplan en voortgangsplan; bij de afronding het borgingsplan',
        'Support plan and progress plan; consolidation plan when finishing',
      ),
      source: colours,
    },
    plans: [...supportPlans, { plan: 'CONSOLIDATION_PLAN', need: 'NAMED' }],
    regie: {
      value: t('Generalist van het lokaal team', 'Generalist of the local team'),
      text: t('Het lokaal team', 'The local team'),
    },
    roles: [
      {
        role: 'REGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['REGISSEUR_A'],
        heldBy: { value: t('Generalist van het lokaal team', 'Generalist of the local team') },
      },
    ],
    deployed: {
      value: t(
        'Huishouden, netwerk, (basis)zorg, lokaal team',
        'Household, network, (basic) care, local team',
      ),
    },
    textRungs: [toThree, toFour],
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
      text: t('Directe en stabiele veiligheid herstellen', 'Restoring immediate and stable safety'),
    },
    plan: {
      value: t(
        'Ondersteuningsplan en voortgangsplan, zo nodig met een veiligheidsplan; veiligheidsafspraken',
        'Support plan and progress plan, with a safety plan where needed; safety agreements',
      ),
      source: colours,
    },
    plans: [...supportPlans, ...safetyPlans],
    regie: { value: t('Specialist van het lokaal team', 'Specialist of the local team') },
    roles: [
      {
        role: 'REGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['REGISSEUR_B'],
        heldBy: { value: t('Specialist van het lokaal team', 'Specialist of the local team') },
      },
    ],
    deployed: {
      value: t(
        'Huishouden, netwerk, (basis)zorg, lokaal team, veiligheidsteam',
        'Household, network, (basic) care, local team, safety team',
      ),
    },
    textRungs: [toFour],
    situation: [yes('CAPACITY_OUT_OF_BALANCE'), yes('SELF_RELIANCE_LIMITED'), yes('UNSAFETY_SIGNALS')],
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
        'Directe en stabiele veiligheid herstellen, en de oorzaken van de ketenoverstijgende problemen aanpakken',
        'Restoring immediate and stable safety, and the causes of the problems beyond one chain',
      ),
    },
    plan: {
      value: t(
        'Ondersteuningsplan en voortgangsplan, zo nodig met een veiligheidsplan; veiligheidsafspraken',
        'Support plan and progress plan, with a safety plan where needed; safety agreements',
      ),
      source: colours,
    },
    plans: [...supportPlans, ...safetyPlans],
    regie: { value: t('Specialist van het lokaal team', 'Specialist of the local team') },
    roles: [
      {
        role: 'REGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['REGISSEUR_B', 'REGISSEUR_B_PLUS'],
        textProfiles: ['REGISSEUR_B_PLUS'],
        heldBy: { value: t('Specialist van het lokaal team', 'Specialist of the local team') },
      },
    ],
    deployed: {
      value: t(
        'Huishouden, netwerk, (basis)zorg, lokaal team, veiligheidsteam, zorg- en veiligheidshuis',
        'Household, network, (basic) care, local team, safety team, zorg- en veiligheidshuis',
      ),
    },
    textRungs: [toFive],
    situation: [
      yes('CAPACITY_OUT_OF_BALANCE'),
      yes('SELF_RELIANCE_LIMITED'),
      yes('UNSAFETY_SIGNALS'),
      yes('CROSS_CHAIN_NEEDED'),
    ],
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
    colour: { code: 'DARK_RED', ours: true, borrowedFrom: 'regiekaart-2025' },
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
        'Geen plan genoemd. Wij tonen de plannen van de andere edities.',
        'No plan named. We show the plans of the other editions.',
      ),
      ours: true,
    },
    plans: [
      { plan: 'SUPPORT_PLAN', need: 'NAMED', ours: true, borrowedFrom: 'regiekaart-2025' },
      { plan: 'PROGRESS_PLAN', need: 'NAMED', ours: true },
      { plan: 'SAFETY_PLAN', need: 'PROPOSED', ours: true, borrowedFrom: 'regiekaart-2025' },
      { plan: 'SAFETY_AGREEMENTS_CHILD', need: 'NAMED', ours: true },
      { plan: 'SAFETY_AGREEMENTS_ADULT', need: 'NAMED', ours: true },
      { plan: 'CRISIS_PLAN', need: 'PROPOSED', ours: true, borrowedFrom: 'regiekaart-2025' },
    ],
    regie: { value: t('De gemeente', 'The municipality') },
    roles: [
      {
        role: 'REGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['REGISSEUR_B_PLUS'],
        heldBy: { value: t('De gemeente', 'The municipality') },
      },
    ],
    deployed: {
      value: t(
        'Huishouden, netwerk, (basis)zorg, lokaal team, veiligheidsteam, zorg- en veiligheidshuis, gemeente',
        'Household, network, (basic) care, local team, safety team, zorg- en veiligheidshuis, municipality',
      ),
    },
    administrationLink: {
      value: t(
        'De ambtenaar IVZ of OOV is de verbinding met de burgemeester en de lokale driehoek',
        'The civil servant IVZ or OOV is the link with the mayor and the local triangle of mayor, justice and police',
      ),
    },
    textRungs: [],
    situation: [
      yes('CAPACITY_OUT_OF_BALANCE'),
      yes('SELF_RELIANCE_LIMITED'),
      yes('UNSAFETY_SIGNALS'),
      yes('CROSS_CHAIN_NEEDED'),
      yes('ESCALATION_OR_UNREST'),
    ],
    source: text(5),
  },
];
