import { json, Router } from 'express';
import { fail } from '@regietafel/server/errors.ts';
import type { DemoRoutes, ViewerOfRequest } from '@regietafel/server/graph/http.ts';
import type { Gate } from '@regietafel/server/graph/request.ts';
import { humanPace } from './people/pace.ts';
import { playPeople } from './people/play.ts';

/**
 * `POST /demo/mensen {meetingId}`: the chair of a meeting of the demo region lets simulated participants join it. They
 * come in over this server's own address, as everyone does. Asking again while they are there changes nothing.
 */
export function demoRoutes({ core, authorise }: Gate, viewerOf: ViewerOfRequest): DemoRoutes {
  const plays = new Map<string, { stop: AbortController; done: Promise<void>; names: Promise<string[]> }>();
  const router = Router();

  function play(meetingId: string): Promise<string[]> {
    const known = plays.get(meetingId);
    if (known) return known.names;
    const stop = new AbortController();
    const started = playPeople({
      origin: core.origin(),
      meetingId,
      pace: humanPace(stop.signal),
      signal: stop.signal,
    });
    const done = started
      .then((one) => one.done)
      .catch(() => undefined)
      .finally(() => plays.delete(meetingId));
    const names = started.then((one) => one.names);
    plays.set(meetingId, { stop, done, names });
    return names;
  }

  router.post('/mensen', json({ limit: '1kb' }), async (request, response) => {
    const meetingId = (request.body as { meetingId?: unknown } | undefined)?.meetingId;
    if (typeof meetingId !== 'string') fail('NOT_FOUND');
    await authorise(await viewerOf(request), 'MEETING_CHAIR', { kind: 'meeting', id: meetingId });
    response.status(202).json({ people: await play(meetingId) });
  });

  return {
    router,
    async close() {
      for (const { stop } of plays.values()) stop.abort();
      await Promise.all([...plays.values()].map(({ done }) => done));
    },
  };
}
