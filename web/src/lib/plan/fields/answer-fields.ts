import type { Component } from 'svelte';
import type { FreeTextKind } from '../field-kinds.ts';
import type { FieldKind } from '../../graph/schema.generated.ts';
import CheckboxField from './CheckboxField.svelte';
import ChoiceField from './ChoiceField.svelte';
import type { FieldProps } from './field-props.ts';
import { isLater, type LaterKind } from './later-fields.ts';
import LaterField from './LaterField.svelte';
import PersonField from './PersonField.svelte';
import SmileyField from './SmileyField.svelte';
import YesNoField from './YesNoField.svelte';

/** Kinds that are answered at once, not letter by letter, and of which the component is there from the start. */
export type AnsweredKind = Exclude<FieldKind, FreeTextKind | LaterKind | 'REMINDER'>;

/** Where each kind is answered. A kind without an entry, here or in `later-fields.ts`, does not compile. */
export const answerFields: Record<AnsweredKind, Component<FieldProps>> = {
  YES_NO: YesNoField,
  YES_NOT_YET_NO: ChoiceField,
  CHOICE: ChoiceField,
  CHECKBOX: CheckboxField,
  SMILEY: SmileyField,
  PERSON: PersonField,
};

/** Where a field is answered; undefined for free text and for what only reminds. */
export const answerFieldOf = (kind: FieldKind): Component<FieldProps> | undefined =>
  isLater(kind) ? LaterField : (answerFields as Partial<Record<FieldKind, Component<FieldProps>>>)[kind];
