/**
 * Import directions (CONTRIBUTING.md, The modules): ground <- seal, log, text, method, database, access, mail <- output,
 * account <- traject <- organisation, access-log, regie <- safety, dossier <- intake <- plan <- meeting <- calendar,
 * invitation, overview, steering, exchange, handover, steps, retention <- closing <- graph <- resolvers <- app <- main.
 * Types count as much as values.
 */

/** Files of server/src that every module may know. They know each other, and no module. */
const ground =
  'batch-loader|clock|environment([.](checks|provider))?|errors|keyed-queue|logger|random|schema[.]generated|writes';

/** What every domain module may know besides the ground and itself: `core` is the file core.ts. */
const base = ['core', 'access', 'log', 'seal'];

/** For each module of server/src, in order, the neighbours that it may know. A module stands after all of its neighbours. */
export const neighbours = {
  seal: [],
  text: [],
  method: [],
  'rate-limit': ['seal'],
  mail: [],
  database: [],
  log: ['seal'],
  access: ['log'],
  core: ['access', 'log', 'mail', 'rate-limit', 'seal'],
  migration: base,
  chain: base,
  jobs: base,
  output: base,
  account: [...base, 'rate-limit', 'mail', 'migration', 'chain'],
  traject: [...base, 'account'],
  organisation: [...base, 'chain', 'mail', 'method', 'account', 'traject'],
  'access-log': [...base, 'chain', 'jobs', 'account', 'traject'],
  regie: [...base, 'method', 'account', 'traject'],
  safety: [...base, 'mail', 'account', 'traject', 'access-log'],
  dossier: [...base, 'method', 'output', 'traject', 'access-log'],
  intake: [...base, 'mail', 'method', 'account', 'traject', 'access-log', 'regie', 'safety'],
  plan: [...base, 'method', 'text', 'output', 'traject', 'access-log'],
  meeting: [...base, 'jobs', 'method', 'mail', 'output', 'account', 'traject', 'access-log', 'plan'],
  calendar: [...base, 'rate-limit', 'output', 'account', 'traject', 'access-log', 'meeting'],
  invitation: [...base, 'rate-limit', 'mail', 'output', 'account', 'traject', 'meeting'],
  overview: [...base, 'traject', 'plan', 'meeting'],
  steering: [...base, 'jobs', 'mail', 'method', 'account', 'traject', 'plan', 'meeting'],
  exchange: [...base, 'jobs', 'method', 'output', 'account', 'traject', 'access-log', 'plan', 'meeting'],
  handover: [...base, 'jobs', 'mail', 'account', 'traject', 'access-log', 'regie', 'plan', 'meeting'],
  steps: [...base, 'method', 'traject', 'regie', 'plan', 'meeting'],
  retention: [...base, 'chain', 'jobs', 'mail', 'account', 'traject'],
  closing: [
    ...base,
    'jobs',
    'mail',
    'method',
    'traject',
    'access-log',
    'regie',
    'safety',
    'plan',
    'meeting',
    'retention',
  ],
};

/** Throws when a module is listed before one of its neighbours: then the list could hold a circle. */
export function checkOrder(listed) {
  const before = new Set();
  for (const [module, knows] of Object.entries(listed)) {
    const early = knows.filter((one) => !before.has(one));
    if (early.length > 0) throw new Error(`${module} stands before its neighbours ${early.join(', ')}.`);
    before.add(module);
  }
}
checkOrder(neighbours);

const forTests = '[.](test|testing)[.]ts$';
const resolvers = '[.]resolver[.]ts$';
const notTypes = { dependencyTypesNot: ['type-only'] };
const modules = Object.keys(neighbours).filter((one) => one !== 'core');
const placeOf = (module) => (module === 'core' ? 'core[.]ts$' : `${module}/`);

/** One rule per module: whatever it imports of the server is its own, ground, or a neighbour that is listed. */
const directions = Object.entries(neighbours).map(([module, knows]) => ({
  name: `neighbours-of-${module}`,
  comment: `Not listed as a neighbour of ${module}: ask through one that is, or let the later module register with a listener.`,
  severity: 'error',
  from: { path: `^server/src/${placeOf(module)}`, pathNot: `${resolvers}|${forTests}` },
  to: {
    path: '^server/src/',
    pathNot: [`^server/src/(${ground})[.]ts$`, `^server/src/(${[module, ...knows].map(placeOf).join('|')})`],
  },
}));

export default {
  forbidden: [
    ...directions,
    {
      name: 'module-is-listed',
      comment: 'A new module of the server says where it stands: add it to `neighbours` above.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: forTests },
      to: { path: '^server/src/[^/]+/', pathNot: `^server/src/(${modules.join('|')}|graph)/` },
    },
    {
      name: 'ground-knows-ground',
      severity: 'error',
      from: { path: `^server/src/(${ground})[.]ts$` },
      to: { path: '^server/src/', pathNot: `^server/src/(${ground})[.]ts$` },
    },
    {
      name: 'gate-knows-no-resolvers',
      comment: 'The gate gets the resolvers from app.ts.',
      severity: 'error',
      from: { path: '^server/src/graph/', pathNot: forTests },
      to: { path: `^server/src/(app|main)[.]ts$|${resolvers}` },
    },
    {
      name: 'resolvers-only-unpack',
      comment: 'A resolver knows its own module and the gate; services of others come by the context.',
      severity: 'error',
      from: { path: '^server/src/([^/]+)/.*[.]resolver[.]ts$' },
      to: {
        path: '^server/src/',
        pathNot: [`^server/src/(${ground})[.]ts$`, `^server/src/($1|access|graph|method|traject)/`],
      },
    },
    {
      name: 'resolvers-are-apart',
      severity: 'error',
      from: { path: '^server/src/', pathNot: `^server/src/app[.]ts$|${forTests}` },
      to: { path: resolvers },
    },
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
      from: { path: '^server/(src|demo|embedded-mongodb/(src|tools))/', pathNot: forTests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'demo-is-nobodys',
      comment: 'The server loads it by its address, when the demo is on (demo-region.ts).',
      severity: 'error',
      from: { path: '^(server/src|web|schema)/', pathNot: forTests },
      to: { path: '^server/demo/' },
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
      from: {
        path: '^(server|web|schema)/',
        pathNot: `^server/(src/(main|demo-region)[.]ts$|tools/|demo/)|${forTests}`,
      },
      to: { path: '^server/src/app[.]ts$', ...notTypes },
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
