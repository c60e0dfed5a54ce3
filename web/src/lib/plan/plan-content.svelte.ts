import { SvelteMap } from 'svelte/reactivity';
import type {
  PlanEventsSubscription,
  PlanSectionPartsFragment,
  PlanStateFragment,
} from './plan.generated.ts';
import type { Action, Entry, PlanPerson, Row, Version } from './plan.types.ts';

/** One thing that happened to a plan, as the server tells it. */
export type PlanEvent = PlanEventsSubscription['planEvents']['events'][number];

type ServerEntry = PlanSectionPartsFragment['entries'][number];

/** What is published about changes that are not part of the structure. */
export interface ContentListener {
  /** Letters of a text, as a Yjs update in base64; with the words when it is the whole text. */
  letters(textId: string, update: string, words?: string): void;
  /** A row came, or came back. */
  entryCame(entryId: string): void;
  /** A section that was closed is open again. */
  sectionOpened(): void;
  /** Somebody is named who is not known. */
  strangerNamed(): void;
  adopted(version: Version | null): void;
}

/** How long after the last letter someone counts as writing, in milliseconds. */
const WRITING = 4_000;

/** The structure of a plan as the server told it last. Receiving something twice changes nothing. */
export class PlanContent {
  readonly sections = new SvelteMap<
    string,
    { open: boolean; answersHidden: boolean; writingAlong: boolean; rows: readonly Row[] }
  >();
  readonly entries = new SvelteMap<string, Entry>();
  readonly actions = new SvelteMap<string, Action>();
  readonly people = new SvelteMap<string, PlanPerson>();
  /** Who wrote in a text lately. */
  readonly writers = new SvelteMap<string, { personId: string; at: number }>();
  readonly #told: ContentListener;

  constructor(told: ContentListener) {
    this.#told = told;
  }

  /** The whole plan: at the beginning, or after falling far behind. */
  replaceAll(plan: PlanStateFragment): void {
    for (const person of plan.readers) this.people.set(person.id, person);
    for (const section of plan.sections) this.#takeSection(section);
    for (const action of plan.actions) this.actions.set(action.id, action);
  }

  take(event: PlanEvent): void {
    switch (event.__typename) {
      case 'TextUpdated':
        this.#told.letters(event.textId, event.update);
        if (event.byId) this.writers.set(event.textId, { personId: event.byId, at: Date.now() });
        return;
      case 'EntryChanged':
        this.#takeEntry(event.entry);
        return;
      case 'EntryRemoved':
        this.entries.delete(event.entryId);
        return;
      case 'AnswerChanged': {
        const entry = this.entries.get(event.entryId);
        if (!entry) return;
        const { fieldKey, personId } = event.answer;
        const others = entry.answers.filter((one) => one.fieldKey !== fieldKey || one.personId !== personId);
        this.entries.set(entry.id, { ...entry, answers: [...others, event.answer] });
        return;
      }
      case 'SectionChanged':
        this.#takeSection(event.section);
        return;
      case 'ActionChanged':
        this.actions.set(event.action.id, event.action);
        return;
      case 'PlanStateChanged':
        if (event.planState === 'ADOPTED') this.#told.adopted(event.version);
    }
  }

  #takeSection({ key, open, answersHidden, writingAlong, rows, entries }: PlanSectionPartsFragment): void {
    const opened = open && this.sections.get(key)?.open === false;
    this.sections.set(key, { open, answersHidden, writingAlong, rows });
    const present = entries.map(({ id }) => id);
    for (const entry of this.entries.values()) {
      if (entry.sectionKey === key && !present.includes(entry.id)) this.entries.delete(entry.id);
    }
    for (const entry of entries) this.#takeEntry(entry);
    if (opened) this.#told.sectionOpened();
  }

  #takeEntry({ texts, ...entry }: ServerEntry): void {
    const came = !this.entries.has(entry.id);
    this.entries.set(entry.id, entry);
    for (const { id, state, text } of texts) this.#told.letters(id, state, text);
    if (came) this.#told.entryCame(entry.id);
    const named = [entry.speakerId, entry.writtenById];
    if (named.some((id) => id !== null && !this.people.has(id))) this.#told.strangerNamed();
  }

  /** Who wrote a while ago no longer writes. */
  forgetWriters(): void {
    const now = Date.now();
    for (const [textId, { at }] of this.writers) if (now - at > WRITING) this.writers.delete(textId);
  }
}
