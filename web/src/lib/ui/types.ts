import type { Component } from 'svelte';

/** An icon of `@lucide/svelte/icons/NAME`. Always shown beside a word, so it is hidden from screen readers. */
export type Icon = Component<{ size?: number | string; 'aria-hidden'?: 'true' }>;

/** One of a few answers to choose from. */
export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  /** A second, softer line. */
  hint?: string;
}

/** How far what one typed has come. `saved` only after the server has confirmed it. */
export type SavedState = 'none' | 'saving' | 'saved' | 'unsent';

/** What a notice is about; each has its own icon and word, never a colour alone. */
export type NoticeKind = 'info' | 'good' | 'warning' | 'error';
