import type { OrganisationRole } from '../schema.generated.ts';

/** Who asks, as found from the session at this moment. */
export type Viewer =
  | {
      kind: 'ANONYMOUS';
      /** Set for who came in by mail and owes a second step: in every other way as anyone. */
      half?: { sessionId: string; accountId: string; organisationId: string };
      /** Set for who left fast on an own device with a code (G10): in every other way as anyone. */
      locked?: { sessionId: string };
    }
  | {
      kind: 'ACCOUNT';
      sessionId: string;
      accountId: string;
      organisationId: string;
      roles: OrganisationRole[];
      /** When this session last showed who it is (`recent-sign-in.ts`). */
      signedInAt?: Date;
    }
  | {
      kind: 'PERSON';
      sessionId: string;
      personId: string;
      trajectId: string;
      /** Came in by what another could hold, and was not recognised yet (`unproven.ts`). */
      unconfirmed?: true;
    }
  | {
      kind: 'GUEST';
      sessionId: string;
      guestId: string;
      meetingId: string;
      /** Set once the chair has admitted the guest as a person on the list. */
      admittedAs?: { personId: string; trajectId: string };
    };

/** The session of a viewer, or undefined for an anonymous one. */
export function sessionOf(viewer: Viewer): string | undefined {
  return viewer.kind === 'ANONYMOUS' ? undefined : viewer.sessionId;
}
