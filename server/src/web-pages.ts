import { existsSync } from 'node:fs';
import type { RequestHandler } from 'express';

const built = new URL('../../web/build/handler.js', import.meta.url);

/** The built web app as a handler; undefined when it was not built. */
export async function webPages(): Promise<RequestHandler | undefined> {
  if (!existsSync(built)) return undefined;
  const { handler } = (await import(built.href)) as { handler: RequestHandler };
  return handler;
}
