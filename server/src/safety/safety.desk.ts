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
    Signal.find({ lifeThreatening: true, openedAt: null }).lean(),
    Signal.find({ deskAt: trusted({ $gt: new Date(0) }) }).lean(),
  ]);
  const all = new Set(notLed.map(({ id }) => id));
  const since = new Map(closed.map(({ id, closed: { at } }) => [id, at]));
  const own = await Signal.find({ trajectId: trusted({ $in: [...all, ...since.keys()] }) }).lean();
  const ofOwn = own.filter(({ trajectId, at }) => all.has(trajectId) || at >= (since.get(trajectId) ?? at));
  const urgent = [...unopened, ...kept].filter(isForDeskToo);
  const here = new Set(
    (await traject.trajectenById([...new Set(urgent.map(({ trajectId }) => trajectId))])).flatMap((one) =>
      one.organisationId === organisationId ? [one.id] : [],
    ),
  );
  const found = [...ofOwn, ...urgent.filter(({ trajectId }) => here.has(trajectId))];
  return [...new Map(found.map((one) => [one._id, one])).values()].toSorted(
    (a, b) => b.at.getTime() - a.at.getTime() || (a._id < b._id ? 1 : -1),
  );
}

/** Notes that somebody reads them on purpose, at the desk or who leads. Whoever is first ends the mails. */
export async function markOpened(
  Signal: SignalModel,
  stored: readonly StoredSignal[],
  by: 'deskAt' | 'leaderAt',
  now: Date,
): Promise<void> {
  const ids = (some: readonly StoredSignal[]) => trusted({ $in: some.map(({ _id }) => _id) });
  const first = stored.filter(({ openedAt }) => !openedAt);
  const again = stored.filter((one) => one.openedAt && !one[by] && (one.deskAt || one.leaderAt));
  if (first.length > 0)
    await Signal.updateMany(
      { _id: ids(first), openedAt: null },
      { $set: { openedAt: now, [by]: now, mailAt: null } },
    );
  if (again.length > 0) await Signal.updateMany({ _id: ids(again) }, { $set: { [by]: now } });
}
