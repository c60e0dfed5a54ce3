import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkB1 } from '@regietafel/server/method/b1.ts';

const folder = join(import.meta.dirname, '../../web/messages');
/** Rooms whose screens are for professionals only. */
const professional = new Set(['intake', 'regie', 'steering']);

it.each(readdirSync(folder).filter((room) => !professional.has(room)))(
  'says what a household reads on the screens of %s in plain Dutch (B1)',
  (room) => {
    const messages = JSON.parse(readFileSync(join(folder, room, 'nl.json'), 'utf8')) as Record<
      string,
      string
    >;
    const found = Object.entries(messages).flatMap(([key, text]) =>
      checkB1(text).map(({ kind, found: words, advice }) => ({ key, kind, words, advice })),
    );
    expect(found).toEqual([]);
  },
);
