import type { ProfileId, RegieRole, RegiekaartData, RoleAtLevel } from './regiekaart.types.ts';
import type { LevelNumber } from './types.ts';

/** Which competence profile a level asks of a regie role. */
export interface ProfileNeed {
  level: LevelNumber;
  role: RegieRole;
  appointment: RoleAtLevel['appointment'];
  /** Any one of these is enough (card); empty: none required. */
  profiles: ProfileId[];
  /** What the text asks where it differs; advice. */
  textProfiles: ProfileId[];
}

/** The profile needed for a role at a level; a role or level that the edition does not have needs nobody. */
export function profileFor(
  edition: Pick<RegiekaartData, 'levels'>,
  level: LevelNumber,
  role: RegieRole,
): ProfileNeed {
  const found = edition.levels.find((one) => one.number === level)?.roles.find((one) => one.role === role);
  return {
    level,
    role,
    appointment: found?.appointment ?? 'NONE',
    profiles: found?.profiles ?? [],
    textProfiles: found?.textProfiles ?? [],
  };
}
