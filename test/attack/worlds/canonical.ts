const identity = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![\w-])[\w-]{43}(?![\w-])/g;

/**
 * An answer without what chance made of it: every identity becomes the number of its first appearance, so that which
 * one it is, and in which order, still counts.
 */
export function canonical(): (answer: unknown) => string {
  const known = new Map<string, string>();
  return (answer) =>
    (typeof answer === 'string' ? answer : JSON.stringify(answer))
      .replaceAll(identity, (id) => {
        const name = known.get(id) ?? `#${known.size + 1}`;
        known.set(id, name);
        return name;
      })
      // Addresses of accounts of the region, and the port of this server.
      .replaceAll(/#\d+-\d+@voorbeeld\.test/g, 'account@voorbeeld.test')
      .replaceAll(/127\.0\.0\.1:\d+/g, 'here');
}
