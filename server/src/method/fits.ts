import { profileFor } from './profile-for.ts';
import type { ProfileNeed } from './profile-for.ts';
import type { ProfileGrade, ProfileId, RegieRole, RegiekaartData } from './regiekaart.types.ts';
import type { LevelNumber } from './types.ts';

/** Whether someone may hold a regie role at a level, and why. */
export interface Fit {
  fits: boolean;
  /**
   * NONE_REQUIRED: the level asks no profile. OWN_NETWORK: the household or its network holds regie, then none is
   * required. HAS_PROFILE. LACKS_PROFILE: none of the profiles asked.
   */
  reason: 'NONE_REQUIRED' | 'OWN_NETWORK' | 'HAS_PROFILE' | 'LACKS_PROFILE';
  need: ProfileNeed;
  /** The profiles asked that the person has, directly or because another profile includes them. */
  has: ProfileId[];
  /** False when the text asks a profile that the person lacks; only advice. */
  fitsText: boolean;
}

/** Grades as people write them on an account, without the role. */
const GRADES: Record<string, ProfileGrade> = { A: 'A', B: 'B', 'B+': 'B_PLUS' };

/**
 * Everything that these profiles hold: themselves and what they include, and so on. A bare grade (`A`, `B`, `B+`)
 * stands for the profile of that grade of this role.
 */
export function heldProfiles(
  edition: Pick<RegiekaartData, 'profiles'>,
  profiles: readonly string[],
  role: RegieRole,
): Set<ProfileId> {
  const ofGrade = (grade: ProfileGrade) =>
    edition.profiles.filter((one) => one.role === role && one.grade === grade).map((one) => one.id);
  const held = new Set<ProfileId>();
  const queue = profiles.flatMap((given) => {
    const grade = GRADES[given];
    return grade ? ofGrade(grade) : [given];
  });
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (held.has(id)) continue;
    held.add(id);
    queue.push(...(edition.profiles.find((profile) => profile.id === id)?.includes ?? []));
  }
  return held;
}

/** Does someone with these profiles fit this role at this level? `ownNetwork`: household or network member (2020). */
export function fits(
  edition: Pick<RegiekaartData, 'levels' | 'profiles'>,
  profiles: readonly string[],
  level: LevelNumber,
  role: RegieRole,
  { ownNetwork = false }: { ownNetwork?: boolean } = {},
): Fit {
  const need = profileFor(edition, level, role);
  const held = heldProfiles(edition, profiles, role);
  const has = need.profiles.filter((id) => held.has(id));
  const fitsText =
    ownNetwork || need.textProfiles.length === 0 || need.textProfiles.some((id) => held.has(id));
  if (need.profiles.length === 0) return { fits: true, reason: 'NONE_REQUIRED', need, has, fitsText };
  if (ownNetwork) return { fits: true, reason: 'OWN_NETWORK', need, has, fitsText };
  const fit = has.length > 0;
  return { fits: fit, reason: fit ? 'HAS_PROFILE' : 'LACKS_PROFILE', need, has, fitsText };
}
