import { request as askHttp, type RequestOptions } from 'node:http';
import { request as askHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { DeliveryFault } from '../schema.generated.ts';

/** What became of a try. */
export interface Outcome {
  fault: DeliveryFault | null;
  /** Of the answer; null when there was none. */
  status: number | null;
}

/** What is sent: an event as text, and how it is signed. */
export interface Letter {
  id: string;
  headers: Record<string, unknown>;
  body: string;
  /** Of the address, as Standard Webhooks has it. */
  secret: string;
  at: Date;
}

/** Where it may go, and how names are looked up. */
export interface Way {
  networks: readonly string[];
  lookup?: LookupFunction;
}

const patience = 10_000;

/**
 * Posts a signed letter (Standard Webhooks). The address that the socket connects to is judged, not the name: a name that
 * leads elsewhere a moment later is refused like any other. Redirects are not followed, and no answer is read. Never throws.
 */
export async function post(address: string, letter: Letter, { networks, lookup }: Way): Promise<Outcome> {
  const { Webhook } = await import('standardwebhooks');
  const { useAgent } = await import('request-filtering-agent');
  const { id, at, body, secret } = letter;
  const headers = {
    ...(letter.headers as Record<string, string>),
    'Content-Length': String(Buffer.byteLength(body)),
    'User-Agent': 'Regietafel',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
  const agent = useAgent(address, { allowIPAddressList: [...networks] });
  const signal = AbortSignal.timeout(patience);
  const options = { method: 'POST', headers, agent, signal, ...(lookup ? { lookup } : {}) };
  return await answered(address, options, body).catch((error: unknown) => ({
    fault: isRefused(error) ? ('ADDRESS_REFUSED' as const) : ('NO_ANSWER' as const),
    status: null,
  }));
}

function answered(address: string, options: RequestOptions, body: string): Promise<Outcome> {
  const ask = address.startsWith('https:') ? askHttps : askHttp;
  return new Promise((resolve, reject) => {
    const asked = ask(address, options, (answer) => {
      const status = answer.statusCode ?? 0;
      resolve({ fault: status >= 200 && status < 300 ? null : 'NOT_TAKEN', status });
      // What it says is of no use, and may be without end.
      answer.destroy();
    });
    asked.on('error', reject);
    // Where it answers with another protocol there is neither an answer nor an error: only an end.
    asked.on('close', () => reject(new Error('It closed without an answer.')));
    asked.end(body);
  });
}

/** As `request-filtering-agent` words it: its errors have no code, while those of a network do. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error && !('code' in error) && error.message.includes('is not allowed');
