import QRCode from 'qrcode';
import type { Core } from '../core.ts';
import type { OutputRoom, Rooms } from '../rooms.ts';
import { calendarOf } from './calendar.ts';
import type { PlanDocument } from './output.types.ts';
import { letterPrint } from './print/letter-print.ts';
import { planPrint } from './print/plan-print.ts';
import { createTypesetter } from './print/typesetter.ts';

/** What the output room does beyond what `rooms.ts` names. */
export interface OutputService {
  /**
   * A plan as a tagged PDF (PDF/UA-1), readable by screen readers. Who asks was checked before: the document holds
   * only what the reader may see. Throws a plain error without any of its words when it cannot be made.
   */
  planPdf(document: PlanDocument): Promise<Uint8Array>;
  /** Stops the typesetter's thread. */
  close(): Promise<void>;
}

/** Makes the output room: everything that leaves as a file. It keeps nothing. */
export async function createOutputRoom(core: Core, _rooms: () => Rooms): Promise<OutputRoom & OutputService> {
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
    letterPdf: async (letter) => printed('letter', letterPrint(letter, await qrSvg(letter.link))),
    calendarFile: (meeting) => calendarOf(meeting, core.environment.mailAddress, core.clock.now()),
    close: () => typesetter.close(),
  };
}
