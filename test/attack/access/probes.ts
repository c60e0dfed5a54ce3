import { randomUUID } from 'node:crypto';
import type { Role, World } from './world.ts';

type Variables = Record<string, unknown>;

/**
 * How each operation is asked in the table: with identities that exist, so that only the gate answers NOT_FOUND, and
 * otherwise with values that an allowed one is stopped by afterwards (a closed meeting, an empty text), so that one cell
 * does not spoil the next. A gate that is missing lets the question through to another answer, and the table fails.
 */
export const probes: Record<string, (world: World, role: Role) => Variables> = {
  'Query.place': () => ({}),
  'Query.me': () => ({}),
  'Query.mySessions': () => ({}),
  'Query.myCalendarFeed': () => ({}),
  'Mutation.makeCalendarFeed': () => ({}),
  'Mutation.endCalendarFeed': () => ({}),
  'Query.myDataProgress': () => ({}),
  'Mutation.takeMyData': () => ({ form: 'JSON' }),
  'Query.webhooks': () => ({}),
  // No address: nothing is added.
  'Mutation.addWebhook': () => ({ address: '' }),
  // Each is removed once, and it is asked twice. The last one stays.
  'Mutation.removeWebhook': ({ ids: { webhooks } }, role) => ({
    id: role === 'administrator' && webhooks.length > 1 ? webhooks.shift() : webhooks[0],
  }),
  'Mutation.tryWebhook': ({ ids }) => ({ id: ids.webhook }),
  'Mutation.sendEventAgain': ({ ids }) => ({ deliveryId: ids.delivery }),
  'Query.demoPeople': () => ({}),
  'Query.invitationPreview': () => ({ token: 'not-a-token' }),
  'Query.myActions': () => ({}),
  'Query.myTrajecten': () => ({}),
  'Query.traject': ({ ids }) => ({ id: ids.traject }),
  'Query.regisseurCandidates': () => ({ edition: 'handbook-2026', level: 3 }),
  'Query.waitingRequests': () => ({}),
  'Query.colleagues': ({ ids }) => ({ trajectId: ids.traject }),
  'Query.plan': ({ ids }) => ({ id: ids.plan }),
  'Query.meeting': ({ ids }) => ({ id: ids.meeting }),
  'Query.myExperience': ({ ids }) => ({ meetingId: ids.meeting }),
  'Query.meetingScreen': ({ ids }) => ({ id: ids.meeting }),
  'Query.obligations': () => ({}),
  'Query.safetyDesk': () => ({}),
  'Query.safetyDeskWaits': () => ({}),
  'Query.safetySignalReaders': ({ ids }) => ({ trajectId: ids.traject }),
  'Query.safetySignalState': ({ ids }) => ({ trajectId: ids.traject, mutationId: randomUUID() }),
  'Query.safetyScale': ({ ids }) => ({ trajectId: ids.traject }),
  'Query.dossier': ({ ids }) => ({ id: ids.dossier }),
  'Query.accessLogOverview': () => ({}),
  'Query.organisationLog': () => ({}),
  'Query.accessLog': ({ ids }) => ({ trajectId: ids.traject }),
  'Query.trajectenToErase': () => ({}),
  'Query.erasedTrajecten': () => ({}),
  'Query.reminderDays': () => ({}),
  'Query.retentionTerms': () => ({}),
  'Query.organisation': () => ({}),
  'Query.organisationAccounts': () => ({}),
  'Query.closedTrajecten': () => ({ householdName: 'Niemand' }),
  'Query.editions': () => ({}),
  'Query.edition': () => ({ id: 'handbook-2026' }),
  'Query.planForm': () => ({ edition: 'handbook-2026', id: 'support-plan.wij' }),
  'Query.regieAdvice': () => ({ edition: 'handbook-2026', level: 2, answers: [] }),
  'Query.firstRegieLevel': () => ({ edition: 'handbook-2026', answers: [] }),
  'Query.assessment': () => ({ edition: 'handbook-2026', answers: [true] }),

  'Mutation.checkAccessLog': () => ({}),
  'Mutation.requestSignInMail': () => ({ email: 'geen adres' }),
  'Mutation.signInByLink': () => ({ token: 'not-a-token' }),
  'Mutation.signInByCode': () => ({ email: 'x@voorbeeld.test', code: 'AAAAAAAA' }),
  'Query.myPasskeys': () => ({}),
  'Mutation.passkeyToAdd': () => ({}),
  'Mutation.addPasskey': () => ({ response: '{}' }),
  'Mutation.removePasskey': () => ({ id: 'none' }),
  'Mutation.passkeyChallenge': () => ({}),
  'Mutation.signInByPasskey': () => ({ response: '{}' }),
  'Mutation.signInAgainByPasskey': () => ({ response: '{}' }),
  'Query.signInStep': () => ({}),
  'Query.mySecondFactor': () => ({}),
  'Mutation.finishSignIn': () => ({ code: '000000' }),
  'Mutation.setUpSecondFactor': () => ({}),
  'Mutation.confirmSecondFactor': () => ({ code: 'x' }),
  'Mutation.removeSecondFactor': () => ({}),
  'Mutation.demandSecondFactor': () => ({ demanded: false }),
  'Mutation.resetSecondFactor': ({ ids }) => ({ accountId: ids.idle }),
  'Mutation.mailSignInAgainCode': () => ({}),
  'Mutation.signInAgain': () => ({ code: 'AAAAAAAA' }),
  'Mutation.signInAsDemoPerson': () => ({ key: 'nobody' }),
  'Mutation.endSession': ({ sessions }, role) => ({ id: sessions[role] }),
  'Mutation.setOwnDevice': () => ({ own: false }),
  'Mutation.setOwnCode': () => ({ code: '90317' }),
  'Mutation.comeBack': () => ({ code: '90317' }),
  'Mutation.leaveFast': () => ({}),
  'Mutation.invite': ({ ids }) => ({ personId: ids.spare, channel: 'SCREEN' }),
  'Mutation.inviteByLetter': ({ ids }) => ({ personId: ids.spare }),
  'Mutation.withdrawInvitation': ({ ids }) => ({ personId: ids.spare }),
  'Mutation.redeemInvitation': () => ({ token: 'not-a-token' }),
  'Mutation.confirmDevice': ({ ids }) => ({ personId: ids.spare, code: '0000' }),
  // Each is answered once, and asked twice: over HTTP and over the websocket. The last one stays.
  'Mutation.answerComingIn': ({ ids: { comings } }, role) => ({
    id: role === 'household adult' && comings.length > 1 ? comings.shift() : comings[0],
    mine: true,
  }),
  'Mutation.joinByCode': () => ({ code: '000000', name: '' }),
  'Mutation.registerRequest': () => ({
    input: { askedBy: '', householdName: '', members: [], reason: '', answers: [] },
  }),
  'Mutation.appointFirstRegisseur': ({ ids }) => ({
    input: { trajectId: ids.unled, accountId: ids.outsider, level: 2, motivation: ' ' },
  }),
  'Mutation.handOverRegie': ({ ids }) => ({
    input: { trajectId: ids.traject, accountId: ids.outsider, motivation: '' },
  }),
  'Mutation.importAccounts': () => ({
    input: { text: 'naam;e-mail;rollen\nA;a@b.example;manager', make: false },
  }),
  'Mutation.createAccount': () => ({ input: { ...nobody, roles: ['PROFESSIONAL'] } }),
  'Mutation.changeAccount': ({ ids }) => ({
    input: { accountId: ids.outsider, revision: -1, ...nobody, roles: [] },
  }),
  // An administrator of another organisation gets NOT_FOUND, as for an account that is not there.
  'Mutation.setAccountState': ({ ids }) => ({
    input: { accountId: ids.outsider, revision: -1, state: 'SUSPENDED' },
  }),
  'Mutation.tickStep': ({ ids }) => ({ input: { trajectId: ids.traject, stepKey: 'no-step', done: true } }),
  'Mutation.goToPhase': ({ ids }) => ({
    input: { trajectId: ids.traject, from: 'ANALYSE', to: 'ANALYSE', reason: '' },
  }),
  'Query.successors': ({ ids }) => ({ trajectId: ids.traject }),
  'Query.standingStill': () => ({}),
  'Query.regisseurLoads': () => ({}),
  'Query.steeringFigures': () => ({}),
  'Query.escalations': () => ({}),
  'Mutation.withdrawHandover': ({ ids }) => ({ trajectId: ids.traject }),
  'Mutation.appointSuccessor': ({ ids }) => ({
    input: { trajectId: ids.traject, accountId: ids.outsider, motivation: ' ' },
  }),
  'Mutation.askManager': ({ ids }) => ({ input: { trajectId: ids.traject, words: '', tried: '' } }),
  'Mutation.answerEscalation': () => ({
    input: { escalationId: randomUUID(), what: '', owner: '', due: '2026-12-01' },
  }),
  'Mutation.endEscalation': ({ ids }) => ({ trajectId: ids.traject, escalationId: randomUUID() }),
  'Mutation.takeOverRequest': ({ ids }) => ({ trajectId: ids.traject }),
  'Mutation.setReminderDays': () => ({ days: [9] }),
  'Mutation.setRetentionTerms': () => ({
    input: { readMonths: 0, keepMonths: 0, keepMonthsWithChildren: 0 },
  }),
  'Mutation.closeTraject': ({ ids }) => ({
    input: {
      trajectId: ids.traject,
      agreed: false,
      followUp: '',
      contact: '',
      relapse: '',
      aftercare: '',
      evaluation: '',
      despite: '',
    },
  }),
  'Mutation.reopenTraject': ({ ids }) => ({ trajectId: ids.closed, reason: '' }),
  'Mutation.addPerson': ({ ids }) => ({
    input: { trajectId: ids.traject, side: 'NETWORK', name: '', relation: '' },
  }),
  'Mutation.showContactAsAsked': ({ ids }) => ({ input: { personId: ids.spare, audiences: [] } }),
  'Mutation.changePerson': ({ ids }) => ({ input: { personId: ids.spare, name: '' } }),
  'Mutation.removePerson': ({ ids }) => ({ personId: ids.regisseur }),
  'Mutation.changeRegieLevel': ({ ids }) => ({
    input: {
      trajectId: ids.traject,
      expectedLevel: 2,
      level: 3,
      answers: [],
      motivation: ' ',
      heard: '',
      deviates: true,
      mutationId: randomUUID(),
    },
  }),
  'Mutation.explainLevel': ({ ids }) => ({ input: { trajectId: ids.traject, level: 9, words: 'x' } }),
  'Mutation.proposeRegieLevel': ({ ids }) => ({
    input: { trajectId: ids.traject, level: 3, motivation: ' ' },
  }),
  'Mutation.solveObligation': ({ ids }) => ({ obligationId: ids.obligation, note: '' }),
  'Mutation.sendSafetySignal': ({ ids }) => ({
    input: { trajectId: ids.traject, words: '', lifeThreatening: false, mutationId: randomUUID() },
  }),
  'Mutation.answerSafetySignal': ({ ids }) => ({ signalId: ids.signal, answer: '' }),
  'Mutation.openDossier': ({ ids }) => ({ input: { trajectId: ids.traject, dossierId: 'no-uuid' } }),
  'Mutation.nameInDossier': ({ ids }) => ({ input: { dossierId: ids.dossier, personIds: [] } }),
  'Mutation.addDossierLine': ({ ids }) => ({
    input: { dossierId: ids.dossier, lineId: 'no-uuid', kind: 'DECISION' },
  }),
  'Mutation.doneInDossier': ({ ids }) => ({ input: { dossierId: ids.dossier, lineId: 'no-uuid' } }),
  'Mutation.startPlan': ({ ids }) => ({
    input: { trajectId: ids.traject, formId: 'no-form', planId: randomUUID() },
  }),
  'Mutation.startOwnPlan': ({ ids }) => ({
    input: { trajectId: ids.traject, formId: 'no-form', planId: randomUUID() },
  }),
  'Mutation.shareOwnPlan': ({ ids }) => ({ input: { planId: ids.ownPlan, personIds: [] } }),
  'Mutation.askForSafetyPlan': ({ ids }) => ({ planId: ids.ownPlan }),
  'Mutation.takePen': ({ ids }) => ({ planId: ids.plan }),
  'Mutation.writeText': ({ ids }) => ({
    input: {
      planId: ids.plan,
      textId: 'main:shared-picture/happens',
      update: 'AAAA',
      mutationId: randomUUID(),
    },
  }),
  'Mutation.addEntry': ({ ids }) => ({
    input: { planId: ids.plan, sectionKey: 'no-section', entryId: randomUUID(), mutationId: randomUUID() },
  }),
  'Mutation.shareEntry': ({ ids }) => entry(ids.plan, { shared: true }),
  'Mutation.coverWords': ({ ids }) => ({
    input: { planId: ids.plan, partId: randomUUID(), covered: true, mutationId: randomUUID() },
  }),
  'Mutation.goOnWithoutConsent': ({ ids }) => ({
    input: { planId: ids.plan, reason: 'De meldcode gaat voor.', mutationId: randomUUID() },
  }),
  'Query.coveredWords': ({ ids }) => ({ planId: ids.plan, partId: randomUUID() }),
  'Mutation.writeAlong': ({ ids }) => ({
    input: { planId: ids.plan, sectionKey: 'no-section', along: true, mutationId: randomUUID() },
  }),
  'Mutation.moveEntry': ({ ids }) => entry(ids.plan, { position: 'V' }),
  'Mutation.removeEntry': ({ ids }) => entry(ids.plan),
  'Mutation.restoreEntry': ({ ids }) => entry(ids.plan),
  'Mutation.markDiscussed': ({ ids }) => entry(ids.plan),
  'Mutation.answer': ({ ids }) => entry(ids.plan, { fieldKey: 'no-field', yes: true }),
  'Mutation.setAction': ({ ids }) => ({
    input: {
      planId: ids.plan,
      goalId: randomUUID(),
      actionId: randomUUID(),
      what: '',
      mutationId: randomUUID(),
    },
  }),
  'Mutation.setActionState': ({ ids }) => ({
    input: { planId: ids.plan, actionId: ids.action, state: 'DONE' },
  }),
  'Mutation.renewPlan': ({ ids }) => ({ input: { planId: ids.plan, newPlanId: 'no-uuid' } }),
  'Mutation.continueGoal': ({ ids }) => ({
    input: { planId: ids.plan, entryId: 'no-row', mutationId: randomUUID() },
  }),
  'Mutation.setSectionOpen': ({ ids }) => ({
    input: { planId: ids.plan, sectionKey: 'no-section', open: true, mutationId: randomUUID() },
  }),
  'Mutation.openPlanAnswers': ({ ids }) => ({
    input: { planId: ids.plan, sectionKey: 'no-section', mutationId: randomUUID() },
  }),
  'Mutation.adoptBesidePlan': ({ ids }) => ({ input: { planId: ids.plan, expectedSeq: -1 } }),
  'Mutation.setPlanReaders': ({ ids }) => ({ input: { planId: ids.plan, networkPersonIds: [] } }),
  'Mutation.askDates': ({ ids }) => ({
    input: {
      trajectId: ids.traject,
      pollId: randomUUID(),
      kind: 'STARTOVERLEG',
      startsAt: [],
      minutes: 60,
      place: 'x',
      personIds: [],
    },
  }),
  'Mutation.answerDates': ({ ids }) => ({
    input: { trajectId: ids.traject, pollId: randomUUID(), answers: [] },
  }),
  'Mutation.pickDate': ({ ids }) => ({
    input: {
      trajectId: ids.traject,
      pollId: randomUUID(),
      proposalId: randomUUID(),
      meetingId: 'no uuid',
      planId: ids.plan,
    },
  }),
  'Mutation.withdrawDates': ({ ids }) => ({ trajectId: ids.traject, pollId: randomUUID() }),
  'Mutation.planMeeting': ({ ids }) => ({
    input: {
      trajectId: ids.traject,
      meetingId: randomUUID(),
      kind: 'STARTOVERLEG',
      startsAt: '2027-01-01T10:00:00.000Z',
      minutes: 5,
      place: '',
      planId: ids.plan,
      personIds: [],
    },
  }),
  'Mutation.changeMeeting': ({ ids }) => ({ input: { meetingId: ids.plannedMeeting, minutes: 1 } }),
  // Nobody can have stayed away before the hour: refused after the rule, so that nothing changes.
  'Mutation.callOffMeeting': ({ ids }) => ({
    input: { meetingId: ids.plannedMeeting, nobodyCame: true },
  }),
  'Mutation.tellExperience': ({ ids }) => ({ input: { meetingId: ids.meeting, mood: 'GOOD', line: '' } }),
  'Mutation.replyToMeeting': ({ ids }) => ({ input: { meetingId: ids.meeting, reply: 'YES' } }),
  'Mutation.startMeeting': ({ ids }) => ({ meetingId: ids.meeting }),
  'Mutation.goToItem': ({ ids }) => ({ input: { meetingId: ids.plannedMeeting, index: 999 } }),
  'Mutation.agreeAtMeeting': ({ ids }) => ({
    input: { meetingId: ids.plannedMeeting, sectionKey: 'opening.signals', agreed: true },
  }),
  'Mutation.openRound': ({ ids }) => ({ meetingId: ids.plannedMeeting }),
  'Mutation.recognisePerson': ({ ids, traject }) => ({
    meetingId: ids.plannedMeeting,
    personId: traject.child.id,
    code: '0000',
  }),
  'Mutation.pauseMeeting': ({ ids }) => ({ input: { meetingId: ids.plannedMeeting } }),
  'Mutation.resumeMeeting': ({ ids }) => ({ meetingId: ids.plannedMeeting }),
  'Mutation.raiseHand': ({ ids }) => ({ meetingId: ids.meeting, up: false }),
  'Mutation.giveFloor': ({ ids }) => ({ meetingId: ids.plannedMeeting, personId: null }),
  'Mutation.markAttendance': ({ ids, traject }) => ({
    input: { meetingId: ids.meeting, personId: traject.child.id, attendance: 'UNKNOWN' },
  }),
  'Mutation.admitGuest': ({ ids, traject }) => ({
    input: { meetingId: ids.plannedMeeting, guestId: ids.guest, personId: traject.child.id },
  }),
  'Mutation.removeFromMeeting': ({ ids }) => ({ input: { meetingId: ids.plannedMeeting } }),
  'Mutation.nameHelper': ({ ids, traject }) => ({
    input: { meetingId: ids.meeting, helper: 'NOTE_TAKER', personId: traject.household[1]!.id },
  }),
  'Mutation.setNextMeeting': ({ ids }) => ({
    input: {
      meetingId: ids.meeting,
      nextMeetingId: randomUUID(),
      startsAt: '2027-01-01T10:00:00.000Z',
      minutes: 1,
      place: '',
    },
  }),
  'Mutation.adoptPlan': ({ ids }) => ({ input: { meetingId: ids.meeting, expectedSeq: -1 } }),
  'Mutation.closeMeeting': ({ ids }) => ({ meetingId: ids.plannedMeeting }),
  'Mutation.typing': ({ ids }) => ({ meetingId: ids.meeting, textId: null }),
  'Mutation.signOut': () => ({}),

  'Subscription.myAdmission': () => ({}),
  'Subscription.safetyDeskChanged': () => ({}),
  'Subscription.trajectChanged': ({ ids }) => ({ trajectId: ids.traject }),
  'Subscription.planEvents': ({ ids }) => ({ planId: ids.plan, after: 0 }),
  'Subscription.meetingChanged': ({ ids }) => ({ meetingId: ids.meeting }),
  'Subscription.meetingScreenChanged': ({ ids }) => ({ meetingId: ids.meeting }),
};

/** What no account can be. */
const nobody = { name: '', function: '', email: 'geen adres', profiles: [], teams: [] };

const entry = (planId: string, more: Variables = {}) => ({
  input: { planId, entryId: randomUUID(), mutationId: randomUUID(), ...more },
});

/** Confidential fields of objects that a viewer may see otherwise: null where the right is lacking. */
export const fieldProbes: Record<
  string,
  { query: string; path: string[]; variables: (world: World) => Variables }
> = {
  'Traject.reason': {
    query: 'query ($id: ID!) { traject(id: $id) { reason } }',
    path: ['traject', 'reason'],
    variables: ({ ids }) => ({ id: ids.traject }),
  },
  'Traject.regie': {
    query: 'query ($id: ID!) { traject(id: $id) { regie { level } } }',
    path: ['traject', 'regie'],
    variables: ({ ids }) => ({ id: ids.traject }),
  },
  'Traject.obligations': {
    query: 'query ($id: ID!) { traject(id: $id) { obligations { kind } } }',
    path: ['traject', 'obligations'],
    variables: ({ ids }) => ({ id: ids.traject }),
  },
  'Traject.safetySignals': {
    query: 'query ($id: ID!) { traject(id: $id) { safetySignals { words } } }',
    path: ['traject', 'safetySignals'],
    variables: ({ ids }) => ({ id: ids.traject }),
  },
  'Traject.newSignal': {
    query: 'query ($id: ID!) { traject(id: $id) { newSignal } }',
    path: ['traject', 'newSignal'],
    variables: ({ ids }) => ({ id: ids.traject }),
  },
  'Traject.dossiers': {
    query: 'query ($id: ID!) { traject(id: $id) { dossiers { id } } }',
    path: ['traject', 'dossiers'],
    variables: ({ ids }) => ({ id: ids.traject }),
  },
  'Dossier.pdfPath': {
    query: 'query ($id: ID!) { dossier(id: $id) { pdfPath } }',
    path: ['dossier', 'pdfPath'],
    variables: ({ ids }) => ({ id: ids.dossier }),
  },
  'Plan.adoptionGaps': {
    query: 'query ($id: ID!) { plan(id: $id) { adoptionGaps } }',
    path: ['plan', 'adoptionGaps'],
    variables: ({ ids }) => ({ id: ids.plan }),
  },
  'Traject.closing': {
    query: 'query ($id: ID!) { traject(id: $id) { closing { bars } } }',
    path: ['traject', 'closing'],
    variables: ({ ids }) => ({ id: ids.traject }),
  },
  'Traject.handover': {
    query: 'query ($id: ID!) { traject(id: $id) { handover { __typename } } }',
    path: ['traject', 'handover'],
    variables: ({ ids }) => ({ id: ids.traject }),
  },
  'Traject.experiences': {
    query: 'query ($id: ID!) { traject(id: $id) { experiences { __typename } } }',
    path: ['traject', 'experiences'],
    variables: ({ ids }) => ({ id: ids.traject }),
  },
  'Traject.escalations': {
    query: 'query ($id: ID!) { traject(id: $id) { escalations { __typename } } }',
    path: ['traject', 'escalations'],
    variables: ({ ids }) => ({ id: ids.traject }),
  },
  'Traject.checklist': {
    query: 'query ($id: ID!) { traject(id: $id) { checklist { __typename } } }',
    path: ['traject', 'checklist'],
    variables: ({ ids }) => ({ id: ids.traject }),
  },
  'Person.contact': {
    query:
      'query ($id: ID!) { traject(id: $id) { regisseur { id contact { phone } } people { side name contact { phone } } } }',
    path: ['traject', 'people', '0', 'contact'],
    variables: ({ ids }) => ({ id: ids.traject }),
  },
};
