import { createContext } from 'svelte';
import type { PlanStore } from './plan.svelte.ts';

/** The plan that the pages under one address share: `planOnPage()` to read, `setPlanOnPage` by their layout. */
export const [planOnPage, setPlanOnPage] = createContext<() => PlanStore>();
