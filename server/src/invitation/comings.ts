import { digitsOf } from '@regietafel/schema/input/digits.ts';
import { trusted } from 'mongoose';
import { isUnproven } from '../access/unproven.ts';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { ComingIn } from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { isDuplicate } from '../writes.ts';
import { comingModel, type StoredComing } from './invitation.model.ts';
import { eventOf } from './invitation.rules.ts';
import type { Links } from './links.ts';

/** A time that someone came in, by invitation or let in by code. */
export type NewComing = Pick<StoredComing, 'personId' | 'trajectId' | 'guestId' | 'sessionId' | 'device'>;

/** Who came in by invitation, told to the other devices of that person (G10, A23). */
export interface Comings {
  /**
   * Someone came in; `others` are the sessions of the person that hear of it. False when it was noted before, as for a
   * guest whose letting in was told twice.
   */
  note(coming: NewComing, others: string[]): Promise<boolean>;
  /** How often someone came in as each of these persons. */
  times(personIds: string[]): Promise<Map<string, number>>;
  /** What this device has not answered yet, newest first. */
  untoldTo(viewer: Viewer): Promise<ComingIn[]>;
  /**
   * Answers one. Was it another, then that device is signed out and the invitation is withdrawn; was it oneself, then the
   * digits that it shows, when given, confirm it (A23). Throws NOT_FOUND, CODE_INVALID, RATE_LIMITED.
   */
  answer(
    viewer: Viewer,
    id: string,
    said: { mine: boolean; code?: string | null | undefined },
  ): Promise<void>;
}

/** Comings in the database. */
export async function createComings(
  { database, random, clock }: Core,
  neighbours: {
    account: Pick<AccountService, 'endSessionsOf' | 'recognisePerson'>;
    traject: Pick<TrajectService, 'publish'>;
  },
  links: Pick<Links, 'revoke'>,
): Promise<Comings> {
  const Stored = await comingModel(database);

  return {
    async note(coming, others) {
      const _id = coming.guestId === undefined ? random.uuid() : `${coming.guestId}:${coming.personId}`;
      try {
        await Stored.create({ _id, ...coming, at: clock.now(), tell: others });
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
    async times(personIds) {
      const ofThese = { personId: trusted({ $in: personIds }) };
      const found = await Stored.find(ofThese, { personId: 1, guestId: 1 }).lean();
      const byInvitation = found.filter(({ guestId }) => guestId === undefined);
      const byPerson = Map.groupBy(byInvitation, ({ personId }) => personId);
      return new Map(personIds.map((id) => [id, byPerson.get(id)?.length ?? 0]));
    },
    async untoldTo(viewer) {
      if (viewer.kind !== 'PERSON') return [];
      const found = await Stored.find({ personId: viewer.personId, tell: viewer.sessionId })
        .sort({ at: -1 })
        .lean();
      const mayAnswer = !isUnproven(viewer);
      return found.map(({ _id: id, at, device, guestId }) => {
        // What kind of device somebody has is not for whom could be another.
        return { id, at, device: mayAnswer ? device : '', byCode: guestId !== undefined, mayAnswer };
      });
    },
    async answer(viewer, id, { mine, code }) {
      if (viewer.kind !== 'PERSON') fail('NOT_FOUND');
      const asked = sessionOf(viewer) ?? '';
      const coming = await Stored.findOne({ personId: viewer.personId, _id: id, tell: asked }).lean();
      if (!coming) fail('NOT_FOUND');
      const { personId, sessionId, trajectId } = coming;
      if (!mine) {
        if (coming.guestId === undefined) await links.revoke(personId);
        await neighbours.account.endSessionsOf({ personId, sessionId });
      } else if (code) await neighbours.account.recognisePerson(personId, digitsOf(code, 4), sessionId);
      if (!mine || code) await neighbours.traject.publish(trajectId, eventOf(personId));
      await Stored.updateOne({ _id: id }, { $pull: { tell: asked } });
    },
  };
}
