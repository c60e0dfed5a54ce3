import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { ConnectionString } from 'mongodb-connection-string-url';
import addressParser from 'nodemailer/lib/addressparser/index.js';
import { z } from 'zod';

/** On or off. */
export const flag = z.enum(['0', '1'], { error: 'is 0 of 1.' }).transform((value) => value === '1');

/** How signs that mean something in an address are written. */
export const ESCAPES = 'Tekens zoals # / ? @ en : in een wachtwoord schrijf je als %23 %2F %3F %40 en %3A.';

/** An address that the mail library reads as it was meant: host, perhaps port, user and password, and nothing after it. */
export function isMailServer(value: string): boolean {
  const url = URL.parse(value);
  return (
    isName(url?.hostname) &&
    url?.port !== '0' &&
    !url?.hash &&
    ['', '/'].includes(url?.pathname ?? '') &&
    isDecodable(url!)
  );
}

/** A name or an address of a server, without an empty part and without a sign that stands for any name. */
const isName = (hostname = ''): boolean =>
  hostname.startsWith('[') || hostname.split('.').every((part) => part !== '' && !part.includes('*'));

/** The address of a whole place: nothing stands behind the name and the port, which would be lost in links. */
export function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return isName(url?.hostname) && !url?.username && url?.href === `${url?.origin}/`;
}

/** A folder or file. `~` is read by nobody here: a folder of that name would be made. */
export const place = (name: string) =>
  z
    .string()
    .min(1)
    .refine(
      (value) => !value.startsWith('~'),
      `${name} begint met ~. Schrijf de hele plaats, zoals /srv/regietafel.`,
    );

const isDecodable = ({ username, password }: URL): boolean =>
  [username, password].every((part) => /^(?:[^%]|%[0-9a-f]{2})*$/i.test(part));

const isPort = (port: number): boolean => port > 0 && port <= 65535;

/** An address of MongoDB, as the driver reads it. */
export function isConnectionString(value: string): boolean {
  try {
    const { hosts, pathname } = new ConnectionString(value);
    const ports = hosts.map((host) => Number(/:(\d+)$/.exec(host)?.[1] ?? 27017));
    return hosts.length > 0 && ports.every(isPort) && /^\/?[\w-]*$/.test(pathname);
  } catch {
    return false;
  }
}

/** A whole number in decimal digits: what else JavaScript takes for one (a space, 0x10, 1e3) is a mistake here. */
export const port = (name: string, least: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `${name} is geen getal.`)
    .transform(Number)
    .refine((value) => value >= least && value <= 65535, `${name} is ${least} tot en met 65535.`);

/** Addresses and networks such as `10.20.0.0/16`, with commas. */
export const networks = (name: string) =>
  z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .refine(
      (all) => all.every((one) => isIP(one) > 0 || ipaddr.isValidCIDR(one)),
      `${name} zijn adressen of netwerken met komma’s ertussen, zoals 10.20.0.0/16,10.30.0.5.`,
    );

/** The address in a sender with or without name; null when it is not exactly one. */
export function mailboxOf(value: string): string | null {
  if (/\p{Cc}/u.test(value)) return null;
  const [mailbox, ...more] = addressParser(value, { flatten: true });
  return more.length === 0 && /^[^\s@]+@[^\s@]+$/.test(mailbox?.address ?? '')
    ? (mailbox?.address ?? null)
    : null;
}

/** A host name or address, perhaps with a port, as it stands in a Host header. */
export const isHost = (host: string): boolean =>
  !host.includes('*') && URL.parse(`x://${host}`)?.host === host.toLowerCase();

/** An address or a name to listen on, without a port. */
export const isListenable = (host: string): boolean =>
  isIP(host) > 0 || /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(host);
