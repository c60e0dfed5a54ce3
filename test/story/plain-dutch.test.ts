import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signInMail } from '@regietafel/server/account/sign-in.words.ts';
import { closedMail, reopenedMail } from '@regietafel/server/closing/closing.words.ts';
import { erasingMail, readingEndsMail } from '@regietafel/server/retention/retention.words.ts';
import { errorTexts } from '@regietafel/server/errors.ts';
import { invitationMail as linkMail } from '@regietafel/server/invitation/invitation.words.ts';
import { adoptedMail, invitationMail } from '@regietafel/server/meeting/meeting.words.ts';
import { checkB1 } from '@regietafel/server/method/b1.ts';
import { letterPrint } from '@regietafel/server/output/print/letter-print.ts';
import { planWords } from '@regietafel/server/output/print/words.ts';

const folder = join(import.meta.dirname, '../../web/messages');
/** Catalogues whose screens are for professionals only. */
const professional = new Set(['dossier', 'intake', 'regie', 'steering']);

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

const at = new Date('2026-12-07T13:30:00Z');
const origin = 'https://regietafel.test';
const to = 'iemand@voorbeeld.test';
const letter = letterPrint(
  {
    link: origin,
    code: 'ABCD 2345',
    typeAt: 'https://regietafel.test/meedoen',
    firstName: 'Samira',
    regisseurName: 'Bas Jansen',
    meetsAt: at,
    place: 'Buurthuis',
    madeAt: at,
    firstUseBy: at,
    sender: { organisation: 'Wijkteam', phone: '030 000 0000', email: to },
  },
  '',
);
const mails = [
  signInMail(to, { link: origin, code: 'ABCD2345', minutes: 15 }),
  linkMail(to, origin, at, { name: 'Bas Jansen', organisation: 'Wijkteam' }),
  linkMail(to, origin, at, null),
  closedMail(to, origin, at),
  readingEndsMail(to, origin, at),
  erasingMail(to, origin, at),
  reopenedMail(to, origin),
  invitationMail(to, { startsAt: at, moved: false, calendar: '', origin }),
  invitationMail(to, { startsAt: at, moved: true, calendar: '', origin }),
  adoptedMail(to, origin, true),
];
/** Everything that the server itself says to household and network, outside the screens. */
const said: [string, string[]][] = [
  ...mails.map(({ subject, text }): [string, string[]] => [
    `the mail “${subject}”`,
    [subject, ...text.split('\n')],
  ]),
  ['the printed letter', textsIn(letter)],
  ['the printed plan', textsIn(planWords.nl)],
  ['the errors', Object.values(errorTexts)],
];
/** Without addresses, which are no sentences. */
const spoken = (text: string) => text.replace(/https:\S+/g, '');
const addressesFormally = (text: string) => /(?<![\p{L}\p{N}])(u|uw|uzelf)(?![\p{L}\p{N}])/iu.test(text);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(said)('What %s says', (_, texts) => {
  it('is plain Dutch (B1)', () => {
    expect(texts.map(spoken).flatMap((text) => checkB1(text))).toEqual([]);
  });

  it('says je, as the screens do', () => {
    expect(texts.filter(addressesFormally)).toEqual([]);
  });
});

it('says je on every screen', () => {
  const texts = readdirSync(folder).flatMap((room) =>
    textsIn(JSON.parse(readFileSync(join(folder, room, 'nl.json'), 'utf8'))),
  );
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter(addressesFormally)).toEqual([]);
});
