import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  DateTime: { input: 'Date', output: 'Date | string' },
  Date: { input: 'string', output: 'string' },
  Bytes: { input: 'Uint8Array', output: 'Uint8Array' },
  ID: { input: 'string', output: 'string' },
};
const onTheWire = { DateTime: 'string', Date: 'string', Bytes: 'string' };
const shared = { enumsAsTypes: true, useTypeImports: true, skipTypename: true };

const ofServer = { scalars, avoidOptionals: { field: true, inputValue: false } };

/** Typed resolvers for the server, typed operations for web and tests. Output is committed; tests check the drift. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'server/src/schema.generated.ts': {
      plugins: ['typescript'],
      config: { ...shared, ...ofServer },
    },
    'server/src/graph/resolvers.generated.ts': {
      plugins: ['./schema/import-types.mjs', 'typescript-resolvers'],
      config: {
        ...shared,
        ...ofServer,
        namespacedImportName: 'Types',
        contextType: './context.ts#RequestContext',
        useIndexSignature: true,
        optionalResolveType: true,
        resolversNonOptionalTypename: { unionMember: true },
        mappers: {
          Person: '../traject/traject.types.ts#PersonRecord',
          Me: './come-in.ts#MeRecord',
          Place: '../account/account.types.ts#PlaceRecord',
          Traject: '../traject/traject.types.ts#TrajectRecord',
          TrajectSummary: '../traject/traject.types.ts#TrajectSummaryRecord',
          Regie: '../regie/regie.types.ts#RegieRecord',
          LevelForHousehold: '../regie/regie.types.ts#RegieRecord',
          Plan: '../plan/plan.service.ts#PlanView',
          PlanSummary: '../plan/plan.model.ts#StoredPlan',
          PlanVersion: '../plan/plan.model.ts#StoredVersion',
          Meeting: '../meeting/meeting.view.ts#MeetingView',
          AgendaItem: '../meeting/meeting.view.ts#AgendaItemView',
          AgendaOpening: '../meeting/meeting.view.ts#AgendaOpeningView',
          Dossier: '../dossier/dossier.types.ts#DossierRecord',
          DossierLine: '../dossier/dossier.types.ts#LineRecord',
          SafetyScale: '../plan/plan.scale.ts#ScaleView',
          PlanSection: '../plan/plan.view.ts#SectionView',
          PlanEntry: '../plan/plan.view.ts#EntryView',
          PlanAnswer: '../plan/plan.view.ts#AnswerView',
          Action: '../plan/plan.view.ts#ActionView',
          PlanEvents: '../plan/plan.follow.ts#PlanEventsView',
          TextUpdated: '../plan/plan.draw.ts#LettersView',
          PlanStateChanged: '../plan/plan.draw.ts#StateView',
        },
      },
    },
    'web/src/lib/graph/schema.generated.ts': {
      plugins: ['typescript'],
      config: { ...shared, scalars: onTheWire, onlyOperationTypes: true },
    },
    'web/src/lib/': {
      documents: 'web/src/lib/**/*.graphql',
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: 'graph/schema.generated.ts' },
      plugins: ['typescript-operations', './schema/operations.mjs'],
      config: { ...shared, scalars: onTheWire },
    },
  },
};

export default config;
