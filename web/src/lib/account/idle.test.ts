import { describe, expect, it } from 'vitest';
import { askedBefore, idleAfter, idleState } from './idle.ts';

describe('A page that is open without use, on a device that others may hold too', () => {
  it('ends as soon as its session would, which the page itself keeps in use', () => {
    // As `limitsOf` of the server's session.rules.ts says.
    expect(idleAfter).toBe(15 * 60_000);
  });

  it('asks a minute before whether someone is still there', () => {
    const state = (quiet: number) =>
      idleState({ clock: 1000, since: 10 }, { clock: 1000 + quiet, since: 10 + quiet });
    expect(state(0)).toBe('USED');
    expect(state(idleAfter - askedBefore - 1)).toBe('USED');
    expect(state(idleAfter - askedBefore)).toBe('ASK');
    expect(state(idleAfter)).toBe('OVER');
  });

  it('ends when the clock was set back meanwhile, and when the device slept', () => {
    expect(idleState({ clock: 5 * idleAfter, since: 0 }, { clock: idleAfter, since: idleAfter })).toBe(
      'OVER',
    );
    expect(idleState({ clock: 0, since: 0 }, { clock: idleAfter, since: 1000 })).toBe('OVER');
  });
});
