import type { Page } from 'playwright-core';
import type { Region } from './story.ts';

/** A screen to show. */
export interface Screen {
  /** Name of the file, before its size. */
  name: string;
  /** Demo key of who looks; absent: nobody signed in. */
  who?: string;
  path: string;
  on: ('phone' | 'laptop' | 'beamer')[];
  /** What one does on it before it is shown. */
  act?(page: Page): Promise<void>;
}

const both: Screen['on'] = ['phone', 'laptop'];
const phone: Screen['on'] = ['phone'];
const laptop: Screen['on'] = ['laptop'];

/** Screens that need no meeting. */
async function quietScreens(region: Region): Promise<Screen[]> {
  const adjei = await region.trajectOf('adjei.abena');
  const terlouw = await region.trajectOf('terlouw.jeroen');
  const dijkgraaf = await region.trajectOf('dijkgraaf.riet');
  const noori = await region.trajectOf('noori.laila');
  const closed = await region.trajectOf('visser.jolanda');
  const choosing = await region.trajectOf('kramer.bas');
  const adopted = dijkgraaf.plans.find(({ state }) => state === 'ADOPTED')?.id ?? '';
  const draft = adjei.plans[0]?.id ?? '';
  const plan = (traject: string, id: string, rest = ''): string => `/traject/${traject}/plan/${id}${rest}`;
  const of = (who: string, traject: string, prefix: string, on: Screen['on']): Screen[] =>
    ['', 'mensen', 'overleggen', 'veilig', 'regie', 'verloop'].map((part) => ({
      name: `${prefix}-${part || 'overzicht'}`,
      who,
      path: `/traject/${traject}${part && `/${part}`}`,
      on,
    }));
  return [
    { name: 'begin', path: '/', on: both },
    {
      name: 'begin-code-fout',
      path: '/',
      on: phone,
      act: async (page) => {
        await page.getByRole('textbox', { name: 'De zes cijfers van het overleg' }).fill('12');
        await page.getByRole('button', { name: 'Verder' }).click();
      },
    },
    { name: 'inloggen', path: '/inloggen', on: both },
    { name: 'uitnodiging-werkt-niet', path: '/meedoen#onbekend', on: phone },
    { name: 'bestaat-niet', path: '/bestaat-niet', on: both },
    { name: 'regiekaart', path: '/regiekaart', on: both },
    { name: 'werkwijze', path: '/werkwijze', on: both },
    { name: 'hulp', path: '/hulp', on: both },
    { name: 'hulp-huishouden', path: '/hulp/huishouden', on: both },
    { name: 'privacy', path: '/privacy', on: both },
    { name: 'toegankelijkheid', path: '/toegankelijkheid', on: both },
    { name: 'moeder-vandaag', who: 'adjei.abena', path: '/vandaag', on: both },
    { name: 'kind-vandaag', who: 'adjei.kofi', path: '/vandaag', on: phone },
    { name: 'opa-vandaag', who: 'terlouw.henk', path: '/vandaag', on: phone },
    { name: 'vader-vandaag', who: 'terlouw.jeroen', path: '/vandaag', on: phone },
    { name: 'moeder-ik', who: 'adjei.abena', path: '/ik', on: both },
    {
      name: 'moeder-niet-veilig',
      who: 'noori.laila',
      path: '/vandaag',
      on: phone,
      act: async (page) => page.getByRole('button', { name: 'Ik voel mij niet veilig' }).first().click(),
    },
    ...of('noori.laila', noori.id, 'moeder', phone),
    ...of('terlouw.henk', terlouw.id, 'opa', phone),
    { name: 'moeder-plan', who: 'adjei.abena', path: plan(adjei.id, draft), on: both },
    {
      name: 'moeder-plan-zorgen',
      who: 'adjei.abena',
      path: plan(adjei.id, draft, '?deel=concerns'),
      on: phone,
    },
    { name: 'moeder-plan-lezen', who: 'adjei.abena', path: plan(adjei.id, draft, '/lezen'), on: both },
    { name: 'riet-plan-vast', who: 'dijkgraaf.riet', path: plan(dijkgraaf.id, adopted, '/lezen'), on: both },
    { name: 'riet-versies', who: 'dijkgraaf.riet', path: plan(dijkgraaf.id, adopted, '/versies'), on: both },
    { name: 'moeder-geweigerd', who: 'adjei.abena', path: `/traject/${terlouw.id}`, on: phone },
    { name: 'afgesloten-vandaag', who: 'visser.jolanda', path: '/vandaag', on: both },
    { name: 'afgesloten', who: 'visser.jolanda', path: `/traject/${closed.id}/afsluiten`, on: both },
    { name: 'dag-kiezen', who: 'orlando', path: `/traject/${choosing.id}/overleggen`, on: both },
    { name: 'dag-zeggen', who: 'kramer.wilma', path: '/vandaag', on: phone },
    { name: 'regisseur-vandaag', who: 'tjeerd', path: '/vandaag', on: laptop },
    { name: 'regisseur-trajecten', who: 'tjeerd', path: '/trajecten', on: both },
    ...of('tjeerd', terlouw.id, 'regisseur', both),
    { name: 'regisseur-plan', who: 'yasemin', path: plan(adjei.id, draft), on: laptop },
    { name: 'professional-regie', who: 'nadia', path: `/traject/${noori.id}/regie`, on: laptop },
    { name: 'professional-vandaag', who: 'nadia', path: '/vandaag', on: both },
    { name: 'aanmelden', who: 'marjolein', path: '/aanmelden', on: both },
    { name: 'sturing', who: 'joost', path: '/sturing', on: both },
    { name: 'beleid-sturing', who: 'sven', path: '/sturing', on: laptop },
    { name: 'beheer-vandaag', who: 'ingrid', path: '/vandaag', on: laptop },
  ];
}

/** The three views of the meeting as it is now, each with a word of what is going on. */
function meetingScreens({ meetingId }: Region, moment: string): Screen[] {
  const path = `/overleg/${meetingId}`;
  return [
    { name: `overleg-${moment}-telefoon`, who: 'adjei.abena', path, on: phone },
    { name: `overleg-${moment}-hulpverlener`, who: 'ruben', path, on: laptop },
    { name: `overleg-${moment}-leiden`, who: 'yasemin', path: `${path}/leiden`, on: both },
    { name: `overleg-${moment}-beamer`, who: 'yasemin', path: `${path}/scherm`, on: ['beamer'] },
  ];
}

/** A moment of the demo region, and the screens to look at then. */
export interface Moment {
  name: string;
  /** Brings the meeting there from the moment before. */
  reach(region: Region): Promise<void>;
  screens(region: Region): Screen[] | Promise<Screen[]>;
}

const moment = (name: string, reach: Moment['reach']): Moment => ({
  name,
  reach,
  screens: (region) => meetingScreens(region, name),
});

const quiet = (name: string, of: (screen: Screen) => boolean): Moment => ({
  name,
  reach: async () => undefined,
  screens: async (region) => (await quietScreens(region)).filter(of),
});

/** Every screen there is, in the order of a meeting: for the pictures, and for the test that judges them. */
export const moments: readonly Moment[] = [
  quiet('zonder inloggen', ({ who }) => !who),
  quiet('huishouden en netwerk', ({ who }) => who?.includes('.') ?? false),
  quiet('wie met huishoudens werkt', ({ who }) => who !== undefined && !who.includes('.')),
  moment('0-voor', async () => undefined),
  moment('0-welkom', (region) => region.begin()),
  moment('0-wie-is-wie', (region) => region.goTo('opening.introductions')),
  moment('0-signalen', (region) => region.goTo('opening.signals')),
  moment('1-zorgen', async (region) => {
    await region.goTo('concerns');
    await region.waitAndRaise();
  }),
  moment('1-zes', (region) => region.worrySix()),
  moment('2-samen', async (region) => {
    await region.goTo('shared-picture');
    await region.writeTogether();
  }),
  moment('3-ronde', async (region) => {
    await region.goTo('situation');
    await region.answerSome();
  }),
  moment('4-geopend', (region) => region.openRound()),
  moment('5-toestemming', (region) => region.goTo('consent')),
  {
    name: '6-doelen',
    reach: (region) => region.goTo('goals'),
    screens: (region) => [...meetingScreens(region, '6-doelen'), wrapUp(region)],
  },
  moment('7-vast', (region) => region.adopt()),
  moment('8-klaar', (region) => region.closeMeeting()),
];

function wrapUp({ meetingId }: Region): Screen {
  return {
    name: 'overleg-6-doelen-afronden',
    who: 'yasemin',
    path: `/overleg/${meetingId}/leiden`,
    on: laptop,
    act: (page) => page.getByRole('button', { name: 'Afronden' }).first().click(),
  };
}
