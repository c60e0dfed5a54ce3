import type { Core } from '../core.ts';
import type { Escalation, EscalationStep } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { escalationPlace, type StoredEscalation } from './escalation.model.ts';

/** A question with its words, and what was answered. */
export const openingEscalation =
  ({ keyring }: Pick<Core, 'keyring'>, trajecten: Pick<TrajectService, 'personById'>) =>
  async (stored: StoredEscalation): Promise<Escalation> => {
    const { _id: id, trajectId, at, personId, sealed, step, endedAt } = stored;
    const { words, tried } = await keyring.open<{ words: string; tried: string }>(
      trajectId,
      escalationPlace(id, 'sealed'),
      bytesOf(sealed),
    );
    const said = step
      ? await keyring.open<Omit<EscalationStep, 'at'> & { at: string }>(
          trajectId,
          escalationPlace(id, 'step'),
          bytesOf(step),
        )
      : null;
    const asker = await trajecten.personById(personId);
    // The name of a regisseur of the household would tell the household's.
    const by = asker?.side === 'PROFESSIONAL' ? asker.name : '';
    return { id, trajectId, at, by, words, tried, step: said && { ...said, at: new Date(said.at) }, endedAt };
  };

/** Opens a question. */
export type OpenEscalation = ReturnType<typeof openingEscalation>;
