import { actionsOf } from '../../../lines.ts';
import type { SafetyStep } from '../../../process.types.ts';

/** Step 0: somebody's life is in danger. */
export const lifeThreatening: SafetyStep = {
  source: { seed: '004', heading: '4.3 Stap 0. Acties bij levensbedreigend gevaar' },
  key: '0',
  number: 0,
  title: { nl: 'Acties bij levensbedreigend gevaar', en: 'Actions when life is in danger' },
  lifeThreatening: true,
  actions: actionsOf('0', [
    {
      text: {
        nl: 'Bel meteen 112: politie of ambulance.',
        en: 'Call 112 at once: police or ambulance.',
      },
    },
    {
      text: {
        nl: 'Bel als dat nodig is het crisisteam van de ggz of van jeugd.',
        en: 'When needed, call the crisis team for mental health or for youth.',
      },
    },
    {
      text: {
        nl: 'Bel als dat nodig is Veilig Thuis of de Raad voor de Kinderbescherming.',
        en: 'When needed, call Veilig Thuis or the Raad voor de Kinderbescherming.',
      },
    },
    {
      text: {
        nl: 'Zorg dat jij en anderen zelf veilig zijn.',
        en: 'Make sure that you and others are safe yourselves.',
      },
    },
    {
      text: {
        nl: 'Breng mensen naar een veilige plek als dat kan.',
        en: 'Bring people to a safe place if possible.',
      },
    },
    {
      text: {
        nl: 'Ben jij in gevaar, of een collega of bezoeker? Volg dan het agressieprotocol.',
        en: 'Are you in danger, or a colleague or visitor? Then follow the aggression protocol.',
      },
    },
    {
      text: {
        nl: 'Vertel het direct aan de directie of het bestuur.',
        en: 'Tell the management or the board at once.',
      },
    },
    {
      text: {
        nl: 'Schrijf op wat er gebeurde, met wie je sprak, wat je deed en wat is afgesproken.',
        en: 'Write down what happened, whom you spoke to, what you did and what was agreed.',
      },
      records: true,
    },
  ]),
  consult: [],
  record: [
    { nl: 'signalen als feiten', en: 'signs as facts' },
    { nl: 'met wie contact was', en: 'who was contacted' },
    { nl: 'acties', en: 'actions' },
    { nl: 'afspraken', en: 'agreements' },
  ],
};

/** Step 1: what is seen, heard and told. Kindcheck and mantelzorgcheck belong here. */
export const signals: SafetyStep = {
  source: { seed: '004', heading: '4.3 Stap 1. Breng signalen in kaart' },
  key: '1',
  number: 1,
  title: { nl: 'Breng signalen in kaart', en: 'Map the signs' },
  actions: actionsOf('1', [
    {
      text: {
        nl: 'Zet alle signalen bij elkaar, ook die tegen geweld pleiten.',
        en: 'Bring all signs together, also those that speak against violence.',
      },
    },
    {
      text: {
        nl: 'Heb je een naar gevoel? Zoek welke feiten je zag of hoorde.',
        en: 'Do you have a bad feeling? Find which facts you saw or heard.',
      },
    },
    {
      text: {
        nl: 'Kijk bij elke stap met het afwegingskader of het acuut onveilig is.',
        en: 'At every step, use the assessment framework to see whether it is acutely unsafe.',
      },
    },
    {
      text: {
        nl: 'Is het acuut? Bel dan direct de politie of Veilig Thuis.',
        en: 'Is it acute? Then call the police or Veilig Thuis at once.',
      },
    },
    {
      text: {
        nl: 'Bereid het gesprek met de betrokkenen goed voor.',
        en: 'Prepare the talk with the people involved well.',
      },
    },
    {
      text: {
        nl: 'Praat met hen: vertel wat je ziet, wat je zorgen zijn en wat nu volgt.',
        en: 'Talk with them: tell what you see, what your concerns are and what comes next.',
      },
    },
    {
      text: {
        nl: 'Geef ruimte aan emoties en blijf respectvol.',
        en: 'Give room to emotions and stay respectful.',
      },
    },
    {
      text: {
        nl: 'Zijn er kinderen? Doe dan de kindcheck.',
        en: 'Are there children? Then do the kindcheck.',
      },
      checks: ['KINDCHECK'],
    },
    {
      text: {
        nl: 'Is er mantelzorg? Doe dan de mantelzorgcheck.',
        en: 'Is there informal care? Then do the mantelzorgcheck.',
      },
      checks: ['MANTELZORGCHECK'],
    },
    {
      text: {
        nl: 'Schrijf de signalen, gesprekken en afspraken op.',
        en: 'Write down the signs, the talks and the agreements.',
      },
      records: true,
    },
  ]),
  consult: [],
  record: [
    { nl: 'signalen', en: 'signs' },
    { nl: 'gesprekken', en: 'talks' },
    { nl: 'afspraken', en: 'agreements' },
  ],
};

/** Step 2: consult somebody who knows about this kind of violence. */
export const consult: SafetyStep = {
  source: { seed: '004', heading: '4.3 Stap 2. Overleg met een deskundig professional en/of Veilig Thuis' },
  key: '2',
  number: 2,
  title: {
    nl: 'Overleg met een deskundig professional en/of Veilig Thuis',
    en: 'Consult an expert professional and/or Veilig Thuis',
  },
  actions: actionsOf('2', [
    {
      text: {
        nl: 'Bespreek de signalen met een collega die er veel van weet, de aandachtsfunctionaris of Veilig Thuis.',
        en: 'Discuss the signs with a colleague who knows much about it, the aandachtsfunctionaris or Veilig Thuis.',
      },
    },
    {
      text: {
        nl: 'Gaat het om geweld door een partner of ex, of tegen een kind of oudere? Vraag Veilig Thuis of een andere expert.',
        en: 'Is it violence by a partner or ex, or against a child or older person? Ask Veilig Thuis or another expert.',
      },
    },
    {
      text: {
        nl: 'Gaat het om seksueel geweld? Vraag het Centrum Seksueel Geweld.',
        en: 'Is it sexual violence? Ask the Centrum Seksueel Geweld.',
      },
    },
    {
      text: {
        nl: 'Gaat het om eer? Vraag de politie (taakaccenthouder EGG) of Veilig Thuis.',
        en: 'Is it about honour? Ask the police (honour violence officer) or Veilig Thuis.',
      },
    },
    {
      text: {
        nl: 'Gaat het om besnijdenis van een meisje of vrouw? Vraag de GGD (aandachtsfunctionaris VGV) of Veilig Thuis.',
        en: 'Is it about genital mutilation of a girl or woman? Ask the GGD (aandachtsfunctionaris VGV) or Veilig Thuis.',
      },
    },
    {
      text: {
        nl: 'Denk je dat iemand gewond is geraakt? Vraag de vertrouwensarts van Veilig Thuis, een forensisch arts of een kinderarts.',
        en: 'Do you think someone was injured? Ask the doctor of Veilig Thuis, a forensic doctor or a paediatrician.',
      },
    },
    {
      text: {
        nl: 'Kan het strafbaar zijn? Overleg dan met de politie.',
        en: 'May it be a crime? Then consult the police.',
      },
    },
    {
      text: {
        nl: 'Schrijf op wie je sprak en wat die adviseerde.',
        en: 'Write down whom you spoke to and what they advised.',
      },
      records: true,
    },
  ]),
  consult: [
    {
      for: 'ANY',
      kind: { nl: 'alle signalen', en: 'any sign' },
      who: {
        nl: 'deskundige collega, aandachtsfunctionaris of Veilig Thuis',
        en: 'expert colleague, aandachtsfunctionaris or Veilig Thuis',
      },
    },
    {
      for: 'DOMESTIC_VIOLENCE',
      kind: {
        nl: '(ex-)partnergeweld, kindermishandeling, ouderenmishandeling',
        en: 'violence by a partner or ex, child abuse, elder abuse',
      },
      who: { nl: 'Veilig Thuis of een andere expert', en: 'Veilig Thuis or another expert' },
    },
    {
      for: 'SEXUAL_VIOLENCE',
      kind: { nl: 'seksueel geweld', en: 'sexual violence' },
      who: { nl: 'Centrum Seksueel Geweld', en: 'Centrum Seksueel Geweld (sexual assault centre)' },
    },
    {
      for: 'HONOUR_RELATED',
      kind: { nl: 'eergerelateerd geweld', en: 'honour-related violence' },
      who: {
        nl: 'taakaccenthouder EGG bij de politie, of Veilig Thuis',
        en: 'honour violence officer of the police, or Veilig Thuis',
      },
    },
    {
      for: 'GENITAL_MUTILATION',
      kind: { nl: 'meisjesbesnijdenis of vrouwelijke genitale verminking', en: 'female genital mutilation' },
      who: {
        nl: 'aandachtsfunctionaris VGV bij de GGD, of Veilig Thuis',
        en: 'aandachtsfunctionaris VGV of the GGD, or Veilig Thuis',
      },
    },
    {
      for: 'PHYSICAL_INJURY',
      kind: {
        nl: 'lichamelijk letsel, of een vermoeden daarvan',
        en: 'physical injury, or a suspicion of it',
      },
      who: {
        nl: 'vertrouwensarts van Veilig Thuis, forensisch arts of kinderarts in het ziekenhuis',
        en: 'doctor of Veilig Thuis, forensic doctor or paediatrician in the hospital',
      },
    },
    {
      for: 'CRIMINAL_OFFENCE',
      kind: { nl: 'mogelijk strafbaar feit', en: 'possible crime' },
      who: { nl: 'politie', en: 'police' },
    },
  ],
  record: [
    { nl: 'wie is gevraagd', en: 'who was consulted' },
    { nl: 'wat het advies was', en: 'what the advice was' },
  ],
};
