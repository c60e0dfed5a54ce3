/** The signals of one sender: the one that comes first, and all others. */
export interface FromOne<T> {
  first: T;
  others: T[];
}

/** Signals by sender, in the order of the server; signals that came with the request each stand by themselves. */
export function bySender<T>(signals: readonly T[], senderOf: (signal: T) => string): FromOne<T>[] {
  return [...Map.groupBy(signals, senderOf).values()].map(([first, ...others]) => ({
    first: first!,
    others,
  }));
}
