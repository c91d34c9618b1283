import type { Tables } from '../tables'
import { dash, left, noWords, nothing, stays, type Gone, type Remains } from './field-rules'

/** What is kept of two women together. When it happened stays, and what is counted of it; what was said does not. */
export const OF_PAIRS = {
  judgements: { tellsOf: isOneOfThem, without: (record) => ({ ...record, reason: dash() }) },
  proposals: {
    tellsOf: isOneOfThem,
    without: left<Tables['proposals']>({
      id: stays,
      menteeId: stays,
      mentorId: stays,
      goal: stays,
      roundId: stays,
      draftedOn: stays,
      by: stays,
      grounds: noWords,
      asked: stays,
      decline: (decline) => (decline === null ? null : { ...decline, words: '' }),
    }),
  },
  matches: {
    tellsOf: isOneOfThem,
    without: left<Tables['matches']>({
      id: stays,
      menteeId: stays,
      mentorId: stays,
      goal: stays,
      confirmedOn: stays,
      confirmedBy: stays,
      evaluations: stays,
      takenOverOn: stays,
      grounds: noWords,
      advice: stays,
      firstMeeting: (meeting) => (meeting === null ? null : { ...meeting, place: null }),
      agreedUntil: stays,
      pauses: (pauses) => pauses.map((pause) => ({ ...pause, reason: '' })),
      closure: (closure) => (closure === null ? null : { ...closure, words: '' }),
    }),
  },
  meetings: {
    tellsOf: isTheirs,
    without: left<Tables['meetings']>({
      id: stays,
      matchId: stays,
      heldOn: stays,
      minutes: stays,
      way: stays,
      topics: stays,
      note: noWords,
    }),
  },
  followUps: {
    tellsOf: isTheirs,
    without: left<Tables['followUps']>({
      id: stays,
      matchId: stays,
      with: stays,
      on: stays,
      by: stays,
      way: stays,
      words: noWords,
      worthIt: stays,
      nextOn: stays,
    }),
  },
  surveys: {
    tellsOf: isTheirs,
    without: left<Tables['surveys']>({
      id: stays,
      matchId: stays,
      side: stays,
      moment: stays,
      on: stays,
      by: stays,
      way: stays,
      answers: stays,
      hours: stays,
      words: noWords,
    }),
  },
  agreements: {
    tellsOf: isTheirs,
    without: left<Tables['agreements']>({
      id: stays,
      matchId: stays,
      on: stays,
      by: stays,
      expectations: () => ({ mentee: '', mentor: '' }),
      confidential: stays,
      meetingsPerMonth: stays,
      practicalities: noWords,
      from: stays,
      until: stays,
      signed: stays,
    }),
  },
  goals: {
    tellsOf: isTheirs,
    without: left<Tables['goals']>({
      id: stays,
      matchId: stays,
      of: stays,
      kind: stays,
      area: stays,
      words: dash,
      on: stays,
      by: stays,
      progress: (steps) => steps.map(({ on }) => ({ on, words: dash() })),
      ended: stays,
    }),
  },
  closings: {
    tellsOf: ({ id }, { matches }) => matches.has(id),
    without: left<Tables['closings']>({
      id: stays,
      steps: (steps) => steps.map((step) => ({ ...step, words: '' })),
    }),
  },
  outcomes: {
    tellsOf: isTheirs,
    without: left<Tables['outcomes']>({
      id: stays,
      matchId: stays,
      side: stays,
      moment: stays,
      on: stays,
      by: stays,
      situation: stays,
      fits: stays,
      danish: stays,
      words: noWords,
    }),
  },
  introductions: {
    tellsOf: isTheirs,
    without: left<Tables['introductions']>({
      id: stays,
      matchId: stays,
      on: stays,
      by: stays,
      who: dash,
      sector: stays,
      results: (results) => results.map((result) => ({ ...result, words: '' })),
    }),
  },
  concerns: {
    tellsOf: isTheirs,
    without: left<Tables['concerns']>({
      id: stays,
      matchId: stays,
      on: stays,
      by: stays,
      about: stays,
      severity: stays,
      words: dash,
      saidToHer: noWords,
      referral: nothing,
      settledOn: stays,
    }),
  },
  differences: {
    tellsOf: isTheirs,
    without: left<Tables['differences']>({
      id: stays,
      matchId: stays,
      on: stays,
      by: stays,
      mentee: noWords,
      mentor: noWords,
      fact: noWords,
    }),
  },
  standIns: {
    tellsOf: ({ matchId, participantId }, { matches, women }) =>
      matches.has(matchId) || women.has(participantId),
    without: left<Tables['standIns']>({
      id: stays,
      matchId: stays,
      on: stays,
      by: stays,
      participantId: stays,
      until: stays,
      words: noWords,
    }),
  },
} satisfies Partial<Remains>

type Pair = { readonly menteeId: string; readonly mentorId: string }

function isOneOfThem({ menteeId, mentorId }: Pair, { women }: Gone): boolean {
  return women.has(menteeId) || women.has(mentorId)
}

function isTheirs({ matchId }: { readonly matchId: string }, { matches }: Gone): boolean {
  return matches.has(matchId)
}
