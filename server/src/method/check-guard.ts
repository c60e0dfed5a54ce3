import { fault } from './check-data.ts';

/**
 * Runs a check on data that may not have the shape that its type promises, such as a list that a region left out.
 * Then the fault still names the place, instead of stopping the server with a bare TypeError.
 */
export function guarded(place: string, check: () => string[]): string[] {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return [
      fault(
        place,
        `not the right shape (${error.message})`,
        'compare it with the same part of a shipped edition',
      ),
    ];
  }
}
