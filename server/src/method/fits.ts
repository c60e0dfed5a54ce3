import { profileFor } from './profile-for.ts';
import type { ProfileNeed } from './profile-for.ts';
import type { ProfileId, RegieRole, RegiekaartData } from './regiekaart.types.ts';
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

/** Everything that these profiles hold: themselves and what they include, and so on. */
export function heldProfiles(
  edition: Pick<RegiekaartData, 'profiles'>,
  profiles: readonly ProfileId[],
): Set<ProfileId> {
  const held = new Set<ProfileId>();
  const queue = [...profiles];
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
  profiles: readonly ProfileId[],
  level: LevelNumber,
  role: RegieRole,
  { ownNetwork = false }: { ownNetwork?: boolean } = {},
): Fit {
  const need = profileFor(edition, level, role);
  const held = heldProfiles(edition, profiles);
  const has = need.profiles.filter((id) => held.has(id));
  const fitsText =
    ownNetwork || need.textProfiles.length === 0 || need.textProfiles.some((id) => held.has(id));
  if (need.profiles.length === 0) return { fits: true, reason: 'NONE_REQUIRED', need, has, fitsText };
  if (ownNetwork) return { fits: true, reason: 'OWN_NETWORK', need, has, fitsText };
  const fit = has.length > 0;
  return { fits: fit, reason: fit ? 'HAS_PROFILE' : 'LACKS_PROFILE', need, has, fitsText };
}
