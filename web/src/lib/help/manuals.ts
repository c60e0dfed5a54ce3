import { m } from '#lib/paraglide/messages.js';

/** A part of an explanation: a title, and sentences under it. Words in quotes are on screens; a test looks whether they are. */
export interface HelpPart {
  key: string;
  title: () => string;
  lines: readonly (() => string)[];
}

/** An explanation for some people. */
export interface Manual {
  /** Last part of its address. */
  path: string;
  title: () => string;
  parts: readonly HelpPart[];
}

/** The manuals, those for most people first. */
export const manuals: readonly Manual[] = [
  {
    path: 'huishouden',
    title: m.help_household,
    parts: [
      {
        key: 'in',
        title: m.help_household_in,
        lines: [m.help_household_in_1, m.help_household_in_2, m.help_household_in_3],
      },
      {
        key: 'safe',
        title: m.help_household_safe,
        lines: [
          m.help_household_safe_1,
          m.help_household_safe_2,
          m.help_household_safe_3,
          m.help_household_safe_4,
        ],
      },
      {
        key: 'own',
        title: m.help_household_own,
        lines: [m.help_household_own_1, m.help_household_own_2, m.help_household_own_3],
      },
    ],
  },
  {
    path: 'professional',
    title: m.help_professional,
    parts: [
      {
        key: 'in',
        title: m.help_professional_in,
        lines: [m.help_professional_in_1, m.help_professional_in_2],
      },
      {
        key: 'before',
        title: m.help_professional_before,
        lines: [m.help_professional_before_1, m.help_professional_before_2],
      },
    ],
  },
  {
    path: 'regisseur',
    title: m.help_regisseur,
    parts: [
      {
        key: 'begin',
        title: m.help_regisseur_begin,
        lines: [m.help_regisseur_begin_1, m.help_regisseur_begin_2, m.help_regisseur_begin_3],
      },
      {
        key: 'meeting',
        title: m.help_regisseur_meeting,
        lines: [m.help_regisseur_meeting_1, m.help_regisseur_meeting_2],
      },
      {
        key: 'after',
        title: m.help_regisseur_after,
        lines: [m.help_regisseur_after_1, m.help_regisseur_after_2],
      },
    ],
  },
  {
    path: 'beheer',
    title: m.help_administrator,
    parts: [
      {
        key: 'colleagues',
        title: m.help_administrator_colleagues,
        lines: [
          m.help_administrator_colleagues_1,
          m.help_administrator_colleagues_2,
          m.help_administrator_colleagues_3,
        ],
      },
      {
        key: 'terms',
        title: m.help_administrator_terms,
        lines: [m.help_administrator_terms_1, m.help_administrator_terms_2, m.help_administrator_terms_3],
      },
    ],
  },
];

/** What is kept, for whom and why. How long is a promise that is computed. */
export const privacyParts: readonly HelpPart[] = [
  { key: 'who', title: m.help_privacy_who, lines: [m.help_privacy_who_1] },
  {
    key: 'what',
    title: m.help_privacy_what,
    lines: [m.help_privacy_what_1, m.help_privacy_what_2, m.help_privacy_what_3],
  },
  { key: 'why', title: m.help_privacy_why, lines: [m.help_privacy_why_1, m.help_privacy_why_2] },
  { key: 'read', title: m.help_privacy_read, lines: [m.help_privacy_read_1, m.help_privacy_read_2] },
  { key: 'long', title: m.help_privacy_long, lines: [] },
  { key: 'device', title: m.help_privacy_device, lines: [m.help_privacy_device_1, m.help_privacy_device_2] },
  { key: 'rights', title: m.help_privacy_rights, lines: [m.help_privacy_rights_1, m.help_privacy_rights_2] },
];

/** What is done for accessibility, and what is not. */
export const accessParts: readonly HelpPart[] = [
  { key: 'aim', title: m.help_access_aim, lines: [m.help_access_aim_1] },
  { key: 'done', title: m.help_access_done, lines: [m.help_access_done_1, m.help_access_done_2] },
  { key: 'not', title: m.help_access_not, lines: [m.help_access_not_1, m.help_access_not_2] },
  { key: 'tell', title: m.help_access_tell, lines: [m.help_access_tell_1] },
];
