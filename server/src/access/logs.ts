import { getDirective, mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, getNamedType, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import type { AccessedThing, Right } from '../schema.generated.ts';
import { isConfidential } from './audience.ts';
import type { Grant } from './grant.ts';
import type { Viewer } from './viewer.ts';

/** The one thing with an audience of its own that an act is about. */
export interface AboutOne {
  kind: 'plan' | 'meeting' | 'person';
  id: string;
}

/** That someone read or changed something of a traject. Never holds content. */
export interface Accessed {
  trajectId: string;
  viewer: Viewer;
  personId: string | null;
  what: AccessedThing;
  /** Only who knows of this may know of the act; absent: it is about the whole traject. */
  about?: AboutOne;
}

/** A change that was begun; `settled` when its line is written, or when nothing was changed. */
export interface Intent {
  settled(): Promise<void>;
}

/** That somebody asked for what is not theirs. */
export interface Refused {
  viewer: Viewer;
  right: Right;
  /** What it was asked for, whether it exists or not. */
  targetId: string | undefined;
}

/** What a line is written with; the operation's context has more. */
interface Logged {
  grant: Grant;
  viewer: Viewer;
  services: {
    accessLog: { record(line: Accessed): Promise<void>; intend(line: Accessed): Promise<Intent> };
  };
}

type Field = GraphQLFieldConfig<unknown, Logged>;

/** Rights about what is anyone's or one's own: nobody of a household is looked at. */
const ofNoHousehold: ReadonlySet<Right> = new Set<Right>(['PUBLIC', 'DEMO', 'OWN', 'GUEST']);

/**
 * Rights of who may know of a plan only by what the plan holds: whether there is one is found out behind the gate. Of
 * these no refusal is logged and nothing is noted beforehand: either would take as long as there is such a plan (A1).
 */
export const saysNothingBefore: ReadonlySet<Right> = new Set<Right>(['ACTION_CHANGE']);

/**
 * Puts the line of `@logs` behind every field that carries it. Throws when a field that asks for a right over a
 * household has none: what a professional does is in the access log, also by an operation that is new (G5).
 * To be put under `withNeeds`, whose grant says who acts where.
 */
export function withLogs(schema: GraphQLSchema): GraphQLSchema {
  const bare: string[] = [];
  const logged = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name, type) => {
      const right = getDirective(schema, field, 'needs')?.[0]?.['right'] as Right | undefined;
      const logs = getDirective(schema, field, 'logs')?.[0] as Logs | undefined;
      if (logs?.as) {
        const changes = type === schema.getMutationType()?.name && !(right && saysNothingBefore.has(right));
        log(field as Field, logs.as, changes);
      } else if (right && !ofNoHousehold.has(right) && !logs?.nothing) bare.push(`${type}.${name}`);
      return field;
    },
  });
  if (bare.length > 0)
    throw new Error(
      `Without @logs the household is not told: ${bare.join(', ')}. Add what is done, or why it is nothing.`,
    );
  return logged;
}

/** What a line may depend on in what was answered. */
interface Told {
  __typename?: string;
  id?: string;
  /** Of a plan: nobody but its readers may know of it. */
  confidential?: boolean;
}

interface Logs {
  as?: AccessedThing;
  nothing?: string;
}

function log(field: Field, what: AccessedThing, changes: boolean): void {
  const { resolve = defaultFieldResolver, subscribe } = field;
  const type = getNamedType(field.type).name;
  if (subscribe) {
    field.subscribe = async (parent, args, context, info) => {
      await record(context, what, type, undefined);
      return subscribe(parent, args, context, info) as Promise<unknown>;
    };
    return;
  }
  field.resolve = async (parent, args, context, info) => {
    const intent = changes ? await intend(context, what, type) : undefined;
    let result: unknown;
    try {
      result = await resolve(parent, args, context, info);
    } catch (error) {
      await intent?.settled();
      throw error;
    }
    await record(context, what, type, result);
    await intent?.settled();
    return result;
  };
}

/** On disk before the change is: a crash in between leaves a line too many rather than one too few. */
async function intend(
  { grant, viewer, services }: Logged,
  what: AccessedThing,
  type: string,
): Promise<Intent | undefined> {
  const { traject, self, plan } = grant.situation;
  // What registers a household has no chain before it is done.
  if (!traject) return undefined;
  const told = toldOf(what, plan ? isConfidential(plan) : false);
  const about = aboutOf(grant, what, type, undefined);
  const line = { trajectId: traject.id, viewer, personId: self?.id ?? null, what: told };
  return services.accessLog.intend(about ? { ...line, about } : line);
}

/** What the log tells of something that was done with a plan: of a confidential one a kind that the household does not read. */
export const toldOf = (what: AccessedThing, confidential: boolean): AccessedThing =>
  !confidential ? what : what.endsWith('_READ') ? 'SAFETY_PLAN_READ' : 'SAFETY_PLAN_CHANGED';

/** Writes the line, unless nothing was done or looked at but what is the viewer's own. */
async function record(
  { grant, viewer, services }: Logged,
  what: AccessedThing,
  type: string,
  result: unknown,
) {
  const { traject, self, subject, plan } = grant.situation;
  const { __typename, id, confidential = false } = (result ?? {}) as Told;
  if (__typename?.endsWith('Conflict')) return;
  if (what === 'CONTACT_READ' && self?.id === subject?.id) return;
  // What registers a household is asked before there is a traject: its answer is the traject.
  const trajectId = traject?.id ?? id;
  if (trajectId === undefined) throw new Error(`${what} is logged for no traject.`);
  const about = aboutOf(grant, what, type, id);
  const told = toldOf(what, plan ? isConfidential(plan) : confidential);
  const line = { trajectId, viewer, personId: self?.id ?? null, what: told };
  await services.accessLog.record(about ? { ...line, about } : line);
}

/** Rights that are asked about a person's own data. */
const aboutPerson: ReadonlySet<Right> = new Set<Right>(['CONTACT_READ', 'PERSON_CHANGE']);

/** What an act is about: what the right was asked for, or what was made by it. */
function aboutOf(
  { right, situation: { plan, meeting, subject } }: Grant,
  what: AccessedThing,
  type: string,
  made: string | undefined,
): AboutOne | undefined {
  if (plan) return { kind: 'plan', id: plan.id };
  // Its readers learn of an adoption, in the meeting or not.
  if (meeting && what === 'PLAN_ADOPTED' && meeting.planId) return { kind: 'plan', id: meeting.planId };
  if (meeting) return { kind: 'meeting', id: meeting.id };
  const comesIn = what === 'INVITED' || what === 'INVITATION_WITHDRAWN' || what === 'DEVICE_CONFIRMED';
  if (subject && (comesIn || aboutPerson.has(right))) return { kind: 'person', id: subject.id };
  if (made !== undefined && type === 'Plan') return { kind: 'plan', id: made };
  if (made !== undefined && type === 'Meeting') return { kind: 'meeting', id: made };
  return undefined;
}
