import type { ClientSession } from 'mongoose';
import { trajectOf, type Grant } from '../access/grant.ts';
import type { FactSource } from '../access/situation.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type {
  DeskSignal,
  SafetySignal,
  SafetySignalInput,
  SafetySignalReader,
  SafetySignalState,
} from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { createSignalAnswering } from './safety.answering.ts';
import { createDeskReading } from './safety.desk-reading.ts';
import { createDeskNews } from './safety.desk-news.ts';
import { isForDeskToo, waitsForDesk } from './safety.desk.ts';
import { createSignalKeeping } from './safety.keeping.ts';
import { openSignals } from './safety.model.ts';
import { openingSignals } from './safety.opening.ts';
import { createSignalSending } from './safety.sending.ts';
import { createSignalMail } from './signal-mail.ts';
import { createSignalReaders } from './signal-readers.ts';

/** What safety needs of other modules. */
export interface SafetyNeighbours {
  account: AccountService;
  traject: TrajectService;
  accessLog: AccessLogService;
}

/** Safety signals. */
export interface SafetyService {
  facts: Pick<FactSource, 'signal' | 'hasSafetyDesk'>;
  /** True while a signal of this traject waits for an answer. */
  hasOpen(trajectId: string): Promise<boolean>;
  /** True when a signal of this traject was ever sent, answered or not. */
  hasAny(trajectId: string): Promise<boolean>;
  /** Sends mails about signals that nobody has opened, now and from then on. Call once, when the server is up. */
  watchUnopened(): void;
  /** Sends the mails of which it is time; by itself every minute, once that is watched. */
  mailDue(): Promise<void>;
  /** Stops watching, and resolves when what runs is done. */
  close(): Promise<void>;
  /**
   * A signal that came with the request, written in its transaction, for the regisseur who will be appointed. Once that is
   * done `signalKept` tells those who read it now.
   */
  signalAtIntake(
    session: ClientSession,
    trajectId: string,
    signal: { by: string; lifeThreatening: boolean },
  ): Promise<void>;
  /** Tells open screens of a safety desk, and mails, at once. */
  signalKept(): void;
  /**
   * Somebody answered in a plan that it is not safe. While no professional leads it is kept as a signal; a professional who leads is
   * told by the plan (A9).
   */
  answeredUnsafe(trajectId: string, personId: string, mutationId: string): Promise<void>;
  /** Keeps a signal and asks the regisseur for an answer. Never refused for its form: what is too long is cut. */
  send(grant: Grant<'SAFETY_SIGNAL'>, input: SafetySignalInput): Promise<void>;
  answer(grant: Grant<'SAFETY_READ'>, signalId: string, answer: string): Promise<SafetySignal>;
  /** True while one waits that who leads did not open. Opens nothing. */
  hasNew(grant: Grant<'SAFETY_READ'>): Promise<boolean>;
  /** The most serious of each sender first; that a professional looked is recorded, and told to who sent it. */
  signalsOf(grant: Grant<'SAFETY_READ'>): Promise<SafetySignal[]>;
  /** What the safety desk reads, the most serious of each sender first. A line in each household's log. */
  deskSignals(grant: Grant<'SAFETY_DESK'>): Promise<DeskSignal[]>;
  /** True while one waits for the safety desk that nobody opened. Opens nothing. */
  deskWaits(grant: Grant<'SAFETY_DESK'>): Promise<boolean>;
  /** The same at once, and when it becomes otherwise. */
  deskWaitsChanged(grant: Grant<'SAFETY_DESK'>): AsyncIterableIterator<boolean>;
  /** Who would read a signal that is sent now; nobody: there is no safety desk. */
  readersNow(grant: Grant<'SAFETY_SIGNAL'>, lifeThreatening: boolean): Promise<SafetySignalReader[]>;
  /** True while the organisation has a safety desk. */
  hasDesk(organisationId: string): Promise<boolean>;
  /** Where a signal of the viewer is; null when it is not known. */
  stateOf(grant: Grant<'SAFETY_SIGNAL'>, mutationId: string): Promise<SafetySignalState | null>;
}

/** Safety signals. Only the regisseur reads them; nothing else in the traject shows that they exist. */
export async function createSafetyService(core: Core, neighbours: SafetyNeighbours): Promise<SafetyService> {
  const Signal = await openSignals(core.database);
  const readers = createSignalReaders(neighbours);
  const mail = createSignalMail(core, neighbours, readers, Signal);
  const keeping = createSignalKeeping(core, neighbours, readers, Signal);
  const opened = openingSignals(core);
  const news = createDeskNews((organisationId) => waitsForDesk(neighbours, Signal, organisationId));

  return {
    ...createSignalSending({ Signal, keeping, mail, news }),
    ...createSignalAnswering(core, { neighbours, Signal, keeping, opened, news }),
    ...createDeskReading(core, { neighbours, Signal, opened, news, readers }),
    hasOpen: async (trajectId) => (await Signal.exists({ trajectId, answeredAt: null })) !== null,
    hasAny: async (trajectId) => (await Signal.exists({ trajectId })) !== null,
    watchUnopened: mail.start,
    mailDue: mail.sendDue,
    close: mail.close,
    facts: {
      async signal(id) {
        const stored = await Signal.findById(id).lean();
        return stored && { trajectId: stored.trajectId, deskToo: isForDeskToo(stored) };
      },
      hasSafetyDesk: readers.hasDesk,
    },
    hasDesk: readers.hasDesk,

    async readersNow(grant, lifeThreatening) {
      const traject = (await neighbours.traject.trajectById(trajectOf(grant))) ?? fail('NOT_FOUND');
      return [...new Set((await readers.of(traject, lifeThreatening)).map((reader) => reader.as))];
    },
  };
}
