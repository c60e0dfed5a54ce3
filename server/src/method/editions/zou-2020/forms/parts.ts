/** What the two forms of the guideline of 2020 share. */
import type { FieldDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import type { Source, Text } from '../../../types.ts';

/** Chapter 7 of the guideline; its blocks have a heading and no number. */
export function chapter7(form: '7.1 Ondersteuningsplan' | '7.2 Veiligheidsplan', block: string): Source {
  return { seed: '003', heading: `${form}, ${block}` };
}

export function shortText(key: string, nl: string, en: string): FieldDraft {
  return { key, label: t(nl, en), kind: 'SHORT_TEXT' };
}

/** One box with its question, and what the guideline asks to write in it. */
export function longText(key: string, label: Text, prompts?: Text[]): FieldDraft {
  return { key, label, kind: 'LONG_TEXT', ...(prompts && { prompts }) };
}

/** Words of one speaker, with the name of who said them. */
export function quote(key: string, label: Text, prompts?: Text[]): FieldDraft {
  return { key, label, kind: 'QUOTE', ...(prompts && { prompts }) };
}

export const name = shortText('name', 'Naam', 'Name');
export const street = shortText('street', 'Straat en huisnummer', 'Street and house number');
export const town = shortText('town', 'Postcode en woonplaats', 'Postal code and town');
export const email = shortText('email', 'E-mail', 'E-mail');
export const phone = shortText('phone', 'Telefoonnummer', 'Phone number');

export const howLong: Text = t(
  'Het plan blijft bewaard zolang het traject loopt, en daarna de termijn die bij het traject staat. Dan wordt het gewist.',
  'The plan is kept as long as the traject runs, and then for the term that the traject shows. Then it is erased.',
);

export const perPersonNote: Text = t(
  'In het formulier staat deze vraag één keer. Dat ieder voor zich antwoordt, is van ons.',
  'The form asks this once. That each person answers for oneself is ours.',
);
