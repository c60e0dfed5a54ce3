import type { Folder } from '../../process.types.ts';
import { householdFolder } from './folders/household.ts';
import { professionalsFolder } from './folders/professionals.ts';

/** The two folders of 2026, as plain-language pages of our own. */
export const folders: Folder[] = [householdFolder, professionalsFolder];
