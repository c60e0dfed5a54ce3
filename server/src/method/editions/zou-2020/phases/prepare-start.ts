import { stepsOf, type StepLine } from '../../../lines.ts';
import type { Phase } from '../../../process.types.ts';
import { t } from '../../../text.ts';

const verwijsindex: StepLine = {
  text: t(
    'Is iemand minderjarig en past een risico van de Verwijsindex? Vertel dat je een signaal geeft.',
    'Is someone under age, and does a risk of the Verwijsindex fit? Tell that you give a signal.',
  ),
  systemSees: 'verwijsindexRecorded',
  opens: 'VERWIJSINDEX',
};

/** Phase 3a: preparing the first meeting. */
export const prepareStart: Phase = {
  source: { seed: '003', heading: '3.6 Fase 3a. Startoverleg voorbereiden' },
  key: '3a',
  number: 3,
  label: '3a',
  title: t('Startoverleg voorbereiden', 'Preparing the startoverleg'),
  purpose: t(
    'Met de klant het plan en het overleg klaarzetten, met de juiste mensen.',
    'Getting the plan and the meeting ready with the client, with the right people.',
  ),
  householdWords: t(
    'Samen maken we het overleg klaar. Jij zegt wie je erbij wilt. Jij mag ook zeggen wie jouw regisseur wordt.',
    'Together we get the meeting ready. You say whom you want there. You may also say who becomes your regisseur.',
  ),
  steps: [
    ...stepsOf('3a', 'PROCESREGISSEUR', [
      {
        text: t('Begin samen met de klant aan het plan.', 'Begin on the plan together with the client.'),
        systemSees: 'planPrepared',
        opens: 'SUPPORT_PLAN',
      },
      {
        text: t('Zet namen en contactgegevens in het plan.', 'Put names and contacts in the plan.'),
        systemSees: 'householdMapped',
      },
      {
        text: t(
          'Zet op een rij wie er om hen heen staat, ook professionals.',
          'List who is around them, professionals too.',
        ),
        systemSees: 'networkMapped',
      },
      {
        text: t(
          'Vraag wie de klant graag als procesregisseur heeft.',
          'Ask whom the client would like as procesregisseur.',
        ),
        systemSees: 'preferredRegisseurAsked',
      },
      verwijsindex,
      {
        text: t(
          'Wil de klant dat? Schrijf samen alvast een eerste versie.',
          'Does the client want that? Write a first version together.',
        ),
        systemSees: 'draftStarted',
        opens: 'SUPPORT_PLAN',
      },
      {
        text: t(
          'Vertel dat het plan in het overleg wordt vastgesteld.',
          'Tell that the plan is adopted in the meeting.',
        ),
      },
      {
        text: t(
          'Is het plan digitaal? Geef de klant toegang.',
          'Is the plan digital? Give the client access.',
        ),
        systemSees: 'planShared',
      },
      {
        text: t('Kies samen wie je uitnodigt.', 'Choose together whom you invite.'),
        systemSees: 'participantsChosen',
      },
      {
        text: t('Kies samen wie er echt bij moeten zijn.', 'Choose together who really must be there.'),
        systemSees: 'requiredParticipantsChosen',
      },
      {
        text: t(
          'Kies met de klant een paar dagen en tijden.',
          'Choose a few days and times with the client.',
        ),
        systemSees: 'datesProposed',
      },
      {
        text: t(
          'Prik één moment met de klant en de mensen die er moeten zijn.',
          'Fix one moment with the client and the people who must be there.',
        ),
        systemSees: 'meetingPlanned',
      },
      {
        text: t(
          'Regel een ruimte met scherm, laptop en iets te drinken.',
          'Arrange a room with a screen, a laptop and something to drink.',
        ),
        systemSees: 'placeSet',
      },
      { text: t('Nodig iedereen uit.', 'Invite everyone.'), systemSees: 'invitationsSent' },
      {
        text: t(
          'Vul praktische gegevens van tevoren in het ondersteuningsplan in.',
          'Fill in practical data in the support plan beforehand.',
        ),
        parts: [
          t(
            'Klant, huisgenoten, procesregisseur, eigen mensen en professionals.',
            'Client, housemates, procesregisseur, own people and professionals.',
          ),
          t(
            'Toestemming, Verwijsindex en wat nodig is voor een beschikking.',
            'Consent, Verwijsindex and what a decision on provision needs.',
          ),
        ],
        opens: 'SUPPORT_PLAN',
      },
      {
        text: t(
          'Wil je hulp bij het schrijven? Vraag een collega of een van de aanwezigen.',
          'Do you want help with writing? Ask a colleague or someone who attends.',
        ),
        systemSees: 'noteTakerAppointed',
      },
      { text: t('Zit je voor? Bereid je daarop voor.', 'Are you in the chair? Prepare for that.') },
      { text: t('Wees een half uur eerder in de ruimte.', 'Be in the room half an hour early.') },
      {
        text: t(
          'Breng je zelf iets in? Bereid dat ook voor.',
          'Do you bring something in yourself? Prepare that too.',
        ),
      },
      { text: t('Verder met fase 3b: het startoverleg.', 'On to phase 3b: the startoverleg.'), goesOn: true },
    ]),
    ...stepsOf('3a', 'CASUSREGISSEUR', [
      {
        text: t(
          'Bespreek met de klant wat jullie gaan zeggen.',
          'Discuss with the client what you will say.',
        ),
      },
      verwijsindex,
      { text: t('Bereid je eigen deel van het overleg voor.', 'Prepare your own part of the meeting.') },
      { text: t('Verder met fase 3b: het startoverleg.', 'On to phase 3b: the startoverleg.'), goesOn: true },
    ]),
  ],
  tips: [
    t(
      'Help de klant om zelf regie te voeren. Kan het? Dan beheert de klant het plan, met het netwerk.',
      'Help the client to hold regie. If possible the client keeps the plan, with the network.',
    ),
    t(
      'Noemt de klant een eigen regisseur? Bespreek of dat kan. Anders doet het lokale team het.',
      'Does the client name a regisseur of their own? Discuss whether that is possible. Otherwise the local team does it.',
    ),
    t(
      'De Verwijsindex brengt professionals bij elkaar, zodat zij kunnen afstemmen.',
      'The Verwijsindex brings professionals together, so that they can coordinate.',
    ),
    t(
      'Maak verschil tussen wie er zeker moeten zijn en wie mogen komen.',
      'Make a difference between who must be there and who may come.',
    ),
    t(
      'Bespreek altijd de rol van wie er een leven lang is: huisarts, vaste begeleiders, familie, mantelzorgers en vrienden.',
      'Always discuss the role of those who stay a lifetime: family doctor, long-term carers, family, informal carers and friends.',
    ),
    t(
      'Denk bij jongeren aan de jeugdgezondheidszorg en de school. Denk bij volwassenen ook aan de casemanager dementie, de wijkverpleging en de Wmo-aanbieder.',
      'With young people think of youth health care and the school. With adults also think of the dementia case manager, district nursing and the Wmo provider.',
    ),
    t(
      'Teken wie er om de klant heen staat: met een genogram, ecogram of bolletjesschema.',
      'Draw who is around the client: with a genogram, an ecogram or a diagram of circles.',
    ),
    t(
      'Vraag verder dan familie: vrienden, buren, sport, kerk of moskee, oude bekenden.',
      'Ask beyond family: friends, neighbours, sport, church or mosque, old acquaintances.',
    ),
    t('Vraag eens: wie gunt jou dat het goed gaat?', 'Ask: who wishes that you do well?'),
    t(
      'Vraag welke steun iemand geeft: doen, luisteren, geld of meedenken.',
      'Ask which support someone gives: doing, listening, money or thinking along.',
    ),
    t(
      'Maak duidelijk welke steun de situatie beter maakt.',
      'Make clear which support improves the situation.',
    ),
    t('Houd vol, ook als het netwerk eerst twijfelt.', 'Persist, also when the network hesitates at first.'),
    t(
      'Zijn er weinig mensen? Dan kan meer netwerk zelf een doel zijn.',
      'Are there few people? Then more network can be a goal itself.',
    ),
    t(
      'Laat de klant zelf vertellen waar het overleg voor is.',
      'Let the client tell what the meeting is for.',
    ),
    t(
      'Een datumprikker hoeft maar één keer. Elk overleg eindigt met een nieuwe datum.',
      'A date poll is needed only once. Every meeting ends with a new date.',
    ),
    t(
      'Kies een rustige ruimte waar niemand naar binnen kijkt.',
      'Choose a quiet room where nobody looks in.',
    ),
    t('Neem tijd om je voor te bereiden.', 'Take time to prepare.'),
    t(
      'Bespreek krachten en zorgen vooraf met de klant. Dan komt er niets onverwachts.',
      'Discuss strengths and concerns with the client beforehand. Then nothing comes unexpectedly.',
    ),
    t(
      'Kies of je voorzit en schrijft, of dat iemand anders schrijft.',
      'Choose whether you chair and write, or someone else writes.',
    ),
    t(
      'Bedenk hoe je begint, de klant centraal houdt en op tijd een plan hebt.',
      'Think how you begin, keep the client central and have a plan in time.',
    ),
  ],
  next: ['3b'],
};
