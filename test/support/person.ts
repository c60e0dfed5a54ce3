import { createClient, type Client, type ExecutionResult } from 'graphql-ws';
import WebSocket from 'ws';
import { Channel } from '../../server/src/log/channel.ts';

/** An answer of the server. */
export interface Answer<Data = Record<string, never>> {
  data?: Data | null;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

type Variables = Record<string, unknown>;

/** Someone who uses the server over real HTTP and a real websocket, with the cookie as a browser keeps it. */
export interface Person {
  /** The cookie header, as long as there is a session. */
  cookie(): string | undefined;
  /** An operation over HTTP. */
  ask<Data>(query: string, variables?: Variables): Promise<Answer<Data>>;
  /** An operation over HTTP that must succeed; throws its first error. */
  get<Data>(query: string, variables?: Variables): Promise<Data>;
  /** The code of the first error, or `ok`. */
  codeOf(query: string, variables?: Variables): Promise<string>;
  /** An operation over the websocket. */
  askBySocket<Data>(query: string, variables?: Variables): Promise<Answer<Data>>;
  /** A subscription over the websocket. */
  follow<Data>(query: string, variables?: Variables): AsyncIterableIterator<ExecutionResult<Data>>;
  /** The websocket client itself. */
  socket(): Client;
  /** Closes the websocket. */
  leave(): Promise<void>;
}

/** The first error's code, or `ok`. */
export function codeIn(answer: Answer<unknown>): string {
  return answer.errors ? String(answer.errors[0]?.extensions?.['code'] ?? answer.errors[0]?.message) : 'ok';
}

/** A person on a server. `secret` is a session's secret, for those who came in before. */
export function personOn(origin: string, secret?: string): Person {
  let cookie = secret === undefined ? undefined : `regietafel=${secret}`;
  let client: Client | undefined;

  async function ask<Data>(query: string, variables: Variables = {}): Promise<Answer<Data>> {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin, ...(cookie ? { Cookie: cookie } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      cookie = pair.endsWith('=') ? undefined : pair;
    }
    return (await response.json()) as Answer<Data>;
  }

  function socket(): Client {
    client ??= createClient({
      url: `${origin.replace('http', 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocol: string) {
          super(address, protocol, { headers: { Origin: origin, ...(cookie ? { Cookie: cookie } : {}) } });
        }
      },
      retryAttempts: 0,
      lazyCloseTimeout: 1000,
    });
    return client;
  }

  return {
    cookie: () => cookie,
    ask,
    async get<Data>(query: string, variables?: Variables) {
      const answer = await ask<Data>(query, variables);
      if (answer.errors || !answer.data)
        throw new Error(`${codeIn(answer)}: ${answer.errors?.[0]?.message ?? 'no data'}`);
      return answer.data;
    },
    codeOf: async (query, variables) => codeIn(await ask(query, variables)),
    askBySocket: <Data>(query: string, variables: Variables = {}) =>
      new Promise<Answer<Data>>((resolve, reject) => {
        let last: Answer<Data> = {};
        socket().subscribe<Data>(
          { query, variables },
          {
            next: (value) => (last = value as Answer<Data>),
            error: (error) => (Array.isArray(error) ? resolve({ errors: error }) : reject(error)),
            complete: () => resolve(last),
          },
        );
      }),
    follow<Data>(query: string, variables: Variables = {}) {
      let unsubscribe = (): void => undefined;
      const events = new Channel<ExecutionResult<Data>>(() => unsubscribe());
      unsubscribe = socket().subscribe<Data>(
        { query, variables },
        {
          next: (value) => events.push(value as ExecutionResult<Data>),
          error: (error) => {
            if (Array.isArray(error)) events.push({ errors: error });
            void events.return();
          },
          complete: () => void events.return(),
        },
      );
      return events;
    },
    socket,
    async leave() {
      await client?.dispose();
      client = undefined;
    },
  };
}
