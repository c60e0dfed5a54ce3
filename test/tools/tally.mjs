import { existsSync, readFileSync } from 'node:fs';

/** What passed and failed, over all tools. */
export function createTally() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  return {
    total,
    /** Titles of what failed. */
    failures,
    add(title, { passed = 0, failed = 0, skipped = 0 }) {
      total.passed += passed;
      total.failed += failed;
      total.skipped += skipped;
      if (failed > 0) failures.push(failed > 1 ? `${title}: ${failed}` : title);
    },
    /** The closing line. */
    line() {
      const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
      return `${total.passed} passed, ${total.failed} failed${skipped}`;
    },
  };
}

/**
 * Counts a Vitest run from its JSON. A run that stopped before it could count, found no tests, or failed outside of
 * a test (a file that does not load, an error that nobody caught) is one failure more: never a pass by silence.
 */
export function countVitest(report, exitCode) {
  if (!existsSync(report)) return { failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const outsideTests = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
  const failed = numFailedTests + outsideTests;
  const silent = failed === 0 && (exitCode !== 0 || numPassedTests === 0) ? 1 : 0;
  return { passed: numPassedTests, failed: failed + silent, skipped: numPendingTests + numTodoTests };
}
