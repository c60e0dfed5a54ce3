import { AsyncLocalStorage } from 'node:async_hooks';
import type { Server } from 'node:http';
import mongoose from 'mongoose';
import type { Answer, Person } from '../../support/person.ts';
import { readOutbox } from '../../support/outbox.ts';
import { canonicalFor, type Canonical } from './canonical.ts';
import { askingTime, namesIn, type Who, type World } from './made.ts';
import { guesses, queries, subscriptions } from './questions.ts';

/** One thing that someone asked or was told, as text, and what the database was asked for it. */
export interface Line {
  what: string;
  answer: string;
  operations: string;
  /** Asked of what this person can only guess at. */
  guessed?: true;
}

/**
 * Asked once for all persons of an answer, per turn of the event loop (`batch-loader.ts`). In how many turns persons
 * come by is chance of the machine, seen on a busy one between equal worlds; which persons there are is in the answer.
 */
const inBatches: ReadonlySet<string> = new Set(['comings_in.find', 'invitations.find']);

/**
 * Whose a session is, and which roles its account has, is looked up again about every second, whatever it asks for,
 * beside what is asked.
 */
function withoutSession(operations: readonly string[]): string[] {
  const [roles, ofSession] = [operations.indexOf('accounts.find'), operations.includes('sessions.find')];
  return operations.filter(
    (one, index) =>
      one !== 'sessions.updateOne' && one !== 'sessions.find' && !(ofSession && index === roles),
  );
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

/** Everything that one person can ask, in order; each answer names what can be asked next. */
export class Asker {
  readonly lines: Line[] = [];
  private readonly write: Canonical;
  private readonly asked = new Set<string>();

  private readonly world: World;
  private readonly who: Who;

  constructor(world: World, who: Who) {
    this.world = world;
    this.who = who;
    this.write = canonicalFor(namesIn(world));
    world.clock.set(askingTime(who));
  }

  private get person(): Person {
    return this.world.people[this.who];
  }

  /**
   * Writes down an answer with what the database was asked for it; `once` where facts are read again by the clock of the
   * machine meanwhile.
   */
  private async note(
    what: string,
    ask: () => Promise<unknown>,
    often: 'once' | 'each' = 'each',
  ): Promise<unknown> {
    this.world.clock.advance(200);
    const answer = await ask();
    // A meeting that is live is drawn from memory that lasts by the clock of the machine.
    const fromMemory = /^meeting/.test(what) && JSON.stringify(answer).includes('"data":{');
    const operations = fromMemory
      ? ''
      : withoutSession(counted)
          .filter(
            (one, index, all) => (often === 'each' && !inBatches.has(one)) || all.indexOf(one) === index,
          )
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

  /** A change of something that this person must not know of, by its identity. */
  async guess(name: string, variables: Record<string, unknown>): Promise<void> {
    await this.note(name, async () => {
      const { data, errors } = await this.person.ask<unknown>(guesses.get(name)!.text, variables);
      return { data, errors: errors?.map(({ message, extensions }) => [message, extensions?.['code']]) };
    });
  }

  /** A subscription to something that this person must not know of: it must be refused. */
  async guessLive(name: string, variables: Record<string, unknown>): Promise<void> {
    const socket = this.person.askBySocket<unknown>(subscriptions.get(name)![0]!.text, variables);
    const told = await Promise.race([
      socket.then(({ errors }) => errors?.map(({ extensions }) => extensions?.['code'])),
      new Promise((resolve) => void setTimeout(() => resolve('it goes on'), 3000)),
    ]).catch(() => 'no socket');
    this.lines.push({ what: `${name} (live)`, answer: JSON.stringify(told), operations: '' });
  }

  /** Mail that came for this person. */
  async mail(): Promise<void> {
    const address = this.world.addresses[this.who];
    const mails = await readOutbox(this.world.region.server.core.environment.dataDir);
    const own = mails.filter(({ to }) => address !== '' && to.includes(address));
    for (const [number, { subject, text }] of own.entries())
      this.lines.push({ what: `mail ${number}`, answer: this.write(`${subject}\n${text}`), operations: '' });
    this.lines.push({ what: 'mail, how many', answer: String(own.length), operations: '' });
  }

  /** What this person takes along about oneself, whole: the questions of it, one by one, are asked apart too. */
  async ownData(): Promise<void> {
    this.world.clock.advance(200);
    await this.note(
      'own data, taken',
      async () => {
        const answer = await this.person.ask<{ takeMyData: string }>('mutation { takeMyData(form: JSON) }');
        const text = answer.data && Buffer.from(answer.data.takeMyData, 'base64').toString();
        // By the clock of the machine.
        return text?.replaceAll(/"lastUsedAt": "[^"]*"/g, '') ?? answer.errors;
      },
      'once',
    );
  }

  /** What a calendar program reads by this person's address. */
  async calendarFeed(): Promise<void> {
    // On a device of others nobody of the household may make one.
    await this.person.ask('mutation { setOwnDevice(own: true) { ownDevice } }');
    const { data, errors } = await this.person.ask<{ makeCalendarFeed: string } | null>(
      'mutation { makeCalendarFeed }',
    );
    // An address is another one in every world.
    await this.note('calendar feed', async () => {
      if (!data) return errors;
      const response = await fetch(`${this.world.region.server.origin}${data.makeCalendarFeed}`);
      return `${response.status} ${(await response.text()).replaceAll(/^DTSTAMP:.*$/gm, '')}`;
    });
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
