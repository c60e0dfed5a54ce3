import { trusted, type Connection } from 'mongoose';
import { encrypt } from './aes.ts';
import { keyModel, rewrap } from './data-keys.ts';
import type { KeyShares } from './key-shares.ts';
import {
  checkModel,
  handover,
  nameOfKey,
  openMasterKeys,
  otherKeyOf,
  shareOfRotation,
  unwrapRoot,
  wrapRoot,
} from './master-keys.ts';

/** Why a rotation cannot be done; the message says what to do. */
export class RotationRefused extends Error {}

/**
 * Replaces the master key while servers run: wraps every data key again, and hands the new master key to processes that
 * hold the old one. Data keys themselves stay, so nothing that was sealed is touched. May be repeated after a crash.
 * Afterwards both keys start a server, until `finishRotation`. Returns how many data keys there are.
 */
export async function rotateMasterKey(
  database: Connection,
  shares: KeyShares,
  from: Buffer,
  to: Buffer,
): Promise<number> {
  const Check = checkModel(database);
  const [old, name] = [nameOfKey(from), nameOfKey(to)];
  if (old === name) throw new RotationRefused('De nieuwe sleutel is de sleutel die er al is.');
  const share = await shares.make(shareOfRotation(name));
  if (share === 'DESTROYED')
    throw new RotationRefused('Deze sleutel is al eens gebruikt. Maak een andere: openssl rand -hex 32');
  const master = await Check.findById('master').lean();
  if (master?.value !== old && master?.value !== name)
    throw new RotationRefused('Dit is niet de sleutel waarmee deze database nu verzegeld is.');
  await Check.updateOne(
    { _id: 'rotation' },
    {
      $setOnInsert: {
        from: old,
        to: name,
        forward: encrypt(handover(from, share), to, 'forward'),
        back: encrypt(handover(to, share), from, 'back'),
      },
    },
    { upsert: true },
  );
  if ((await Check.findById('rotation').lean())?.to !== name)
    throw new RotationRefused(
      'Er loopt al een wissel naar een andere sleutel. Maak die eerst af met --finish.',
    );
  await rewrapAll(database, shares, from, to);
  await rewrapRoot(database, from, to);
  await Check.updateOne({ _id: 'master', value: old }, { $set: { value: name } });
  // What a process made under the old key before it could see the new one.
  return rewrapAll(database, shares, from, to);
}

/**
 * Ends a rotation when every process has the new master key: from then on the old one opens nothing. Throws
 * `RotationRefused` when there is none, or when `key` is not the new one.
 */
export async function finishRotation(database: Connection, shares: KeyShares, key: Buffer): Promise<number> {
  const Check = checkModel(database);
  const name = nameOfKey(key);
  const other = await otherKeyOf(database, shares, key);
  const master = await Check.findById('master').lean();
  if (!other || other.newer || master?.value !== name)
    throw new RotationRefused('Er is geen wissel naar deze sleutel die af is. Geef de nieuwe sleutel op.');
  const count = await rewrapAll(database, shares, other.key, key);
  await shares.destroy(shareOfRotation(name), null);
  await Check.deleteOne({ _id: 'rotation' });
  return count;
}

async function rewrapAll(database: Connection, shares: KeyShares, from: Buffer, to: Buffer): Promise<number> {
  const master = await openMasterKeys(database, shares, from, false);
  const name = nameOfKey(to);
  let count = 0;
  const all = keyModel(database)
    .find({ _id: trusted({ $gte: '' }) })
    .sort({ _id: 1 });
  for await (const stored of all.lean().cursor()) {
    count++;
    if (stored.by !== name) await rewrap(database, stored, master, to, shares);
  }
  return count;
}

async function rewrapRoot(database: Connection, from: Buffer, to: Buffer): Promise<void> {
  const Check = checkModel(database);
  const stored = await Check.findById('root').lean();
  if (!stored?.wrapped || stored.by !== nameOfKey(from)) return;
  await Check.updateOne(
    { _id: 'root', by: nameOfKey(from) },
    { $set: wrapRoot(unwrapRoot(stored, from), to) },
  );
}
