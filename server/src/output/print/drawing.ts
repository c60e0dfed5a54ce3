/** What an SVG path may hold: commands, numbers and what stands between them. Anything else is no drawing. */
const pathOnly = /^[MmLlHhVvCcSsQqTtAaZz0-9eE\s,.+-]+$/;
const longestPath = 64 * 1024;

/** A drawn line as an image of 1000 x 600, or null when it is no path. */
export function drawingSvg(path: string): string | null {
  if (path.length > longestPath || !pathOnly.test(path)) return null;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 600" width="1000" height="600">' +
    `<path d="${path}" fill="none" stroke="#1b1f24" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/></svg>`
  );
}
