import { createServer, type AddressInfo, type LookupFunction } from 'node:net';
import { CloudEvent, HTTP } from 'cloudevents';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startReceiver, type Receiver } from '../../../test/support/receiver.ts';
import { post, type Letter } from './webhook.post.ts';

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());

const event = new CloudEvent({ source: '/here', type: 'nl.regietafel.test' });
const { headers, body } = HTTP.structured(event);
const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const letter: Letter = { id: event.id, headers, body: String(body), secret, at: new Date() };

/** A name that leads to these addresses, one after the other. */
function leadsTo(...addresses: string[]): LookupFunction {
  let asked = 0;
  return (_name, options, done) => {
    const address = addresses[Math.min(asked++, addresses.length - 1)] ?? '';
    const family = address.includes(':') ? 6 : 4;
    if (options.all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
}
const byName = (): string => receiver.address.replace('127.0.0.1', 'systeem.voorbeeld.nl');
const refused = { fault: 'ADDRESS_REFUSED', status: null };

it('A receiver that answers with another protocol has given no answer', async () => {
  const strange = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
    );
  });
  await new Promise<void>((resolve) => strange.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(strange.address() as AddressInfo).port}/`;
  expect(await post(address, letter, { networks: ['127.0.0.1'] })).toEqual({
    fault: 'NO_ANSWER',
    status: null,
  });
  strange.close();
});

it.each([
  '10.0.0.5',
  '127.0.0.1',
  '169.254.169.254',
  '::1',
  'fe80::1',
  '::ffff:127.0.0.1',
  '64:ff9b::7f00:1',
])('A name that leads to %s is not connected to', async (address) => {
  expect(await post(byName(), letter, { networks: [], lookup: leadsTo(address) })).toEqual(refused);
  expect(receiver.received).toEqual([]);
});

it.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]'])(
  'An address that was kept from before it was refused, %s, is not connected to either',
  async (host) => {
    expect(await post(receiver.address.replace('127.0.0.1', host), letter, { networks: [] })).toEqual(
      refused,
    );
    expect(receiver.received).toEqual([]);
  },
);

it('A name is looked up once, and the address that was judged is the one that the socket connects to', async () => {
  const way = { networks: ['127.0.0.1'], lookup: leadsTo('127.0.0.1', '10.0.0.5') };
  expect(await post(byName(), letter, way)).toEqual({ fault: null, status: 204 });
  receiver.verify(receiver.received[0]!, secret);
  // A moment later the name leads elsewhere: the next letter is judged by that.
  expect(await post(byName(), letter, way)).toEqual(refused);
});

it('A redirect is not followed, and what is no address of a network that answers is no answer', async () => {
  const networks = ['127.0.0.1'];
  receiver.answer(307, { Location: receiver.address });
  const before = receiver.received.length;
  expect(await post(receiver.address, letter, { networks })).toEqual({ fault: 'NOT_TAKEN', status: 307 });
  expect(receiver.received).toHaveLength(before + 1);
  expect(await post('http://127.0.0.1:1/', letter, { networks })).toEqual({
    fault: 'NO_ANSWER',
    status: null,
  });
  // By http where https was meant: the certificate is asked for first.
  expect(await post(receiver.address.replace('http:', 'https:'), letter, { networks })).toEqual({
    fault: 'NO_ANSWER',
    status: null,
  });
});
