/** What decides the order of signals. */
export interface Ordered {
  at: Date;
  lifeThreatening: boolean;
  answeredAt: Date | null;
}

/** What waits first, then danger of life, then what is newest. */
function mostSerious(a: Ordered, b: Ordered): number {
  return (
    Number(a.answeredAt !== null) - Number(b.answeredAt !== null) ||
    Number(b.lifeThreatening) - Number(a.lifeThreatening) ||
    b.at.getTime() - a.at.getTime()
  );
}

/**
 * Signals by sender (G9): first the most serious one of each sender, then the others of each, so that someone
 * who sends many buries nobody's. Nothing is left out.
 */
export function bySender<T extends Ordered>(signals: readonly T[], senderOf: (signal: T) => string): T[] {
  const groups = [...Map.groupBy(signals, senderOf).values()].map((group) => group.toSorted(mostSerious));
  groups.sort(([a], [b]) => mostSerious(a!, b!));
  return [...groups.map(([first]) => first!), ...groups.flatMap((group) => group.slice(1))];
}
