import { Router } from 'express';
import { isCoded } from '../errors.ts';
import { callerOf, type Gate } from './request.ts';

/**
 * The address that a calendar program asks: no session, but a secret. What is wrong is told by a number and nothing else,
 * for nobody reads it.
 */
export function calendarRoutes(gate: Gate): Router {
  const router = Router();
  router.get('/:secret.ics', async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    try {
      const { address } = callerOf(request, gate);
      const content = await gate.services.calendar.read(request.params.secret, address, gate.authorise);
      response.type('text/calendar').send(content);
    } catch (error) {
      if (!isCoded(error)) throw error;
      response.status(error.extensions['code'] === 'RATE_LIMITED' ? 429 : 404).end();
    }
  });
  return router;
}
