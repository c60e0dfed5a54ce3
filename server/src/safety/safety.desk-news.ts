import { Channel } from '../log/channel.ts';

/** Between two looks at what came from elsewhere: another process, or who leads that changed. In milliseconds. */
const lookEvery = 30_000;

/** Whether something waits for a safety desk, for screens that are open. */
export interface DeskNews {
  /** Something was sent, opened or answered here. */
  changed(): void;
  /** At once, and when it becomes otherwise. */
  follow(organisationId: string): AsyncIterableIterator<boolean>;
}

/** Over a question that is cheap to ask. */
export function createDeskNews(waits: (organisationId: string) => Promise<boolean>): DeskNews {
  const followers = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    for (const look of followers) look();
  };

  return {
    changed,
    follow(organisationId) {
      let told: boolean | undefined;
      let looking = Promise.resolve();
      const news = new Channel<boolean>(() => {
        followers.delete(again);
        if (followers.size === 0) clearInterval(timer);
      });
      async function look(): Promise<void> {
        const now = await waits(organisationId);
        if (now !== told) news.push(now);
        told = now;
      }
      // One look after another, so that an older answer never comes after a newer one.
      function again(): void {
        looking = looking.then(look).catch(() => void news.return());
      }
      if (followers.size === 0) timer = setInterval(changed, lookEvery).unref();
      followers.add(again);
      again();
      return news;
    },
  };
}
