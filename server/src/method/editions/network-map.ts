import type { FieldDraft } from '../form-writing.ts';
import { t } from '../text.ts';
import type { FieldRole, Text } from '../types.ts';

/**
 * What places a person on the map of the network, the same in every edition. The forms have a list only; the method names
 * a drawing of the network as a help to prepare (guideline 2020). Where someone lives is said without a place: who is
 * somewhere safe stays hidden. The same rows say who is family of whom, for the family tree.
 */
export const mapFields: FieldDraft[] = [
  {
    key: 'closeness',
    label: t('Hoe dichtbij staat deze persoon?', 'How close is this person?'),
    kind: 'CHOICE',
    role: 'CLOSENESS',
    ours: true,
    options: [
      { key: 'near', label: t('Heel dichtbij', 'Very close') },
      { key: 'middle', label: t('Dichtbij', 'Close') },
      { key: 'far', label: t('Verder weg', 'Further away') },
    ],
  },
  {
    key: 'tie',
    label: t('Hoe is de band?', 'What is the tie like?'),
    kind: 'CHOICE',
    role: 'TIE',
    ours: true,
    options: [
      { key: 'strong', label: t('Sterke band', 'Strong tie') },
      { key: 'weak', label: t('Losse band', 'Weak tie') },
      { key: 'tense', label: t('Gespannen band', 'Tense tie') },
      { key: 'broken', label: t('Verbroken band', 'Broken tie') },
      { key: 'care', label: t('Zorgt voor iemand van het huishouden', 'Cares for someone of the household') },
    ],
  },
  {
    key: 'lives',
    label: t('Waar woont deze persoon?', 'Where does this person live?'),
    kind: 'CHOICE',
    role: 'LIVES',
    ours: true,
    options: [
      { key: 'here', label: t('In dit huis', 'In this house') },
      { key: 'partly', label: t('Soms in dit huis', 'In this house at times') },
      { key: 'elsewhere', label: t('Ergens anders', 'Somewhere else') },
    ],
  },
  {
    key: 'is-child',
    label: t('Dit is een kind', 'This is a child'),
    kind: 'CHECKBOX',
    role: 'CHILD',
    ours: true,
  },
  related('parent-of', 'PARENT_OF', t('Ouder van', 'Parent of')),
  related('partner-of', 'PARTNER_OF', t('Partner van', 'Partner of')),
  related('former-partner-of', 'FORMER_PARTNER_OF', t('Was partner van', 'Was partner of')),
];

/** Family of whom somebody is. */
function related(key: string, role: FieldRole, label: Text): FieldDraft {
  const parts: FieldDraft[] = [{ key: 'name', label: t('Naam', 'Name'), kind: 'SHORT_TEXT' }];
  return { key, label, kind: 'PERSON', role, many: true, parts, ours: true };
}
