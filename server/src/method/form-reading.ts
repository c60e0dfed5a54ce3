/** Reads a form in one voice: the words and the sections that hold there. */
import type { FormDefinition, FormSection, Text, Voice, VoiceText } from './types.ts';

/** The text in this voice. A form without voices has one text everywhere; null reads that. */
export function inVoice(text: VoiceText, voice: Voice | null): Text {
  if (!('wij' in text)) return text;
  return voice === 'IK' ? text.ik : text.wij;
}

/** The sections that this voice has, in order. The number of a section is its place in this list, from 1. */
export function sectionsIn(form: FormDefinition, voice: Voice | null): FormSection[] {
  return form.sections.filter((section) => section.onlyVoice === undefined || section.onlyVoice === voice);
}
