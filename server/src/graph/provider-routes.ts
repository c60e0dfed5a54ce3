import type { IncomingMessage } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';
import { Router, type Request, type Response } from 'express';
import type { Viewer } from '../access/viewer.ts';
import { isCoded } from '../errors.ts';
import { enter, keepSession } from './come-in.ts';
import type { SessionCookie } from './cookie.ts';
import { callerOf, requestContext, type Gate } from './request.ts';

/** Runs it; what is refused goes to the screen to sign in. */
const onScreens =
  (work: (request: Request, response: Response) => Promise<void>) =>
  async (request: Request, response: Response): Promise<void> => {
    response.setHeader('Cache-Control', 'no-store');
    try {
      await work(request, response);
    } catch (error) {
      if (!isCoded(error)) throw error;
      response.redirect(303, `/inloggen?melding=${String(error.extensions['code'])}`);
    }
  };

/**
 * Leaving for the organisation's identity provider and coming back. Both are addresses that a browser goes to, so that
 * whatever fails ends on a screen, with a code that it has words for and nothing else.
 */
export function providerRoutes(
  gate: Gate,
  viewerOf: (request: IncomingMessage) => Promise<Viewer>,
  session: SessionCookie,
  secure: boolean,
): Router {
  const router = Router();
  const { signingIn } = gate.services;
  const name = secure ? '__Host-regietafel-oidc' : 'regietafel-oidc';
  // Lax: it comes along when the provider sends somebody back, and with nothing that another page sends.
  const keep = (value: string, maxAge: number): string =>
    stringifySetCookie({ name, value, maxAge, httpOnly: true, sameSite: 'lax', path: '/', secure });

  const contextOf = async (request: Request, response: Response) =>
    requestContext(gate, await viewerOf(request), callerOf(request, gate), (secret, endsAt) =>
      response.append('Set-Cookie', session.write(secret ?? null, endsAt)),
    );

  router.get(
    '/begin',
    onScreens(async (request, response) => {
      const { viewer, address } = await contextOf(request, response);
      const left =
        request.query['opnieuw'] === undefined
          ? await signingIn.leaveForProvider(await gate.authorise(viewer, 'PUBLIC'), address)
          : await signingIn.leaveForProviderAgain(await gate.authorise(viewer, 'ACCOUNT'), address);
      response.append('Set-Cookie', keep(left.kept, 600)).redirect(303, left.address);
    }),
  );

  router.get(
    '/terug',
    onScreens(async (request, response) => {
      const context = await contextOf(request, response);
      const kept = parseCookie(request.headers.cookie ?? '')[name];
      response.append('Set-Cookie', keep('', 0));
      const to = new URL(request.originalUrl, gate.core.origin());
      const grant = await gate.authorise(context.viewer, 'PUBLIC');
      const { started, again } = await signingIn.byProvider(grant, to, kept, context.device);
      if (again) {
        await keepSession(context, started);
        return response.redirect(303, '/inloggen/weer');
      }
      response.redirect(303, (await enter(context, started)) ? '/vandaag' : '/inloggen/stap');
    }),
  );

  return router;
}
