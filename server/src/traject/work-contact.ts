import type { PersonRecord } from './traject.types.ts';

/** How to reach a regisseur at work. */
export interface WorkContactRecord {
  phone: string | null;
  email: string | null;
}

/**
 * How to reach the regisseur of a traject: everyone in it may know that, always. Null when neither number nor address
 * is known, and for a regisseur of the household or its network, whose contact data stay their own.
 */
export function workContactOf(regisseur: PersonRecord): WorkContactRecord | null {
  if (regisseur.side !== 'PROFESSIONAL') return null;
  const phone = regisseur.phone.trim() || null;
  const email = regisseur.email.trim() || null;
  return phone || email ? { phone, email } : null;
}
