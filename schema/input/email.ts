import { lineOf } from './line.ts';

/** Longest address that mail can carry (RFC 5321). */
const LONGEST = 254;

const local = /^[^\s@<>()[\],;:\\"]{1,64}$/u;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

/**
 * An e-mail address as people paste it, cleaned: without `mailto:`, the name and angle brackets around it, invisible
 * signs, and points or commas at its end. Returns null for what is no address (two points in a row too), '' for nothing.
 */
export function emailOf(text: string): string | null {
  const line = lineOf(text).replace(/[\u200c\u200d]/g, '');
  const within = /<([^<>]*)>[.,;\s]*$/.exec(line)?.[1] ?? line;
  const address = within
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/s, '')
    .replace(/[.,;:\s]+$/, '');
  if (address === '') return line === '' ? '' : null;
  const at = address.lastIndexOf('@');
  const [before, domain] = [address.slice(0, at), address.slice(at + 1)];
  const points = before.startsWith('.') || before.endsWith('.') || before.includes('..');
  const labels = domain.split('.');
  const fits = at > 0 && address.length <= LONGEST && local.test(before) && !points && labels.length > 1;
  return fits && labels.every((part) => label.test(part)) ? address : null;
}
