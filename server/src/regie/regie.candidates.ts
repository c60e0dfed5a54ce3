import { knownEdition, levelNumber } from '../method/method.service.ts';
import type { RegisseurCandidate } from '../schema.generated.ts';
import { regisseurFit } from './regie.rules.ts';
import type { RegieNeighbours, RegieService } from './regie.service.ts';

/** Who of an organisation can lead, over its accounts and what they lead already. */
export function createCandidates({
  account: accounts,
  traject: { desk },
}: Pick<RegieNeighbours, 'account' | 'traject'>): RegieService['candidates'] {
  return async (organisationId, edition, level) => {
    const all = await accounts.accountsOfOrganisation(organisationId);
    const professionals = all.filter(({ roles }) => roles.includes('PROFESSIONAL'));
    const load = await desk.loadOf(professionals.map(({ id }) => id));
    const candidates = professionals.map(({ id, name, function: does, profiles }): RegisseurCandidate => {
      const { fits, whyNot } =
        level === null
          ? { fits: true, whyNot: null }
          : regisseurFit(knownEdition(edition), levelNumber(level), { profiles, ownNetwork: false });
      return { accountId: id, name, function: does, profiles, fits, whyNot, leads: load.get(id) ?? 0 };
    });
    return candidates.sort(
      (a, b) => Number(b.fits) - Number(a.fits) || a.leads - b.leads || a.name.localeCompare(b.name, 'nl'),
    );
  };
}
