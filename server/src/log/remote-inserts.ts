import type { Collection } from 'mongoose';

/** Pause before listening anew, so that a database that is away is not hammered. */
const LISTEN_AGAIN_MS = 250;

/**
 * Hears of documents that other processes insert, through a change stream; what `self` inserted (its field `writer`)
 * is not sent back by the database. The driver resumes what can be resumed. When it cannot, news may have been missed:
 * `missed` is called as soon as the new stream listens, so that nothing falls between the two.
 */
export function watchRemoteInserts<Inserted>(
  collection: Collection,
  { self, fields }: { self: string; fields: (keyof Inserted & string)[] },
  heard: (inserted: Inserted) => void,
  missed: () => void,
): { close(): Promise<void> } {
  let closed = false;

  function listen(): ReturnType<typeof collection.watch> {
    const stream = collection.watch([
      { $match: { operationType: 'insert', 'fullDocument.writer': { $ne: self } } },
      {
        $project: {
          operationType: 1,
          ...Object.fromEntries(fields.map((one) => [`fullDocument.${one}`, 1])),
        },
      },
    ]);
    stream.on('change', (change) => {
      if (change.operationType === 'insert') heard(change.fullDocument as unknown as Inserted);
    });
    stream.on('error', () => {
      void stream.close();
      if (!closed) setTimeout(again, LISTEN_AGAIN_MS).unref();
    });
    return stream;
  }

  function again(): void {
    if (closed) return;
    listening = listen();
    listening.once('resumeTokenChanged', missed);
  }
  let listening = listen();

  return {
    async close() {
      closed = true;
      await listening.close();
    },
  };
}
