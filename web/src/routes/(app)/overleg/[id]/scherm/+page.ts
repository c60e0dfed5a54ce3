/** Only to look at: no header, no buttons. */
export const load = (): { chrome: 'bare' } => ({ chrome: 'bare' });
