import { isCoded } from '../../server/src/errors.ts';

/** The code with which something is refused; throws when it is not refused, or for another reason than a coded one. */
export async function refusalOf(attempt: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    const result = await (typeof attempt === 'function' ? attempt() : attempt);
    throw new Error(`Not refused, but answered: ${JSON.stringify(result)}`);
  } catch (error) {
    if (isCoded(error)) return String(error.extensions['code']);
    throw error;
  }
}
