/** The meeting brings its own bars, for a thumb. */
export const load = (): { chrome: 'bare' } => ({ chrome: 'bare' });
