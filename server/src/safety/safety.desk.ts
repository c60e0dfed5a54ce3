import { trusted } from 'mongoose';
import type { TrajectService } from '../traject/traject.service.ts';
import type { SignalModel, StoredSignal } from './safety.model.ts';

/** True for what the safety desk reads whoever leads: about danger of life, and opened by nobody but the desk (R24). */
export const isForDeskToo = ({
  lifeThreatening,
  openedAt,
  deskAt,
}: Pick<StoredSignal, 'lifeThreatening' | 'openedAt' | 'deskAt'>): boolean =>
  lifeThreatening && (!openedAt || Boolean(deskAt));

/** What the safety desk of an organisation reads, newest first. */
export async function signalsForDesk(
  { traject }: { traject: TrajectService },
  Signal: SignalModel,
  organisationId: string,
): Promise<StoredSignal[]> {
  const [notLed, closed, unopened, kept] = await Promise.all([
    traject.notLedByProfessional(organisationId),
    traject.ending.closedOf(organisationId),
    // Of which traject alone: what another organisation's hold is not read here.
    Signal.distinct('trajectId', { lifeThreatening: true, openedAt: null }),
    Signal.distinct('trajectId', { deskAt: trusted({ $gt: new Date(0) }) }),
  ]);
  const all = new Set(notLed.map(({ id }) => id));
  const since = new Map(closed.map(({ id, closed: { at } }) => [id, at]));
  const own = await Signal.find({ trajectId: trusted({ $in: [...all, ...since.keys()] }) }).lean();
  const ofOwn = own.filter(({ trajectId, at }) => all.has(trajectId) || at >= (since.get(trajectId) ?? at));
  const here = (await traject.trajectenById([...new Set([...unopened, ...kept])])).flatMap((one) =>
    one.organisationId === organisationId ? [one.id] : [],
  );
  const urgent = await Signal.find({ trajectId: trusted({ $in: here }), lifeThreatening: true }).lean();
  const found = [...ofOwn, ...urgent.filter(isForDeskToo)];
  return [...new Map(found.map((one) => [one._id, one])).values()].toSorted(
    (a, b) => b.at.getTime() - a.at.getTime() || (a._id < b._id ? 1 : -1),
  );
}

/** True while one waits for the safety desk of an organisation that nobody opened. */
export async function waitsForDesk(
  neighbours: { traject: TrajectService },
  Signal: SignalModel,
  organisationId: string,
): Promise<boolean> {
  const found = await signalsForDesk(neighbours, Signal, organisationId);
  return found.some(({ openedAt, answeredAt }) => !openedAt && answeredAt === null);
}

/**
 * Notes that somebody reads them on purpose, at the desk or who leads. Whoever is first ends the mails; of two at once,
 * by what stands there when it is written, both are noted. Signals of before it was noted who read stay as they are.
 */
export async function markOpened(
  Signal: SignalModel,
  stored: readonly StoredSignal[],
  by: 'deskAt' | 'leaderAt',
  now: Date,
): Promise<void> {
  const ids = (some: readonly StoredSignal[]) => trusted({ $in: some.map(({ _id }) => _id) });
  const other = by === 'deskAt' ? 'leaderAt' : 'deskAt';
  const first = stored.filter(({ openedAt }) => !openedAt);
  const again = stored.filter((one) => !one[by]);
  if (first.length > 0)
    await Signal.updateMany(
      { _id: ids(first), openedAt: null },
      { $set: { openedAt: now, [by]: now, mailAt: null } },
    );
  if (again.length > 0)
    await Signal.updateMany(
      { _id: ids(again), [by]: null, [other]: trusted({ $gt: new Date(0) }) },
      { $set: { [by]: now } },
    );
}
