import { t } from '../../text.ts';
import type { Words } from '../../regiekaart.types.ts';

/** Words on screen of Deel B of 2025 (seed 000, 1. Vormen van regie; 3. Regiekaart). */
export const words: Words = {
  HOUSEHOLD: t('leden van het huishouden', 'members of the household'),
  HOUSEHOLD_MEMBER: t('lid van het huishouden', 'member of the household'),
  EVERYONE_INVOLVED: t('alle betrokkenen', 'everyone involved'),
  NETWORK: t('netwerk', 'network'),
  NETWORK_MEMBER: t('iemand uit het netwerk', 'network member'),
  PROFESSIONAL: t('professional', 'professional'),
  REGISSEUR: t('procesregisseur', 'procesregisseur'),
  CASUSREGISSEUR: t('casusregisseur', 'casusregisseur'),
  INTAKE_COORDINATOR: t('aanmeldcoördinator', 'intake coordinator'),
  SCALE_UP: t('opschalen', 'scale up'),
  SCALE_DOWN: t('afschalen', 'scale down'),
  UP_AND_DOWN: t('op- en afschalen', 'scaling up and down'),
  LASTING_SAFETY: t('duurzame veiligheid', 'lasting safety'),
  START_MEETING: t('startoverleg', 'startoverleg (start meeting)'),
  PROGRESS_MEETING: t('voortgangsoverleg', 'voortgangsoverleg (progress meeting)'),
};
