/** The chair needs the whole screen. */
export const load = (): { chrome: 'bare' } => ({ chrome: 'bare' });
