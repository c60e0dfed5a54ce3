import type { WebSocket } from 'ws';
import * as operations from '../../support/operations.ts';
import { asked, openLine } from './line.ts';

/** Somebody on a socket, as the web app follows a plan. */
export class Follower {
  readonly #socket: WebSocket;
  #upTo: number;
  #waits: { upTo: number; resolve: () => void } | undefined;
  #asked = 0;
  readonly #answers = new Map<string, (data: Record<string, { seq?: number; clientId?: number }>) => void>();

  private constructor(socket: WebSocket, after: number) {
    this.#socket = socket;
    this.#upTo = after;
    socket.on('message', (bytes: Buffer) => {
      const { id, type, payload } = JSON.parse(bytes.toString()) as {
        id?: string;
        type: string;
        payload?: { data?: { planEvents: { upTo: number } } };
      };
      if (type === 'complete') return;
      if (!id || !payload?.data) throw new Error(`Not taken: ${bytes.toString().slice(0, 300)}`);
      if (id !== 'following') return this.#answers.get(id)?.(payload.data as never);
      this.#upTo = payload.data.planEvents.upTo;
      if (this.#waits && this.#upTo >= this.#waits.upTo) this.#waits.resolve();
    });
  }

  static async open(origin: string, planId: string, secret: string, after: number): Promise<Follower> {
    const socket = await openLine(origin, secret);
    const follower = new Follower(socket, after);
    socket.send(asked('following', operations.planEvents, { planId, after }));
    return follower;
  }

  async reaches(upTo: number): Promise<void> {
    if (this.#upTo >= upTo) return;
    await new Promise<void>((resolve) => (this.#waits = { upTo, resolve }));
  }

  send(query: string, variables: unknown): Promise<Record<string, { seq?: number; clientId?: number }>> {
    const id = String(++this.#asked);
    const answer = new Promise<Record<string, { seq?: number; clientId?: number }>>((resolve) =>
      this.#answers.set(id, resolve),
    );
    this.#socket.send(asked(id, query, variables));
    return answer.finally(() => this.#answers.delete(id));
  }

  leave(): void {
    this.#socket.terminate();
  }
}
