/** What a reader of the definitions knows of the figures: which are told for a day, which add up to which. */
export const ROLES = ['Mentees', 'Mentors', 'ContactPersons']
export const FLOWS =
  `newMentees leftMentees newMentors leftMentors newContactPersons leftContactPersons enquiries
  enquiriesAnsweredInTime answersGiven interviews evaluations newMatches closedMatches plannedEndings earlyEndings
  endingsGoalReached endingsTimeOver endingsJobOrStudy endingsOtherReason
  firstMeetings firstMeetingsInTime meetings followUps proposalsMade declines declinesByMentee declinesByMentor
  declinesByOffice declinesTime declinesDistance declinesFit declinesOther events attendances eventUnmatched eventMatched
  introductions introductionResults resultsNoAnswer resultsTalk resultsInterview resultsTraineeship resultsJob resultsEducation
  goalsSet goalsEnded goalsReached labourSteps stepsCv stepsInterview stepsTraineeship stepsEducation stepsJob danishSteps
  closeTold closeInWork closeInEducation closeInTraineeship closeSeeking closeElsewhere closeFitKnown closeFits laterTold
  laterInWork laterInEducation laterInTraineeship laterSeeking laterElsewhere laterFitKnown laterFits danishCompared danishHigher
  handbooks consentsGiven consentsWithdrawn`.split(/\s+/)
const HELD_AT_END =
  `atEndMentees atEndMentors atEndContactPersons mentorsUnder30 mentors30To49 mentors50AndOver
  mentorsOfUnknownAge mentorsWithKnownWork mentorsFullTime waitingMentees availableMentors openMatches activeMatches
  pausedMatches settledMatches followedUpMatches notFullTime notFollowedUp`.split(/\s+/)

export const MENTEE_BANDS = [
  'Under30 30To49 50AndOver OfUnknownAge',
  'InWork SeekingWork InEducation OutsideWork OfUnknownWork',
  'DanishA2 DanishB1 DanishB2 OfUnknownDanish',
  'WithSchool WithTraining WithHigherEducation OfUnknownEducation',
  'Here2Years Here5Years Here10Years HereLonger OfUnknownStay',
  'FromEu FromOtherEurope FromMiddleEast FromAfrica FromAsia FromOtherCountries OfUnknownOrigin',
  'InCopenhagen InFrederiksberg InAarhus InOdense InEsbjerg InVarde InOtherMunicipalities OfUnknownMunicipality',
].map((band) => band.split(' ').map((part) => `mentees${part}`))

/** What the rest of a whole is called in the attacker's sums. */
export const RESTS = [
  ['answeredLate', 'enquiries', 'enquiriesAnsweredInTime'],
  ['notFullTime', 'mentorsWithKnownWork', 'mentorsFullTime'],
  ['metLater', 'firstMeetings', 'firstMeetingsInTime'],
  ['notFollowedUp', 'settledMatches', 'followedUpMatches'],
  ['notMatched', 'eventUnmatched', 'eventMatched'],
  ['dropped', 'goalsEnded', 'goalsReached'],
  ['closeNotAtWork', 'closeTold', 'closeInWork'],
  ['laterNotAtWork', 'laterTold', 'laterInWork'],
  ['closeFitUnknown', 'closeInWork', 'closeFitKnown'],
  ['laterFitUnknown', 'laterInWork', 'laterFitKnown'],
  ['closeFitsNot', 'closeFitKnown', 'closeFits'],
  ['laterFitsNot', 'laterFitKnown', 'laterFits'],
  ['unfunded', 'participants', 'fundedParticipants'],
  ['fundedOnce', 'fundedParticipants', 'fundedBySeveral'],
  ['notHigher', 'danishCompared', 'danishHigher'],
] as const

/** Parts that make up a whole. */
export const WHOLES: readonly (readonly [whole: string, parts: string])[] = [
  ['declines', 'declinesByMentee declinesByMentor declinesByOffice'],
  ['declines', 'declinesTime declinesDistance declinesFit declinesOther'],
  [
    'introductionResults',
    'resultsNoAnswer resultsTalk resultsInterview resultsTraineeship resultsJob resultsEducation',
  ],
  ['labourSteps', 'stepsCv stepsInterview stepsTraineeship stepsEducation stepsJob'],
  ['closeTold', 'closeInWork closeInEducation closeInTraineeship closeSeeking closeElsewhere'],
  ['laterTold', 'laterInWork laterInEducation laterInTraineeship laterSeeking laterElsewhere'],
  ['mentorsWithKnownWork', 'mentorsFullTime mentorsPartTime mentorsSelfEmployed mentorsNotInWork'],
  [
    'atEndMentors',
    'mentorsWithSchool mentorsWithTraining mentorsWithHigherEducation mentorsOfUnknownEducation',
  ],
]

export const AT_END = new Set([
  ...HELD_AT_END,
  ...MENTEE_BANDS.flat(),
  ...'mentorsPartTime mentorsSelfEmployed mentorsNotInWork mentorsWithSchool mentorsWithTraining'.split(' '),
  ...'mentorsWithHigherEducation mentorsOfUnknownEducation'.split(' '),
])
