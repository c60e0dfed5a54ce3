import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { buildSchema } from '../../../server/src/graph/schema.ts';

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
