/** How many ordinary answers go into a second, at least, on a machine that has nothing else to do. */
const IN_A_SECOND = 100;

/**
 * Milliseconds that stand for "within a second" in a test. On a machine that is busy with more than the test a second
 * is as long as a hundred ordinary answers take there, now or when it is asked at the end: what is promised is the way
 * of the answer, not the machine.
 */
export async function aSecond(ordinary: () => Promise<unknown>): Promise<() => Promise<number>> {
  const times = 10;
  const measured = async (): Promise<number> => {
    const before = performance.now();
    for (let i = 0; i < times; i++) await ordinary();
    return ((performance.now() - before) / times) * IN_A_SECOND;
  };
  const before = await measured();
  return async () => Math.max(1000, before, await measured());
}
