import type { Participant } from '../schema.generated.ts';
import { workContactOf } from '../traject/work-contact.ts';
import { toldSeq } from './meeting.numbers.ts';
import { handsInOrder } from './meeting.rules.ts';
import type { AgendaItemView, MeetingSnapshot, MeetingView } from './meeting.view.ts';

/** What everyone sees of a meeting. `participants`: as everyone sees them. */
export function sharedOf(
  snapshot: MeetingSnapshot,
  chairs: string[],
  participants: Participant[],
): MeetingView {
  const { id, seq, state, people, edition, answered, regisseurId } = snapshot;
  const { kind, minutes, place, planId, current, floor, round, noteTakerId, adoptedVersionId } = state;
  const regisseur = regisseurId === null ? undefined : people.get(regisseurId);
  return {
    id,
    trajectId: null,
    seq: toldSeq(seq, state),
    kind,
    startsAt: new Date(state.startsAt),
    minutes,
    place,
    state: state.state,
    ending: state.state === 'CLOSED' ? (state.ending ?? 'HELD') : null,
    startedAt: moment(state.startedAt),
    planId,
    agenda: agendaOf(snapshot, false),
    current,
    currentSince: moment(state.currentSince),
    pausedAt: moment(state.pause?.since ?? null),
    besidePlanId: state.pause?.planId ?? null,
    participants,
    everyoneIsIn: participants.every(
      ({ attendance, reply, online }) =>
        attendance === 'ABSENT' || (attendance === 'UNKNOWN' ? reply === 'NO' : online),
    ),
    hands: handsInOrder(edition, state.hands, (one) => people.get(one)?.side),
    floor,
    round: round && {
      sectionKey: round.sectionKey,
      opened: round.opened,
      answered: participants.map((one) => one.personId).filter((one) => answered.has(one)),
      waitingFor: round.expected.filter((one) => !answered.has(one)),
    },
    regisseur: regisseur ? { name: regisseur.name, workContact: workContactOf(regisseur) } : null,
    viewerId: null,
    chairs,
    noteTaker: noteTakerId,
    code: null,
    joinAddress: null,
    joinQrSvg: null,
    codeFrom: null,
    waiting: [],
    nextMeeting: null,
    adoptedVersionId,
    viewerChairs: false,
    viewerLeads: false,
    silent: [],
    refusals: [],
  };
}

const moment = (milliseconds: number | null): Date | null =>
  milliseconds === null ? null : new Date(milliseconds);

/** The agenda; tips are for who chairs. */
export function agendaOf({ state, sections, edition }: MeetingSnapshot, tips: boolean): AgendaItemView[] {
  const titles = new Map(sections.map((section) => [section.sectionKey, section.title]));
  const opening = new Map(edition.process.opening.map((item) => [item.key, item]));
  return state.agenda.map(({ sectionKey, minutes, usedMs }) => {
    const said = opening.get(sectionKey);
    const agreed = state.agreed?.[sectionKey];
    return {
      sectionKey,
      title: said?.title ?? titles.get(sectionKey) ?? { nl: sectionKey, en: sectionKey },
      plannedMinutes: minutes,
      usedSeconds: Math.floor(usedMs / 1000),
      opening: said
        ? {
            text: said.text,
            tips: tips ? said.tips : [],
            asksAgreement: said.asksAgreement ?? false,
            agreed: agreed ? { at: new Date(agreed.at), personIds: agreed.personIds } : null,
          }
        : null,
    };
  });
}
