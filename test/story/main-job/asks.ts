/** What the screens of the main job ask, as far as the story looks. */

export const firstRegieLevel = `query ($answers: [CriterionAnswerInput!]!) {
  firstRegieLevel(edition: "handbook-2026", answers: $answers) { targets safetySteps }
}`;
export const candidates = `query ($level: Int!) {
  regisseurCandidates(edition: "handbook-2026", level: $level) { accountId name fits whyNot { asked has } }
}`;
export const traject = `query ($id: ID!) {
  traject(id: $id) {
    phase reason
    people { id name side contact { phone } }
    regie { level advice { targets } history { from to motivation deviates } }
    obligations { kind solvedAt }
    meetings { id kind state calendarPath }
    plans { id title state versions { number pdfPath } }
    actions { what ownerName due }
    timeline { kind person formerRegisseur fromLevel toLevel meetingAt planId recorded }
  }
}`;
export const invite = `mutation ($personId: ID!, $channel: InvitationChannel!) {
  invite(personId: $personId, channel: $channel) { state link qrSvg }
}`;
export const letter = `mutation ($personId: ID!) { inviteByLetter(personId: $personId) }`;
export const preview = `query ($token: String!) { invitationPreview(token: $token) { forFirstName invitedBy readers } }`;
export const redeem = `mutation ($token: String!) { redeemInvitation(token: $token) { kind name persons { id } } }`;
export const requestSignInMail = `mutation ($email: String!) { requestSignInMail(email: $email) }`;
export const signInByLink = `mutation ($token: String!) { signInByLink(token: $token) { kind name } }`;
export const planMeeting = `mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id agenda { sectionKey } } }`;
export const replyToMeeting = `mutation ($input: ReplyInput!) { replyToMeeting(input: $input) { id } }`;
export const startMeeting = `mutation ($id: ID!) { startMeeting(meetingId: $id) { state current code } }`;
export const goToItem = `mutation ($input: GoToItemInput!) { goToItem(input: $input) { current round { sectionKey opened } } }`;
export const openRound = `mutation ($id: ID!) { openRound(meetingId: $id) { round { opened } } }`;
export const joinByCode = `mutation ($code: String!, $name: String!) { joinByCode(code: $code, name: $name) { meetingId admission } }`;
export const myAdmission = `subscription { myAdmission { admission } }`;
export const admitGuest = `mutation ($input: AdmitGuestInput!) { admitGuest(input: $input) { waiting { id } } }`;
export const setNextMeeting = `mutation ($input: SetNextMeetingInput!) { setNextMeeting(input: $input) { nextMeeting { id calendarPath } } }`;
export const adoptPlan = `mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { id number pdfPath } }`;
export const closeMeeting = `mutation ($id: ID!) { closeMeeting(meetingId: $id) { state code } }`;
export const markDiscussed = `mutation ($input: EntryInput!) { markDiscussed(input: $input) { seq } }`;
export const setAction = `mutation ($input: SetActionInput!) { setAction(input: $input) { seq } }`;
export const sendSafetySignal = `mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }`;
export const answerSafetySignal = `mutation ($id: ID!, $answer: String!) { answerSafetySignal(signalId: $id, answer: $answer) { answeredAt } }`;
export const safetySignals = `query ($id: ID!) { traject(id: $id) { safetySignals { id words } } }`;
export const accessLog = `query ($trajectId: ID!) { accessLog(trajectId: $trajectId) { who role what } }`;

const meetingParts = `state current code viewerId waiting { id name } participants { personId name attendance }
  round { sectionKey opened answered waitingFor } adoptedVersion { id number } nextMeeting { id }`;
export const meeting = `query ($id: ID!) { meeting(id: $id) { ${meetingParts} } }`;
export const meetingChanged = `subscription ($id: ID!) { meetingChanged(meetingId: $id) { ${meetingParts} } }`;
export const planNow = `query ($id: ID!) {
  plan(id: $id) {
    seq state versions { id number }
    sections { key answersHidden rows { name }
      entries { id speakerName beforehand texts { id text } answers { fieldKey personId hidden option yes } } }
    actions { what ownerName due }
  }
}`;
export const version = `query ($id: ID!) { plan(id: $id) { versions { id number pdfPath
  plan { state sections { key entries { texts { fieldKey text } } } } } } }`;
