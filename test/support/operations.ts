/** Operations that tests use; the web app has its own. */

export const registerRequest = `mutation ($input: RegisterRequestInput!) { registerRequest(input: $input) { id people { id name side child } } }`;
export const appointFirstRegisseur = `mutation ($input: AppointRegisseurInput!) { appointFirstRegisseur(input: $input) { id regisseur { id name } } }`;
export const addPerson = `mutation ($input: AddPersonInput!) { addPerson(input: $input) { id name } }`;
export const startPlan = `mutation ($input: StartPlanInput!) { startPlan(input: $input) { id seq } }`;
export const takePen = `mutation ($planId: ID!) { takePen(planId: $planId) { clientId } }`;
export const writeText = `mutation ($input: WriteTextInput!) { writeText(input: $input) { seq } }`;
export const addEntry = `mutation ($input: AddEntryInput!) { addEntry(input: $input) { seq } }`;
export const shareEntry = `mutation ($input: ShareEntryInput!) { shareEntry(input: $input) { seq } }`;
export const coverWords = `mutation ($input: CoverWordsInput!) { coverWords(input: $input) { seq } }`;
export const coveredWords = `query ($planId: ID!, $partId: ID!) { coveredWords(planId: $planId, partId: $partId) { words drawings } }`;
export const writeAlong = `mutation ($input: WriteAlongInput!) { writeAlong(input: $input) { seq } }`;
export const moveEntry = `mutation ($input: MoveEntryInput!) { moveEntry(input: $input) { seq } }`;
export const removeEntry = `mutation ($input: EntryInput!) { removeEntry(input: $input) { seq } }`;
export const answer = `mutation ($input: AnswerInput!) { answer(input: $input) { seq } }`;
export const changeRegieLevel = `mutation ($input: ChangeRegieLevelInput!) {
  changeRegieLevel(input: $input) {
    __typename
    ... on RegieLevelChanged { regie { level } decision { to deviates } obligations { kind } }
    ... on RegieLevelConflict { regie { level } }
  }
}`;
export const plan = `query ($id: ID!) {
  plan(id: $id) {
    id seq state
    sections { key open answersHidden rows { name relation }
      entries { id position speakerId writtenById beforehand
        texts { id text state }
        answers { fieldKey personId hidden yes option number } } }
    actions { id what state }
  }
}`;
export const planOnScreen = `query ($id: ID!) {
  plan(id: $id, screen: true) { sections { entries { id covered coveredWords texts { id text } } } actions { id what covered } }
}`;
export const planEvents = `subscription ($planId: ID!, $after: Int!) {
  planEvents(planId: $planId, after: $after) {
    upTo
    snapshot { seq }
    events {
      __typename
      ... on TextUpdated { seq textId update }
      ... on EntryChanged { seq entry { id sectionKey position texts { id state } } }
      ... on EntryRemoved { seq entryId }
      ... on AnswerChanged { seq entryId answer { fieldKey personId hidden option yes } }
      ... on PlanStateChanged { seq state versionId }
    }
  }
}`;
export const proposeLevel = `mutation ($input: ProposeRegieLevelInput!) { proposeRegieLevel(input: $input) }`;
export const closeTraject = `mutation ($input: CloseTrajectInput!) { closeTraject(input: $input) { id phase } }`;
/** What belongs to closing a traject. */
export const closingOf = (trajectId: string) => ({
  trajectId,
  agreed: true,
  followUp: 'Het wijkteam belt over drie maanden.',
  contact: 'Petra van het wijkteam, 030 000 0000',
  relapse: 'Eerst oma bellen, dan het wijkteam.',
  aftercare: 'Petra vraagt in de zomer hoe het gaat.',
  evaluation: 'We praten weer met elkaar.',
  despite: 'Er is geen borgingsplan nodig.',
});
