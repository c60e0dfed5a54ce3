import type { Core } from '../core.ts';
import { codeWorks } from './meeting.door.ts';
import type { MeetingNeighbours } from './meeting.service.ts';
import type { MeetingRecord } from './meeting.types.ts';
import type { MeetingSnapshot } from './meeting.view.ts';
import { remembered } from './remembered.ts';

/** How one comes in by the code of a meeting; null while it does not work. */
export function createJoining(
  core: Core,
  output: Pick<MeetingNeighbours['output'], 'qrSvg'>,
): (state: MeetingRecord) => Promise<MeetingSnapshot['joining']> {
  // A code keeps its drawing.
  const drawingOf = remembered((text) => output.qrSvg(text));

  return async (state) => {
    const { code } = state;
    if (!code || !codeWorks(state, core.clock.now())) return null;
    const address = `${core.origin()}/`;
    // Behind the #: the code is in no log of a server on the way.
    return { code: code.digits, address, qrSvg: await drawingOf(`${address}#code=${code.digits}`) };
  };
}
