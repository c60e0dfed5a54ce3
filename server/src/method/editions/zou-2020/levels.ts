import { t } from '../../text.ts';
import type { CardValue, Condition, PlanAtLevel, RegieLevel } from '../../regiekaart.types.ts';
import type { CriterionCode, LevelNumber, Source } from '../../types.ts';

const text = (level: LevelNumber): Source => ({
  seed: '003',
  heading: `5.${level + 1}. Niveau ${level}, A. Uitgangssituatie; B. Regie`,
});
const yes = (criterion: CriterionCode): Condition => ({ criterion, holds: true });
const no = (criterion: CriterionCode): Condition => ({ criterion, holds: false });

/** The edition has no colours: showing those of 2025 is ours. */
const lent = { ours: true, borrowedFrom: 'regiekaart-2025' };
const fullyOutOfBalance: CardValue = { value: t('Volledig uit balans', 'Fully out of balance') };
const noneOrAcute: CardValue = {
  value: t('Geen zelfredzaamheid en/of acute problemen', 'No self-reliance and/or acute problems'),
};
const operational: CardValue = {
  value: t(
    'De manager van de professional. Loopt de uitvoering vast, dan zegt de procesregisseur dat tegen deze manager. Die zoekt zo nodig andere managers of de directeur op.',
    'The manager of the professional. If carrying out gets stuck, the procesregisseur tells this manager, who goes to other managers or the director where needed.',
  ),
};
const supportAndSafety: CardValue = {
  value: t(
    'Ten minste het ondersteuningsplan en het veiligheidsplan',
    'At least the support plan and the safety plan',
  ),
};
const supportAndSafetyPlans: PlanAtLevel[] = [
  { plan: 'SUPPORT_PLAN', need: 'REQUIRED' },
  { plan: 'SAFETY_PLAN', need: 'REQUIRED' },
];
const unsafe: Condition[] = [
  yes('CAPACITY_OUT_OF_BALANCE'),
  yes('SELF_RELIANCE_LIMITED'),
  yes('UNSAFETY_SIGNALS'),
];

/** The five levels of the guideline of 2020, which have a number and no name. */
export const levels: RegieLevel[] = [
  {
    number: 1,
    name: { value: t('Niveau 1', 'Level 1') },
    householdWords: t(
      'Het huishouden heeft zelf de regie. Familie, vrienden en gewone hulp helpen mee als dat nodig is.',
      'The household holds regie itself. Family, friends and ordinary help assist when needed.',
    ),
    colour: { code: 'GREEN', ...lent },
    capacity: { value: t('In balans', 'In balance') },
    selfReliance: {
      value: t('Voldoende of volledig zelfredzaam', 'Sufficiently or fully self-reliant'),
    },
    concerns: { value: t('Normale zorgen van het dagelijks leven', 'Ordinary concerns of daily life') },
    focus: {
      value: t("Problemen voorkomen en risico's vroeg zien", 'Preventing problems and seeing risks early'),
    },
    plan: {
      value: t(
        'Als de klant dat wil: ondersteuningsplan Preventief',
        'If the client wants: preventive support plan',
      ),
    },
    plans: [
      {
        plan: 'SUPPORT_PLAN',
        need: 'IF_WANTED',
        name: t('Ondersteuningsplan Preventief', 'Preventive support plan'),
        // The guideline has no layout for it: the support plan stands in.
        ours: true,
      },
    ],
    regie: {
      value: t(
        'Alleen casusregie, als daar behoefte aan is. Er is geen procesregisseur.',
        'Only casusregie, if there is a need. There is no procesregisseur.',
      ),
    },
    roles: [
      {
        role: 'PROCESREGISSEUR',
        appointment: 'NONE',
        profiles: [],
        heldBy: { value: t('Niet van toepassing', 'Not applicable') },
      },
      {
        role: 'CASUSREGISSEUR',
        appointment: 'IF_WANTED',
        profiles: ['CASUSREGISSEUR_A'],
        heldBy: {
          value: t(
            'Klant, netwerk of een casusregisseur uit de basiszorg',
            'Client, network or a casusregisseur from basic care',
          ),
        },
      },
    ],
    deployed: { value: t('Klant, netwerk en basiszorg', 'Client, network and basic care') },
    consulted: {
      value: t('Zorgketen', 'Care chain'),
      text: t('Basiszorg, lokaal team en zorgketen', 'Basic care, local team and care chain'),
    },
    operational: {
      value: t(
        'De manager van de professional. Loopt de uitvoering gevaar, dan belt de professional het lokale team.',
        'The manager of the professional. If carrying out is at risk, the professional contacts the local team.',
      ),
    },
    textRungs: [],
    situation: [no('CAPACITY_OUT_OF_BALANCE'), no('SELF_RELIANCE_LIMITED'), no('UNSAFETY_SIGNALS')],
    source: text(1),
  },
  {
    number: 2,
    name: { value: t('Niveau 2', 'Level 2') },
    householdWords: t(
      'Er is meer hulp nodig. Een regisseur helpt om alles in één plan te zetten.',
      'More help is needed. A regisseur helps to put everything in one plan.',
    ),
    colour: { code: 'YELLOW', ...lent },
    capacity: { value: t('Deels of volledig uit balans', 'Partly or fully out of balance') },
    selfReliance: { value: t('Beperkt of geen zelfredzaamheid', 'Limited or no self-reliance') },
    concerns: {
      value: t('Enkelvoudige, meervoudige of complexe zorgen', 'Single, multiple or complex concerns'),
    },
    focus: {
      value: t(
        'Problemen voorkomen en behandelen, en schade herstellen',
        'Preventing and treating problems, and repairing harm',
      ),
    },
    plan: { value: t('Ten minste het ondersteuningsplan', 'At least the support plan') },
    plans: [{ plan: 'SUPPORT_PLAN', need: 'REQUIRED' }],
    regie: { value: t('Casusregie en procesregie', 'Casusregie and procesregie') },
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
        heldBy: {
          value: t('Lokaal team of zorgketen', 'Local team or care chain'),
          text: t(
            'Bij één zorg: basiszorg of zorgketen. Bij meer of complexe zorgen: lokaal team of zorgketen.',
            'With a single concern: basic care or care chain. With multiple or complex ones: local team or care chain.',
          ),
        },
      },
    ],
    deployed: {
      value: t(
        'Klant, netwerk, basiszorg, lokaal team en zorgketen',
        'Client, network, basic care, local team and care chain',
      ),
    },
    consulted: {
      value: t('Zorg- en veiligheidsketen', 'Care and safety chain'),
      text: t('Lokaal team, zorgketen en veiligheidsketen', 'Local team, care chain and safety chain'),
    },
    operational,
    textRungs: [],
    situation: [yes('CAPACITY_OUT_OF_BALANCE'), yes('SELF_RELIANCE_LIMITED')],
    source: text(2),
  },
  {
    number: 3,
    name: { value: t('Niveau 3', 'Level 3') },
    householdWords: t(
      'Het is niet veilig, of dat dreigt. Met een regisseur wordt het eerst weer veilig.',
      'It is not safe, or may become so. With a regisseur it first becomes safe again.',
    ),
    colour: { code: 'ORANGE', ...lent },
    capacity: fullyOutOfBalance,
    selfReliance: noneOrAcute,
    concerns: {
      value: t(
        'Meervoudige of complexe zorgen; het dreigt onveilig te worden voor iemand zelf of het huishouden',
        'Multiple or complex concerns; it may become unsafe for the person or the household',
      ),
    },
    focus: {
      value: t(
        'Problemen behandelen, veiligheid herstellen en schade herstellen',
        'Treating problems, restoring safety and repairing harm',
      ),
    },
    plan: supportAndSafety,
    plans: supportAndSafetyPlans,
    regie: { value: t('Casusregie en procesregie', 'Casusregie and procesregie') },
    roles: [
      {
        role: 'PROCESREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['PROCESREGISSEUR_B'],
        heldBy: {
          value: t('Lokaal team', 'Local team'),
          text: t(
            'Lokaal team, met kennis van complexe problemen en veiligheid, of uit de veiligheidsketen',
            'Local team, with knowledge of complex problems and safety, or from the safety chain',
          ),
        },
      },
      {
        role: 'CASUSREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['CASUSREGISSEUR_B'],
        heldBy: {
          value: t(
            'Lokaal team, zorgketen, Veilig Thuis of SAVE/GI',
            'Local team, care chain, Veilig Thuis or SAVE/GI',
          ),
        },
      },
    ],
    deployed: {
      value: t(
        'Klant, netwerk, basiszorg, lokaal team, zorgketen, Veilig Thuis en SAVE/GI',
        'Client, network, basic care, local team, care chain, Veilig Thuis and SAVE/GI',
      ),
    },
    consulted: {
      value: t('Zorg- en veiligheidsketen', 'Care and safety chain'),
      text: t('Lokaal team, zorgketen en veiligheidsketen', 'Local team, care chain and safety chain'),
    },
    operational,
    textRungs: [],
    situation: unsafe,
    source: text(3),
  },
  {
    number: 4,
    name: { value: t('Niveau 4', 'Level 4') },
    householdWords: t(
      'Het is erg onveilig. Professionals werken samen met bijvoorbeeld de politie om het weer veilig te maken.',
      'It is very unsafe. Professionals work together with, for example, the police to make it safe again.',
    ),
    colour: { code: 'RED', ...lent },
    capacity: fullyOutOfBalance,
    selfReliance: noneOrAcute,
    concerns: {
      value: t(
        'Meervoudige of complexe zorgen; het is onveilig voor iemand zelf, het huishouden of de omgeving',
        'Multiple or complex concerns; it is unsafe for the person, the household or the surroundings',
      ),
    },
    focus: {
      value: t(
        'Eerst de situatie of de veiligheid herstellen, daarna problemen behandelen en schade herstellen',
        'First restoring the situation or safety, then treating problems and repairing harm',
      ),
    },
    plan: supportAndSafety,
    plans: supportAndSafetyPlans,
    regie: {
      value: t(
        'Casusregie en procesregie, ketenoverstijgend: om te de-escaleren of de veiligheid te herstellen',
        'Casusregie and procesregie, beyond one chain of care: to de-escalate or to restore safety',
      ),
    },
    roles: [
      {
        role: 'PROCESREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['PROCESREGISSEUR_B_PLUS'],
        heldBy: {
          value: t(
            'Bij een ernstig veiligheidsprobleem de PGA-expert van de gemeente, anders het lokaal team',
            'With a serious safety problem the PGA expert of the municipality, else the local team',
          ),
          text: t(
            'Reden voor de PGA-expert is ook: er is dwang of drang nodig, zoals maatregelen van het bestuur, de rechter of het veiligheidshuis. Vraag de PGA-expert eerst om advies als dat genoeg is.',
            'A ground for the PGA expert is also: coercion or pressure is needed, such as measures of the administration, the court or the veiligheidshuis. First ask the PGA expert for advice when that is enough.',
          ),
        },
      },
      {
        role: 'CASUSREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['CASUSREGISSEUR_B_PLUS'],
        heldBy: {
          value: t(
            'Lokaal team, zorg- en veiligheidsketen, Veilig Thuis, SAVE/GI of reclassering',
            'Local team, care and safety chain, Veilig Thuis, SAVE/GI or probation service',
          ),
          text: t('Het lokale team bepaalt wie dat is', 'The local team decides who that is'),
        },
      },
    ],
    deployed: {
      value: t(
        'Klant, netwerk, basiszorg, lokaal team, zorg- en veiligheidsketen, Veilig Thuis, SAVE/GI, ambtenaar OOV, adviseur zorg- en veiligheidshuis',
        'Client, network, basic care, local team, care and safety chain, Veilig Thuis, SAVE/GI, civil servant OOV, adviser of the zorg- en veiligheidshuis',
      ),
    },
    consulted: {
      value: t(
        'Zorg- en veiligheidsketen, ook het veiligheidshuis',
        'Care and safety chain, the veiligheidshuis included',
      ),
    },
    operational: {
      value: t(
        'De PGA-expert of de procesregisseur gaat over het proces en de samenwerking. De manager van de professional gaat over de hulp zelf.',
        'The PGA expert or procesregisseur answers for process and cooperation. The manager of the professional answers for the help itself.',
      ),
    },
    administrative: {
      value: t(
        'De burgemeester en de wethouder samen. Ligt het gevoelig in de politiek, dan horen zij het van de PGA-expert of de manager van het lokale team.',
        'The mayor and the alderman together. When politically sensitive, the PGA expert or the manager of the local team informs them.',
      ),
    },
    textRungs: [],
    situation: [...unsafe, yes('CROSS_CHAIN_NEEDED')],
    source: text(4),
  },
  {
    number: 5,
    name: { value: t('Niveau 5', 'Level 5') },
    householdWords: t(
      'Het is een crisis: het loopt uit de hand en er is onrust. De gemeente helpt om het veilig te maken.',
      'It is a crisis: it gets out of hand and there is unrest. The municipality helps to make it safe.',
    ),
    colour: { code: 'DARK_RED', ...lent },
    capacity: fullyOutOfBalance,
    selfReliance: {
      value: t('Geen zelfredzaamheid en acute problemen', 'No self-reliance and acute problems'),
    },
    concerns: {
      value: t(
        'Zorgen om de veiligheid van meer mensen, of er dreigt of is een situatie die uit de hand loopt, met onrust in de samenleving. Aandacht van media maakt de gevolgen groter.',
        'Concerns about the safety of several people, or a situation that escalates or may do so, with social unrest. Attention of the media makes the impact bigger.',
      ),
    },
    focus: {
      value: t(
        'Veiligheid herstellen en maatschappelijke onrust wegnemen',
        'Restoring safety and taking away social unrest',
      ),
    },
    plan: supportAndSafety,
    plans: supportAndSafetyPlans,
    regie: {
      value: t(
        'Casusregie en procesregie, ketenoverstijgend',
        'Casusregie and procesregie, beyond one chain of care',
      ),
    },
    roles: [
      {
        role: 'PROCESREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['PROCESREGISSEUR_B_PLUS'],
        heldBy: {
          value: t(
            'PGA-expert, veiligheidshuis, adviseur zorg en veiligheid of ambtenaar OOV',
            'PGA expert, veiligheidshuis, adviser on care and safety or civil servant OOV',
          ),
          text: t(
            'De ambtenaar OOV of de ambtenaar crisisbeheersing, met steun van de anderen',
            'The civil servant OOV or the one for crisis control, supported by the others',
          ),
        },
      },
      {
        role: 'CASUSREGISSEUR',
        appointment: 'REQUIRED',
        profiles: ['CASUSREGISSEUR_B_PLUS'],
        heldBy: {
          value: t(
            'Lokaal team, zorg- en veiligheidsketen, Veilig Thuis, SAVE/GI of reclassering',
            'Local team, care and safety chain, Veilig Thuis, SAVE/GI or probation service',
          ),
          text: t(
            'De procesregisseur en de adviseur zorg- en veiligheidshuis bepalen wie dat is',
            'The procesregisseur and the adviser of the zorg- en veiligheidshuis decide who that is',
          ),
        },
      },
    ],
    deployed: {
      value: t(
        'Basiszorg, lokaal team, zorgketen, veiligheidsketen lokaal en regionaal, de Driehoek, RIEC, GGD GHOR',
        'Basic care, local team, care chain, local and regional safety chain, the Driehoek, RIEC, GGD GHOR',
      ),
    },
    consulted: {
      value: t(
        'Lokaal team, zorg- en veiligheidsketen, ambtenaar OOV, ambtenaar crisisbeheersing en burgemeester',
        'Local team, care and safety chain, civil servants OOV and crisis control, and the mayor',
      ),
    },
    operational: {
      value: t('De manager van de professional', 'The manager of the professional'),
      text: t(
        'De ambtenaar OOV of de ambtenaar crisisbeheersing met mandaat; de burgemeester doet ook zelf mee',
        'The mandated civil servant OOV or crisis control; the mayor takes an active part too',
      ),
    },
    administrative: { value: t('De burgemeester', 'The mayor') },
    administrationLink: {
      value: t(
        'De ambtenaar OOV is de verbinding met de driehoek en rechtstreeks met de burgemeester',
        'The civil servant OOV is the link with the driehoek and directly with the mayor',
      ),
    },
    textRungs: [],
    situation: [...unsafe, yes('CROSS_CHAIN_NEEDED'), yes('ESCALATION_OR_UNREST')],
    beyond: {
      value: t(
        'Hoger kan niet. Wel kunnen regionale organisaties erbij komen, soms al eerder.',
        'There is no higher level. Regional organisations may be called in, sometimes earlier.',
      ),
    },
    source: text(5),
  },
];
