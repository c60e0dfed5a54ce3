import type { ClientSession } from 'mongoose';
import type { Grant } from '../access/grant.ts';
import type { FactSource } from '../access/situation.ts';
import type { Viewer } from '../access/viewer.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Colleague, ObligationKind, TimelineItem, TrajectChange } from '../schema.generated.ts';
import type { Addresses } from './addresses.ts';
import type { Appointments, HandedOver } from './appointments.ts';
import type { Ending } from './ending.ts';
import type { HappenedListener } from './events.ts';
import type { HappenedInTrajecten } from './happened.ts';
import type { Leading } from './leading.ts';
import type { Obligations } from './obligations.ts';
import type { People } from './people.ts';
import type { Intake, TrajectStore } from './store.ts';
import type { TimelineViewer } from './timeline.rules.ts';
import type { Listener } from './traject.rules.ts';
import type { NewObligation, PersonRecord, TrajectEvent, TrajectRecord } from './traject.types.ts';
import type { Unled } from './unled.ts';

/** What trajecten need of other modules. */
export interface TrajectNeighbours {
  account: AccountService;
  /** The level of the latest sealed decision; null when there is none. */
  decidedLevel(trajectId: string): Promise<number | null>;
}

/** What the intake desk does with a traject, in transactions of its own. No viewer asks. */
export interface TrajectDesk
  extends
    Pick<People, 'memberOf' | 'professional'>,
    Pick<Appointments, 'appointFirst' | 'ownRegisseur' | 'loadOf'>,
    Pick<TrajectStore, 'intakeOf'>,
    Unled {
  /** Writes a new traject and the members of its household. */
  open(
    session: ClientSession,
    traject: TrajectRecord,
    intake: Intake,
    members: readonly PersonRecord[],
  ): Promise<void>;
}

/** Trajecten, their people, appointments, obligations and timeline. */
export interface TrajectService extends Pick<Appointments, 'handOver' | 'changeRegisseur'>, Addresses {
  facts: TrajectStore['facts'] & Pick<FactSource, 'trajectOfObligation' | 'regisseurSide'>;
  batchedFacts: TrajectStore['batchedFacts'];
  trajectById(id: string): Promise<TrajectRecord | null>;
  /** All persons of a traject, those who left too. */
  peopleOf(trajectId: string): Promise<PersonRecord[]>;
  personById(id: string): Promise<PersonRecord | null>;
  /** Trajecten of an organisation that no professional leads now, for its safety desk. */
  notLedByProfessional(organisationId: string): Promise<TrajectRecord[]>;
  /** Trajecten of an organisation that are not closed. */
  openOfOrganisation(organisationId: string): Promise<TrajectRecord[]>;
  /** Persons who take part now by an account, over all trajecten; for `Me.persons`. */
  personsOfAccount(accountId: string): Promise<PersonRecord[]>;
  /** Tells screens, and the timeline when asked. */
  publish(trajectId: string, event: TrajectEvent): Promise<void>;
  /** Writes an event down in the transaction of what it is about; `publishPending` publishes it after that, each once. */
  enqueue(session: ClientSession, trajectId: string, event: TrajectEvent): Promise<void>;
  publishPending(trajectId: string): Promise<void>;
  openObligation(trajectId: string, obligation: NewObligation): Promise<void>;
  /** Solves open obligations of a kind (and subject) because the system saw it happen. */
  solveObligations(trajectId: string, kind: ObligationKind, subject?: string): Promise<void>;
  /**
   * Moves the traject on because of a meeting. Tells nobody: the meeting tells who knows of it, whether or not another
   * one led there before; news that stays away would tell of that other (A5).
   */
  enterPhase(trajectId: string, phase: TrajectRecord['phase']): Promise<void>;
  /** Goes to another phase by hand, in the caller's transaction. False when it is no longer where it was. */
  movePhase(
    session: ClientSession,
    move: { trajectId: string; from: TrajectRecord['phase']; to: TrajectRecord['phase'] },
  ): Promise<boolean>;
  /** How many regisseurs there were, with the one of now. */
  timesLed(trajectId: string): Promise<number>;
  /** What waits for the regisseur, for modules that write it together with something of their own. Tells nobody. */
  obligations: Obligations;
  /**
   * Moves the level, in the caller's transaction, only when level and regisseur are as expected. Returns the number of
   * the decision, or null when they are not. For regie, which writes that decision.
   */
  moveLevel(
    session: ClientSession,
    move: { trajectId: string; from: number; to: number; regisseurPersonId: string },
  ): Promise<number | null>;
  /** As whom a viewer takes part now. */
  personsOf(viewer: Viewer): Promise<PersonRecord[]>;
  trajectenById(ids: string[]): Promise<TrajectRecord[]>;
  /** Trajecten that an account registered and that wait for a regisseur. */
  waitingOf(registeredBy: string): Promise<string[]>;
  /** Latest change that everyone could see; null when there is no such traject. */
  activeAt(trajectId: string): Promise<Date | null>;
  desk: TrajectDesk;
  /** What happened in all trajecten, for figures. */
  happened: HappenedInTrajecten;
  /** What becomes of trajecten when their regisseur may no longer lead. */
  leading: Leading;
  /** Closing, opening again, and the end of reading. */
  ending: Ending;
  /** Calls within the transaction in which somebody comes to take part, before: of two who come, one is first. */
  onPersonComing(listener: PersonComing): void;
  /** Calls when a person has left and the sessions of the person ended; the leaving waits for the answer. */
  onPersonLeft(listener: PersonLeft): void;
  /** Calls within the transaction of a handover; what it throws undoes the handover. */
  onHandedOver(listener: HandedOver): void;
  /** Calls for everything that gets a line on the timeline, when it is in the log: at least once, with the same identity. */
  onHappened(listener: HappenedListener): void;
  /** Publishes what a crash kept back. Call once, when all who hear of it are there. */
  publishLeftovers(): Promise<void>;
  people: Pick<People, 'add' | 'change' | 'showAsAsked' | 'remove' | 'contactOf'>;
  /** The traject; a professional's reading is recorded. */
  read(grant: Grant<'TRAJECT_READ'>): Promise<TrajectRecord>;
  colleagues(grant: Grant<'TRAJECT_LEAD'>): Promise<Colleague[]>;
  changes(
    grant: Grant<'TRAJECT_READ'>,
    listenerNow: () => Promise<Listener>,
  ): Promise<AsyncIterableIterator<TrajectChange>>;
  /** The timeline as far as the viewer may see it. */
  timelineOf(trajectId: string, viewer: TimelineViewer): Promise<TimelineItem[]>;
  /** Who is regisseur now; asked once for all persons of an answer. */
  regisseurOf(trajectId: string): Promise<string | null>;
}

/** What happens elsewhere before somebody comes. */
export type PersonComing = (trajectId: string, session: ClientSession) => Promise<void>;

/** What happens elsewhere because a person left. */
export type PersonLeft = (trajectId: string, personId: string) => Promise<void>;
