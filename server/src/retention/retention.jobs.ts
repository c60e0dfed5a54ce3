import type { Core } from '../core.ts';
import type { Erase } from './erase.ts';
import { warningAt } from './retention.rules.ts';
import type { RetentionNeighbours, RetentionService } from './retention.service.ts';
import { erasingMail, readingEndsMail } from './retention.words.ts';

const kinds = [
  'retention.warn-reading',
  'retention.reading',
  'retention.warn-erasing',
  'retention.erase',
] as const;
type JobKind = (typeof kinds)[number];

interface With {
  neighbours: RetentionNeighbours;
  erase: Erase['erase'];
}

/** The end of reading and erasing, each with its warning, over jobs that wait in the database. */
export function createRetentionJobs(
  core: Core,
  { neighbours, erase }: With,
): Pick<RetentionService, 'begin' | 'stop'> {
  const { jobs } = neighbours;
  handleReading(core, neighbours);
  handleErasing(core, { neighbours, erase });

  return {
    async begin(session, trajectId, { at, readUntil, eraseAt }) {
      const due: Record<JobKind, Date> = {
        'retention.warn-reading': warningAt(at, readUntil),
        'retention.reading': readUntil,
        'retention.warn-erasing': warningAt(at, eraseAt),
        'retention.erase': eraseAt,
      };
      for (const kind of kinds) {
        // Erasing ends the jobs of the traject: its own goes on until all is done.
        const of = kind === 'retention.erase' ? null : trajectId;
        await jobs.plan({ kind, subject: trajectId, trajectId: of, dueAt: due[kind] }, session);
      }
    },
    async stop(session, trajectId) {
      for (const kind of kinds) await jobs.cancel(kind, trajectId, session);
    },
  };
}

function handleReading(core: Core, { jobs, traject: trajecten }: RetentionNeighbours): void {
  jobs.handle('retention.reading', async ({ subject }) => {
    const traject = await trajecten.trajectById(subject);
    // Opened again, perhaps closed anew, since this was planned.
    if (traject?.closed && traject.closed.readUntil <= core.clock.now())
      await trajecten.ending.endReading(subject);
  });

  jobs.handle('retention.warn-reading', async ({ subject }) => {
    const traject = await trajecten.trajectById(subject);
    if (!traject?.closed) return;
    for (const to of new Set((await trajecten.addressesOf(subject)).values()))
      await core.mailer.send(readingEndsMail(to, core.origin(), traject.closed.readUntil));
  });
}

function handleErasing(core: Core, { neighbours: { jobs, account, traject: trajecten }, erase }: With): void {
  jobs.handle('retention.warn-erasing', async ({ subject }) => {
    const facts = await trajecten.ending.closedFacts(subject);
    if (!facts) return;
    const all = await account.accountsOfOrganisation(facts.organisationId);
    for (const { email } of all.filter(({ roles }) => roles.includes('ADMINISTRATOR')))
      await core.mailer.send(erasingMail(email, core.origin(), facts.closed.eraseAt));
  });

  jobs.handle('retention.erase', async ({ subject }) => {
    const facts = await trajecten.ending.closedFacts(subject);
    const now = core.clock.now();
    if (!facts || facts.closed.eraseAt > now) return;
    const { organisationId, registeredAt, closed } = facts;
    await erase({ _id: subject, organisationId, registeredAt, closedAt: closed.at, erasedAt: now });
  });
}
