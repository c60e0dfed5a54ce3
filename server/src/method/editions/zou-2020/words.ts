import { t } from '../../text.ts';
import type { Words } from '../../regiekaart.types.ts';

/** Words on screen of the guideline of 2020 (seed 003, Leeswijzer; 2.3), where "betrokkenen" means everyone. */
export const words: Words = {
  HOUSEHOLD: t('klant en gezinsleden', 'client and family members'),
  HOUSEHOLD_MEMBER: t('klant of gezinslid', 'client or family member'),
  EVERYONE_INVOLVED: t('betrokkenen', 'everyone involved'),
  NETWORK: t('informeel netwerk', 'informal network'),
  NETWORK_MEMBER: t('iemand uit het informele netwerk', 'member of the informal network'),
  PROFESSIONAL: t('professional', 'professional'),
  REGISSEUR: t('procesregisseur', 'procesregisseur'),
  CASUSREGISSEUR: t('casusregisseur', 'casusregisseur'),
  INTAKE_COORDINATOR: t('wie de vraag behandelt', 'who handles the request'),
  SCALE_UP: t('opschalen', 'scale up'),
  SCALE_DOWN: t('afschalen', 'scale down'),
  UP_AND_DOWN: t('op- en afschalen', 'scaling up and down'),
  LASTING_SAFETY: t('duurzame veiligheid', 'lasting safety'),
  START_MEETING: t('startoverleg', 'startoverleg (start meeting)'),
  PROGRESS_MEETING: t('voortgangsoverleg', 'voortgangsoverleg (progress meeting)'),
};
