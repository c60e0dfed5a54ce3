import { randomUUID } from 'node:crypto';
import { toldSeq } from '../../../server/src/meeting/meeting.numbers.ts';
import { meetingProjection } from '../../../server/src/meeting/meeting.projection.ts';
import type { MeetingEvent } from '../../../server/src/meeting/meeting.types.ts';
import type { Person } from '../../support/person.ts';
import * as operations from '../../support/operations.ts';
import { canonicalFor } from './canonical.ts';
import { cast, namesIn, type Ears, type Who, type World } from './made.ts';
import { subscriptions } from './questions.ts';
import type { Line } from './recorded.ts';

/** News that only these tests tell, to know that everything before it was heard. */
const isMarker = (frame: unknown): boolean => JSON.stringify(frame ?? '').includes('["PEOPLE","PEOPLE"]');

type Followed = 'planEvents' | 'trajectChanged' | 'meetingChanged';

interface Heard {
  frames: Record<string, unknown>[];
  /** The newest number of the plan or meeting that was heard. */
  upTo: number;
  ended: boolean;
  more: () => void;
  end: () => Promise<unknown>;
}

const isProfessional: ReadonlySet<Who> = new Set<Who>(['colleague', 'dismissed', 'regisseur', 'outside']);
/** Milliseconds between two tellings of a meeting, with some to spare. */
const oneTelling = 160;
const planNow = 'query ($id: ID!) { plan(id: $id) { seq state } }';
const meetingNow = 'query ($id: ID!) { meeting(id: $id) { seq } }';

/** Everyone of a world who follows its traject, its plan and its meeting, as far as they may. */
export class Followers {
  private readonly all = new Map<string, Heard>();

  /** Begins to follow at every moment what is not being followed yet: what was refused is asked again. */
  readonly listen: Ears = async (world, moment) => {
    world.told = () => this.meetingTold(world);
    await this.settled(world, true);
    const from = new Map([...this.all].map(([key, { frames }]) => [key, frames.length]));
    for (const who of cast) {
      if (who === 'guest' && moment < 3) continue;
      for (const [name, variables] of [
        ['planEvents', { planId: world.plan, after: 0 }],
        ['trajectChanged', { trajectId: world.id }],
        ['meetingChanged', { meetingId: world.meeting }],
      ] as const) {
        if (name === 'meetingChanged' && moment < 2) continue;
        const begun = this.follow(who, world, name, variables);
        // One after the other: which professional came first is in the access log.
        if (begun && isProfessional.has(who)) await this.settled(world, true);
      }
    }
    await this.settled(world, true);
    await this.meetingTold(world);
    // In how many frames people came in, one after the other, is chance: who is there in the end is not.
    for (const [key, heard] of this.all)
      if (key.endsWith('meetingChanged'))
        heard.frames.splice(from.get(key) ?? 0, heard.frames.length - 1 - (from.get(key) ?? 0));
  };

  /**
   * Waits until every screen of the meeting shows what was written in it, and one telling longer: a frame that came for
   * nothing would come by then.
   */
  private async meetingTold(world: World): Promise<void> {
    const { core } = world.region.server;
    const state = meetingProjection.empty();
    let seq = 0;
    for (const entry of await core.log.read(`meeting:${world.meeting}`, world.id, 0)) {
      meetingProjection.apply(state, entry.event as MeetingEvent[], entry);
      seq = toldSeq(entry.seq, state);
    }
    for (const [key, heard] of this.all)
      while (key.endsWith('meetingChanged') && !heard.ended && heard.upTo < seq)
        await new Promise<void>((more) => (heard.more = more));
    if (seq > 0) await new Promise<void>((later) => void setTimeout(later, oneTelling));
  }

  private follow(who: Who, world: World, name: Followed, variables: Record<string, unknown>): boolean {
    const key = `${who} ${name}`;
    const before = this.all.get(key);
    if (before && !before.ended) return false;
    const person: Person = world.people[who];
    const events = person.follow<Record<string, unknown>>(subscriptions.get(name)![0]!.text, variables);
    const heard: Heard = {
      frames: before?.frames ?? [],
      upTo: -1,
      ended: false,
      more: () => undefined,
      end: async () => events.return?.(),
    };
    this.all.set(key, heard);
    void (async () => {
      for await (const { data, errors } of events) {
        heard.frames.push(data ?? { refused: errors?.map(({ extensions }) => extensions?.['code']) });
        const { planEvents, meetingChanged } = (data ?? {}) as Record<string, Record<string, number>>;
        heard.upTo = Math.max(heard.upTo, planEvents?.['upTo'] ?? meetingChanged?.['seq'] ?? -1);
        heard.more();
      }
    })()
      // A socket that was refused as a whole: who has no session.
      .catch(() => undefined)
      .finally(() => {
        heard.ended = true;
        heard.more();
      });
    return true;
  }

  /** A row that all readers are told of comes last, as long as the plan can change. */
  private async pulse({ people, plan }: World): Promise<(frames: Heard['frames']) => boolean> {
    const now = await people.regisseur.get<{ plan: { state: string } }>(planNow, { id: plan });
    if (now.plan.state === 'ADOPTED')
      return (frames) => frames.some((frame) => JSON.stringify(frame).includes('PlanStateChanged'));
    const entryId = randomUUID();
    const code = await people.regisseur.codeOf(operations.addEntry, {
      input: { planId: plan, sectionKey: 'goals', entryId, mutationId: randomUUID() },
    });
    // In a closed traject nobody writes any more: what was written before it was closed was waited for then.
    if (code === 'TRAJECT_CLOSED') return () => true;
    return (frames) => frames.some((frame) => JSON.stringify(frame).includes(entryId));
  }

  /** Waits until everyone has heard what was told so far, the last of it to everyone. */
  private async settled(world: World, again = false): Promise<void> {
    const { services } = world.region.server.app;
    const marker = () => services.traject.publish(world.id, { what: ['PEOPLE', 'PEOPLE'] });
    await marker();
    const pulsed = await this.pulse(world);
    const meeting = await services.meeting.facts.meeting(world.meeting);
    const { data } = meeting
      ? await world.people.regisseur.ask<{ meeting: { seq: number } }>(meetingNow, { id: world.meeting })
      : { data: null };
    const reached = (key: string, { frames, ended, upTo }: Heard): boolean => {
      if (ended) return true;
      if (key.endsWith('trajectChanged')) return isMarker(frames.at(-1));
      return key.endsWith('planEvents') ? pulsed(frames) : upTo >= (data?.meeting.seq ?? 0);
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

  /** What everyone heard until now, and stops following. */
  async heard(world: World): Promise<Map<Who, Line[]>> {
    await this.settled(world);
    await Promise.all([...this.all.values()].map(({ end }) => end()));
    await nobodyIsThere(world);
    const found = new Map<Who, Line[]>(cast.map((who) => [who, []]));
    const write = canonicalFor(namesIn(world));
    for (const [key, { frames, upTo }] of this.all) {
      const [who, name] = key.split(' ') as [Who, Followed];
      const told = frames
        .flatMap((frame) => (frame['planEvents'] as { events?: unknown[] })?.events ?? [frame])
        .filter((frame) => !isMarker(frame));
      const lines = found.get(who)!;
      for (const [number, frame] of told.entries())
        lines.push({ what: `${name} ${number}`, answer: write(frame), operations: '' });
      const reached = name === 'planEvents' ? `, up to ${upTo}` : '';
      lines.push({ what: `${name}, how many`, answer: `${told.length}${reached}`, operations: '' });
    }
    return found;
  }
}

/** Waits until nobody is online any more: a meeting that did not begin shows who stands ready, by the clock of the machine. */
async function nobodyIsThere({ people, meeting }: World): Promise<void> {
  for (;;) {
    const { data } = await people.regisseur.ask<{ meeting: { participants: { online: boolean }[] } }>(
      'query ($id: ID!) { meeting(id: $id) { participants { online } } }',
      { id: meeting },
    );
    if (!data?.meeting.participants.some(({ online }) => online)) return;
    await new Promise<void>((later) => void setTimeout(later, oneTelling));
  }
}
