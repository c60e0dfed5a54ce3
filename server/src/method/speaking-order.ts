import type { RegiekaartData, SpeakingGroup } from './regiekaart.types.ts';

/** Someone who can speak in a round. */
export interface Speaker {
  side: 'HOUSEHOLD' | 'NETWORK' | 'PROFESSIONAL';
  /** 2020 lets the client speak before the other members of the household. */
  isClient?: boolean;
}

/**
 * People in the order in which they speak: group after group as the edition has it, inside a group as they were
 * given. Nobody is left out and nobody speaks twice.
 */
export function speakingOrder<Person extends Speaker>(
  edition: Pick<RegiekaartData, 'speakingOrder'>,
  people: readonly Person[],
): Person[] {
  const { groups } = edition.speakingOrder;
  const place = (person: Person) => groups.findIndex((group) => inGroup(group, person));
  return [...people].sort((a, b) => place(a) - place(b));
}

function inGroup(group: SpeakingGroup, { side, isClient = false }: Speaker): boolean {
  switch (group) {
    case 'HOUSEHOLD':
      return side === 'HOUSEHOLD';
    case 'CLIENT':
      return side === 'HOUSEHOLD' && isClient;
    case 'OTHER_HOUSEHOLD_MEMBERS':
      return side === 'HOUSEHOLD' && !isClient;
    case 'NETWORK':
      return side === 'NETWORK';
    case 'PROFESSIONALS':
      return side === 'PROFESSIONAL';
  }
}
