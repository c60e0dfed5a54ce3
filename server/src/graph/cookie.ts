import { parseCookie, stringifySetCookie } from 'cookie';

/** The cookie that holds the session's secret. `__Host-` needs https, which a first try on 127.0.0.1 has not. */
export interface SessionCookie {
  read(header: string | undefined): string | undefined;
  write(secret: string | null, endsAt: Date | null): string;
}

/** Cookie for a server that people reach over https or not. */
export function createSessionCookie(secure: boolean): SessionCookie {
  const name = secure ? '__Host-regietafel' : 'regietafel';
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
        ...(secret === null ? { maxAge: 0 } : endsAt ? { expires: endsAt } : {}),
      }),
  };
}
