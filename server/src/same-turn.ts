/**
 * One question for all that is asked in the same turn of the event loop: the persons of an answer together ask once.
 * Gives null for what the answer does not hold. Nothing is kept after the turn.
 */
export function sameTurn<T>(
  askAll: (keys: string[]) => Promise<Map<string, T>>,
): (key: string) => Promise<T | null> {
  let asked: { keys: Set<string>; answers: Promise<Map<string, T>> } | null = null;
  return async (key) => {
    if (!asked) {
      const keys = new Set<string>();
      const answers = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        asked = null;
        return askAll([...keys]);
      });
      asked = { keys, answers };
    }
    const { keys, answers } = asked;
    keys.add(key);
    return (await answers).get(key) ?? null;
  };
}
