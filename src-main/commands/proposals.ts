import type { Half } from '../domain/records/match'
import type { HandlersOf } from '../contract/command'
import type { Asking, proposalCommands } from '../contract/proposals'
import { find, settingsOf, type Office } from '../domain/office'
import { addDays, type Day } from '../domain/records/calendar'
import { ProposalId } from '../domain/records/ids'
import { draftProposal, recordProposalStep, takeBackProposalStep } from '../domain/rules/proposals'
import { isProtected } from '../domain/rules/standing'
import { proposalOf } from './matching'
import type { Room } from './room'
import { proposalRows } from './views/proposal-rows'

/** From a thought to both having said yes. */
export function proposalHandlers(room: Room): HandlersOf<typeof proposalCommands> {
  const { desk } = room
  return {
    listProposals: () => proposalRows(room.office, desk.today()),
    draftProposal: async ({ on, ...form }) => {
      const id = ProposalId.parse(desk.newId())
      const asked = { mentee: null, mentor: null }
      const proposal = { ...form, id, draftedOn: on, by: room.me, roundId: null, asked, decline: null }
      await room.write('draftProposal', (office) => draftProposal(office, proposal))
      return { id }
    },
    recordProposalStep: async ({ id, step }) => {
      await room.write('recordProposalStep', (office) => recordProposalStep(office, id, step))
      return null
    },
    takeBackProposalStep: ({ id }) =>
      room.write('takeBackProposalStep', (office) => takeBackProposalStep(office, id)),
    askingWords: ({ id, side }) => askingWords(room.office, id, side, desk.today()),
  }
}

const MOST_REASONS = 3

function askingWords(office: Office, id: string, side: Half, today: Day): Asking {
  const proposal = find(office, 'proposals', id)
  const { reasons } = proposalOf(office, proposal, today)
  const sayable = reasons.filter((reason) => {
    const { words, otherWords } = reason.params
    return reason.side === side && reason.criterion !== null && (words ?? otherWords) === undefined
  })
  return {
    names: {
      mentee: nameSaid(office, proposal.menteeId, today),
      mentor: nameSaid(office, proposal.mentorId, today),
    },
    reasons: sayable.slice(0, MOST_REASONS),
    answerBy: addDays(today, settingsOf(office).answerWithinDays),
  }
}

function nameSaid(office: Office, id: string, today: Day): string | null {
  const woman = find(office, 'participants', id)
  return isProtected(woman, today) ? null : woman.firstName
}
