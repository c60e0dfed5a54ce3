import { lineOf } from './line.ts';

/** Longest address that mail can carry (RFC 5321). */
const LONGEST = 254;

const local = /^[^\s@<>()[\],;:\\"\p{Cc}\p{So}]{1,64}$/u;
const ending = /^(?:\p{L}[\p{L}\p{M}]*\p{L}|xn--[a-z\d-]*[a-z\d])$/iu;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

/** Signs that stand around an address in running text, and those that a sentence ends with. */
const around = /^["'“”„‘’‹›«»()[\]<>*\s]+|["'“”„‘’‹›«»()[\]<>*.,;:!…、\s]+$/gu;
/** What an address is announced with: `mailto:`, `E-mail:`; not how an address on the web begins. */
const announced = /^(?:mailto:(?:\/\/)?|\p{L}[\p{L}\p{M}-]*:(?!\/\/)\s*)/iu;

/**
 * An e-mail address as people paste it, cleaned: without `mailto:`, the name and brackets or quotes around it, invisible
 * signs, and what ends a sentence behind it; wide signs of Asian keyboards are the plain ones. Returns null for what is
 * no address (two points in a row too, or a number where the name of a country or kind is), '' for nothing.
 */
export function emailOf(text: string): string | null {
  const line = lineOf(text)
    .replace(/[\u200c\u200d]/g, '')
    .replace(/[。｡]/g, '.')
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const within = /<([^<>]*)>[.,;\s]*$/.exec(line)?.[1] ?? line;
  const linked = within.replace(around, '').replace(/\?.*$/s, '');
  const written = /^mailto:/i.test(linked) ? decoded(linked) : linked.replace(/%40/g, '@');
  const address = written.replace(announced, '').replace(around, '');
  if (address === '') return line === '' ? '' : null;
  const at = address.lastIndexOf('@');
  const [before, domain] = [address.slice(0, at), address.slice(at + 1)];
  const points = before.startsWith('.') || before.endsWith('.') || before.includes('..');
  const labels = domain.split('.');
  const fits = at > 0 && address.length <= LONGEST && local.test(before) && !points && labels.length > 1;
  return fits && labels.every((part) => label.test(part)) && ending.test(labels.at(-1) ?? '')
    ? address
    : null;
}

/** A link writes the signs that mean something in it as `%` and two digits; '' for what is no link. */
function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return '';
  }
}
