import type { OrganisationRole } from '../../schema.generated.ts';
import { allowIf, signedIn, type Rule } from './rule.ts';

const withRole = (...some: OrganisationRole[]): Rule =>
  signedIn((viewer) =>
    allowIf(viewer.kind === 'ACCOUNT' && some.some((role) => viewer.roles.includes(role))),
  );

/** R1. */
export const anyone: Rule = () => null;

/** R2. */
export const inDemo: Rule = (_viewer, { demo }) => allowIf(demo);

/** R3. The resolver answers about the viewer's own data only. */
export const own: Rule = signedIn(() => null);

/** R4. */
export const account: Rule = signedIn((viewer) => allowIf(viewer.kind === 'ACCOUNT'));

/** R5. */
export const intake: Rule = withRole('AANMELDCOORDINATOR');

/** R6. Only as long as there is no regisseur: after the first appointment the level is the regisseur's. */
export const firstAppointment: Rule = signedIn((viewer, { traject }) => {
  if (viewer.kind !== 'ACCOUNT' || traject?.registeredBy !== viewer.accountId) return 'NOT_FOUND';
  return allowIf(viewer.roles.includes('AANMELDCOORDINATOR') && traject.regisseurPersonId === null);
});

/** R21. */
export const steering: Rule = withRole('MANAGER');

/** R43. */
export const steeringFigures: Rule = withRole('POLICY_OFFICER', 'MANAGER');

/** R22. */
export const administration: Rule = withRole('ADMINISTRATOR');

/** R26. */
export const safetyDesk: Rule = withRole('SAFETY_DESK');

/** R40. */
export const accessLogCheck: Rule = withRole('PRIVACY_OFFICER');

/** R20. */
export const guest: Rule = signedIn((viewer) => allowIf(viewer.kind === 'GUEST'));
