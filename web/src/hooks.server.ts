import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { baseLocale, getTextDirection, type Locale } from '#lib/paraglide/runtime.js';
import { m } from '#lib/paraglide/messages.js';
import { earlyQuestions } from '#lib/graph/early-questions.server.ts';
import { paraglideMiddleware } from '#lib/paraglide/server.js';

/** Draws each page in the viewer's language; pages are never kept by a shared cache or a back button. */
export const handle: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, async ({ locale }) => {
    const response = await resolve(event, {
      transformPageChunk: ({ html }) =>
        stylesFirst(inLanguage(html, locale))
          .replace('%lang%', locale)
          .replace('%dir%', getTextDirection(locale))
          .replace('/* %early% */', () => earlyQuestions(event.route.id, event.params, locale))
          .replace('%waiting%', isPrivate(event.route.id) ? waitingIn(locale) : ''),
      preload: ({ type }) => type === 'js' || type === 'css',
    });
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      response.headers.set('cache-control', 'no-store');
      response.headers.set('vary', 'Cookie');
      if (event.route.id && WITHOUT_CONTENT.test(event.route.id)) return compressed(event.request, response);
    }
    return response;
  });

/** The scripts of a page in its language: those of another than the base stand in a folder (`languages.plugin.ts`). */
function inLanguage(html: string, locale: Locale): string {
  if (locale === baseLocale || import.meta.env.DEV) return html;
  return html.replace(/(\/_app\/immutable\/)(?=(?:entry|chunks|nodes)\/)/g, `$1${locale}/`);
}

/** What a page looks like is fetched before what makes it work: a phone has six lines, and paints nothing without styles. */
function stylesFirst(html: string): string {
  const scripts = html.match(SCRIPT)?.join('') ?? '';
  return html.replace(SCRIPT, '').replace('</head>', () => `${scripts}</head>`);
}

const SCRIPT = /\s*<link [^>]*rel="modulepreload"[^>]*>/g;

/**
 * Long pages about the method, and private pages, which the browser draws. Nothing of anyone is in what the server sends
 * of them, so that its compressed length tells nothing.
 */
const WITHOUT_CONTENT = /^\/(\(public\)\/(regiekaart|werkwijze)|\(app\)\/)/;

const isPrivate = (route: string | null): boolean => route?.startsWith('/(app)/') ?? false;

/** What stands on a private page until the browser drew it (`base.css`). */
const waitingIn = (locale: Locale): string => `<p class="waiting">${m.shell_name({}, { locale })}</p>`;

function compressed(request: Request, response: Response): Response {
  if (!response.body || !/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return response;
  const headers = new Headers(response.headers);
  headers.set('content-encoding', 'gzip');
  headers.set('vary', 'Cookie, Accept-Encoding');
  headers.delete('content-length');
  headers.delete('etag');
  return new Response(response.body.pipeThrough(new CompressionStream('gzip')), {
    status: response.status,
    headers,
  });
}

/** Nothing internal leaves the server in an error page; it is logged by the process that mounts this. */
export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind === 'unknown') console.error(error);
  return { message: kind === 'framework' && error.status === 404 ? 'NOT_FOUND' : 'INTERNAL' };
};
