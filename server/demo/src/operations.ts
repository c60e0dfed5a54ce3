/** The operations by which the demo region is made: those of the contract, as people's screens use them. */

const mutation = (field: string, input: string, selection: string): string =>
  `mutation ($input: ${input}!) { ${field}(input: $input) ${selection} }`;
const planChange = (field: string, input: string): string => mutation(field, input, '{ seq }');

export const registerRequest = mutation(
  'registerRequest',
  'RegisterRequestInput',
  '{ id people { id name } }',
);
export const appointFirstRegisseur = mutation(
  'appointFirstRegisseur',
  'AppointRegisseurInput',
  '{ regisseur { id } }',
);
export const handOverRegie = mutation('handOverRegie', 'HandOverInput', '{ regisseur { id } }');
export const goToPhase = mutation('goToPhase', 'GoToPhaseInput', '{ id }');
export const closeTraject = mutation('closeTraject', 'CloseTrajectInput', '{ id }');
export const addPerson = mutation('addPerson', 'AddPersonInput', '{ id }');
export const changePerson = mutation('changePerson', 'ChangePersonInput', '{ id }');
export const removePerson = `mutation ($personId: ID!) { removePerson(personId: $personId) }`;

export const startPlan = mutation(
  'startPlan',
  'StartPlanInput',
  '{ id form { sections { key repeatable speech } } }',
);
export const setPlanReaders = mutation('setPlanReaders', 'SetPlanReadersInput', '{ id }');
export const takePen = `mutation ($planId: ID!) { takePen(planId: $planId) { clientId } }`;
export const writeText = planChange('writeText', 'WriteTextInput');
export const addEntry = planChange('addEntry', 'AddEntryInput');
export const shareEntry = planChange('shareEntry', 'ShareEntryInput');
export const writeAlong = planChange('writeAlong', 'WriteAlongInput');
export const goOnWithoutConsent = planChange('goOnWithoutConsent', 'GoOnWithoutConsentInput');
export const markDiscussed = planChange('markDiscussed', 'EntryInput');
export const answer = planChange('answer', 'AnswerInput');
export const setAction = planChange('setAction', 'SetActionInput');
export const setActionState = mutation('setActionState', 'SetActionStateInput', '{ id }');
export const planNow = `query ($id: ID!) { plan(id: $id) { seq
  sections { key entries { id beforehand texts { id text } } } } }`;
export const planMadeReady = `query ($id: ID!) { meeting(id: $id) { planId } }`;
export const formOf = `query ($id: ID!) { plan(id: $id) { form { sections { key repeatable speech } } } }`;

export const planMeeting = mutation('planMeeting', 'PlanMeetingInput', '{ id }');
export const changeMeeting = mutation('changeMeeting', 'ChangeMeetingInput', '{ id }');
export const askDates = mutation('askDates', 'AskDatesInput', '{ id proposals { id } }');
export const answerDates = mutation('answerDates', 'AnswerDatesInput', '{ id }');
export const replyToMeeting = mutation('replyToMeeting', 'ReplyInput', '{ id }');
export const startMeeting = `mutation ($id: ID!) { startMeeting(meetingId: $id) { agenda { sectionKey } } }`;
export const goToItem = mutation('goToItem', 'GoToItemInput', '{ round { opened } }');
export const openRound = `mutation ($id: ID!) { openRound(meetingId: $id) { id } }`;
export const markAttendance = mutation('markAttendance', 'MarkAttendanceInput', '{ id }');
export const setNextMeeting = mutation('setNextMeeting', 'SetNextMeetingInput', '{ nextMeeting { id } }');
export const adoptPlan = mutation('adoptPlan', 'AdoptPlanInput', '{ id }');
export const closeMeeting = `mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }`;
export const meetingNow = `query ($id: ID!) { meeting(id: $id) { state startsAt } }`;

export const changeRegieLevel = mutation(
  'changeRegieLevel',
  'ChangeRegieLevelInput',
  '{ __typename ... on RegieLevelConflict { regie { level } } }',
);
export const proposeRegieLevel = mutation('proposeRegieLevel', 'ProposeRegieLevelInput', '');
export const trajectNow = `query ($id: ID!) { traject(id: $id) {
  regie { level } obligations { id kind solvedAt } safetySignals { id answeredAt } } }`;
export const solveObligation = `mutation ($id: ID!, $note: String!) { solveObligation(obligationId: $id, note: $note) { id } }`;
export const sendSafetySignal = mutation('sendSafetySignal', 'SafetySignalInput', '');
export const answerSafetySignal = `mutation ($id: ID!, $answer: String!) {
  answerSafetySignal(signalId: $id, answer: $answer) { id } }`;
