import { fail } from '../errors.ts';
import type { OpeningItem } from '../method/process.types.ts';
import type { AgendaSection, Decision } from './meeting.rules.ts';
import { mustRun } from './meeting.rules.ts';
import type { MeetingRecord } from './meeting.types.ts';

/** True for an item of the agenda that is said and asked, and is no section of the plan's form. */
export const isOpening = (sectionKey: string): boolean => sectionKey.startsWith('opening.');

/** What the method says before the plan, as items of an agenda. */
export function openingSections(opening: readonly OpeningItem[]): AgendaSection[] {
  return opening.map(({ key, title, minutes }) => ({
    sectionKey: key,
    title,
    minutes,
    asksEachPerson: false,
  }));
}

/** The items of the opening that a meeting has already: another plan on the table does not take them away. */
export function openingOf({ agenda }: Pick<MeetingRecord, 'agenda'>): AgendaSection[] {
  return agenda
    .filter(({ sectionKey }) => isOpening(sectionKey))
    .map(({ sectionKey, minutes }) => ({
      sectionKey,
      title: { nl: sectionKey, en: sectionKey },
      minutes,
      asksEachPerson: false,
    }));
}

/** All who are there agree on this item, or no longer. INPUT_INVALID for one that asks for no agreement. */
export function agree(
  state: MeetingRecord,
  itemKey: string,
  agreed: boolean,
  opening: readonly OpeningItem[],
  isOfHousehold: (personId: string) => boolean,
): Decision {
  mustRun(state);
  const asks = opening.some(({ key, asksAgreement }) => key === itemKey && asksAgreement === true);
  if (!asks || !state.agenda.some(({ sectionKey }) => sectionKey === itemKey))
    fail('INPUT_INVALID', { what: 'dit onderdeel vraagt geen afspraak' });
  if ((state.agreed?.[itemKey] !== undefined) === agreed) return [];
  const here = Object.keys(state.people).filter((id) => state.people[id]?.attendance === 'PRESENT');
  // What all agree on is agreed on with the household (the method): without anyone of it there is nobody to agree.
  if (agreed && !here.some(isOfHousehold)) fail('HOUSEHOLD_ABSENT');
  return [{ kind: 'agreed', itemKey, personIds: agreed ? here : null }];
}

/** Keeps that all agree on an item, or forgets it. */
export function noteAgreement(
  state: MeetingRecord,
  { itemKey, personIds }: { itemKey: string; personIds: string[] | null },
  at: number,
): void {
  const { [itemKey]: _, ...others } = state.agreed ?? {};
  state.agreed = personIds ? { ...others, [itemKey]: { at, personIds } } : others;
}
