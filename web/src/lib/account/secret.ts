/**
 * The secret of a personal link: behind the `#` (never sent to a server, so in no log) or, from older letters, as
 * the last part of the path. It is taken out of the address at once, so that it is not left in the history.
 * `path` is what the address becomes. Undefined when there is none. In the browser only.
 */
export function takeSecret(path: string, fromPath: string | undefined): string | undefined {
  const secret = location.hash.slice(1) || fromPath;
  if (secret) history.replaceState(history.state, '', path);
  return secret || undefined;
}
