/** The first seven blocks of the support plan of 2020: who is who, and what was checked. */
import type { FieldDraft, SectionDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import type { Text } from '../../../types.ts';
import { mapFields } from '../../network-map.ts';
import { email, name, perPersonNote, phone, shortText, street, town } from './parts.ts';

/** A name with yes or no, for each young person or applicant. */
function checkedPerName(key: string, label: Text): FieldDraft {
  return {
    key,
    label,
    kind: 'PERSON',
    many: true,
    parts: [name, { key: 'checked', label: t('Ja of nee', 'Yes or no'), kind: 'YES_NO' }],
  };
}

export const dataBlocks: SectionDraft[] = [
  {
    key: 'date',
    title: t('Datum', 'Date'),
    explanation: t('Op welke dag maken we dit plan?', 'On which day do we make this plan?'),
    repeatable: false,
    speech: 'TOGETHER',
    filledFrom: 'THIS_MEETING',
    minutes: 1,
    fields: [{ key: 'date', label: t('Datum', 'Date'), kind: 'DATE' }],
  },
  {
    key: 'contact',
    title: t('Contactgegevens', 'Contact details'),
    explanation: t('Hoe is de klant te bereiken?', 'How can the client be reached?'),
    repeatable: false,
    speech: 'TOGETHER',
    minutes: 1,
    fields: [
      {
        key: 'person',
        label: t('Contactgegevens', 'Contact details'),
        kind: 'PERSON',
        parts: [name, street, town, phone, email],
      },
    ],
  },
  {
    key: 'family-members',
    title: t('Gezinsleden', 'Family members'),
    explanation: t(
      'Zet hier iedereen die bij het huishouden hoort. Gezag vul je alleen in bij een kind of jongere.',
      'Put everyone here who belongs to the family. Custody is filled in for a child or young person only.',
    ),
    repeatable: true,
    addLabel: t('Gezinslid toevoegen', 'Add a family member'),
    speech: 'TOGETHER',
    filledFrom: 'HOUSEHOLD',
    minutes: 2,
    fields: [
      {
        key: 'person',
        label: t('Gezinslid', 'Family member'),
        kind: 'PERSON',
        parts: [
          name,
          shortText('gender', 'Geslacht', 'Gender'),
          { key: 'birth-date', label: t('Geboortedatum', 'Date of birth'), kind: 'DATE' },
          shortText('role', 'Rol in het gezin', 'Role in the family'),
          shortText('custody', 'Gezag [bij jeugdige]', 'Custody [of a young person]'),
          shortText('civil-status', 'Burgerlijke staat', 'Civil status'),
          shortText('occupation', 'Beroep', 'Occupation'),
          street,
          town,
          shortText('phone', 'Telefoon', 'Phone'),
          email,
        ],
      },
    ],
  },
  {
    key: 'regisseur',
    title: t('Procesregisseur', 'Procesregisseur'),
    explanation: t(
      'De procesregisseur zorgt dat iedereen goed samenwerkt. Is er nog niemand, dan kiezen jullie die in het startoverleg.',
      'The procesregisseur makes sure that all work together well. When there is nobody yet, you choose one in the startoverleg.',
    ),
    repeatable: false,
    speech: 'TOGETHER',
    filledFrom: 'REGISSEUR',
    minutes: 1,
    fields: [
      {
        key: 'person',
        label: t('Procesregisseur', 'Procesregisseur'),
        kind: 'PERSON',
        parts: [name, shortText('contact', 'Contactgegevens', 'Contact details')],
      },
    ],
  },
  {
    key: 'network',
    title: t('Betrokken familie en vrienden', 'Family and friends involved'),
    explanation: t(
      'Denk ook aan buren, collega’s, of mensen van de sport of de kerk.',
      'Think of neighbours, colleagues, or people from sports or church too.',
    ),
    repeatable: true,
    addLabel: t('Persoon toevoegen', 'Add a person'),
    speech: 'TOGETHER',
    filledFrom: 'NETWORK',
    minutes: 2,
    fields: [
      {
        key: 'person',
        label: t('Betrokken familie en vrienden', 'Family and friends involved'),
        kind: 'PERSON',
        parts: [
          name,
          shortText('role', 'Betrokken rol', 'Part they play'),
          shortText('email', 'Mailadres', 'E-mail address'),
          phone,
        ],
      },
      ...mapFields,
    ],
  },
  {
    key: 'professionals',
    title: t('Betrokken professionals', 'Professionals involved'),
    explanation: t(
      'Wie helpt er vanuit het werk? Loop het lijstje langs om niemand te vergeten.',
      'Who helps as a professional? Go through the list to forget nobody.',
    ),
    repeatable: false,
    speech: 'TOGETHER',
    filledFrom: 'PROFESSIONALS',
    minutes: 2,
    fields: [
      {
        key: 'think-of',
        label: t('Denk ook aan', 'Think of these too'),
        kind: 'REMINDER',
        prompts: [
          t('Huisarts', 'General practitioner'),
          t('Jeugdgezondheidszorg', 'Youth health care'),
          t('School of dagbesteding', 'School or day activities'),
          t(
            'Begeleiders/behandelaars bij verstandelijke beperking',
            'Those who support or treat in case of a learning disability',
          ),
          t('Begeleiders/behandelaars bij verslaving', 'Those who support or treat in case of addiction'),
          t('Begeleiders/behandelaars bij psychiatrie', 'Those who support or treat in case of psychiatry'),
        ],
      },
      {
        key: 'people',
        label: t('Betrokken professionals', 'Professionals involved'),
        kind: 'PERSON',
        many: true,
        parts: [
          name,
          shortText('organisation', 'Organisatie', 'Organisation'),
          shortText('email', 'Mailadres', 'E-mail address'),
          phone,
        ],
      },
    ],
  },
  {
    key: 'other-data',
    title: t('Overige gegevens', 'Other data'),
    explanation: t(
      'Toestemming vraag je elke keer opnieuw. De laatste twee vragen zijn alleen voor een aanvraag of beschikking.',
      'Consent is asked every time again. The last two questions are for an application or decision only.',
    ),
    repeatable: false,
    speech: 'TOGETHER',
    minutes: 4,
    fields: [
      {
        key: 'consent',
        label: t('Toestemming', 'Consent'),
        kind: 'YES_NO',
        role: 'CONSENT',
        perPerson: true,
        oursNote: perPersonNote,
        prompts: [
          t(
            'U/jij heeft toestemming gegeven voor het delen van informatie met betrokkenen',
            'You have given consent to share information with those involved',
          ),
        ],
      },
      checkedPerName(
        'verwijsindex',
        t(
          'Er is een signaal in de Verwijsindex Risicojongeren afgegeven',
          'A signal was given in the Verwijsindex Risicojongeren',
        ),
      ),
      checkedPerName(
        'residence',
        t('Het woonplaatsbeginsel is gecontroleerd', 'The residence principle was checked'),
      ),
      checkedPerName('identity', t('Legitimatie is gecontroleerd', 'Identity papers were checked')),
    ],
  },
];
