import type { Component } from 'svelte';
import type { FieldKind } from '../../graph/schema.generated.ts';
import type { FieldProps } from './field-props.ts';

/** Fetches the component in which a question is answered. */
export type LaterField = () => Promise<{ default: Component<FieldProps> }>;

const dayTimePlace: LaterField = () => import('./DateTimePlaceField.svelte');

/** Questions that few sections ask: each comes when a form asks it, and must not make every plan heavier. */
export const laterFields = {
  DATE: dayTimePlace,
  DATE_TIME_PLACE: dayTimePlace,
  DRAWING: () => import('./DrawingField.svelte'),
  SCALE: () => import('./ScaleField.svelte'),
  SIGNATURE: () => import('./SignatureField.svelte'),
} satisfies Partial<Record<FieldKind, LaterField>>;

/** Kinds of which the component is fetched when a form asks one. */
export type LaterKind = keyof typeof laterFields;

/** Is its component fetched when a form asks it? */
export const isLater = (kind: FieldKind): kind is LaterKind => kind in laterFields;
