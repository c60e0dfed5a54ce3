import * as operations from '../operations.ts';
import type { Step } from '../story.types.ts';
import type { Cast } from './cast.ts';
import { answersOf } from './coming-in.ts';

/** The level, what is asked and the signals, as the regisseur sees them. */
export const trajectNow = async ({ ask, trajectId, viewerOf }: Cast) =>
  (
    await ask<{
      traject: {
        regie: { level: number };
        obligations: { id: string; kind: string; solvedAt: string | null }[];
        safetySignals: { id: string; answeredAt: string | null }[];
      };
    }>(viewerOf('regisseur'), operations.trajectNow, { id: trajectId })
  ).traject;

/** The level is changed with a reason. Throws when it was another than expected. */
export async function changeLevel(
  cast: Cast,
  { to, yes, no, motivation, heard, deviates = false }: Extract<Step, { do: 'level' }>,
) {
  const { as, mutationId, trajectId } = cast;
  const expectedLevel = (await trajectNow(cast)).regie.level;
  const input = {
    trajectId,
    expectedLevel,
    level: to,
    motivation,
    heard,
    deviates,
    mutationId: mutationId(),
  };
  const { changeRegieLevel } = await as<{ changeRegieLevel: { __typename: string } }>(
    'regisseur',
    operations.changeRegieLevel,
    { ...input, answers: answersOf(yes, no) },
  );
  if (changeRegieLevel.__typename === 'RegieLevelConflict')
    throw new Error(`The level was not ${expectedLevel} any more.`);
}
