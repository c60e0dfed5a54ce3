import { minifySync, transformWithOxc, type Plugin } from 'vite';
import { paraglide } from './paraglide.config.ts';

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
      filter: { id: /\/paraglide\/(messages\/\w+|runtime)\.js$/ },
      order: 'post',
      handler(code, id) {
        if (id.endsWith('/runtime.js')) return { code: runtime(base, [base, ...others]), map: null };
        const short = wordsOnly(code, [...others, base]);
        if (short) return { code: short, map: null };
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

const NAME = /export const (\w+)/;
const TEXT =
  /const (\w\w)_\w+ =[^\n]*\((?:i)?\) => \{\s*return (?:\/\*\*[^\n]*?\*\/ )?\((`(?:[^`\\]|\\.)*`)\)\s*\};/g;
const SAME = /const (\w\w)_\w+ = (\w\w)_\w+;/g;

/**
 * A message without variants as one function of one expression, where Paraglide writes a function for each language and
 * one around them: half of a chunk of words. Undefined for other messages.
 */
function wordsOnly(code: string, languages: readonly string[]): string | undefined {
  const texts = new Map([...code.matchAll(TEXT)].map(([, language = '', text = '']) => [language, text]));
  for (const [, language = '', as = ''] of code.matchAll(SAME)) texts.set(language, texts.get(as) ?? '');
  const name = NAME.exec(code)?.[1];
  if (!name || !languages.every((language) => texts.get(language))) return undefined;
  const chosen = languages
    .map((language, place) =>
      place === languages.length - 1
        ? texts.get(language)
        : `${LANGUAGE} === ${JSON.stringify(language)} ? ${texts.get(language)}`,
    )
    .join(' : ');
  return `export const ${name} = (i) => ${chosen};\n`;
}

/** What the app asks of Paraglide's runtime when the language stands fixed. */
function runtime(base: string, locales: readonly string[]): string {
  return `
export const baseLocale = ${JSON.stringify(base)};
export const locales = ${JSON.stringify(locales)};
export const cookieName = ${JSON.stringify(paraglide.cookieName)};
export const experimentalStaticLocale = ${LANGUAGE};
export const getLocale = () => ${LANGUAGE};
export const getTextDirection = (locale = ${LANGUAGE}) => new Intl.Locale(locale).textInfo?.direction ?? (locale === 'ar' ? 'rtl' : 'ltr');
export const isLocale = (name) => locales.includes(name);
export const overwriteGetLocale = () => {};
`;
}

/** `_app/immutable/chunks/x.js` becomes `_app/immutable/en/chunks/x.js`. */
function folderOf(fileName: string, language: string): string {
  return fileName.replace(/\/immutable\//, `/immutable/${language}/`);
}

/** A chunk in one language: the texts of the others are left out. */
async function speak(fileName: string, code: string, language: string): Promise<string> {
  if (!code.includes(LANGUAGE)) return code;
  const filled = await transformWithOxc(code, fileName, { define: { [LANGUAGE]: JSON.stringify(language) } });
  return minifySync(fileName, filled.code, { module: true, compress: true, mangle: true, codegen: true })
    .code;
}
