import type { Accessed } from '../access/logs.ts';
import type { Chain } from '../chain/chain.ts';
import type { Core } from '../core.ts';
import { createActorOf, refusedBy } from './access-log.actors.ts';
import type { AccessLogNeighbours, AccessLogService } from './access-log.service.ts';
import { createActsTold } from './acts-told.ts';
import type { Intents } from './intents.ts';

interface With {
  neighbours: AccessLogNeighbours;
  chain: Pick<Chain, 'add'>;
  intents: Pick<Intents, 'begin'>;
}

// By what it is about: else an act that someone must not know of would keep the line of another one away.
const keyOf = ({ trajectId, viewer, personId, what, about }: Accessed): string =>
  `${trajectId} ${viewer.kind === 'ACCOUNT' ? viewer.accountId : personId} ${what} ${about?.id}`;

const topicOf = ({ what, about }: Accessed): Pick<Accessed, 'what' | 'about'> => ({
  what,
  ...(about ? { about } : {}),
});

/** Recording what professionals do, and what was refused. */
export function createRecording(
  core: Core,
  { neighbours, chain, intents }: With,
): Pick<AccessLogService, 'record' | 'intend' | 'refused'> {
  const actorOf = createActorOf(core, neighbours);
  const told = createActsTold(core.clock);

  return {
    async record(line) {
      if (line.viewer.kind === 'ANONYMOUS') return;
      await told.once(keyOf(line), line.what, async () => {
        const actor = await actorOf(line, line.what);
        if (actor) await chain.add(line.trajectId, topicOf(line), actor);
      });
    },
    async intend(line) {
      const written = told.writing(keyOf(line), line.what);
      if (written) return { settled: () => written };
      const actor = await actorOf(line, line.what);
      return actor
        ? intents.begin(line.trajectId, topicOf(line), actor)
        : { settled: () => Promise.resolve() };
    },
    async refused({ viewer, right, targetId }) {
      const by = await refusedBy(core, neighbours, viewer);
      if (!by) return;
      const key = `refused ${by.actor.id} ${right} ${targetId}`;
      await told.once(key, 'REFUSED', () =>
        chain.add(by.organisationId, { what: 'REFUSED' }, { ...by.actor, ground: 'REFUSED', right }),
      );
    },
  };
}
