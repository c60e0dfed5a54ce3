import { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WebSocket } from 'ws';
import type { AccessChanges } from '../access/changes.ts';
import type { Viewer } from '../access/viewer.ts';
import { createSockets } from './sockets.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A device at the other side that answers as long as it is awake. */
class Device extends EventEmitter {
  awake = true;
  closed: number | undefined;
  readonly protocol = 'graphql-transport-ws';
  ping(): void {
    if (this.awake) this.emit('pong');
  }
  close(code: number): void {
    this.closed = code;
  }
  terminate(): void {
    this.close(1006);
    this.emit('close', 1006, '');
  }
}

function open(viewerOf: (secret: string | undefined) => Promise<Viewer>): Device {
  const changes = { listen: () => () => undefined } as unknown as AccessChanges;
  const sockets = createSockets({ opened: () => async () => undefined }, { viewerOf }, changes);
  const device = new Device();
  const from = { caller: { address: '127.0.0.1', device: '' }, secret: 'secret' };
  sockets.accept(device as unknown as WebSocket, {} as Duplex, 'session', from);
  return device;
}

const guest = { kind: 'GUEST', sessionId: 'session' } as Viewer;

test('A page that is open asks by itself whether its session is there, so that it lasts while nothing happens', async () => {
  const viewerOf = vi.fn(async () => guest);
  const device = open(viewerOf);
  await vi.advanceTimersByTimeAsync(15 * 60_000);
  expect(viewerOf.mock.calls.length).toBeGreaterThanOrEqual(15);
  expect(device.closed).toBeUndefined();
  device.awake = false;
  await vi.advanceTimersByTimeAsync(40_000);
  expect(device.closed).toBe(1006);
  const asked = viewerOf.mock.calls.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(viewerOf.mock.calls.length).toBe(asked);
});

test('A session that ended by the clock closes the socket, though nobody announced it', async () => {
  const device = open(async () => ({ kind: 'ANONYMOUS' }));
  await vi.advanceTimersByTimeAsync(21_000);
  expect(device.closed).toBe(4403);
});
