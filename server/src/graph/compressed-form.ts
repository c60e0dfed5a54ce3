import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { RequestHandler } from 'express';
import { BREAK, parse, visit } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Forms that stay compressed: those of two editions in each language and voice. */
const KEPT = 64;
/** Of gzip: no name, no time, an unknown system. */
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
const { Z_FULL_FLUSH } = constants;

const forms = new LRUCache<string, Buffer>({ max: KEPT });
/** Questions in which `plan` and `form` are what they are called. */
const plain = new LRUCache<string, boolean>({ max: KEPT });

/**
 * Of the answer to the question of a plan three quarters is its form, which anyone may read: that part goes compressed.
 * What people wrote goes as it is, apart from it: who writes along and watches the line could guess at words by how well
 * they compress. The length of an answer tells what it told before.
 */
export const compressForm: RequestHandler = (request, response, next) => {
  if (!request.acceptsEncodings('gzip')) return next();
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    const { query } = (request.body ?? {}) as { query?: unknown };
    const form = typeof body === 'string' ? formIn(body, query) : undefined;
    if (typeof body !== 'string' || form === undefined) return send(body);
    response.setHeader('Content-Encoding', 'gzip');
    response.append('Vary', 'Accept-Encoding');
    return send(partlyCompressed(body, form));
  };
  next();
};

/** The form as it stands in the answer to the question of a plan; undefined in every other answer. */
function formIn(body: string, query: unknown): string | undefined {
  if (!body.startsWith('{"data":{"plan":{') || typeof query !== 'string' || !isPlain(query)) return undefined;
  const answer = JSON.parse(body) as { data?: { plan?: { form?: object } } };
  return answer.data?.plan?.form && JSON.stringify(answer.data.plan.form);
}

/** False when a question has something else go by the name of the form: words of people would be compressed. */
function isPlain(query: string): boolean {
  const known = plain.get(query);
  if (known !== undefined) return known;
  let renames = false;
  visit(parse(query), {
    Field({ alias }) {
      if (alias?.value !== 'plan' && alias?.value !== 'form') return undefined;
      renames = true;
      return BREAK;
    },
  });
  plain.set(query, !renames);
  return !renames;
}

/** The text as gzip, of which only `part` is compressed, by nothing but itself. */
export function partlyCompressed(text: string, part: string): Buffer {
  const at = text.indexOf(part);
  const compressed = forms.get(part) ?? deflateRawSync(part, { finishFlush: Z_FULL_FLUSH });
  forms.set(part, compressed);
  const whole = Buffer.from(text);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(whole));
  tail.writeUInt32LE(whole.length % 2 ** 32, 4);
  return Buffer.concat([
    HEAD,
    deflateRawSync(text.slice(0, at), { level: 0, finishFlush: Z_FULL_FLUSH }),
    compressed,
    deflateRawSync(text.slice(at + part.length), { level: 0 }),
    tail,
  ]);
}
