/** Resolver types take the types of the schema from a file of their own, which knows no module of the server. */
export const plugin = () => ({
  prepend: ["import type * as Types from '../schema.generated.ts';"],
  content: '',
});
