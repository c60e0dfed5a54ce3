import type { CompetenceProfile } from '../../regiekaart.types.ts';
import { casusregisseurs } from './profiles-casusregisseur.ts';
import { procesregisseurs } from './profiles-procesregisseur.ts';

/** The six profiles of the guideline of 2020. Titles are the method's; the statements are in our own words. */
export const profiles: CompetenceProfile[] = [...casusregisseurs, ...procesregisseurs];
