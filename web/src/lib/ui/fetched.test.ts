import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetched } from './fetched.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('A part that was asked without a line comes when the line is back', async () => {
  const lost = new TypeError('Failed to fetch dynamically imported module');
  const fetch = vi.fn<() => Promise<string>>().mockRejectedValueOnce(lost).mockRejectedValueOnce(lost);
  fetch.mockResolvedValue('the part');
  const part = fetched(fetch);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(await part).toBe('the part');
  expect(fetch).toHaveBeenCalledTimes(3);
});

test('With a line it is asked once, and nothing waits', async () => {
  const fetch = vi.fn(() => Promise.resolve('the part'));
  expect(await fetched(fetch)).toBe('the part');
  expect(fetch).toHaveBeenCalledTimes(1);
});
