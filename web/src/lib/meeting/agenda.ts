import type { AgendaItem } from './meeting.types.ts';

/** Seconds used by an item, the running ones included when it is the current one. `now` and `since` in milliseconds. */
export function usedSeconds(
  item: Pick<AgendaItem, 'usedSeconds'>,
  since: number | null,
  now: number,
): number {
  return item.usedSeconds + (since === null ? 0 : Math.max(0, (now - since) / 1000));
}

/** When the planned minutes of the current item are over, in milliseconds since 1970. */
export function endsAt(item: Pick<AgendaItem, 'plannedMinutes' | 'usedSeconds'>, since: number): number {
  return since + (item.plannedMinutes * 60 - item.usedSeconds) * 1000;
}

/** How a whole agenda stands, in whole minutes. */
export interface AgendaTotals {
  planned: number;
  used: number;
  /** Planned for what is still to come, the rest of the current item included. */
  left: number;
}

/** Planned, used and left minutes of an agenda. `current` null: not started. */
export function totalsOf(
  agenda: readonly Pick<AgendaItem, 'plannedMinutes' | 'usedSeconds'>[],
  current: number | null,
  since: number | null,
  now: number,
): AgendaTotals {
  let planned = 0;
  let used = 0;
  let left = 0;
  agenda.forEach((item, index) => {
    const spent = usedSeconds(item, index === current ? since : null, now);
    planned += item.plannedMinutes;
    used += spent;
    if (index > (current ?? -1)) left += item.plannedMinutes * 60;
    else if (index === current) left += Math.max(0, item.plannedMinutes * 60 - spent);
  });
  return { planned, used: Math.round(used / 60), left: Math.ceil(left / 60) };
}
