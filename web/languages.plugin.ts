import { minifySync, transformWithOxc, type Plugin } from 'vite';

/** In a chunk: the language of the screen, until one is filled in. */
const LANGUAGE = '__LANGUAGE__';

/**
 * Browsers get the texts of one language only. The chunks hold those of `base`; beside them, in a folder of its name,
 * stands the same chunk in each of `others`, under the same name. `hooks.server.ts` names the folder in the page.
 */
export function oneLanguage(base: string, others: readonly string[]): Plugin {
  return {
    name: 'one-language',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: { id: /\/paraglide\/messages\/\w+\.js$/ },
      order: 'post',
      handler(code) {
        const chosen = code.replace(/const locale = [^\n;]*getLocale\(\);?/, '');
        if (chosen === code) return undefined;
        return { code: chosen.replace(/\blocale === /g, `${LANGUAGE} === `), map: null };
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const { fileName, code } = chunk;
          for (const language of others) {
            const inFolder = code.replaceAll('../assets/', '../../assets/');
            this.emitFile({
              type: 'asset',
              fileName: folderOf(fileName, language),
              source: await speak(fileName, inFolder, language),
            });
          }
          chunk.code = await speak(fileName, code, base);
        }
      },
    },
  };
}

/** `_app/immutable/chunks/x.js` becomes `_app/immutable/en/chunks/x.js`. */
function folderOf(fileName: string, language: string): string {
  return fileName.replace(/\/immutable\//, `/immutable/${language}/`);
}

/** A chunk in one language: the texts of the others are left out. */
async function speak(fileName: string, code: string, language: string): Promise<string> {
  if (!code.includes(LANGUAGE)) return code;
  const filled = await transformWithOxc(code, fileName, { define: { [LANGUAGE]: JSON.stringify(language) } });
  return minifySync(fileName, filled.code, { module: true, compress: true, mangle: true, codegen: true }).code;
}
