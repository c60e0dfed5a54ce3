import type { IncomingMessage } from 'node:http';
import { Router } from 'express';
import { needRecentSignIn } from '../access/recent-sign-in.ts';
import type { Viewer } from '../access/viewer.ts';
import { fail } from '../errors.ts';
import { dutchDay } from '../output/dates.ts';
import type { Gate } from './request.ts';

/** The language that an address asks for. */
const languageOf = ({ taal }: { taal?: unknown }): 'nl' | 'en' => (taal === 'en' ? 'en' : 'nl');

/**
 * Files that a phone opens by address: the PDF of an adopted plan and the calendar file of a meeting. The same session
 * and the same rules as GraphQL; neither name tells what it is about.
 */
export function fileRoutes(
  { authorise, core, services }: Gate,
  viewerOf: (request: IncomingMessage) => Promise<Viewer>,
): Router {
  const router = Router();

  router.get('/plan/:id.pdf', async (request, response) => {
    const viewer = await viewerOf(request);
    const version = (await services.plan.version(request.params.id)) ?? fail('NOT_FOUND');
    const { planId } = version;
    const grant = await authorise(viewer, 'PLAN_READ', { kind: 'plan', id: planId });
    const pdf = await services.plan.pdf(grant, request.params.id, languageOf(request.query));
    response
      .setHeader('Content-Disposition', `inline; filename="plan-${dutchDay(version.adoptedAt)}.pdf"`)
      .setHeader('Cache-Control', 'private, no-store');
    response.type('application/pdf').send(Buffer.from(pdf));
  });

  router.get('/concept/:id.pdf', async (request, response) => {
    const grant = await authorise(await viewerOf(request), 'PLAN_READ', {
      kind: 'plan',
      id: request.params.id,
    });
    const pdf = await services.plan.draftPdf(grant, languageOf(request.query));
    response
      .setHeader('Content-Disposition', `inline; filename="plan-concept-${dutchDay(core.clock.now())}.pdf"`)
      .setHeader('Cache-Control', 'private, no-store');
    response.type('application/pdf').send(Buffer.from(pdf));
  });

  router.get('/dossier/:id.pdf', async (request, response) => {
    const target = { kind: 'dossier', id: request.params.id } as const;
    const grant = await authorise(await viewerOf(request), 'DOSSIER_EXPORT', target);
    needRecentSignIn(grant.viewer, core);
    const pdf = await services.dossier.pdf(grant, languageOf(request.query));
    response
      .setHeader('Content-Disposition', `inline; filename="document-${dutchDay(core.clock.now())}.pdf"`)
      .setHeader('Cache-Control', 'private, no-store');
    response.type('application/pdf').send(Buffer.from(pdf));
  });

  router.get('/overleg/:id.ics', async (request, response) => {
    const grant = await authorise(await viewerOf(request), 'MEETING_JOIN', {
      kind: 'meeting',
      id: request.params.id,
    });
    const content = await services.meeting.calendarOf(grant);
    response
      .setHeader('Content-Disposition', 'attachment; filename="overleg.ics"')
      .setHeader('Cache-Control', 'private, no-store');
    response.type('text/calendar').send(content);
  });

  return router;
}
