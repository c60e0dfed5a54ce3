import type { FormField, FormSection } from './plan.types.ts';

/** One screen of a form that asks one question at a time; without a field: all rows of the section, to add more. */
export interface Question {
  section: FormSection;
  field: FormField | null;
}

/** The questions of a form, one by one. Of rows the first is asked field by field, then one may add more. */
export const questionsOf = (sections: readonly FormSection[]): Question[] =>
  sections.flatMap((section): Question[] => {
    if (section.filledFrom) return [];
    const fields = section.fields.map((field) => ({ section, field }));
    return section.repeatable ? [...fields, { section, field: null }] : fields;
  });
