import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { buildSchema } from '../../../server/src/graph/schema.ts';
import type { World } from './made.ts';

/**
 * What is random by its nature and says nothing: secrets, drawings of them, states of a text; and what goes by the
 * clock of the machine: when a session was used, and who is connected.
 */
const random = new Set([
  'code',
  'joinQrSvg',
  'qrSvg',
  'link',
  'state:Bytes',
  'update',
  'lastUsedAt',
  'online',
  'everyoneIsIn',
]);
/** Types that say the same to everyone: the method. */
const shareable = new Set(['Edition', 'PlanForm']);
const deepest = 4;

const schema = buildSchema([]);

/** Everything that can be asked of a type, as far as it does not come back to a type that is being asked. */
function selectionOf(type: GraphQLNamedType, path: readonly string[] = []): string {
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((one) => `... on ${one.name} ${selectionOf(one, path)}`)
      .join(' ')} }`;
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const here = [...path, type.name];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (field.args.some(isRequiredArgument) || random.has(field.name)) return [];
    if (random.has(`${field.name}:${named.name}`)) return [];
    if (isLeafType(named)) return [field.name];
    if (here.length >= deepest || here.includes(named.name) || shareable.has(named.name)) return [];
    return [`${field.name} ${selectionOf(named, here)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** A question that can be asked with some identities. */
export interface Question {
  name: string;
  text: string;
}

/** The fields of a root, each asking for all there is. What costs too much at once is asked in parts. */
function questionsOf(
  root: GraphQLObjectType | null | undefined,
  kind: 'query' | 'subscription',
): Map<string, Question[]> {
  const all = Object.values(root?.getFields() ?? {}).map((field): [string, Question[]] => {
    const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
    const head = `${kind}${declared && ` (${declared})`} { ${field.name}${passed && `(${passed})`}`;
    const named = getNamedType(field.type);
    const parts =
      inParts.has(field.name) && isObjectType(named) ? partsOf(named) : [[field.name, selectionOf(named)]];
    return [field.name, parts.map(([name, selection]) => ({ name: name!, text: `${head} ${selection} }` }))];
  });
  return new Map(all);
}

const inParts = new Set(['traject']);

function partsOf(type: GraphQLObjectType): string[][] {
  const fields = Object.values(type.getFields()).filter(
    (field) => !field.args.some(isRequiredArgument) && !random.has(field.name),
  );
  const leaves = fields.filter(({ type: of }) => isLeafType(getNamedType(of))).map(({ name }) => name);
  const objects = fields.filter(
    ({ type: of }) => isCompositeType(getNamedType(of)) && !shareable.has(getNamedType(of).name),
  );
  return [
    [type.name, `{ __typename ${leaves.join(' ')} }`],
    ...objects.map(({ name, type: of }) => [
      `${type.name}.${name}`,
      `{ ${name} ${selectionOf(getNamedType(of), [type.name])} }`,
    ]),
  ];
}

/** Every query of the contract, by field. */
export const queries = questionsOf(schema.getQueryType(), 'query');
/** Every subscription of the contract, by field. */
export const subscriptions = questionsOf(schema.getSubscriptionType(), 'subscription');

/** What a value of an input is, where the name says it; all of it is hidden, or nothing's. */
function valueOf(name: string, type: GraphQLInputType, world: World): unknown {
  const { ids, hidden } = world;
  const named: Record<string, string> = {
    planId: hidden.plan,
    meetingId: hidden.meeting,
    entryId: hidden.entry,
    textId: `${hidden.entry}/what`,
    personId: ids.mother,
    startsAt: '2026-11-24T10:00:00.000Z',
    update: 'AAA=',
  };
  if (named[name] !== undefined) return named[name];
  const bare = getNullableType(type);
  if (isListType(bare)) return [];
  if (isInputObjectType(bare)) {
    const asked = Object.values(bare.getFields()).filter(
      (field) => isRequiredInputField(field) || field.name in named,
    );
    return Object.fromEntries(asked.map((field) => [field.name, valueOf(field.name, field.type, world)]));
  }
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  const byType: Record<string, unknown> = { ID: hidden.spare, Int: 1, Boolean: true };
  return byType[getNamedType(type).name] ?? 'x';
}

/** True when an input names a plan or meeting that is there before. */
const isAboutHidden = (name: string, type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).some((field) => isAboutHidden(field.name, field.type));
  return name === 'planId' || name === 'meetingId';
};

/** These make what they name: whoever names a UUID that is taken hears so. */
const making = new Set(['startPlan', 'startOwnPlan', 'planMeeting']);

/** Every change of something that exists, about what is hidden. */
export const guesses = new Map(
  Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter(({ name, args }) => !making.has(name) && args.some((one) => isAboutHidden(one.name, one.type)))
    .map((field): [string, Question & { variables(world: World): Record<string, unknown> }] => {
      const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
      const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
      const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
      const text = `mutation (${declared}) { ${field.name}(${passed})${selection} }`;
      const variables = (world: World) =>
        Object.fromEntries(field.args.map(({ name, type }) => [name, valueOf(name, type, world)]));
      return [field.name, { name: field.name, text, variables }];
    }),
);
