import type { IncomingMessage } from 'node:http';
import type { Environment } from '../environment.ts';

/** Judges whether a request comes from a page of this server: websockets have no CORS, and cookies travel along. */
export interface OriginCheck {
  /** True for an `Origin` of this server. */
  isOwn(request: IncomingMessage): boolean;
  /** True for a `Host` that this server answers to. */
  isKnownHost(request: IncomingMessage): boolean;
}

/** Without a public origin (first try, demo, local network) the page's origin has to be the host that was asked. */
export function createOriginCheck({
  publicOrigin,
  allowedHosts,
}: Pick<Environment, 'publicOrigin' | 'allowedHosts'>): OriginCheck {
  const hosts = new Set([...(publicOrigin ? [new URL(publicOrigin).host] : []), ...allowedHosts]);
  return {
    isOwn({ headers: { origin, host } }) {
      if (origin === undefined) return false;
      if (publicOrigin === origin) return true;
      let from: URL;
      try {
        from = new URL(origin);
      } catch {
        return false;
      }
      return publicOrigin ? hosts.has(from.host) : from.host === host;
    },
    isKnownHost: ({ headers: { host } }) =>
      host !== undefined && (hosts.size === 0 || hosts.has(asWritten(host, publicOrigin))),
  };
}

/** A host as addresses have it, however a proxy writes it: `Plan.example.nl.:443` is `plan.example.nl`. */
function asWritten(host: string, publicOrigin: string | undefined): string {
  const { protocol } = new URL(publicOrigin ?? 'https://x');
  const [, name = '', port = ''] = /^([^:/@?#\\\s]+?)\.?(?::(\d+))?$/.exec(host) ?? [];
  const address = `${protocol}//${name}${port && `:${port}`}`;
  return URL.canParse(address) ? new URL(address).host : host;
}
