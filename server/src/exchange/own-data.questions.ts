/** What is asked of the contract to put someone's own data together: nothing that a screen does not ask. */

export const whoIsIn = `query {
  me { name organisationRoles persons { id trajectId side } }
  mySessions { startedAt lastUsedAt device }
  myCalendarFeed { madeAt }
}`;

export const signingIn = `query {
  myPasskeys { device createdAt lastUsedAt }
  mySecondFactor { active since }
}`;

export const inTraject = `query ($id: ID!, $language: Language) {
  traject(id: $id) {
    householdName
    registeredAt
    people { id name }
    regisseur { name organisation workContact { phone email } }
    viewer {
      id name side relation organisation
      contact { phone email address birthDate audiences { datum visibleTo } hiddenFrom }
    }
    levelForHousehold { level meaning(language: $language) words }
    keeping { readMonths keepMonths readUntil eraseAt }
    actions { ownerId what due state note }
    datePolls { proposals { startsAt mine } }
  }
}`;

export const within = `query ($id: ID!) {
  traject(id: $id) { plans { id } meetings { id } }
}`;

export const stateOfPlan = `query ($id: ID!) { plan(id: $id) { state } }`;

export const atMeeting = `query ($id: ID!) {
  meeting(id: $id) {
    startsAt kind viewerId
    participants { personId reply attendance absenceReason consent }
  }
  myExperience(meetingId: $id) { mood line }
}`;

/** That somebody took it along is for that person alone; a file may be seen by others. */
export const whoLooked = `query ($id: ID!) {
  accessLog(trajectId: $id, takenAlong: false) { at who role what }
}`;

/** Whether the session that asks is still there. */
export const stillIn = `query { mySessions { current } }`;
