import { expect, test } from 'vitest';
import { createKeyedQueue } from './keyed-queue.ts';

test('tasks of one key go one after another, and a failed one holds up none', async () => {
  const queue = createKeyedQueue();
  const seen: string[] = [];
  let open = (): void => undefined;
  const first = queue.run('a', async () => {
    seen.push('first begins');
    await new Promise<void>((resolve) => (open = resolve));
    seen.push('first ends');
    throw new Error('first');
  });
  const second = queue.run('a', async () => {
    seen.push('second');
    return 2;
  });
  await queue.run('b', async () => void seen.push('other key'));
  open();
  await expect(first).rejects.toThrow('first');
  expect(await second).toBe(2);
  expect(seen).toEqual(['first begins', 'other key', 'first ends', 'second']);
});
