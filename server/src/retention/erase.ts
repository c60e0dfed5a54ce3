import { theSystem, type OrganisationLog } from '../chain/organisation-log.ts';
import type { Core } from '../core.ts';
import { openCertificates, type Certificates, type StoredCertificate } from './certificates.ts';
import { takingAway } from './taking-away.ts';

/** Ending everything of a traject. */
export interface Erase {
  certificates: Certificates;
  /** Destroys the key and takes everything away; done again after a crash it goes on where it was. */
  erase(certificate: StoredCertificate): Promise<void>;
  /** Takes away what a backup of before an erasing brought back: nothing of it can be read, for its key is gone. */
  eraseLeftovers(): Promise<void>;
}

/** Erasing over all models of the database: what a module adds later goes too, when it names its traject. */
export async function createErase(core: Core, log: Pick<OrganisationLog, 'inTransaction'>): Promise<Erase> {
  const certificates = await openCertificates(core);
  const removeAll = takingAway(core.database);

  async function takeAway(trajectId: string): Promise<void> {
    await removeAll(trajectId);
    core.accessChanges.announce({ trajectId });
  }

  return {
    certificates,
    async erase(certificate) {
      await log.inTransaction(certificate.organisationId, theSystem(), async (session, note) => {
        if (await certificates.write(certificate, session)) note('TRAJECT_ERASED');
      });
      await core.keyring.destroy(certificate._id, certificate);
      await takeAway(certificate._id);
    },
    async eraseLeftovers() {
      for (const { owner, note } of await core.keyring.destroyed()) {
        const left = await core.database.models['Traject']?.exists({ _id: owner });
        const known = await certificates.has(owner);
        if (!known && note) await certificates.write(note as StoredCertificate);
        if (!left) continue;
        await core.keyring.destroy(owner, note);
        await takeAway(owner);
      }
    },
  };
}
