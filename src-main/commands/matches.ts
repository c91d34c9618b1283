import type { HandlersOf } from '../contract/command'
import type { matchCommands } from '../contract/matches'
import { FollowUpId, MatchId, MeetingId } from '../domain/records/ids'
import {
  correctClosure,
  correctFollowUp,
  correctMatch,
  correctMeeting,
  correctPause,
} from '../domain/rules/corrections'
import {
  closeMatch,
  confirmMatch,
  pauseMatch,
  recordFollowUp,
  recordMeeting,
  reopenMatch,
  resumeMatch,
  setFirstMeeting,
} from '../domain/rules/matches'
import type { Decision } from '../domain/change'
import type { Office } from '../domain/office'
import { Refusal } from '../domain/refusal'
import { proposalOf } from './matching'
import { lookedAt } from './looking'
import type { Room } from './room'
import { matchPage, matchRows } from './views/match-rows'

/** The life of a match, from both having said yes. */
export function matchHandlers(room: Room): HandlersOf<typeof matchCommands> {
  const { desk } = room
  const write: Write = async (why, decide) => {
    await room.write(why, decide)
    return null
  }
  return {
    listMatches: () => matchRows(room.office, desk.today()),
    readMatch: ({ id, past }) => {
      const { ledger, on } = lookedAt(room, past)
      return matchPage(ledger.office, id, on)
    },
    confirmMatch: async (form) => {
      const id = MatchId.parse(desk.newId())
      const { allowed, advice } = proposalOf(room.office, form, desk.today())
      if (!allowed) throw new Refusal('hard-rule')
      const match = { ...form, ...BEGINNING, id, advice, confirmedBy: room.me }
      await room.write('confirmMatch', (office) => confirmMatch(office, match))
      return { id }
    },
    setFirstMeeting: ({ id, firstMeeting }) =>
      write('setFirstMeeting', (office) => setFirstMeeting(office, id, firstMeeting)),
    recordMeeting: (form) => {
      const meeting = { ...form, id: MeetingId.parse(desk.newId()) }
      return write('recordMeeting', (office) => recordMeeting(office, meeting))
    },
    recordFollowUp: (form) => {
      const followUp = { ...form, id: FollowUpId.parse(desk.newId()), by: room.me }
      return write('recordFollowUp', (office) => recordFollowUp(office, followUp))
    },
    pauseMatch: ({ id, ...pause }) => write('pauseMatch', (office) => pauseMatch(office, id, pause)),
    resumeMatch: ({ id, on }) => write('resumeMatch', (office) => resumeMatch(office, id, on)),
    closeMatch: ({ id, closure }) => write('closeMatch', (office) => closeMatch(office, id, closure)),
    reopenMatch: ({ id }) => write('reopenMatch', (office) => reopenMatch(office, id)),
    ...corrections(write),
  }
}

type Handlers = HandlersOf<typeof matchCommands>
type Write = (why: string, decide: (office: Office) => Decision<unknown>) => Promise<null>

/** Whatever was written about a match can be put right, on any day and however it ended. */
function corrections(write: Write): Pick<Handlers, Extract<keyof Handlers, `correct${string}`>> {
  return {
    correctMeeting: (meeting) => write('correctMeeting', (office) => correctMeeting(office, meeting)),
    correctFollowUp: (talk) => write('correctFollowUp', (office) => correctFollowUp(office, talk)),
    correctMatch: ({ id, ...words }) => write('correctMatch', (office) => correctMatch(office, id, words)),
    correctPause: ({ id, at, pause }) =>
      write('correctPause', (office) => correctPause(office, id, at, pause)),
    correctClosure: ({ id, closure }) =>
      write('correctClosure', (office) => correctClosure(office, id, closure)),
  }
}

const BEGINNING = { firstMeeting: null, pauses: [], closure: null }
