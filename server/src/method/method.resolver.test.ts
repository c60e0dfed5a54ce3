import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  execute,
  type ExecutionResult,
  getNamedType,
  graphql,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import type { GraphQLFieldResolver, GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { methodResolvers } from './method.resolver.ts';

const folder = new URL('../../../schema/', import.meta.url);
const typeDefs = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));
const schema = buildSchema(typeDefs.join('\n'));
for (const [name, resolve] of Object.entries(methodResolvers.Query ?? {})) {
  const field = schema.getQueryType()?.getFields()[name];
  if (field) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
}

/** What a query returns, as plain values. */
async function ask(source: string, variableValues: Record<string, unknown> = {}) {
  const answer = await graphql({ schema, source, variableValues, contextValue: {} });
  return JSON.parse(JSON.stringify(answer)) as {
    data: Record<string, any> | null; // eslint-disable-line @typescript-eslint/no-explicit-any
    errors?: { message: string; extensions: { code: string; details?: Record<string, unknown> } }[];
  };
}

const base = `{criterion: CAPACITY_OUT_OF_BALANCE, holds: true}, {criterion: SELF_RELIANCE_LIMITED, holds: true},
  {criterion: BASIC_CARE_INSUFFICIENT, holds: true}`;

describe('the public contract', () => {
  it('answers the queries of the contract by their fixed names', async () => {
    const { data, errors } = await ask(`{
      editions { id title levels { level } forms { id kind voice title borrowedFrom
        sections { key order title explanation repeatable ours
          fields { key label kind perPerson ours options { key label } parts { key } prompts } } }
        phases { key } safetySteps { key } profiles { id } }
      edition(id: "regiekaart-2025") { id forms { borrowedFrom } }
      regieAdvice(edition: "handbook-2026", level: 1, answers: [${base}, {criterion: UNSAFETY_SIGNALS}]) {
        targets alsoMet toManager toCarryingOut toFittingLevel withinLevel safetySteps textAdvice
        transitions { met missing unanswered } }
      firstRegieLevel(edition: "handbook-2026", answers: [${base}]) { targets }
      assessment(edition: "handbook-2026", answers: [true, true, false]) { reportAt outcomes endsAt complete }
    }`);
    expect(errors).toBeUndefined();
    expect(data?.['editions'].map((one: { id: string }) => one.id)).toEqual([
      'handbook-2026',
      'regiekaart-2025',
      'zou-2020',
    ]);
    expect(
      data?.['edition'].forms.every(
        (form: { borrowedFrom: string }) => form.borrowedFrom === 'handbook-2026',
      ),
    ).toBe(true);
    expect(data?.['regieAdvice']).toMatchObject({
      targets: [2],
      alsoMet: [],
      toManager: false,
      withinLevel: null,
      safetySteps: true,
      textAdvice: [],
    });
    expect(data?.['regieAdvice'].transitions[1]).toEqual({
      met: ['CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED', 'BASIC_CARE_INSUFFICIENT'],
      missing: [],
      unanswered: ['UNSAFETY_SIGNALS'],
    });
    expect(data?.['firstRegieLevel'].targets).toEqual([2]);
    expect(data?.['assessment']).toEqual({
      reportAt: [2, 3],
      outcomes: ['REPORT', 'REPORT'],
      endsAt: 3,
      complete: true,
    });
  });

  it('speaks Dutch unless asked otherwise, with the same keys in both languages', async () => {
    const query = (language: string) =>
      ask(`{ edition(id: "handbook-2026"${language}) { words { key text } levels { level name }
        criteria { code question } phases { key title } } }`);
    const [plain, dutch, english] = await Promise.all([
      query(''),
      query(', language: NL'),
      query(', language: EN'),
    ]);
    expect(plain).toEqual(dutch);
    expect(dutch.data?.['edition'].levels[0].name).toBe('Eigen regie bij voldoende zelfredzaamheid');
    expect(english.data?.['edition'].levels[0].name).toBe('Own regie with sufficient self-reliance');
    const codes = (answer: typeof dutch) =>
      answer.data?.['edition'].criteria.map((one: { code: string }) => one.code);
    expect(codes(english)).toEqual(codes(dutch));
  });

  it('gives one form by its identity', async () => {
    const { data } = await ask(
      `{ planForm(edition: "zou-2020", id: "support-plan") { id voice sections { order } } }`,
    );
    expect(data?.['planForm']).toMatchObject({ id: 'support-plan', voice: null });
  });

  it.each([
    ['edition(id: "nowhere") { id }', 'EDITION_UNKNOWN', { edition: 'nowhere' }],
    ['planForm(edition: "nowhere", id: "x") { id }', 'EDITION_UNKNOWN', { edition: 'nowhere' }],
    ['planForm(edition: "zou-2020", id: "progress-plan.wij") { id }', 'FORM_UNKNOWN', undefined],
    [
      'regieAdvice(edition: "nowhere", level: 1, answers: []) { targets }',
      'EDITION_UNKNOWN',
      { edition: 'nowhere' },
    ],
    ['regieAdvice(edition: "zou-2020", level: 0, answers: []) { targets }', 'LEVEL_INVALID', undefined],
    ['regieAdvice(edition: "zou-2020", level: 6, answers: []) { targets }', 'LEVEL_INVALID', undefined],
    [
      'regieAdvice(edition: "zou-2020", level: 1, answers: [{criterion: UNSAFETY_SIGNALS}, {criterion: UNSAFETY_SIGNALS, holds: true}]) { targets }',
      'CRITERION_TWICE',
      { criterion: 'UNSAFETY_SIGNALS' },
    ],
    [
      'regieAdvice(edition: "handbook-2026", level: 1, answers: [{criterion: SITUATION_WORSENED, holds: true}]) { targets }',
      'CRITERION_UNKNOWN',
      { criterion: 'SITUATION_WORSENED' },
    ],
    [
      'firstRegieLevel(edition: "nowhere", answers: []) { targets }',
      'EDITION_UNKNOWN',
      { edition: 'nowhere' },
    ],
    [
      'firstRegieLevel(edition: "regiekaart-2025", answers: [{criterion: PUBLIC_SAFETY_PROBLEM}]) { targets }',
      'CRITERION_UNKNOWN',
      { criterion: 'PUBLIC_SAFETY_PROBLEM' },
    ],
    ['assessment(edition: "nowhere", answers: []) { endsAt }', 'EDITION_UNKNOWN', { edition: 'nowhere' }],
    [
      'assessment(edition: "zou-2020", answers: [true, true, true, true, true, true]) { endsAt }',
      'ASSESSMENT_TOO_LONG',
      undefined,
    ],
    [
      'assessment(edition: "zou-2020", answers: [false, true]) { endsAt }',
      'ASSESSMENT_ENDED',
      { question: 1 },
    ],
  ])('refuses %s with %s', async (query, code, details) => {
    const { errors } = await ask(`{ ${query} }`);
    expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(errors?.[0]?.extensions.details).toEqual(details);
    expect(errors?.[0]?.message).not.toMatch(/\{\w+\}/);
  });
});

describe('the whole edition', () => {
  /** Every field that there is, as a query; parts of parts are left out after one step. */
  const everything = (type: GraphQLObjectType, inside: readonly string[] = []): string =>
    Object.values(type.getFields())
      .map((field) => {
        const of = getNamedType(field.type);
        if (isLeafType(of)) return field.name;
        const seen = inside.filter((name) => name === of.name).length;
        if (!isObjectType(of) || seen > 1) return '';
        return `${field.name} { ${everything(of, [...inside, of.name])} }`;
      })
      .join(' ');
  const editionType = schema.getType('Edition') as GraphQLObjectType;
  const document = parse(
    `query ($id: ID!, $language: Language) { edition(id: $id, language: $language) { ${everything(editionType)} } }`,
  );

  it.each(['handbook-2026', 'regiekaart-2025', 'zou-2020'])(
    '%s has a value for every field, in both languages',
    async (id) => {
      expect(validate(schema, document)).toEqual([]);
      for (const language of ['NL', 'EN']) {
        const answer = await execute({
          schema,
          document,
          variableValues: { id, language },
          contextValue: {},
        });
        expect(answer.errors).toBeUndefined();
        expect(JSON.stringify(answer)).not.toContain('undefined');
      }
    },
  );

  it('is answered from memory, within one turn of the event loop', () => {
    const answer = execute({ schema, document, variableValues: { id: 'handbook-2026' }, contextValue: {} });
    expect(answer).not.toBeInstanceOf(Promise);
    expect((answer as ExecutionResult).errors).toBeUndefined();
  });
});
