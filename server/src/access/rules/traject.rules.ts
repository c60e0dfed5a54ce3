import { decidesFor, readsContact } from '../audience.ts';
import type { Situation } from '../situation.ts';
import type { Viewer } from '../viewer.ts';
import { allowIf, isRegisseur, signedIn, takingPart, type Rule } from './rule.ts';

/** R7. The aanmeldcoordinator who registered it keeps reading it until a regisseur is appointed. */
export const trajectRead: Rule = signedIn((viewer, situation) => {
  const { traject, self } = situation;
  if (self && viewer.kind !== 'GUEST') return null;
  const registered =
    viewer.kind === 'ACCOUNT' &&
    viewer.roles.includes('AANMELDCOORDINATOR') &&
    traject?.registeredBy === viewer.accountId &&
    traject.regisseurPersonId === null;
  return allowIf(registered, 'NOT_FOUND');
});

/** R8. Professionals and the regisseur, also when the regisseur is of the household or network. */
export const regieRead: Rule = takingPart((viewer, situation) =>
  allowIf(situation.self?.side === 'PROFESSIONAL' || isRegisseur(viewer, situation)),
);

/** R9. */
export const regiePropose: Rule = takingPart(() => null);

/** R10. The regisseur of this traject at this moment and nobody else. */
export const regieLevelChange: Rule = takingPart((viewer, situation) =>
  allowIf(isRegisseur(viewer, situation)),
);

/** R11. */
export const trajectLead: Rule = takingPart((viewer, situation) => allowIf(isRegisseur(viewer, situation)));

const leadsByProfession = (viewer: Viewer, situation: Situation): boolean =>
  isRegisseur(viewer, situation) && situation.self?.side === 'PROFESSIONAL';

/** True for a professional, or the desk that registered it, while somebody of the household or network leads (A22). */
function helpsLayRegisseur(viewer: Viewer, { traject, self, regisseurSide }: Situation): boolean {
  if (viewer.kind !== 'ACCOUNT' || !regisseurSide || regisseurSide === 'PROFESSIONAL') return false;
  if (self) return self.side === 'PROFESSIONAL';
  return viewer.roles.includes('AANMELDCOORDINATOR') && traject?.registeredBy === viewer.accountId;
}

/** R41. */
export const invite: Rule = signedIn((viewer, situation) => {
  if (helpsLayRegisseur(viewer, situation)) return null;
  if (!situation.self || viewer.kind === 'GUEST') return 'NOT_FOUND';
  return allowIf(isRegisseur(viewer, situation));
});

/** R42. Never who is no professional: who holds it can come in as another (A22). */
export const inviteByHand: Rule = signedIn((viewer, situation) => {
  if (helpsLayRegisseur(viewer, situation)) return null;
  if (!situation.self || viewer.kind === 'GUEST') return 'NOT_FOUND';
  return allowIf(leadsByProfession(viewer, situation));
});

/** R12, A20. */
export const contactRead: Rule = takingPart((viewer, situation) => {
  const { self, subject } = situation;
  if (!self || !subject) return 'FORBIDDEN';
  return allowIf(readsContact(self, subject, isRegisseur(viewer, situation) ? self.id : null));
});

/** R13. */
export const personChange: Rule = takingPart((viewer, situation) => {
  const { self, subject } = situation;
  const decides = subject !== undefined && decidesFor(self?.id, subject);
  return allowIf(self?.id === subject?.id || decides || isRegisseur(viewer, situation));
});

/** R23. Guests too: who sits at the table can tell that it is not safe. */
export const safetySignal: Rule = signedIn((_viewer, { self }) => allowIf(self !== undefined, 'NOT_FOUND'));

/**
 * R24. A regisseur of the household or network may be whom the signal is about: then the desk reads it, and what comes in
 * a closed traject, where nobody looks any more. What is about danger of life it reads until somebody opened it, whoever
 * leads. Without a desk the aanmeldcoordinator reads what comes before there is a regisseur.
 */
export const safetyRead: Rule = signedIn((viewer, situation) => {
  const { traject, self, regisseurSide, signal, safetyDesk } = situation;
  const atDesk = viewer.kind === 'ACCOUNT' && viewer.roles.includes('SAFETY_DESK');
  const ownOrganisation = viewer.kind === 'ACCOUNT' && viewer.organisationId === traject?.organisationId;
  const forDesk = regisseurSide !== 'PROFESSIONAL' || traject?.closed === true || signal?.deskToo === true;
  if (atDesk && ownOrganisation && forDesk) return null;
  // Set for who registered it alone.
  const coordinates = viewer.kind === 'ACCOUNT' && viewer.roles.includes('AANMELDCOORDINATOR');
  if (safetyDesk === false && coordinates) return null;
  if (!self || viewer.kind === 'GUEST') return 'NOT_FOUND';
  return allowIf(isRegisseur(viewer, situation) && self.side === 'PROFESSIONAL');
});

/** R25. G5. Not for children, and not for the network. */
export const accessLogRead: Rule = takingPart((viewer, situation) =>
  allowIf((situation.self?.side === 'HOUSEHOLD' && !situation.self.child) || isRegisseur(viewer, situation)),
);

/** R33. The desk where a household asks again; not the regisseur, who closed it. */
export const trajectReopen: Rule = signedIn((viewer, { traject }) => {
  if (viewer.kind !== 'ACCOUNT' || traject?.organisationId !== viewer.organisationId) return 'NOT_FOUND';
  if (!viewer.roles.includes('AANMELDCOORDINATOR')) return 'NOT_FOUND';
  return allowIf(traject.closed, 'NOT_FOUND');
});
