/** After this many milliseconds a page that is out of sight, and paints nothing, goes on. */
const LONGEST = 250;

/** Resolves once what was drawn is painted: for what a phone should fetch and do after one can read. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
