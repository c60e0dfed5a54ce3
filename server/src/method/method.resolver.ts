import type { Resolvers } from '../graph/resolvers.generated.ts';
import { adviceIn, allEditions, assessmentIn, editionIn, firstLevelIn, formIn } from './method.service.ts';

/** The method is public: no viewer, no database, answers from memory. */
export const methodResolvers: Resolvers = {
  Query: {
    editions: (_, { language }) => allEditions(language ?? 'NL'),
    edition: (_, { id, language }) => editionIn(id, language ?? 'NL'),
    planForm: (_, { edition, id, language }) => formIn(edition, id, language ?? 'NL'),
    regieAdvice: (_, { edition, level, answers, language }) =>
      adviceIn(edition, level, answers, language ?? 'NL'),
    firstRegieLevel: (_, { edition, answers, language }) => firstLevelIn(edition, answers, language ?? 'NL'),
    assessment: (_, { edition, answers, language }) => assessmentIn(edition, answers, language ?? 'NL'),
  },
};
