import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail as it lies in the outbox, decoded. */
export interface OutboxMail {
  to: string;
  subject: string;
  text: string;
  /** The message as written. */
  raw: string;
}

/** Mails in `DATA_DIR/outbox`, oldest first. */
export async function readOutbox(dataDir: string): Promise<OutboxMail[]> {
  const folder = join(dataDir, 'outbox');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(names.map(async (name) => decode(await readFile(join(folder, name), 'utf8'))));
}

/** What stands behind the # of the only link in a mail. */
export function tokenIn(mail: OutboxMail | undefined): string {
  const token = /#([A-Za-z0-9_-]+)/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error('There is no link in this mail.');
  return token;
}

function decode(raw: string): OutboxMail {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const unfolded = head.replace(/\r\n[ \t]/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? '';
  const body = rest.join('\r\n\r\n').replaceAll('\r\n', '\n');
  const quoted = /^content-transfer-encoding: quoted-printable/im.test(raw);
  return { to: header('To'), subject: header('Subject'), text: quoted ? unquote(body) : body, raw };
}

/** Quoted-printable, RFC 2045. */
function unquote(text: string): string {
  const bytes = text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
