import { describe, expect, it } from 'vitest';
import { must } from './answers.testing.ts';
import { assess, assessmentFault } from './assess.ts';

const y = true;
const n = false;

describe.each([
  {
    id: 'handbook-2026',
    answers: [n],
    reportAt: [],
    outcomes: ['CLOSE_AND_RECORD', 'ARRANGE_HELP'],
    endsAt: 1,
  },
  { id: 'handbook-2026', answers: [y, y, n], reportAt: [2, 3], outcomes: ['REPORT', 'REPORT'], endsAt: 3 },
  { id: 'handbook-2026', answers: [y, n, n], reportAt: [3], outcomes: ['REPORT'], endsAt: 3 },
  {
    id: 'handbook-2026',
    answers: [y, n, y, n],
    reportAt: [4],
    outcomes: ['ORGANISE_HELP', 'REPORT'],
    endsAt: 4,
  },
  {
    id: 'handbook-2026',
    answers: [y, n, y, y, n],
    reportAt: [5],
    outcomes: ['ORGANISE_HELP', 'HELP_GOES_ON', 'REPORT_AGAIN'],
    endsAt: 5,
  },
  {
    id: 'handbook-2026',
    answers: [y, y, y, y, y],
    reportAt: [2],
    outcomes: ['REPORT', 'ORGANISE_HELP', 'HELP_GOES_ON', 'FOLLOW_UNTIL_STABLE'],
    endsAt: 5,
  },
  { id: 'zou-2020', answers: [n], reportAt: [], outcomes: ['CLOSE_AND_RECORD'], endsAt: 1 },
  {
    id: 'zou-2020',
    answers: [y, y, y, y, n],
    reportAt: [2, 5],
    outcomes: ['REPORT', 'WALK_WITH_VEILIG_THUIS', 'ORGANISE_HELP', 'REPORT_AGAIN'],
    endsAt: 5,
  },
  {
    id: 'zou-2020',
    answers: [y, n, n],
    reportAt: [3],
    outcomes: ['WALK_WITH_VEILIG_THUIS', 'REPORT'],
    endsAt: 3,
  },
])('$id, answers $answers', ({ id, answers, reportAt, outcomes, endsAt }) => {
  it(`reports at ${reportAt.join(', ') || 'no question'} and ends at ${endsAt}`, () => {
    expect(assess(must(id), answers)).toMatchObject({ reportAt, outcomes, endsAt, complete: true });
  });

  it('gives words for every outcome in both languages', () => {
    for (const step of assess(must(id), answers).steps) {
      for (const { text } of step.outcomes) expect(text.nl && text.en).toBeTruthy();
    }
  });

  it('refuses an answer more once the walk has ended', () => {
    const fault = assessmentFault(must(id).process.assessment, [...answers, true]);
    expect(fault).toEqual(
      answers.length === 5 ? { code: 'ASSESSMENT_TOO_LONG' } : { code: 'ASSESSMENT_ENDED', question: endsAt },
    );
    expect(() => assess(must(id), [...answers, true])).toThrow(RangeError);
  });
});

describe('a walk that is not finished', () => {
  it('is at question 1 before the first answer', () => {
    expect(assess(must('handbook-2026'), [])).toMatchObject({
      endsAt: 1,
      complete: false,
      reportAt: [],
      steps: [],
    });
  });

  it('goes on after a report at question 2', () => {
    expect(assess(must('handbook-2026'), [y, y])).toMatchObject({
      endsAt: 3,
      complete: false,
      reportAt: [2],
    });
  });

  it('is walked in 2025 with the framework of the handbook', () => {
    expect(assess(must('regiekaart-2025'), [n])).toEqual(assess(must('handbook-2026'), [n]));
  });
});
