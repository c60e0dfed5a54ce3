/** What a participant's phone asks. */

const inSection = `sections { key entries { id texts { id state } } }`;

export const meetingNow = `query ($id: ID!) { meeting(id: $id) { state viewerId participants { personId online } } }`;
export const meetingChanged = `subscription ($id: ID!) { meetingChanged(meetingId: $id) {
  seq state planId current agenda { sectionKey } hands floor viewerId chairs
  participants { personId name } round { sectionKey opened answered } adoptedVersion { id } } }`;
export const raiseHand = `mutation ($id: ID!, $up: Boolean!) { raiseHand(meetingId: $id, up: $up) { id } }`;
export const typing = `mutation ($id: ID!, $textId: ID) { typing(meetingId: $id, textId: $textId) }`;

export const planNow = `query ($id: ID!) { plan(id: $id) { seq state ${inSection} } }`;
export const planEvents = `subscription ($planId: ID!, $after: Int!) { planEvents(planId: $planId, after: $after) {
  upTo snapshot { seq ${inSection} } events { __typename
    ... on TextUpdated { textId update }
    ... on EntryChanged { entry { id texts { id state } } }
    ... on PlanStateChanged { state } } } }`;
export const takePen = `mutation ($planId: ID!) { takePen(planId: $planId) { clientId } }`;
export const writeText = `mutation ($input: WriteTextInput!) { writeText(input: $input) { seq } }`;
export const addEntry = `mutation ($input: AddEntryInput!) { addEntry(input: $input) { seq } }`;
export const answer = `mutation ($input: AnswerInput!) { answer(input: $input) { seq } }`;
export const setAction = `mutation ($input: SetActionInput!) { setAction(input: $input) { seq } }`;
