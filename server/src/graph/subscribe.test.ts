import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse, type ExecutionResult } from 'graphql';
import { beforeEach, describe, expect, test } from 'vitest';
import { shareable } from '../access/shareable.ts';
import { Channel } from '../log/channel.ts';
import { subscribeShared } from './subscribe.ts';

interface Letter {
  text: string;
}

let drawn: string[];
let followers: Channel<Letter>[];

const schema = makeExecutableSchema({
  typeDefs: `
    type Query { nothing: Boolean }
    type Subscription { letters(of: ID!): Letter! }
    type Letter { text(loud: Boolean): String! broken: String! }
  `,
  resolvers: {
    Subscription: {
      letters: {
        subscribe() {
          const follower = new Channel<Letter>();
          followers.push(follower);
          return follower;
        },
        resolve: (letter: Letter) => letter,
      },
    },
    Letter: {
      text(letter: Letter, { loud }: { loud?: boolean }, { who }: { who: string }) {
        drawn.push(who);
        return loud ? letter.text.toUpperCase() : letter.text;
      },
      broken: () => Promise.reject(new Error('broken')),
    },
  },
});

beforeEach(() => {
  drawn = [];
  followers = [];
});

const plain = parse('subscription ($of: ID!) { letters(of: $of) { text } }');
const byVariable = parse(
  'subscription ($of: ID!, $loud: Boolean) { letters(of: $of) { ...Parts } } fragment Parts on Letter { text(loud: $loud) }',
);

async function follow(
  document: typeof plain,
  who: string,
  variableValues: Record<string, unknown> = {},
  sendEncoded?: (result: string) => Promise<void>,
) {
  const args = {
    schema,
    document,
    contextValue: { who },
    variableValues: { of: '1', ...variableValues },
    ...(sendEncoded ? { sendEncoded } : {}),
  };
  return (await subscribeShared(args)) as AsyncIterableIterator<ExecutionResult>;
}

/** Publishes one event to all who follow, and returns what each of them gets. */
async function tell(letter: Letter, following: AsyncIterableIterator<ExecutionResult>[]) {
  const results = following.map((one) => one.next());
  for (const follower of followers) follower.push(letter);
  return (await Promise.all(results)).map(({ value }) => JSON.parse(JSON.stringify(value)));
}

describe('An event of a subscription', () => {
  test('that is the same for all is executed once for those who follow with the same document', async () => {
    const following = [
      await follow(plain, 'anna'),
      await follow(plain, 'bram'),
      await follow(byVariable, 'coos'),
    ];
    const told = await tell(shareable({ text: 'a' }), following);
    expect(told).toEqual(Array.from({ length: 3 }, () => ({ data: { letters: { text: 'a' } } })));
    expect(drawn).toEqual(['anna', 'coos']);
  });

  test('is executed for each when it may differ by who looks', async () => {
    await tell({ text: 'a' }, [await follow(plain, 'anna'), await follow(plain, 'bram')]);
    expect(drawn).toEqual(['anna', 'bram']);
  });

  test('is executed for each when what is asked of it differs by variables', async () => {
    const following = [
      await follow(byVariable, 'anna', { loud: true }),
      await follow(byVariable, 'bram', { loud: false }),
    ];
    expect(await tell(shareable({ text: 'a' }), following)).toEqual([
      { data: { letters: { text: 'A' } } },
      { data: { letters: { text: 'a' } } },
    ]);
  });

  test('that is the same for all is encoded once and sent to each as the same text', async () => {
    const sent: string[] = [];
    const sendEncoded = (result: string) => Promise.resolve(void sent.push(result));
    const letter = shareable({ text: 'a' });
    const following = await Promise.all(['anna', 'bram'].map((who) => follow(plain, who, {}, sendEncoded)));
    const waiting = following.map((one) => one.next());
    for (const follower of followers) follower.push(letter);
    for (const follower of followers) follower.push({ text: 'of one' });
    const told = (await Promise.all(waiting)).map(({ value }) => JSON.parse(JSON.stringify(value)));
    expect(sent).toEqual(Array.from({ length: 2 }, () => '{"data":{"letters":{"text":"a"}}}'));
    expect(told).toEqual(Array.from({ length: 2 }, () => ({ data: { letters: { text: 'of one' } } })));
  });

  test('that cannot be drawn is never sent as it is: its error passes the mask', async () => {
    const sent: string[] = [];
    const sendEncoded = (result: string) => Promise.resolve(void sent.push(result));
    const following = await follow(
      parse('subscription { letters(of: "1") { broken } }'),
      'anna',
      {},
      sendEncoded,
    );
    const [told] = await tell(shareable({ text: 'a' }), [following]);
    expect(told.errors[0].message).toBe('broken');
    expect(sent).toEqual([]);
  });

  test('that cannot be drawn is an error in the answer, and the following goes on', async () => {
    const following = await follow(parse('subscription { letters(of: "1") { broken } }'), 'anna');
    const [told] = await tell(shareable({ text: 'a' }), [following]);
    expect(told.errors[0].message).toBe('broken');
    expect(await tell(shareable({ text: 'b' }), [following])).toHaveLength(1);
  });

  test('comes no more after the follower left', async () => {
    const following = await follow(plain, 'anna');
    const waiting = following.next();
    await following.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});
