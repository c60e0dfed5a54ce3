/** A line of the access log, as far as it tells who did what and when. */
interface Line {
  who: string;
  what: string;
  at: string;
}

/** Lines with how often the same person did the same thing in one go: one after the other, on one day. */
export function sameThings<One extends Line>(lines: readonly One[]): (One & { times: number })[] {
  const told: (One & { times: number })[] = [];
  for (const line of lines) {
    const last = told.at(-1);
    if (last && last.who === line.who && last.what === line.what && sameDay(last.at, line.at)) last.times++;
    else told.push({ ...line, times: 1 });
  }
  return told;
}

const dutchDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
const sameDay = (one: string, other: string): boolean =>
  dutchDay.format(new Date(one)) === dutchDay.format(new Date(other));
