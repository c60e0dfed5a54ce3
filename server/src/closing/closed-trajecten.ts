import type { Model } from 'mongoose';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { ClosedTraject } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { lineOf } from '../traject/traject.rules.ts';
import type { StoredClosing } from './closing.model.ts';
import { closingPlace, type ClosingWords } from './closing.sealed.ts';
import type { ClosingNeighbours, ClosingService } from './closing.service.ts';

interface With {
  Stored: Model<StoredClosing>;
  neighbours: Pick<ClosingNeighbours, 'traject' | 'accessLog'>;
}

/** Trajecten that were closed: how, and finding one by the name of its household. */
export function createClosedTrajecten(
  core: Core,
  { Stored, neighbours: { traject: trajecten, accessLog } }: With,
): Pick<ClosingService, 'closedOf' | 'find'> {
  return {
    async closedOf({ situation }, { id: trajectId, closed }) {
      if (!closed) return null;
      const stored = await Stored.findOne({ trajectId }).sort({ at: -1 }).lean();
      if (!stored) return null;
      const place = closingPlace(stored._id, 'sealed');
      const said = await core.keyring.open<ClosingWords>(trajectId, place, bytesOf(stored.sealed));
      const { despite, ...rest } = said;
      const tells = situation.self?.side === 'PROFESSIONAL' && despite !== '';
      return { at: closed.at, ...rest, despite: tells ? despite : null };
    },

    async find({ viewer }, name) {
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      const householdName = lineOf(name, 'de naam van het huishouden', 120, { required: true });
      const ids = await trajecten.ending.closedByName(viewer.organisationId, householdName);
      const found: ClosedTraject[] = [];
      for (const trajectId of ids) {
        const traject = await trajecten.trajectById(trajectId);
        if (!traject?.closed) continue;
        await accessLog.record({ trajectId, viewer, personId: null, what: 'CLOSED_FOUND' });
        const { regisseurPersonId: leads, registeredAt, closed } = traject;
        const regisseur = leads === null ? null : await trajecten.personById(leads);
        const { at: closedAt, eraseAt } = closed;
        const regisseurName = regisseur?.name ?? '';
        found.push({ id: trajectId, registeredAt, closedAt, eraseAt, regisseurName });
      }
      return found;
    },
  };
}
