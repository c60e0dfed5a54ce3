/** Milliseconds between tries. */
const AGAIN = 3_000;

/**
 * A part of a page that comes on demand. It is tried again while the line is gone: what was asked at a bad moment comes
 * when the line is back, and the connection line says what is the matter until then.
 */
export async function fetched<Part>(fetch: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await fetch();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
}
