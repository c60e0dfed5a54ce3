import { personOf, trajectOf } from '../access/grant.ts';
import type { DeskNews } from './safety.desk-news.ts';
import type { Kept, SignalKeeping } from './safety.keeping.ts';
import type { SignalModel } from './safety.model.ts';
import type { SafetyService } from './safety.service.ts';
import type { SignalMail } from './signal-mail.ts';

const longest = 2000;

interface With {
  Signal: SignalModel;
  keeping: SignalKeeping;
  mail: Pick<SignalMail, 'sendDue'>;
  news: Pick<DeskNews, 'changed'>;
}

/** Sending a signal, and what its sender hears of it. */
export function createSignalSending({
  Signal,
  keeping: { keep, keepOfPerson, ledByProfessional },
  mail,
  news,
}: With): Pick<SafetyService, 'signalAtIntake' | 'signalKept' | 'send' | 'answeredUnsafe' | 'stateOf'> {
  async function tell(signal: Kept & { personId: string }, words: string): Promise<void> {
    await keepOfPerson(signal, words);
    signalKept();
  }

  function signalKept(): void {
    news.changed();
    // Not waited for: how long the mail takes is no matter of who sends. It is due in the signal itself.
    void mail.sendDue();
  }

  return {
    signalKept,

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
  };
}

/** At most so many characters as are kept, without half of a character at the end. */
function cut(text: string): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
