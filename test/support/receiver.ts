import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTTP, type CloudEventV1 } from 'cloudevents';
import { Webhook } from 'standardwebhooks';

/** What another system got: as it came, and read by libraries that are not ours. */
export interface Received {
  headers: IncomingMessage['headers'];
  body: string;
  event: CloudEventV1<Record<string, unknown>>;
}

/** Another system of the organisation, on this machine. */
export interface Receiver {
  address: string;
  /** What came, oldest first. */
  received: Received[];
  /** Answers with this from now on. */
  answer(status: number, headers?: Record<string, string>): void;
  /** Throws when it was not signed by who has the secret. */
  verify(one: Received, secret: string): void;
  close(): Promise<void>;
}

/** Starts one that takes everything. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let answers: [number, Record<string, string>] = [204, {}];
  const http = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const { headers } = request;
      const event = HTTP.toEvent({ headers, body }) as CloudEventV1<Record<string, unknown>>;
      received.push({ headers, body, event });
      response.writeHead(...answers).end();
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(http.address() as AddressInfo).port}/regie?from=here`,
    received,
    answer: (status, headers = {}) => void (answers = [status, headers]),
    verify({ headers, body }, secret) {
      new Webhook(secret).verify(body, headers as Record<string, string>);
    },
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
