import { isLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { surviveTranslation } from '#lib/ui/translated.ts';

// The server wrote the language on the page. Asked any other way, Paraglide would keep it for a year in a cookie of
// everyone who looks in; only who chooses a language gets one, until the browser closes (language.ts).
const { lang } = document.documentElement;
if (isLocale(lang)) overwriteGetLocale(() => lang);

surviveTranslation(document);
