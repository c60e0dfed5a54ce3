import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';
import { edition } from '../method/editions.ts';
import { crisisQuestions } from './crisis-plan.ts';
import { sayIn } from '../method/view/say.ts';

const service = ({ services }: RequestContext) => services.dossier;

/** Meldcode dossiers over GraphQL. Who may is judged by `@needs`. */
export const dossierResolvers: Resolvers = {
  Query: {
    dossier: (_, _args, context) => service(context).read(grantFor(context, 'DOSSIER_READ')),
  },
  Mutation: {
    openDossier: (_, { input }, context) =>
      service(context).open(grantFor(context, 'DOSSIER_OPEN'), input.dossierId),
    nameInDossier: (_, { input }, context) => service(context).name(grantFor(context, 'DOSSIER_READ'), input),
    addDossierLine: (_, { input }, context) => service(context).add(grantFor(context, 'DOSSIER_READ'), input),
    doneInDossier: (_, { input }, context) =>
      service(context).done(grantFor(context, 'DOSSIER_READ'), input.lineId),
  },
  Traject: {
    dossiers: (_, _args, context) => service(context).dossiersOf(grantFor(context, 'DOSSIER_OPEN')),
  },
  Dossier: {
    named: async ({ trajectId, namedIds }, _args, { services }) =>
      (await services.traject.peopleOf(trajectId)).filter(({ id }) => namedIds.includes(id)),
    crisisQuestions: (_dossier, { language }) =>
      crisisQuestions.map(({ key, question, hint }) => ({
        key,
        question: sayIn(language)(question),
        hint: sayIn(language)(hint),
      })),
    pdfPath: ({ id }) => `/bestand/dossier/${id}.pdf`,
  },
  DossierLine: {
    outcomes: ({ outcomeCodes, edition: id }, { language }) =>
      outcomeCodes.flatMap((code) => {
        const text = edition(id)?.process.assessment.outcomes[code];
        return text ? [sayIn(language)(text)] : [];
      }),
  },
};
