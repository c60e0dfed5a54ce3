import QRCode from 'qrcode';
import type { Core } from '../core.ts';
import { calendarFeedOf, calendarOf } from './calendar.ts';
import type { CalendarMeeting, Letter, PlanDocument } from './output.types.ts';
import { unprintableIn } from './print/coverage.ts';
import { letterPrint } from './print/letter-print.ts';
import { planPrint } from './print/plan-print.ts';
import { createTypesetter } from './print/typesetter.ts';

/** Everything that leaves as a file: documents, calendar files, QR drawings. */
export interface OutputService {
  /** The printed invitation with its QR, as PDF. Dutch. */
  letterPdf(letter: Letter): Promise<Uint8Array>;
  /** Calendar file of a meeting without any sensitive word; stable UID, growing SEQUENCE. */
  calendarFile(meeting: CalendarMeeting): string;
  /** The calendar of somebody's meetings, to follow: times only. */
  calendarFeed(meetings: readonly CalendarMeeting[]): string;
  /** QR drawing as SVG. */
  qrSvg(text: string): Promise<string>;
  /**
   * A plan as a tagged PDF (PDF/UA-1), readable by screen readers. Who asks was checked before: the document holds
   * only what the reader may see. Throws a plain error without any of its words when it cannot be made.
   */
  planPdf(document: PlanDocument): Promise<Uint8Array>;
  /** The signs of a plan that no font here has: they would be missing on paper. */
  unprintable(document: PlanDocument): string[];
  /** Stops the typesetter's thread. */
  close(): Promise<void>;
}

/** What leaves as a file. It keeps nothing. */
export function createOutputService(core: Core): OutputService {
  const typesetter = createTypesetter();

  async function printed(template: 'plan' | 'letter', data: object): Promise<Uint8Array> {
    const { pdf, universal } = await typesetter.typeset(template, data);
    if (!universal)
      core.logger.warn({ template }, 'A character has no font: this PDF is tagged, but not PDF/UA.');
    return pdf;
  }

  const qrSvg = (text: string) =>
    QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });

  return {
    qrSvg,
    planPdf: (document) => printed('plan', planPrint(document)),
    unprintable: (document) => unprintableIn(JSON.stringify(planPrint(document))),
    letterPdf: async (letter) => printed('letter', letterPrint(letter, await qrSvg(letter.link))),
    calendarFeed: (meetings) => calendarFeedOf(meetings, core.environment.mailAddress, core.clock.now()),
    calendarFile: (meeting) => calendarOf(meeting, core.environment.mailAddress, core.clock.now()),
    close: () => typesetter.close(),
  };
}
