import { z } from 'zod';

/** The organisation's own way to sign in (OpenID Connect), such as Microsoft Entra ID or Keycloak. */
export interface IdentityProviderSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Whose accounts come in by it: those of no other organisation. */
  organisationId: string;
  /** What people call it. */
  name: string;
  /** What the provider must say of how it asked who somebody is (`acr`): then it counts as a second step too. */
  acr?: string;
}

/** On this machine, for tests and a first try, a provider may do without https. */
const isIssuer = (value: string): boolean => {
  const address = URL.parse(value);
  if (!address || address.search || address.hash) return false;
  return address.protocol === 'https:' || ['127.0.0.1', 'localhost'].includes(address.hostname);
};

/** Settings of a provider, as environment variables. */
export const providerSettings = {
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, 'OIDC_ISSUER is het adres van de aanbieder, dat met https:// begint.')
    .optional(),
  OIDC_CLIENT_ID: z.string().max(500).optional(),
  OIDC_CLIENT_SECRET: z.string().max(500).optional(),
  OIDC_ORGANISATION: z.string().max(100).optional(),
  OIDC_NAME: z.string().max(60, 'OIDC_NAME heeft ten hoogste 60 tekens.').default('je organisatie'),
  OIDC_ACR: z.string().max(200).optional(),
};

const together = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ORGANISATION'] as const;

type Given = Partial<Record<(typeof together)[number] | 'OIDC_ACR', string | undefined>> & {
  OIDC_NAME: string;
};

/** What is missing of a provider that is only partly given. */
export function providerFaults(value: Given): string[] {
  const missing = together.filter((name) => !value[name]);
  return missing.length === 0 || missing.length === together.length
    ? []
    : [`Inloggen met OpenID Connect vraagt ook ${missing.join(', ')}.`];
}

/** The provider that was given, if any. */
export function providerOf(value: Given): { identityProvider?: IdentityProviderSettings } {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ORGANISATION, OIDC_NAME, OIDC_ACR } = value;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET || !OIDC_ORGANISATION) return {};
  return {
    identityProvider: {
      issuer: OIDC_ISSUER,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      organisationId: OIDC_ORGANISATION,
      name: OIDC_NAME,
      ...(OIDC_ACR ? { acr: OIDC_ACR } : {}),
    },
  };
}
