import { expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { wordsOfClosing } from './closing.rules.ts';

const input = {
  trajectId: 't',
  agreed: true,
  followUp: ' Elke maand een gesprek. ',
  contact: 'De wijkcoach.',
  relapse: 'Bellen.',
  aftercare: 'De huisarts.',
  evaluation: 'Het ging goed.',
  despite: 'Een actie mag blijven liggen.',
};

it('keeps the words of a closing, trimmed, with who closes', () => {
  const said = wordsOfClosing(input, 'Anna', false);
  expect(said).toMatchObject({ followUp: 'Elke maand een gesprek.', by: 'Anna' });
  expect(said.despite).toBe(input.despite);
});

it('asks why one closes although a check does not hold, and keeps no reason when all hold', async () => {
  expect(wordsOfClosing(input, 'Anna', true).despite).toBe('');
  const without = { ...input, despite: ' ' };
  expect(wordsOfClosing(without, 'Anna', true).despite).toBe('');
  expect(await refusalOf(() => wordsOfClosing(without, 'Anna', false))).toBe('MOTIVATION_REQUIRED');
});

it.each(['followUp', 'contact', 'relapse', 'aftercare', 'evaluation'])(
  'is refused without %s',
  async (part) => {
    expect(await refusalOf(() => wordsOfClosing({ ...input, [part]: ' ' }, 'Anna', true))).toBe(
      'INPUT_INVALID',
    );
  },
);

it('is refused as long as the people of the household do not think that it can stop', async () => {
  const notYet = { ...input, agreed: false };
  expect(await refusalOf(() => wordsOfClosing(notYet, 'Anna', true))).toBe('INPUT_INVALID');
});
