import type { DemoPersonRecord } from '@regietafel/server/account/account.types.ts';
import { households } from './households/index.ts';
import { colleagues, organisationName } from './place.ts';
import type { FirstGoes } from './story.types.ts';

/** The path of the web app where someone goes first. */
function pathOf(goes: FirstGoes, known: ReadonlyMap<string, string>, trajectId: string): string {
  const idOf = (key: string): string => known.get(key) ?? '';
  if (goes === 'traject') return `/traject/${trajectId}`;
  if (typeof goes === 'string') return `/${goes}`;
  if ('chair' in goes) return `/overleg/${idOf(`meeting/${goes.chair}`)}/leiden`;
  return `/overleg/${idOf(`meeting/${goes.meeting}`)}`;
}

/** The people of the demo region whom one can become: names from the data, identities from the database. */
export function demoPeople(known: ReadonlyMap<string, string>): DemoPersonRecord[] {
  const ofHouseholds = households.flatMap(({ key: household, name: group, people }) => {
    const trajectId = known.get(`household/${household}`) ?? '';
    return people.flatMap(({ key, name, description, goes, colleague }): DemoPersonRecord[] => {
      const personId = known.get(`person/${household}/${key}`);
      if (description === undefined || colleague !== undefined || personId === undefined) return [];
      const startPath = pathOf(goes ?? 'vandaag', known, trajectId);
      const owner = { kind: 'PERSON', personId, trajectId } as const;
      return [{ key: `${household}.${key}`, name, description, group, startPath, owner }];
    });
  });
  const ofOrganisation = colleagues.flatMap(({ key, name, description, goes }): DemoPersonRecord[] => {
    const accountId = known.get(`colleague/${key}`);
    if (accountId === undefined) return [];
    const startPath = pathOf(goes, known, '');
    return [
      { key, name, description, group: organisationName, startPath, owner: { kind: 'ACCOUNT', accountId } },
    ];
  });
  return [...ofHouseholds, ...ofOrganisation];
}
