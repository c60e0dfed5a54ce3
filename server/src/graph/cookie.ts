import { parseCookie, stringifySetCookie } from 'cookie';

/** The cookie that holds the session's secret. `__Host-` needs https, which a first try on 127.0.0.1 has not. */
export interface SessionCookie {
  read(header: string | undefined): string | undefined;
  write(secret: string | null, endsAt: Date | null): string;
}

/**
 * Cookie for a server that people reach over https or not. It says how long it lasts, not until when: the clock of a
 * device may be wrong. `now` is the server's clock.
 */
export function createSessionCookie(secure: boolean, now: () => number): SessionCookie {
  const name = secure ? '__Host-regietafel' : 'regietafel';
  const secondsUntil = (moment: Date): number => Math.max(0, Math.round((moment.getTime() - now()) / 1000));
  return {
    read: (header) => (header ? parseCookie(header)[name] : undefined),
    write: (secret, endsAt) =>
      stringifySetCookie({
        name,
        value: secret ?? '',
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
        secure,
        ...(secret === null ? { maxAge: 0 } : endsAt ? { maxAge: secondsUntil(endsAt) } : {}),
      }),
  };
}
