import { m } from '#lib/paraglide/messages.js';
import type {
  OrganisationAct,
  OrganisationActGroup,
  SignInRefusal,
  SignInWay,
} from '../graph/schema.generated.ts';
import { rolesInWords } from '../organisation/words.ts';
import type { OrganisationLogQuery } from './log.generated.ts';

const acts: Record<OrganisationAct, () => string> = {
  SIGNED_IN: m.log_act_signed_in,
  SIGN_IN_REFUSED: m.log_act_sign_in_refused,
  SIGNED_IN_AGAIN: m.log_act_signed_in_again,
  SIGNED_OUT: m.log_act_signed_out,
  SESSION_ENDED: m.log_act_session_ended,
  SECOND_FACTOR_SET: m.log_act_factor_set,
  SECOND_FACTOR_REMOVED: m.log_act_factor_removed,
  SECOND_FACTOR_RESET: m.log_act_factor_reset,
  PASSKEY_ADDED: m.log_act_passkey_added,
  PASSKEY_REMOVED: m.log_act_passkey_removed,
  SECOND_FACTOR_DEMANDED: m.log_act_factor_demanded,
  SECOND_FACTOR_NOT_DEMANDED: m.log_act_factor_not_demanded,
  ACCOUNTS_READ: m.log_act_accounts_read,
  ACCOUNT_MADE: m.log_act_account_made,
  ACCOUNT_CHANGED: m.log_act_account_changed,
  ROLES_CHANGED: m.log_act_roles_changed,
  ACCOUNT_SUSPENDED: m.log_act_account_suspended,
  ACCOUNT_RESUMED: m.log_act_account_resumed,
  ACCOUNT_ENDED: m.log_act_account_ended,
  ACCOUNT_DATA_TAKEN: m.log_act_account_data_taken,
  TERMS_CHANGED: m.log_act_terms_changed,
  REMINDERS_CHANGED: m.log_act_reminders_changed,
  WEBHOOK_ADDED: m.log_act_webhook_added,
  WEBHOOK_REMOVED: m.log_act_webhook_removed,
  EVENT_SENT_AGAIN: m.log_act_event_again,
  TRAJECT_ERASED: m.log_act_traject_erased,
  KEY_REPLACED: m.log_act_key_replaced,
  OLD_KEY_ENDED: m.log_act_old_key_ended,
  ORGANISATION_LOG_READ: m.log_act_log_read,
  LOG_CHECKED: m.log_act_log_checked,
};

const ways: Record<SignInWay, () => string> = {
  MAIL: m.log_way_mail,
  APP: m.log_way_app,
  PASSKEY: m.log_way_passkey,
  PROVIDER: m.log_way_provider,
  DEMO: m.log_way_demo,
};

const refusals: Record<SignInRefusal, () => string> = {
  WRONG: m.log_refusal_wrong,
  TOO_OLD: m.log_refusal_too_old,
  NOT_ACTIVE: m.log_refusal_not_active,
  TOO_OFTEN: m.log_refusal_too_often,
};

/** Kinds of acts, in the order in which one chooses them. */
export const actGroups: readonly { value: OrganisationActGroup; label: () => string }[] = [
  { value: 'SIGNING_IN', label: m.log_group_signing_in },
  { value: 'ACCOUNTS', label: m.log_group_accounts },
  { value: 'KEYS_AND_TERMS', label: m.log_group_keys },
  { value: 'LOG', label: m.log_group_log },
];

type Line = OrganisationLogQuery['organisationLog']['lines'][number];

/** What was done, in a few words. */
export const actInWords = ({ act }: Pick<Line, 'act'>): string => acts[act]();

/** How it was done, each in a few words of its own; none when there is nothing more to tell. */
export function howInWords({ way, refusal, device, before, after, count }: Line): string[] {
  const told = [
    way ? ways[way]() : '',
    refusal ? refusals[refusal]() : '',
    device ?? '',
    before && after ? m.log_roles_moved({ before: rolesInWords(before), after: rolesInWords(after) }) : '',
    count === null ? '' : m.log_check_wrong({ count }),
  ];
  return told.filter(Boolean);
}
