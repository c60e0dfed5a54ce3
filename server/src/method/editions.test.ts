import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advise } from './advise.ts';
import { no, yes } from './answers.testing.ts';
import { checkEdition } from './check-edition.ts';
import { defaultEdition, edition, editions } from './editions.ts';
import { firstLevel } from './first-level.ts';
import { fits } from './fits.ts';
import { formsFor } from './forms.ts';
import { loadEditions } from './load-editions.ts';
import { editionView } from './view/edition-view.ts';

const shipped = fileURLToPath(new URL('editions/', import.meta.url));

describe('the editions that ship', () => {
  it('are three, the handbook of 2026 first and by default', () => {
    expect(editions.map((one) => one.id)).toEqual(['handbook-2026', 'regiekaart-2025', 'zou-2020']);
    expect(defaultEdition.id).toBe('handbook-2026');
    expect(edition('nowhere-1999')).toBeUndefined();
  });

  it('have no fault', () => {
    expect(editions.flatMap(checkEdition)).toEqual([]);
  });

  it('say what they borrow', () => {
    const parts = editionView(edition('regiekaart-2025') ?? defaultEdition, 'NL').borrowed;
    for (const part of ['forms', 'phases', 'safetySteps', 'startCriteria', 'assessmentFramework']) {
      expect(parts).toContainEqual({ part, from: 'handbook-2026' });
    }
    expect(editionView(defaultEdition, 'NL').borrowed).toEqual([]);
  });

  it('call things as they do themselves', () => {
    const words = (id: string) => edition(id)?.words;
    expect(words('handbook-2026')?.HOUSEHOLD.nl).toBe('betrokkenen');
    expect(words('handbook-2026')?.SCALE_UP.nl).toBe('bijschalen');
    expect(words('regiekaart-2025')?.HOUSEHOLD.nl).toBe('leden van het huishouden');
    expect(words('zou-2020')?.HOUSEHOLD.nl).toBe('klant en gezinsleden');
    expect(words('zou-2020')?.EVERYONE_INVOLVED.nl).toBe('betrokkenen');
    expect(words('zou-2020')?.SCALE_UP.nl).toBe('opschalen');
  });

  it('show colours that are not their own as ours', () => {
    const ours = (id: string) =>
      edition(id)
        ?.levels.filter((level) => level.colour.ours)
        .map((level) => level.number);
    expect(ours('handbook-2026')).toEqual([1, 5]);
    expect(ours('regiekaart-2025')).toEqual([]);
    expect(ours('zou-2020')).toEqual([1, 2, 3, 4, 5]);
  });
});

/** A small region: an own level 2 and one criterion less; everything else borrowed. Files alone, no code of ours. */
const region = (change = '') => `
const t = (nl, en) => ({ nl, en });
const source = { seed: 'region:waterdorp-2027', heading: '3. Kaart' };
const yes = (criterion) => ({ criterion, holds: true });
const no = (criterion) => ({ criterion, holds: false });
const level = (number, roles, situation) => ({
  number,
  name: { value: t('Trede ' + number, 'Rung ' + number) },
  householdWords: t('Zo is het nu.', 'That is how it is now.'),
  colour: { code: ['GREEN', 'YELLOW', 'ORANGE', 'RED', 'DARK_RED'][number - 1], ours: true },
  capacity: { value: t('Draagkracht', 'Capacity') },
  selfReliance: { value: t('Redzaamheid', 'Self-reliance') },
  concerns: { value: t('Zorgen', 'Concerns') },
  focus: { value: t('Aandacht', 'Focus') },
  plan: { value: t('Plan', 'Plan') },
  plans: [{ plan: 'SUPPORT_PLAN', need: 'REQUIRED' }],
  regie: { value: t('Het dorp', 'The village') },
  roles,
  deployed: { value: t('Iedereen', 'Everyone') },
  textRungs: [],
  situation,
  source,
});
const role = (profile) => [
  { role: 'REGISSEUR', appointment: 'REQUIRED', profiles: [profile], heldBy: { value: t('Dorpsteam', 'Village team') } },
];
const borrowed = {
  words: 'handbook-2026', criteria: 'handbook-2026', profiles: 'handbook-2026', speakingOrder: 'handbook-2026',
  forms: 'handbook-2026', process: 'handbook-2026',
};
export const edition = {
  id: 'waterdorp-2027',
  order: 9,
  title: t('Regiekaart Waterdorp', 'Regiekaart Waterdorp'),
  about: t('Een verzonnen kaart.', 'An invented card.'),
  year: 2027,
  version: '1',
  publisher: 'Waterdorp',
  source,
  levels: [1, 2, 3, 4, 5].map((number) =>
    level(number, role(number < 3 ? 'REGISSEUR_A' : 'REGISSEUR_B'), [yes('UNSAFETY_SIGNALS')]),
  ),
  chain: [2, 3, 4, 5].map((target) => ({
    target,
    adds: [yes(['UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST', 'STAGNATION_BY_HOUSEHOLD'][target - 2])],
    source,
  })),
  transitions: [2, 3, 4, 5].map((from) => ({
    key: from + '-down', from, kind: 'DOWN', targets: [from - 1], all: [no('UNSAFETY_SIGNALS')], source,
  })),
  regisseurRole: 'REGISSEUR',
  firstLevelBy: 'CHAIN',
  safetyStepsWhen: ['UNSAFETY_SIGNALS'],
  safetyPlanFrom3: 'PROPOSED',
  borrows: borrowed,
  ${change}
};
`;

describe('a region', () => {
  let directory = '';

  const put = async (text: string, folder = 'waterdorp-2027') => {
    await mkdir(join(directory, folder), { recursive: true });
    await writeFile(join(directory, folder, 'edition.ts'), text);
  };

  beforeEach(async () => {
    // Inside the source tree, so that the files of a region are read as the shipped ones are.
    directory = await mkdtemp(join(shipped, '..', '.region-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('adds its own edition by files alone, and everything works with it', async () => {
    await put(region());
    const all = await loadEditions(shipped, directory);
    const waterdorp = all.find((one) => one.id === 'waterdorp-2027');
    if (!waterdorp) throw new Error('not loaded');

    expect(all.map((one) => one.id)).toEqual([...editions.map((one) => one.id), 'waterdorp-2027']);
    expect(checkEdition(waterdorp)).toEqual([]);
    expect(advise(waterdorp, 1, yes('UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED'))).toMatchObject({
      targets: [3],
      alsoMet: [2],
      safetySteps: true,
    });
    expect(advise(waterdorp, 3, no('UNSAFETY_SIGNALS')).targets).toEqual([2]);
    expect(firstLevel(waterdorp, yes('UNSAFETY_SIGNALS')).targets).toEqual([2]);
    expect(fits(waterdorp, ['REGISSEUR_A'], 3, 'REGISSEUR').fits).toBe(false);
    expect(formsFor(waterdorp, 2)[0]?.forms.map((form) => form.borrowedFrom)).toEqual([
      'handbook-2026',
      'handbook-2026',
    ]);
    const view = editionView(waterdorp, 'EN');
    expect(view.levels[1]?.name).toBe('Rung 2');
    expect(view.levels[1]?.source.seed).toBe('region:waterdorp-2027');
    expect(view.borrowed).toContainEqual({ part: 'phases', from: 'handbook-2026' });
  });

  it.each([
    {
      fault: 'an unknown criterion',
      change: `safetyStepsWhen: ['ROOF_LEAKS'],`,
      place: 'waterdorp-2027/safetyStepsWhen: criterion "ROOF_LEAKS" is not in criteria. Remedy: use one of',
    },
    {
      fault: 'a level that nothing leads to',
      change: `chain: [],`,
      place: 'waterdorp-2027/levels/2: nothing leads up to it. Remedy: add a rung of the chain',
    },
    {
      fault: 'a target that is no level',
      change: `transitions: [{ key: 'x', from: 2, kind: 'UP', targets: [7], all: [yes('UNSAFETY_SIGNALS')], source }],`,
      place: 'waterdorp-2027/transitions/x: level 7 does not exist. Remedy: use one of 1, 2, 3, 4, 5.',
    },
    {
      fault: 'a text missing in a language',
      change: `title: { nl: 'Waterdorp' },`,
      place: 'waterdorp-2027 title: no text in en. Remedy: write it.',
    },
    {
      fault: 'a key twice',
      change: `transitions: [2, 2].map((from) => ({ key: 'same', from, kind: 'DOWN', targets: [1], all: [no('UNSAFETY_SIGNALS')], source })),`,
      place: 'waterdorp-2027/transitions: key "same" twice. Remedy: give each its own key.',
    },
    {
      fault: 'a level without a profile',
      change: `levels: [1, 2, 3, 4, 5].map((number) => level(number, [], [yes('UNSAFETY_SIGNALS')])),`,
      place: 'waterdorp-2027/levels/1: no role, so no profile. Remedy: say in roles which profile it asks.',
    },
    {
      fault: 'a profile that does not exist',
      change: `levels: [1, 2, 3, 4, 5].map((number) => level(number, role('REGISSEUR_Z'), [yes('UNSAFETY_SIGNALS')])),`,
      place:
        'waterdorp-2027/levels/1/REGISSEUR: profile "REGISSEUR_Z" does not exist. Remedy: use one of REGISSEUR_A',
    },
    {
      fault: 'a level that leaves a whole list out',
      change: `levels: [1, 2, 3, 4, 5].map((number) => ({ ...level(number, role('REGISSEUR_A'), [yes('UNSAFETY_SIGNALS')]), ...(number === 4 && { plans: undefined }) })),`,
      place: 'waterdorp-2027/levels/4: not the right shape',
    },
    {
      fault: 'a missing part',
      change: `chain: undefined,`,
      place: `waterdorp-2027/chain: missing. Remedy: write it, or name the edition it comes from: borrows: { chain: '...' }.`,
    },
    {
      fault: 'borrowing from an edition that borrows itself',
      change: `borrows: { ...borrowed, forms: 'regiekaart-2025' },`,
      place:
        'waterdorp-2027/forms: borrowed from "regiekaart-2025", which has none of its own. Remedy: name an edition that has its own.',
    },
    {
      fault: 'a second default',
      change: `isDefault: true,`,
      place: 'editions: 2 editions are the default. Remedy: set isDefault: true in exactly one edition.ts.',
    },
  ])('with $fault is told the place and the remedy, and nothing starts', async ({ change, place }) => {
    await put(region(change));
    await expect(loadEditions(shipped, directory)).rejects.toThrow(place);
  });

  it('is told so when the folder and the edition have different names, or when there is no edition', async () => {
    await put(region(), 'elsewhere-2027');
    await expect(loadEditions(shipped, directory)).rejects.toThrow(
      'give the folder and the edition the same name',
    );
    await rm(directory, { recursive: true });
    await put('export const nothing = true;');
    await expect(loadEditions(shipped, directory)).rejects.toThrow('exports no edition');
  });

  it('that writes its own forms is told about a field without a kind', async () => {
    const voiceless = {
      ...edition('zou-2020')?.forms.find((form) => form.kind === 'SUPPORT_PLAN'),
      key: 'village-plan',
    };
    const forms = JSON.stringify([voiceless], (key, value) =>
      key === 'kind' && value === 'DATE' ? undefined : value,
    );
    await put(region(`forms: ${forms}, borrows: { ...borrowed, forms: undefined },`));
    await expect(loadEditions(shipped, directory)).rejects.toThrow(
      /village-plan\/.*kind "undefined" does not exist/,
    );
  });

  it('cannot take the name of an edition that is there: trajecten keep theirs', async () => {
    await put(region().replace("id: 'waterdorp-2027'", "id: 'zou-2020'"), 'zou-2020');
    await expect(loadEditions(shipped, directory)).rejects.toThrow('editions: key "zou-2020" twice');
  });
});
