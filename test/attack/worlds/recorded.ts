import { AsyncLocalStorage } from 'node:async_hooks';
import type { Server } from 'node:http';
import mongoose from 'mongoose';
import type { Answer, Person } from '../../support/person.ts';
import { canonical } from './canonical.ts';
import { cast, type Ears, type Who, type World } from './made.ts';
import { queries, subscriptions } from './questions.ts';

/** One thing that someone asked or was told, as text, and what the database was asked for it. */
export interface Line {
  what: string;
  answer: string;
  operations: string;
}

/** What the database was asked for the request that came last. */
let counted: string[] = [];

/**
 * Counts what the database is asked for each request, and not what goes on beside it: mongoose tells of every call on
 * a collection, within the request that makes it.
 */
export function countOperations(server: Server): void {
  const ofRequest = new AsyncLocalStorage<string[]>();
  server.prependListener('request', () => ofRequest.enterWith((counted = [])));
  mongoose.set('debug', (collection: string, method: string) =>
    ofRequest.getStore()?.push(`${collection}.${method}`),
  );
}

/** News that only these tests tell, to know that everything before it was heard. */
const isMarker = (frame: unknown): boolean => JSON.stringify(frame ?? '').includes('["PEOPLE","PEOPLE"]');

interface Heard {
  frames: Record<string, unknown>[];
  /** The newest number of the plan or meeting that was heard. */
  upTo: number;
  ended: boolean;
  more: () => void;
  end: () => Promise<unknown>;
}

/** Everyone of a world who follows its traject, its plan and its meeting. */
export class Followers {
  private readonly all = new Map<string, Heard>();

  /** Begins to follow at the first moment that there is something to follow. */
  readonly listen: Ears = async (world, moment) => {
    // One after the other: who came first is in the access log.
    for (const who of cast.filter((one) => one !== 'guest')) {
      const person = world.people[who];
      if (moment === 1) {
        this.follow(who, person, 'planEvents', { planId: world.plan, after: 0 });
        await this.settled(world);
        this.follow(who, person, 'trajectChanged', { trajectId: world.id });
      }
      if (moment === 2) this.follow(who, person, 'meetingChanged', { meetingId: world.meeting });
      if (moment < 3) await this.settled(world, moment === 1);
    }
    // What came while someone was not there yet is not counted.
    if (moment === 1) for (const heard of this.all.values()) heard.frames = [];
  };

  private follow(who: Who, person: Person, name: string, variables: Record<string, unknown>): void {
    const events = person.follow<Record<string, unknown>>(subscriptions.get(name)![0]!.text, variables);
    const heard: Heard = {
      frames: [],
      upTo: -1,
      ended: false,
      more: () => undefined,
      end: async () => events.return?.(),
    };
    this.all.set(`${who} ${name}`, heard);
    void (async () => {
      for await (const { data, errors } of events) {
        heard.frames.push(data ?? { refused: errors?.map(({ extensions }) => extensions?.['code']) });
        const { planEvents, meetingChanged } = (data ?? {}) as Record<string, Record<string, number>>;
        heard.upTo = Math.max(heard.upTo, planEvents?.['upTo'] ?? meetingChanged?.['seq'] ?? -1);
        heard.more();
      }
      heard.ended = true;
      heard.more();
    })();
  }

  /** Waits until everyone has heard what was told so far, the last of it to everyone. */
  private async settled(world: World, again = false): Promise<void> {
    const { services } = world.region.server.app;
    const marker = () => services.traject.publish(world.id, { what: ['PEOPLE', 'PEOPLE'] });
    await marker();
    const { plan } = await world.people.regisseur.get<{ plan: { seq: number } }>(
      'query ($id: ID!) { plan(id: $id) { seq } }',
      { id: world.plan },
    );
    const meeting = await services.meeting.facts.meeting(world.meeting);
    const { data } = meeting
      ? await world.people.regisseur.ask<{ meeting: { seq: number } }>(
          'query ($id: ID!) { meeting(id: $id) { seq } }',
          { id: world.meeting },
        )
      : { data: null };
    const reached = (key: string, { frames, ended, upTo }: Heard): boolean => {
      if (ended) return true;
      if (key.endsWith('trajectChanged')) return isMarker(frames.at(-1));
      return upTo >= (key.endsWith('planEvents') ? plan.seq : (data?.meeting.seq ?? 0));
    };
    const latest = performance.now() + 20_000;
    for (const [key, heard] of this.all)
      while (!reached(key, heard)) {
        if (performance.now() > latest)
          throw new Error(`${key} does not hear: ${JSON.stringify(heard.frames.at(-1))}`);
        if (again && key.endsWith('trajectChanged')) await marker();
        await Promise.race([
          new Promise<void>((more) => (heard.more = more)),
          new Promise<void>((more) => void setTimeout(more, 100)),
        ]);
      }
  }

  /** What everyone heard until now, and stops following. Screens of a meeting get its latest state, not every one. */
  async heard(world: World): Promise<Map<Who, Line[]>> {
    await this.settled(world);
    await Promise.all([...this.all.values()].map(({ end }) => end()));
    const found = new Map<Who, Line[]>(cast.map((who) => [who, []]));
    for (const [key, { frames }] of this.all) {
      const [who, name] = key.split(' ') as [Who, string];
      const told = (name === 'meetingChanged' ? frames.slice(-1) : frames)
        .flatMap((frame) => (frame['planEvents'] as { events?: unknown[] })?.events ?? [frame])
        .filter((frame) => !isMarker(frame));
      const write = canonical();
      for (const [number, frame] of told.entries())
        found.get(who)!.push({ what: `${name} ${number}`, answer: write(frame), operations: '' });
      found.get(who)!.push({ what: `${name}, how many`, answer: String(told.length), operations: '' });
    }
    return found;
  }
}

/** Everything that one person can ask, in order; each answer names what can be asked next. */
export class Asker {
  readonly lines: Line[] = [];
  private readonly write = canonical();
  private readonly asked = new Set<string>();

  private readonly world: World;
  private readonly who: Who;

  constructor(world: World, who: Who) {
    this.world = world;
    this.who = who;
  }

  private get person(): Person {
    return this.world.people[this.who];
  }

  /** Writes down an answer with what the database was asked for it. */
  private async note(what: string, ask: () => Promise<unknown>): Promise<unknown> {
    this.world.clock.advance(1000);
    const answer = await ask();
    // A meeting that is live is drawn from memory that lasts by the clock of the machine.
    const fromMemory = /^meeting/.test(what) && JSON.stringify(answer).includes('"data":{');
    const operations = fromMemory
      ? ''
      : counted
          .filter((one) => one !== 'sessions.updateOne')
          .sort()
          .join(' ');
    this.lines.push({ what: this.write(what), answer: this.write(answer), operations });
    return answer;
  }

  /** A field of Query by the identity that it takes. */
  async query(name: string, variables: Record<string, unknown>): Promise<void> {
    const key = `${name} ${JSON.stringify(variables)}`;
    if (this.asked.has(key)) return;
    this.asked.add(key);
    for (const question of queries.get(name) ?? []) {
      const answer = await this.note(`${question.name} ${JSON.stringify(variables)}`, async () => {
        const { data, errors } = await this.person.ask<unknown>(question.text, variables);
        const told = errors?.map(({ message, extensions }) => ({ message, code: extensions?.['code'] }));
        return { data, errors: told };
      });
      const { errors } = answer as Answer;
      if (errors?.some(({ message }) => /cost|depth|Cannot query|Syntax/i.test(message)))
        throw new Error(`${question.name}: ${errors[0]?.message}`);
      await this.followUp(answer);
      // Refused as a whole: its parts are refused alike.
      if ((answer as Answer<unknown>).data === null) return;
    }
  }

  /** A file by its path, as bytes. */
  async file(path: string): Promise<void> {
    if (this.asked.has(path)) return;
    this.asked.add(path);
    await this.note(path, async () => {
      const response = await fetch(`${this.world.region.server.origin}${path}`, {
        headers: { Cookie: this.person.cookie() ?? '' },
      });
      const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
      return `${response.status} ${response.headers.get('content-type')} ${text}`;
    });
  }

  /** Asks for what an answer names. */
  private async followUp(answer: unknown): Promise<void> {
    for (const { __typename, id, pdfPath, calendarPath } of objectsIn(answer)) {
      if (__typename === 'Plan' || __typename === 'PlanSummary') await this.query('plan', { id });
      if (__typename === 'Meeting' || __typename === 'MeetingSummary') {
        await this.query('meeting', { id });
        await this.query('meetingScreen', { id });
      }
      if (typeof calendarPath === 'string') await this.file(calendarPath);
      if (typeof pdfPath === 'string') await this.file(pdfPath);
    }
  }
}

function objectsIn(value: unknown, found: Record<string, unknown>[] = []): Record<string, unknown>[] {
  if (Array.isArray(value)) value.forEach((one) => objectsIn(one, found));
  else if (value !== null && typeof value === 'object') {
    found.push(value as Record<string, unknown>);
    Object.values(value).forEach((one) => objectsIn(one, found));
  }
  return found;
}

/** Everything that someone can find out in a world: what it can reach, and what it can guess the identity of. */
export async function everythingKnownTo(world: World, who: Who): Promise<Line[]> {
  const asker = new Asker(world, who);
  for (const name of queries.keys()) {
    const field = name;
    if (withoutArguments.has(field)) await asker.query(field, {});
  }
  await asker.query('accessLog', { trajectId: world.id });
  await asker.query('colleagues', { trajectId: world.id });
  await asker.query('safetySignalState', { trajectId: world.id, mutationId: world.hidden.spare });
  for (const id of [world.id, world.hidden.spare]) await asker.query('traject', { id });
  for (const id of [world.plan, world.hidden.plan]) await asker.query('plan', { id });
  for (const id of [world.meeting, world.hidden.meeting]) {
    await asker.query('meeting', { id });
    await asker.query('meetingScreen', { id });
    await asker.file(`/bestand/overleg/${id}.ics`);
  }
  await asker.file(`/bestand/concept/${world.hidden.plan}.pdf`);
  return asker.lines;
}

const withoutArguments = new Set([
  'place',
  'me',
  'mySessions',
  'demoPeople',
  'myTrajecten',
  'obligations',
  'safetyDesk',
]);
