import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** The server refused; `code` is one of the contract's. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** What one device has with the server: a session and a websocket, as a phone has. */
export interface Line {
  /** An operation over the websocket. Waits while the line is down; throws `Refused`. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /**
   * A subscription. After a lost connection it is asked again with the variables of that moment; a refusal or the end is
   * told to `ended`.
   */
  follow<Data>(
    query: string,
    variables: () => Record<string, unknown>,
    next: (data: Data) => void,
    ended: () => void,
  ): () => void;
  /** Loses the connection. */
  drop(): void;
  /** Finds it again. */
  restore(): void;
  /** Signs out and closes. */
  hangUp(): Promise<void>;
}

interface GraphAnswer<Data> {
  data?: Data | null;
  errors?: readonly { extensions?: Record<string, unknown> | undefined }[] | undefined;
}

const codeOf = (errors: GraphAnswer<unknown>['errors']): string =>
  String(errors?.[0]?.extensions?.['code'] ?? 'INTERNAL');

/** An operation over HTTP; returns the answer and the session cookie that came with it. */
export async function post<Data>(
  origin: string,
  query: string,
  variables: Record<string, unknown> = {},
  cookie?: string,
): Promise<{ data: Data; cookie: string | undefined }> {
  const headers = {
    'Content-Type': 'application/json',
    Origin: origin,
    ...(cookie ? { Cookie: cookie } : {}),
  };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as GraphAnswer<Data>;
  if (errors || !data) throw new Refused(codeOf(errors));
  return { data, cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie };
}

const SIGNED_OUT = 4403;

/** Opens a line for someone of the demo region. */
export async function openLine(origin: string, demoKey: string): Promise<Line> {
  const signIn = `mutation ($key: ID!) { signInAsDemoPerson(key: $key) { name } }`;
  const { cookie } = await post(origin, signIn, { key: demoKey });
  let hungUp: Promise<void> | null = null;
  let down: { until: Promise<void>; end: () => void } | null = null;

  const client = createClient({
    url: `${origin.replace('http', 'ws')}/graphql`,
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocol: string) {
        super(address, protocol, { headers: { Origin: origin, Cookie: cookie ?? '' } });
      }
    },
    lazyCloseTimeout: 500,
    retryAttempts: 20,
    shouldRetry: (event) => !hungUp && (event as { code?: number }).code !== SIGNED_OUT,
    async retryWait(retries) {
      if (down) return down.until;
      await new Promise((resolve) => setTimeout(resolve, Math.min(4000, 150 * 2 ** retries)).unref());
    },
  });

  return {
    ask: <Data>(query: string, variables: Record<string, unknown> = {}) =>
      new Promise<Data>((resolve, reject) => {
        let answer: GraphAnswer<Data> = {};
        client.subscribe<Data>(
          { query, variables },
          {
            next: (value) => (answer = value as GraphAnswer<Data>),
            error: (error) =>
              reject(Array.isArray(error) ? new Refused(codeOf(error)) : new Refused('LINE_LOST')),
            complete: () =>
              answer.data && !answer.errors
                ? resolve(answer.data)
                : reject(new Refused(codeOf(answer.errors))),
          },
        );
      }),
    follow<Data>(
      query: string,
      variables: () => Record<string, unknown>,
      next: (data: Data) => void,
      ended: () => void,
    ) {
      const payload = {
        query,
        get variables() {
          return variables();
        },
      };
      return client.subscribe<Data>(payload, {
        next: ({ data, errors }) => (errors || !data ? ended() : next(data)),
        error: ended,
        complete: ended,
      });
    },
    drop() {
      let end = (): void => undefined;
      const until = new Promise<void>((resolve) => (end = resolve));
      down = { until, end };
      client.terminate();
    },
    restore() {
      down?.end();
      down = null;
    },
    hangUp() {
      hungUp ??= (async () => {
        down?.end();
        await client.dispose();
        await post(origin, 'mutation { signOut }', {}, cookie).catch(() => undefined);
      })();
      return hungUp;
    },
  };
}
