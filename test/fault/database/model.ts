import { mongo } from 'mongoose';

export type Row = { _id: string; [field: string]: unknown };
type Event = mongo.ChangeStreamDocument<Row>;

/** What the change stream says a database holds: every event applied in order. */
export type Model = {
  collections: Map<string, Map<string, Row>>;
  token: mongo.ResumeToken | undefined;
  start: mongo.Timestamp;
};

function setAt(row: Row, path: string, value: unknown): void {
  const parts = path.split('.');
  let holder = row as Record<string, unknown>;
  for (const part of parts.slice(0, -1)) holder = holder[part] as Record<string, unknown>;
  holder[parts.at(-1)!] = value;
}

function apply(model: Model, event: Event): void {
  if (!('ns' in event) || !('coll' in event.ns)) return;
  const rows = model.collections.get(event.ns.coll) ?? new Map<string, Row>();
  model.collections.set(event.ns.coll, rows);
  if (event.operationType === 'insert' || event.operationType === 'replace') {
    rows.set(event.documentKey._id, event.fullDocument);
  } else if (event.operationType === 'update') {
    const row = rows.get(event.documentKey._id);
    if (!row)
      throw new Error(
        `An update of ${event.documentKey._id}, which was never inserted: the stream has a hole`,
      );
    for (const [path, value] of Object.entries(event.updateDescription.updatedFields ?? {}))
      setAt(row, path, value);
    for (const path of event.updateDescription.removedFields ?? []) delete row[path];
  } else if (event.operationType === 'delete') {
    if (!rows.delete(event.documentKey._id))
      throw new Error(`A deletion of ${event.documentKey._id}, which is not there`);
  }
}

/** Reads everything that the stream has since the last time, and applies it. */
export async function follow(db: mongo.Db, model: Model): Promise<number> {
  const from = model.token ? { resumeAfter: model.token } : { startAtOperationTime: model.start };
  const stream = db.watch<Row, Event>([], { ...from, maxAwaitTimeMS: 1, batchSize: 5000 });
  let count = 0;
  for (;;) {
    const event = await stream.tryNext();
    if (!event) break;
    count++;
    apply(model, event);
  }
  model.token = stream.resumeToken;
  await stream.close();
  return count;
}
