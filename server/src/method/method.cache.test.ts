import { ApolloServer } from '@apollo/server';
import { describe, expect, it } from 'vitest';
import { methodCache } from './method.cache.ts';

const typeDefs = (right = 'PUBLIC') =>
  `
  directive @needs(right: String!) on FIELD_DEFINITION
  enum Right { PUBLIC OWN }
  type Edition { id: ID! title(loud: Boolean): String! }
  type Query {
    edition(id: ID!): Edition @needs(right: ${right})
    editions: [Edition!]! @needs(right: PUBLIC)
    planForm: Edition @needs(right: PUBLIC)
    me: Edition @needs(right: OWN)
  }
`.replace('right: String!', 'right: Right!');

/** A server that counts how often an edition was really asked for. */
function counting(kept?: number, right?: string) {
  const asked: string[] = [];
  const server = new ApolloServer({
    typeDefs: typeDefs(right),
    resolvers: {
      Query: {
        edition: (_: unknown, { id }: { id: string }) => {
          asked.push(id);
          if (id === 'broken') throw new Error('broken');
          return { id, title: id };
        },
        me: () => {
          asked.push('me');
          return { id: 'me', title: 'me' };
        },
      },
    },
    plugins: [methodCache(kept)],
  });
  const ask = async (query: string, variables = {}, operationName?: string) => {
    const { body } = await server.executeOperation({
      query,
      variables,
      ...(operationName !== undefined && { operationName }),
    });
    if (body.kind !== 'single') throw new Error('not single');
    return JSON.parse(JSON.stringify(body.singleResult)) as { data?: unknown; errors?: unknown[] };
  };
  return { asked, ask, server };
}

const query = 'query ($id: ID!) { edition(id: $id) { id title } }';

describe('answers about the method', () => {
  it('are made once and then kept, per question and per variables', async () => {
    const { asked, ask } = counting();
    const first = await ask(query, { id: 'a' });
    expect(await ask(query, { id: 'a' })).toEqual(first);
    expect(await ask(query, { id: 'b' })).toEqual({ data: { edition: { id: 'b', title: 'b' } } });
    expect(await ask('query ($id: ID!) { edition(id: $id) { id } }', { id: 'a' })).toEqual({
      data: { edition: { id: 'a' } },
    });
    expect(asked).toEqual(['a', 'b', 'a']);
  });

  it('are kept per operation when a document holds several', async () => {
    const { ask } = counting();
    const two = 'query One { edition(id: "1") { id } } query Two { edition(id: "2") { id } }';
    await ask(two, {}, 'One');
    expect(await ask(two, {}, 'Two')).toEqual({ data: { edition: { id: '2' } } });
  });

  it('are not kept when they hold an error', async () => {
    const { asked, ask } = counting();
    await ask(query, { id: 'broken' });
    expect((await ask(query, { id: 'broken' })).errors).toHaveLength(1);
    expect(asked).toEqual(['broken', 'broken']);
  });

  it('are never kept together with anything personal, however it is written', async () => {
    const { asked, ask } = counting();
    const mixed = '{ edition(id: "a") { id } me { id } }';
    const hidden = 'query { ...mine edition(id: "a") { id } } fragment mine on Query { me { id } }';
    for (const one of [mixed, mixed, hidden, hidden]) await ask(one);
    expect(asked.filter((one) => one === 'me')).toHaveLength(4);
  });

  it('make room: what was not asked for longest goes first', async () => {
    const { asked, ask } = counting(2);
    for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(query, { id });
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('stop the server when a kept field is not public', async () => {
    const { server } = counting(2, 'OWN');
    await expect(server.start()).rejects.toThrow('edition is kept for everyone but is not PUBLIC');
  });
});
