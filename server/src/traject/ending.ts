import { trusted, type ClientSession } from 'mongoose';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { createClosedFacts } from './closed-facts.ts';
import type { TrajectModels } from './traject.model.ts';
import type { PersonLeft } from './traject.service.ts';
import type { TrajectClosed } from './traject.types.ts';

/** How a traject ends and begins again. No viewer asks; closing and retention judge who may. */
export interface Ending {
  /**
   * Notes that it is closed, in the caller's transaction. False when it is closed already or another leads it: then
   * nothing is written.
   */
  close(
    session: ClientSession,
    closing: { trajectId: string; regisseurPersonId: string; householdName: string; closed: TrajectClosed },
  ): Promise<boolean>;
  /** Opens it again with everyone who took part, in the caller's transaction. False when it is not closed. */
  reopen(session: ClientSession, trajectId: string): Promise<boolean>;
  /** Nobody takes part any more: the term to read is over. Sessions end at once. Twice changes nothing. */
  endReading(trajectId: string): Promise<void>;
  /** What is not sealed of a closed traject; null when it is open or not there. Needs no key. */
  closedFacts(trajectId: string): Promise<ClosedFacts | null>;
  /** Closed trajecten of an organisation that end before a moment, soonest first. */
  endingBefore(organisationId: string, before: Date): Promise<ClosedFacts[]>;
  /** All closed trajecten of an organisation. Needs no key. */
  closedOf(organisationId: string): Promise<ClosedFacts[]>;
  /** Closed trajecten of an organisation of a household with this name. */
  closedByName(organisationId: string, householdName: string): Promise<string[]>;
}

/** A closed traject by its dates. */
export interface ClosedFacts {
  id: string;
  organisationId: string;
  registeredAt: Date;
  closed: TrajectClosed;
}

/** A name as one compares it: without capitals, accents, double spaces and the word for household before it. */
export function comparableName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.replace(/^(familie|fam|gezin|huishouden|de familie|het gezin)\s+(?=\S)/, '');
}

/** Endings over the models of the traject module. */
export function createEnding(
  core: Core,
  accounts: Pick<AccountService, 'endSessionsOf'>,
  { Traject, Person }: TrajectModels,
  onLeft: readonly PersonLeft[],
): Ending {
  const digestOf = (name: string): string => core.keyring.digest('household name', comparableName(name));

  return {
    ...createClosedFacts({ Traject, digestOf }),

    async close(session, { trajectId, regisseurPersonId, householdName, closed }) {
      const written = await Traject.updateOne(
        { _id: trajectId, regisseurPersonId, closed: null },
        {
          // Changes of people, signals and closing cannot pass each other: all touch the traject.
          $inc: { peopleChanges: 1 },
          $set: { phase: 'AFGESLOTEN', closed: { ...closed, name: digestOf(householdName) } },
        },
        { session },
      );
      return written.matchedCount === 1;
    },

    async reopen(session, trajectId) {
      const written = await Traject.updateOne(
        { _id: trajectId, closed: trusted({ $ne: null }) },
        { $inc: { peopleChanges: 1 }, $set: { phase: 'VOORTGANG', closed: null } },
        { session },
      );
      await Person.updateMany(
        { trajectId, termOver: true },
        { $set: { active: true, leftAt: null }, $unset: { termOver: 1 } },
        { session },
      );
      return written.matchedCount === 1;
    },

    async endReading(trajectId) {
      const reading = await Person.find({ trajectId, active: true }, { _id: 1 }).lean();
      await Person.updateMany(
        { trajectId, active: true },
        { $set: { leftAt: core.clock.now(), termOver: true }, $unset: { active: 1 } },
      );
      core.accessChanges.announce({ trajectId });
      for (const { _id: personId } of reading) {
        await accounts.endSessionsOf({ personId });
        await Promise.all(onLeft.map((hears) => hears(trajectId, personId)));
      }
    },
  };
}
