import type { PlanView } from './plan.service.ts';
import { partsOfTextKey } from './plan.types.ts';
import type { EntryView } from './plan.view.ts';

const ofPerson = ({ coveredWords }: EntryView, personId: string): string[] =>
  coveredWords.filter((key) => partsOfTextKey(key).personId === personId);

/** A plan with the words, answers and actions of one person alone: those of others are not about that person. */
export function onlyWordsOf(personId: string, plan: PlanView): PlanView {
  return {
    ...plan,
    actions: plan.actions.filter(({ ownerId }) => ownerId === personId),
    sections: plan.sections.map((section) => ({
      ...section,
      rows: [],
      entries: section.entries.flatMap((entry) => {
        if (entry.speakerId === personId) return [entry];
        const texts = entry.texts.filter((one) => one.personId === personId);
        const answers = entry.answers.filter((one) => one.personId === personId);
        return texts.length + answers.length > 0
          ? [{ ...entry, writtenByName: null, coveredWords: ofPerson(entry, personId), texts, answers }]
          : [];
      }),
    })),
  };
}
