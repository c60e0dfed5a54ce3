import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What passed and failed, over all tools. */
export function createTally() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  return {
    total,
    /** Titles of what failed, with the tests of a suite that did. */
    failures,
    add(title, { passed = 0, failed = 0, skipped = 0, names = [] }) {
      total.passed += passed;
      total.failed += failed;
      total.skipped += skipped;
      if (failed > 0) failures.push(failed > 1 ? `${title}: ${failed}` : title);
      for (const name of names) failures.push(`${title}: ${name}`);
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
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const names = testResults.flatMap(({ name, status, message, assertionResults }) => {
    if (status !== 'failed') return [];
    const tests = assertionResults.filter((one) => one.status === 'failed');
    if (tests.length === 0) return [reasonOf(name, message)];
    return tests.map((one) => reasonOf(name, `${one.fullName}: ${one.failureMessages?.[0] ?? ''}`));
  });
  const silent = names.length === 0 && (exitCode !== 0 || numPassedTests === 0) ? 1 : 0;
  return {
    passed: numPassedTests,
    failed: names.length + silent,
    skipped: numPendingTests + numTodoTests,
    names,
  };
}

/** One line that tells which test failed and why: the end of a long output is what a build machine keeps. */
function reasonOf(file, text) {
  return `${basename(file)} > ${text.split('\n').slice(0, 2).join(' ')}`.slice(0, 300);
}
