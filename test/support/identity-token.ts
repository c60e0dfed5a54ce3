import { createHmac, sign, type KeyObject } from 'node:crypto';

/** What an identity token says, and how it says to be signed. */
export interface TokenParts {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
}

const parse = (part = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
const written = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** Opens a token, whoever signed it. */
export function readToken(token: string): TokenParts {
  const [header, claims] = token.split('.');
  return { header: parse(header), claims: parse(claims) };
}

/** A token that is signed by a key, or by a text that both know, or not at all (null). */
export function tokenOf({ header, claims }: TokenParts, by: KeyObject | string | null): string {
  const text = `${written(header)}.${written(claims)}`;
  if (by === null) return `${text}.`;
  const signature =
    typeof by === 'string'
      ? createHmac('sha256', by).update(text).digest()
      : sign('RSA-SHA256', Buffer.from(text), by);
  return `${text}.${signature.toString('base64url')}`;
}
