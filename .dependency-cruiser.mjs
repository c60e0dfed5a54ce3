/**
 * Import directions (design.md): main -> app -> rooms of the domain -> rooms that everyone stands on.
 * Types may point anywhere (rooms.ts, context.ts and schema.generated.ts are the contract between rooms); values not.
 */
const domain =
  'access-log|account|demo|household|intake|invitation|meeting|output|overview|plan|progress|regie|retention|safety|steering|traject';
const base = 'access|brake|database|log|mail|method|seal|text';
const baseFiles = 'context|core|create-core|environment|errors|logger|random|writes';
const forTests = '[.](test|testing)[.]ts$';
const notTypes = { dependencyTypesNot: ['type-only'] };

export default {
  forbidden: [
    {
      name: 'everything-resolves',
      comment: 'An import that points nowhere would not be judged by any other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^[$]app/|^[.]/[$]types' },
    },
    {
      name: 'no-circles',
      comment: 'Types may refer to each other; code that runs may not go round.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'server-knows-no-web',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^web/' },
    },
    {
      name: 'web-knows-no-server',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(server|test)/' },
    },
    {
      name: 'contract-knows-nobody',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^(server|web|test)/' },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(server|web|schema)/', pathNot: forTests },
      to: { path: `^test/|${forTests}` },
    },
    {
      name: 'product-needs-no-tools',
      comment:
        'Packages for tests and tools, or that server/package.json does not name, are not there in production.',
      severity: 'error',
      from: { path: '^server/(src|embedded-mongodb/(src|tools))/', pathNot: forTests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'main-is-nobodys',
      severity: 'error',
      from: { pathNot: '^$' },
      to: { path: '^server/src/main[.]ts$' },
    },
    {
      name: 'app-is-for-main-and-tests',
      severity: 'error',
      from: { path: '^(server|web|schema)/', pathNot: `^server/(src/main[.]ts$|tools/)|${forTests}` },
      to: { path: '^server/src/app[.]ts$', ...notTypes },
    },
    {
      name: 'base-knows-no-domain',
      comment: 'access, log, text, method, database and seal are stood on; they do not look up.',
      severity: 'error',
      from: { path: `^server/src/((${base}|graph)/|(${baseFiles})[.]ts$)`, pathNot: forTests },
      to: { path: `^server/src/((${domain})/|(app|main)[.]ts$)`, ...notTypes },
    },
    {
      name: 'base-knows-no-gate',
      severity: 'error',
      from: {
        path: `^server/src/((${base}|${domain})/|(${baseFiles})[.]ts$)`,
        pathNot: `[.]resolver[.]ts$|${forTests}`,
      },
      to: { path: '^server/src/graph/', ...notTypes },
    },
    {
      name: 'models-are-private',
      comment: 'A room asks another through its service; how things lie in the database is its own.',
      severity: 'error',
      from: { path: '^server/src/([^/]+)/', pathNot: forTests },
      to: { path: '^server/src/([^/]+)/.*[.]model[.]ts$', pathNot: '^server/src/$1/', ...notTypes },
    },
    {
      name: 'database-is-for-the-core',
      comment: 'Rooms get a connection; nothing asks which database it is.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: `^server/src/(database/|create-core[.]ts$)|${forTests}` },
      to: { path: '^server/src/database/', ...notTypes },
    },
    {
      name: 'embedded-database-stands-alone',
      comment: 'It could be a package of its own: nothing of the product, not even types.',
      severity: 'error',
      from: { path: '^server/embedded-mongodb/' },
      to: { path: '^(server|web|schema|test)/', pathNot: '^server/embedded-mongodb/' },
    },
    {
      name: 'embedded-database-needs-bson-and-re2-only',
      severity: 'error',
      from: { path: '^server/embedded-mongodb/src/', pathNot: forTests },
      to: { path: 'node_modules/', pathNot: 'node_modules/(bson|re2js)/' },
    },
    {
      name: 'embedded-database-is-started-and-no-more',
      comment: 'The product starts it and connects by its URI; only its own tools and the tests look inside.',
      severity: 'error',
      from: { path: '^(server/(src|tools)|web|schema)/' },
      to: { path: '^server/embedded-mongodb/', pathNot: '^server/embedded-mongodb/src/server[.]ts$' },
    },
    {
      name: 'embedded-database-is-for-the-database-room',
      severity: 'error',
      from: { path: '^(server/(src|tools)|web|schema)/', pathNot: `^server/src/database/|${forTests}` },
      to: { path: '^server/embedded-mongodb/' },
    },
    {
      name: 'method-is-pure',
      comment: 'The method is data and pure functions; only load-editions.ts reads files.',
      severity: 'error',
      from: { path: '^server/src/method/', pathNot: `^server/src/method/load-editions[.]ts$|${forTests}` },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(path|url)$', ...notTypes },
    },
    {
      name: 'method-knows-only-itself',
      severity: 'error',
      from: { path: '^server/src/method/', pathNot: `[.](resolver|service)[.]ts$|${forTests}` },
      to: { path: '^server/src/', pathNot: '^server/src/(method/|errors[.]ts$)', ...notTypes },
    },
    {
      name: 'editions-are-data',
      comment: 'An edition is read by people who know the method: no packages, no server.',
      severity: 'error',
      from: { path: '^server/src/method/editions/', pathNot: forTests },
      to: { pathNot: '^server/src/method/' },
    },
    {
      name: 'text-knows-no-transport-and-no-storage',
      severity: 'error',
      from: { path: '^server/src/text/', pathNot: forTests },
      to: {
        path: '^server/src/|node_modules/(mongoose|ws|graphql-ws|express)/',
        pathNot: '^server/src/(text/|errors[.]ts$)',
        ...notTypes,
      },
    },
    {
      name: 'web-components-know-no-domain',
      comment: 'web/src/lib/ui has no words of the domain; language is not of the domain.',
      severity: 'error',
      from: { path: '^web/src/lib/ui/' },
      to: { path: '^web/src/', pathNot: '^web/src/lib/(ui|paraglide|language)/' },
    },
    {
      name: 'web-parts-know-no-routes',
      severity: 'error',
      from: { path: '^web/src/lib/' },
      to: { path: '^web/src/routes/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Made by tools; what imports them is judged.
    exclude: { path: '^web/(build|[.]svelte-kit)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'node', 'default'],
    },
  },
};
