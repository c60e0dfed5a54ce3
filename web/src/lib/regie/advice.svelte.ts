import { ask } from '../graph/client.ts';
import { asProblem, type Problem } from '../graph/problem.ts';
import { answersGiven, type Answers } from './answers.ts';
import { AdviceAtIntakeDocument, AdviceFromLevelDocument, type AdviceFragment } from './regie.generated.ts';
import { methodLanguage } from './words.ts';

/** What the advice is asked for. `level` null: at intake, where there is no level yet. */
export interface AdviceQuestion {
  edition: string;
  level: number | null;
  answers: Answers;
}

/** Where the card points with the answers of this moment; asked again at every answer, the latest answer counts. */
export class LiveAdvice {
  advice = $state.raw<AdviceFragment>();
  problem = $state.raw<Problem>();
  #asked = 0;

  /** Asks where the card points now. */
  async ask({ edition, level, answers }: AdviceQuestion): Promise<void> {
    const number = ++this.#asked;
    const given = { edition, answers: answersGiven(answers), language: methodLanguage() };
    try {
      const advice =
        level === null
          ? (await ask(AdviceAtIntakeDocument, given)).firstRegieLevel
          : (await ask(AdviceFromLevelDocument, { ...given, level })).regieAdvice;
      if (number !== this.#asked) return;
      this.advice = advice;
      this.problem = undefined;
    } catch (thrown) {
      if (number === this.#asked) this.problem = asProblem(thrown);
    }
  }
}
