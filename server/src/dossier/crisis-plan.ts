import { fail } from '../errors.ts';
import type { Text } from '../method/types.ts';
import type { CrisisAnswerInput } from '../schema.generated.ts';
import { wordsOf } from '../traject/traject.rules.ts';

/** A question of the crisis plan. */
interface CrisisQuestionData {
  key: string;
  question: Text;
  hint: Text;
}

/** An answer in it. */
export interface CrisisAnswer {
  key: string;
  answer: string;
}

/** The crisis plan of level 5. The sources name it and have no layout: these questions are ours, short, in this order. */
export const crisisQuestions: readonly CrisisQuestionData[] = [
  {
    key: 'danger',
    question: { nl: 'Wat is het gevaar nu, en voor wie?', en: 'What is the danger now, and for whom?' },
    hint: {
      nl: 'Ook voor de buurt, en voor wie er werkt.',
      en: 'Also for the street, and for who works there.',
    },
  },
  {
    key: 'leads',
    question: { nl: 'Wie leidt, en wie beslist?', en: 'Who leads, and who decides?' },
    hint: { nl: 'Naam, functie en organisatie.', en: 'Name, function and organisation.' },
  },
  {
    key: 'reach',
    question: { nl: 'Wie is dag en nacht te bellen?', en: 'Who can be called day and night?' },
    hint: { nl: 'Ook wie het overneemt.', en: 'Also who takes over.' },
  },
  {
    key: 'tasks',
    question: { nl: 'Wie doet wat, en vanaf wanneer?', en: 'Who does what, and from when?' },
    hint: { nl: 'Per organisatie.', en: 'By organisation.' },
  },
  {
    key: 'safe-place',
    question: { nl: 'Waar is ieder nu veilig?', en: 'Where is everyone safe now?' },
    hint: { nl: 'Alleen wat deze professionals nodig hebben.', en: 'Only what these professionals need.' },
  },
  {
    key: 'told',
    question: { nl: 'Wie vertelt wat aan wie?', en: 'Who tells what to whom?' },
    hint: {
      nl: 'Het huishouden, de buurt, de school, de pers.',
      en: 'The household, the street, the school, the press.',
    },
  },
  {
    key: 'over',
    question: { nl: 'Wanneer is de crisis voorbij?', en: 'When is the crisis over?' },
    hint: { nl: 'Waaraan zie je dat, en wie zegt het?', en: 'How do you see that, and who says so?' },
  },
];

/** Answers as they are kept, in the order of the questions. Throws INPUT_INVALID when there are none, or to something else. */
export function crisisAnswers(given: readonly CrisisAnswerInput[] | null | undefined): CrisisAnswer[] {
  const all = given ?? [];
  const known = (key: string): boolean => crisisQuestions.some((question) => question.key === key);
  if (all.some(({ key }) => !known(key)) || new Set(all.map(({ key }) => key)).size < all.length)
    fail('INPUT_INVALID', { what: 'de vragen van het crisisplan' });
  const answers = crisisQuestions.flatMap(({ key, question }) => {
    const found = all.find((one) => one.key === key);
    const answer = found ? wordsOf(found.answer, question.nl, 2000) : '';
    return answer === '' ? [] : [{ key, answer }];
  });
  return answers.length > 0 ? answers : fail('INPUT_INVALID', { what: 'het crisisplan' });
}
