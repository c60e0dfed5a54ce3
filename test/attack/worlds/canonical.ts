const identity = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![\w-])[\w-]{43}(?![\w-])/g;

/** Makes what is told the same where only chance differs. */
export type Canonical = (answer: unknown) => string;

/**
 * An answer without what chance made of it: an identity that the world knows gets its name there; every other one the
 * number of its first appearance in this answer, so that which one it is, and in which order, still counts.
 */
export const canonicalFor =
  (known: ReadonlyMap<string, string>): Canonical =>
  (answer) => {
    const numbers = new Map<string, string>();
    return (
      (typeof answer === 'string' ? answer : JSON.stringify(answer))
        // What a mail carries: a calendar file has identities too.
        .replaceAll(/(?:^[A-Za-z0-9+/=]{20,76}$\n?){3,}/gm, (coded) =>
          Buffer.from(coded, 'base64').toString(),
        )
        .replaceAll(identity, (id) => {
          const name = known.get(id) ?? numbers.get(id) ?? `#${numbers.size + 1}`;
          if (!known.has(id)) numbers.set(id, name);
          return name;
        })
        // Digits of a session, as random as its identity.
        .replaceAll(/(?<="recognitionCode":")\d{4}/g, 'digits')
        // Addresses of this world; the port of this server; what a mail program makes up for each mail.
        .replaceAll(/@w\d+\.voorbeeld/g, '@voorbeeld')
        .replaceAll(/127\.0\.0\.1:\d+/g, 'here')
        .replaceAll(/--_NmP-[\w-]+|<[^<>@\s]+@(?:here|regietafel)[^<>\s]*>/g, 'mark')
    );
  };
