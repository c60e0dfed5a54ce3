import { expect, it } from 'vitest';
import type { GraphQLField } from 'graphql';
import { buildSchema } from '../graph/schema.ts';
import type { Right } from '../schema.generated.ts';
import { hasRight, mayUse } from './unproven.ts';
import type { Viewer } from './viewer.ts';

const unconfirmed: Viewer = {
  kind: 'PERSON',
  sessionId: 's',
  personId: 'mother',
  trajectId: 't',
  unconfirmed: true,
};
const confirmed: Viewer = { kind: 'PERSON', sessionId: 's', personId: 'mother', trajectId: 't' };
const guest: Viewer = { kind: 'GUEST', sessionId: 's', guestId: 'g', meetingId: 'm' };

const schema = buildSchema([]);
const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
  (root) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({
      name: `${root?.name}.${field.name}`,
      right: rightOf(field),
    })),
);

function rightOf(field: GraphQLField<unknown, unknown>): Right {
  const need = field.astNode?.directives?.find(({ name }) => name.value === 'needs');
  const value = need?.arguments?.find(({ name }) => name.value === 'right')?.value;
  return (value?.kind === 'EnumValue' ? value.value : '') as Right;
}

const open = (viewer: Viewer): string[] =>
  operations
    .filter(({ name, right }) => hasRight(viewer, right) && mayUse(viewer, right, name))
    .filter(({ right }) => right !== 'PUBLIC' && right !== 'DEMO')
    .map(({ name }) => name)
    .sort();

it('A session of nobody for sure may do what is listed and nothing else: a new operation is not for it', () => {
  expect(open(unconfirmed)).toEqual(
    [
      ...[
        'mySessions',
        'myTrajecten',
        'traject',
        'meeting',
        'plan',
        'myActions',
        'safetySignalState',
        'safetySignalReaders',
      ].map((name) => `Query.${name}`),
      ...[
        'setOwnDevice',
        'setOwnCode',
        'endSession',
        'answerDates',
        'replyToMeeting',
        'raiseHand',
        'typing',
      ].map((name) => `Mutation.${name}`),
      ...['takePen', 'writeText', 'addEntry', 'moveEntry', 'removeEntry', 'restoreEntry', 'shareEntry'].map(
        (name) => `Mutation.${name}`,
      ),
      ...['writeAlong', 'answer', 'setAction', 'setActionState', 'continueGoal', 'sendSafetySignal'].map(
        (name) => `Mutation.${name}`,
      ),
      ...['trajectChanged', 'meetingChanged', 'planEvents', 'myAdmission'].map(
        (name) => `Subscription.${name}`,
      ),
    ].sort(),
  );
  expect(open(guest)).toEqual(open(unconfirmed));
});

it('Who is that person for sure is held back by nothing of it', () => {
  for (const { name, right } of operations)
    expect(hasRight(confirmed, right) && mayUse(confirmed, right, name), name).toBe(true);
});
