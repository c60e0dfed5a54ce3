/**
 * How the message catalogues become functions, for Vite and for `messages.compile.ts`. The language is a
 * session cookie and nothing else: no trace in the address, nothing kept on a borrowed phone.
 */
export const paraglide = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  strategy: ['cookie', 'baseLocale'],
  cookieName: 'taal',
  isServer: 'import.meta.env.SSR',
  emitTsDeclarations: true,
} satisfies import('@inlang/paraglide-js').CompilerOptions;
