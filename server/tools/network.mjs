import { createRequire } from 'node:module';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { Fault, root, say } from './steps.mjs';

/** Address of this machine on the local network (IPv4, first of the real network cards). */
export function localAddress() {
  const cards = Object.entries(networkInterfaces()).filter(
    ([name]) => !/^(docker|br-|veth|virbr|vmnet|utun|tun|tap)/.test(name),
  );
  const addresses = cards.flatMap(([, addresses]) => addresses ?? []);
  const usable = addresses.filter(
    (one) => one.family === 'IPv4' && !one.internal && !one.address.startsWith('169.254.'),
  );
  const found =
    usable.find((one) => /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(one.address)) ?? usable[0];
  if (!found)
    throw new Fault('Deze computer zit op geen enkel netwerk. Maak verbinding, of start zonder --lan.');
  return found.address;
}

/** Prints an address for phones, with its QR code. */
export async function showToPhones(address) {
  const qr = createRequire(join(root, 'server', 'package.json'))('qrcode');
  const drawing = await qr.toString(address, { type: 'terminal', small: true });
  say(`\nVoor telefoons op hetzelfde netwerk:\n`);
  say(drawing);
}
