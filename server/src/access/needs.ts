import { getDirective, mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, isNonNullType, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import type { Clock } from '../clock.ts';
import type { Environment } from '../environment.ts';
import { fail, isCoded } from '../errors.ts';
import type { Right } from '../schema.generated.ts';
import type { AccessChanges } from './changes.ts';
import type { Grant, Judging } from './grant.ts';
import { guardSubscription } from './guard.ts';
import { saysNothingBefore, type Refused } from './logs.ts';
import { worksWhenClosed } from './may.ts';
import { asksRecentSignIn, needRecentSignIn } from './recent-sign-in.ts';
import type { Target } from './situation.ts';
import type { Viewer } from './viewer.ts';
import { mayUse } from './unproven.ts';

/** What a right is judged with; the operation's context has more. */
interface Guarded extends Judging {
  grant: Grant;
  /** Who it is by now, of an operation that lasts. */
  viewerNow?: () => Promise<Viewer>;
  /** Set when a subscription begins again because who follows was recognised: all is told again. */
  anew?: true;
  core: { accessChanges: AccessChanges; clock: Clock; environment: Pick<Environment, 'demo'> };
  services: { accessLog: { refused(line: Refused): Promise<void> } };
}

type Field = GraphQLFieldConfig<unknown, Guarded>;

/** For a field of an object that the viewer may see, both mean: not this field. */
const lacking: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'NOT_FOUND', 'NOT_CONFIRMED']);

interface Need {
  right: Right;
  of?: string;
  recent?: boolean;
}

/**
 * Puts the rule of `@needs` before every field that carries it. Throws when a field of Query, Mutation or
 * Subscription has none: what nobody decided on is refused to all (CONTRIBUTING.md, Direction).
 */
export function withNeeds(schema: GraphQLSchema): GraphQLSchema {
  const bare: string[] = [];
  const guarded = mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, name, type) => {
      const need = needOf(schema, field);
      if (!need) bare.push(`${type}.${name}`);
      else guard(field as Field, need, `${type}.${name}`, type === schema.getMutationType()?.name);
      return field;
    },
    [MapperKind.OBJECT_FIELD]: (field, _name, type) => {
      const isRoot = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].some(
        (root) => root?.name === type,
      );
      const need = isRoot ? undefined : needOf(schema, field);
      if (need) guard(field as Field, need, null, false);
      return field;
    },
  });
  if (bare.length > 0)
    throw new Error(`Without @needs nobody may use: ${bare.join(', ')}. Add the right that each asks for.`);
  return guarded;
}

function needOf(schema: GraphQLSchema, field: unknown): Need | undefined {
  return getDirective(schema, field as Field, 'needs')?.[0] as Need | undefined;
}

/** `operation`: name of a root field; null for a field of an object. */
function guard(field: Field, need: Need, operation: string | null, changes: boolean): void {
  const from = operation === null ? 'parent' : 'args';
  const { resolve = defaultFieldResolver, subscribe } = field;
  const optional = !isNonNullType(field.type);
  field.resolve = async (parent, args, context, info) => {
    if (subscribe) return resolve(parent, args, context, info);
    const asked = from === 'args' ? args : parent;
    try {
      const target = targetOf(need, asked);
      // A field of what one may see is asked by every screen: that it is empty is no refusal.
      const grant = await (from === 'args'
        ? orLogged(context, need.right, target)
        : context.authorise(context.viewer, need.right, target));
      // After the judgement: who may not learns nothing by it. A field of an object is empty or not, and asks for nothing.
      if (from === 'args' && asksRecentSignIn(need)) needRecentSignIn(context.viewer, context.core);
      mustBeFor(context, need, operation);
      if (changes && grant.situation.traject?.closed && !worksWhenClosed.has(need.right))
        fail('TRAJECT_CLOSED');
      return await resolve(parent, args, { ...context, grant }, info);
    } catch (error) {
      if (from === 'parent' && optional && isCoded(error) && lacking.has(error.extensions['code']))
        return null;
      throw error;
    }
  };
  if (subscribe) {
    field.subscribe = async (parent, args, context, info) => {
      const target = targetOf(need, args);
      const ask = async () => {
        // Events are drawn with this context: who was recognised sees in them what is for that person.
        context.viewer = (await context.viewerNow?.()) ?? context.viewer;
        return context.authorise(context.viewer, need.right, target);
      };
      const grant = await orLogged(context, need.right, target);
      if (asksRecentSignIn(need)) needRecentSignIn(context.viewer, context.core);
      mustBeFor(context, need, operation);
      const begin = async (about: Pick<Guarded, 'grant' | 'anew'>) =>
        (await subscribe(parent, args, { ...context, ...about }, info)) as AsyncIterable<unknown>;
      const anew = (now: Grant) => begin({ grant: now, anew: true });
      return guardSubscription(await begin({ grant }), grant, ask, context.core.accessChanges, anew);
    };
  }
}

/** Refuses what is not for a session of nobody for sure, in the same way whatever was granted (A23). */
function mustBeFor({ viewer }: Guarded, { right }: Need, operation: string | null): void {
  if (operation !== null && !mayUse(viewer, right, operation)) fail('NOT_CONFIRMED');
}

/** Judges, and logs a refusal before it is answered, in the same way whether the target exists or not. */
async function orLogged(context: Guarded, right: Right, target: Target | undefined): Promise<Grant> {
  const { viewer, authorise, services } = context;
  try {
    return await authorise(viewer, right, target);
  } catch (error) {
    if (isCoded(error) && lacking.has(error.extensions['code']) && !saysNothingBefore.has(right))
      await services.accessLog.refused({ viewer, right, targetId: target?.id });
    throw error;
  }
}

const kindsByName: Record<string, Target['kind']> = {
  trajectId: 'traject',
  personId: 'person',
  planId: 'plan',
  meetingId: 'meeting',
  obligationId: 'obligation',
  signalId: 'signal',
  dossierId: 'dossier',
};

/** What the need is about: the value at its path, and its kind by the name of the argument or the family of the right. */
function targetOf({ right, of }: Need, asked: unknown): Target | undefined {
  if (!of) return undefined;
  const id = of
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], asked);
  if (typeof id !== 'string')
    throw new Error(`@needs(right: ${right}, of: "${of}") finds no identity there.`);
  const kind = kindsByName[of.split('.').at(-1) ?? ''] ?? kindOfRight(right);
  return { kind, id };
}

function kindOfRight(right: Right): Target['kind'] {
  if (right.startsWith('PLAN_') || right === 'COVERED_READ') return 'plan';
  if (right === 'DOSSIER_READ' || right === 'DOSSIER_EXPORT') return 'dossier';
  if (right.startsWith('MEETING_')) return 'meeting';
  if (right === 'CONTACT_READ' || right === 'PERSON_CHANGE') return 'person';
  return 'traject';
}
