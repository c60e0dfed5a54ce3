import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Mail } from './mail.ts';

/** Mails that were accepted and not yet handed over to the mail server. They outlive the process. */
export interface Spool {
  /** Writes a mail to disk; resolves when it is there. */
  keep(id: string, mail: Mail): Promise<void>;
  /** Identities of what waits, oldest first. */
  waiting(): Promise<string[]>;
  read(id: string): Promise<Mail>;
  /** Forgets a mail that was delivered. */
  drop(id: string): Promise<void>;
  /** Puts a mail aside that the mail server refused for good. Returns the path. */
  setAside(id: string): Promise<string>;
}

const NONCE = 12;
const TAG = 16;

/**
 * A spool in a folder. What waits is sealed with a key made from the master key: an address or a link on disk would
 * tell who takes part (G6).
 */
export function createSpool(folder: string, masterKey: Buffer): Spool {
  const key = Buffer.from(hkdfSync('sha256', masterKey, '', 'regietafel mail spool', 32));
  const pathOf = (id: string) => join(folder, `${basename(id)}.sealed`);
  const asideFolder = join(folder, 'refused');

  function seal(id: string, mail: Mail): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(id));
    const body = Buffer.concat([cipher.update(JSON.stringify(mail)), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  function unseal(id: string, sealed: Buffer): Mail {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(id));
    decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    const plain = Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
    return JSON.parse(plain.toString()) as Mail;
  }

  return {
    keep: (id, mail) => writeDurably(pathOf(id), seal(id, mail)),
    async waiting() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const names = (await readdir(folder)).filter((name) => name.endsWith('.sealed'));
      return names.sort().map((name) => name.slice(0, -'.sealed'.length));
    },
    read: async (id) => unseal(id, await readFile(pathOf(id))),
    drop: (id) => rm(pathOf(id), { force: true }),
    async setAside(id) {
      await mkdir(asideFolder, { recursive: true, mode: 0o700 });
      const path = join(asideFolder, basename(pathOf(id)));
      await rename(pathOf(id), path);
      return path;
    },
  };
}

/** Writes a file that only its owner can read, whole or not at all; resolves when the disk has it. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const half = `${path}.half`;
  const file = await open(half, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(half, path);
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
