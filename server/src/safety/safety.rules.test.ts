import { describe, expect, it } from 'vitest';
import { bySender } from './safety.rules.ts';

const at = (minute: number) => new Date(minute * 60_000);
const signal = (from: string, minute: number, more: { life?: boolean; answered?: boolean } = {}) => ({
  from,
  at: at(minute),
  lifeThreatening: more.life === true,
  answeredAt: more.answered ? at(minute + 1) : null,
});

describe('The order of safety signals', () => {
  it('buries no signal under four hundred of another, and drops none', () => {
    const mother = signal('mother', 1);
    const many = Array.from({ length: 400 }, (_, minute) => signal('father', 2 + minute));
    const order = bySender([...many, mother], ({ from }) => from);
    expect(order).toHaveLength(401);
    expect(order.indexOf(mother)).toBe(1);
    expect(order[0]).toBe(many.at(-1));
  });

  it('puts danger of life before what is newer, and what waits before what was answered', () => {
    const signals = [
      signal('father', 9),
      signal('child', 3, { answered: true, life: true }),
      signal('mother', 1, { life: true }),
      signal('mother', 8),
    ];
    expect(bySender(signals, ({ from }) => from).map(({ from }) => from)).toEqual([
      'mother',
      'father',
      'child',
      'mother',
    ]);
  });
});
