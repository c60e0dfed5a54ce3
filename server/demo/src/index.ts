import type { Demo } from '@regietafel/server/demo-region.ts';
import { demoRoutes } from './demo.routes.ts';
import { seedDemoRegion } from './seed.ts';

/** What the server loads when the demo is on. */
export const demo: Demo = { routes: demoRoutes, seed: (core, app) => seedDemoRegion(core, app) };
