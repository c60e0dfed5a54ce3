/** The address to type, without what a browser adds by itself. */
export const shortAddress = (address: string): string =>
  address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** Six digits as one says them: three and three, which stay on one line. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)}\u00a0${code.slice(3)}`;
