import type { Who, World } from './made.ts';
import { guesses, queries } from './questions.ts';
import { Asker, type Line } from './recorded.ts';

type Variables = Record<string, unknown>;

const once = (): Variables[] => [{}];
const ofTraject = ({ id }: World): Variables[] => [{ trajectId: id }];
const ofPlans = ({ plan, hidden }: World): string[] => [plan, hidden.plan];
const ofMeetings = ({ meeting, hidden }: World): string[] => [meeting, hidden.meeting];

/** What every query of the contract is asked with, in the order of asking. */
const asked: Record<string, (world: World) => Variables[]> = {
  place: once,
  me: once,
  mySessions: once,
  myDataProgress: once,
  myCalendarFeed: once,
  demoPeople: once,
  myTrajecten: once,
  myActions: once,
  obligations: once,
  safetyDesk: once,
  safetyDeskWaits: once,
  accessLog: ofTraject,
  colleagues: ofTraject,
  successors: ofTraject,
  safetyScale: ofTraject,
  safetySignalReaders: ofTraject,
  safetySignalState: ({ id, hidden }) => [{ trajectId: id, mutationId: hidden.spare }],
  traject: ({ id, hidden }) => [{ id }, { id: hidden.spare }],
  dossier: ({ hidden }) => [{ id: hidden.spare }],
  plan: (world) => ofPlans(world).flatMap((id) => [{ id }, { id, screen: true }]),
  coveredWords: (world) => ofPlans(world).map((planId) => ({ planId, partId: world.hidden.entry })),
  meeting: (world) => ofMeetings(world).map((id) => ({ id })),
  meetingScreen: (world) => ofMeetings(world).map((id) => ({ id })),
  myExperience: (world) => ofMeetings(world).map((meetingId) => ({ meetingId })),
  closedTrajecten: () => [{ householdName: 'Vermeer' }],
  regisseurCandidates: () => [{ edition: 'handbook-2026', level: 2 }],
  signInStep: once,
  mySecondFactor: once,
  myPasskeys: once,
  organisation: once,
  organisationAccounts: once,
  organisationLog: once,
  accessLogOverview: once,
  retentionTerms: once,
  trajectenToErase: once,
  erasedTrajecten: once,
  standingStill: once,
  escalations: once,
  reminderDays: once,
  webhooks: once,
  regisseurLoads: once,
  steeringFigures: once,
  waitingRequests: once,
};

/** Queries that say the same to everyone: the method; and one that asks for a secret, which is tested by itself. */
const notAsked: ReadonlySet<string> = new Set([
  'editions',
  'edition',
  'planForm',
  'regieAdvice',
  'firstRegieLevel',
  'assessment',
  // `what-is-known.test.ts`.
  'invitationPreview',
]);

const forgotten = [...queries.keys()].filter((name) => !(name in asked) && !notAsked.has(name));
if (forgotten.length > 0) throw new Error(`Nobody asks ${forgotten.join(', ')} in the worlds.`);

/** Paths of files that someone could guess. */
const paths = (world: World): string[] => [
  `/bestand/dossier/${world.hidden.spare}.pdf`,
  ...ofMeetings(world).map((id) => `/bestand/overleg/${id}.ics`),
  ...ofPlans(world).map((id) => `/bestand/concept/${id}.pdf`),
];

/** Everything that someone can find out in a world: what it can reach, and, with `alsoGuesses`, what it can guess at. */
export async function everythingKnownTo(world: World, who: Who, alsoGuesses: boolean): Promise<Line[]> {
  const asker = new Asker(world, who);
  await asker.mail();
  for (const [name, variables] of Object.entries(asked))
    for (const one of variables(world)) await asker.query(name, one);
  for (const path of paths(world)) await asker.file(path);
  await asker.ownData();
  await asker.calendarFeed();
  if (!alsoGuesses) return asker.lines;
  const known = asker.lines.length;
  const { plan: planId, meeting: meetingId } = world.hidden;
  await asker.guessLive('planEvents', { planId, after: 0 });
  for (const name of ['meetingChanged', 'meetingScreenChanged']) await asker.guessLive(name, { meetingId });
  for (const [name, { variables }] of guesses) await asker.guess(name, variables(world));
  for (const line of asker.lines.slice(known)) line.guessed = true;
  return asker.lines;
}
