import { t } from '../../text.ts';
import type { Words } from '../../regiekaart.types.ts';

/** Words on screen of the handbook of 2026 (seed 004, 1. Begrippen; 3. Praktisch werkproces). */
export const words: Words = {
  HOUSEHOLD: t('betrokkenen', 'those involved'),
  HOUSEHOLD_MEMBER: t('betrokkene', 'person involved'),
  EVERYONE_INVOLVED: t('iedereen die meedoet', 'everyone taking part'),
  NETWORK: t('betrokken netwerk', 'network'),
  NETWORK_MEMBER: t('iemand uit het netwerk', 'network member'),
  PROFESSIONAL: t('betrokken professional', 'professional'),
  REGISSEUR: t('regisseur', 'regisseur'),
  CASUSREGISSEUR: t('professional', 'professional'),
  INTAKE_COORDINATOR: t('aanmeldcoördinator', 'intake coordinator'),
  SCALE_UP: t('bijschalen', 'step up'),
  SCALE_DOWN: t('afschalen', 'step down'),
  UP_AND_DOWN: t('bij- en afschalen', 'stepping up and down'),
  LASTING_SAFETY: t('stabiele veiligheid', 'stable safety'),
  START_MEETING: t('startoverleg', 'startoverleg (start meeting)'),
  PROGRESS_MEETING: t('voortgangsoverleg', 'voortgangsoverleg (progress meeting)'),
};
