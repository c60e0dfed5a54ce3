import { trusted, type ClientSession } from 'mongoose';
import { accountActing, personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { FactSource } from '../access/situation.ts';
import type { AccountService } from '../account/account.service.ts';
import type {
  DeskSignal,
  SafetySignal,
  SafetySignalInput,
  SafetySignalReader,
  SafetySignalState,
} from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { inTransaction } from '../writes.ts';
import { wordsOf } from '../traject/traject.rules.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { createSignalKeeping, placeOf, type Kept, type SignalWords } from './safety.keeping.ts';
import { isForDeskToo, markOpened, signalsForDesk } from './safety.desk.ts';
import { createSignalMail } from './signal-mail.ts';
import { createSignalReaders } from './signal-readers.ts';
import { openSignals, type StoredSignal } from './safety.model.ts';
import { bySender } from './safety.rules.ts';

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
  /** A signal that came with the request, written in its transaction, for the regisseur who will be appointed. */
  signalAtIntake(
    session: ClientSession,
    trajectId: string,
    signal: { by: string; lifeThreatening: boolean },
  ): Promise<void>;
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
  /** Who would read a signal that is sent now; nobody: there is no safety desk. */
  readersNow(grant: Grant<'SAFETY_SIGNAL'>, lifeThreatening: boolean): Promise<SafetySignalReader[]>;
  /** True while the organisation has a safety desk. */
  hasDesk(organisationId: string): Promise<boolean>;
  /** Where a signal of the viewer is; null when it is not known. */
  stateOf(grant: Grant<'SAFETY_SIGNAL'>, mutationId: string): Promise<SafetySignalState | null>;
}

const longest = 2000;

/** Safety signals. Only the regisseur reads them; nothing else in the traject shows that they exist. */
export async function createSafetyService(core: Core, neighbours: SafetyNeighbours): Promise<SafetyService> {
  const Signal = await openSignals(core.database);
  const readers = createSignalReaders(neighbours);
  const mail = createSignalMail(core, neighbours, readers, Signal);

  const { keep, keepOfPerson, ledByProfessional, noteFor } = createSignalKeeping(
    core,
    neighbours,
    readers,
    Signal,
  );

  async function opened(stored: StoredSignal): Promise<SafetySignal> {
    const { _id, trajectId, personId, at, lifeThreatening, answeredAt, sealed, answer, byAnswer } = stored;
    // Only the desk sends without being a person in the traject. Version 0.1 wrote a sentence of its own then.
    const atIntake = personId === null;
    const box = await core.keyring.box(trajectId);
    const { by, words: said } = box.open<SignalWords>(placeOf(_id, 'sealed'), bytesOf(sealed));
    const done = answer ? box.open<{ answer: string }>(placeOf(_id, 'answer'), bytesOf(answer)).answer : null;
    const own = { by, words: atIntake ? '' : said, atIntake, byAnswer: byAnswer === true };
    return { id: _id, at, ...own, fromId: personId, lifeThreatening, answeredAt, answer: done };
  }

  async function tell(signal: Kept & { personId: string }, words: string): Promise<void> {
    await keepOfPerson(signal, words);
    // Not waited for: how long the mail takes is no matter of who sends. It is due in the signal itself.
    void mail.sendDue();
  }

  return {
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

    signalAtIntake: (session, trajectId, { by, lifeThreatening }) =>
      keep(session, { trajectId, personId: null, lifeThreatening }, { by, words: '' }, true),

    async send(grant, input) {
      const mutationId = input.mutationId.slice(0, 100);
      const { lifeThreatening } = input;
      const about = { trajectId: trajectOf(grant), personId: personOf(grant), lifeThreatening, mutationId };
      await tell(about, cut(input.words.trim()));
    },

    async answeredUnsafe(trajectId, personId, given) {
      if (await ledByProfessional(trajectId)) return;
      const mutationId = `answer:${given}`.slice(0, 100);
      await tell({ trajectId, personId, lifeThreatening: false, byAnswer: true, mutationId }, '');
    },

    async stateOf(grant, mutationId) {
      const of = { trajectId: trajectOf(grant), personId: personOf(grant), mutationId };
      const stored = await Signal.findOne(of, { openedAt: 1 }).lean();
      return stored && (stored.openedAt ? 'READ' : 'SENT');
    },

    hasDesk: readers.hasDesk,

    async readersNow(grant, lifeThreatening) {
      const traject = (await neighbours.traject.trajectById(trajectOf(grant))) ?? fail('NOT_FOUND');
      return [...new Set((await readers.of(traject, lifeThreatening)).map((reader) => reader.as))];
    },

    async deskWaits(grant) {
      const found = await signalsForDesk(neighbours, Signal, accountActing(grant).organisationId);
      return found.some(({ openedAt, answeredAt }) => !openedAt && answeredAt === null);
    },

    async deskSignals({ viewer }) {
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      const found = await signalsForDesk(neighbours, Signal, viewer.organisationId);
      for (const trajectId of new Set(found.map((signal) => signal.trajectId)))
        await neighbours.accessLog.record({ trajectId, viewer, personId: null, what: 'SIGNAL_READ' });
      await markOpened(Signal, found, 'deskAt', core.clock.now());
      const inOrder = bySender(found, ({ trajectId, personId }) => `${trajectId} ${personId}`);
      const shown = await Promise.all(
        inOrder.map(async (stored) => ({
          trajectId: stored.trajectId,
          householdName: (await neighbours.traject.trajectById(stored.trajectId))?.householdName ?? '',
          phone: stored.personId ? ((await neighbours.traject.personById(stored.personId))?.phone ?? '') : '',
          professionalNeeded: (await neighbours.traject.obligations.openOf(stored.trajectId)).some(
            ({ reason }) => reason === 'PROFESSIONAL_NEEDED',
          ),
          signal: await opened(stored),
        })),
      );
      return shown;
    },

    async answer(grant, signalId, given) {
      const trajectId = trajectOf(grant);
      const answer = wordsOf(given, 'wat je deed', 4000, { required: true });
      const sealed = await core.keyring.seal(trajectId, placeOf(signalId, 'answer'), { answer });
      const professional = await ledByProfessional(trajectId);
      const first = await inTransaction(core.database, async (session) => {
        const answered = await Signal.updateOne(
          { _id: signalId, trajectId, answeredAt: null },
          { $set: { answeredAt: core.clock.now(), answer: sealed } },
          { session },
        );
        if (answered.matchedCount === 0) return false;
        await neighbours.traject.obligations.solve(trajectId, 'SAFETY_SIGNAL', signalId, session);
        await noteFor(session, trajectId, professional);
        return true;
      });
      await neighbours.traject.publishPending(trajectId);
      const stored = await Signal.findOne({ _id: signalId, trajectId }).lean();
      if (!stored) fail('NOT_FOUND');
      const signal = await opened(stored);
      // The first answer stands: what was recorded is not written over.
      if (!first && signal.answer !== answer) fail('CONFLICT');
      return signal;
    },

    async signalsOf(grant) {
      const trajectId = trajectOf(grant);
      const stored = await Signal.find({ trajectId }).sort({ at: -1, _id: -1 }).lean();
      await markOpened(Signal, stored, 'leaderAt', core.clock.now());
      return Promise.all(bySender(stored, ({ personId }) => String(personId)).map(opened));
    },

    async hasNew(grant) {
      const trajectId = trajectOf(grant);
      // What the desk opened is new to who leads, also when the desk answered it: who comes after knows nothing of it.
      const byDesk = { trajectId, leaderAt: null, deskAt: trusted({ $gt: new Date(0) }) };
      const waits = { trajectId, answeredAt: null, openedAt: null };
      return (await Signal.exists(waits)) !== null || (await Signal.exists(byDesk)) !== null;
    },
  };
}

/** At most so many characters as are kept, without half of a character at the end. */
function cut(text: string): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
