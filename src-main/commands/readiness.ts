import type { HandlersOf } from '../contract/command'
import type { GapGroup, GapRow, readinessCommands } from '../contract/readiness'
import { put } from '../domain/change'
import { groupedBy } from '../domain/grouping'
import { find, fullName, type Office } from '../domain/office'
import { correct } from '../domain/rules/participants'
import { factsOf } from '../figures/facts'
import { GAP_CODES, readiness, type Gap } from '../figures/readiness'
import { narrativeOf, periodOf } from './quarter'
import type { Room } from './room'

/** What is missing or odd before a quarter is reported. */
export function readinessHandlers(room: Room): HandlersOf<typeof readinessCommands> {
  const { desk } = room
  return {
    readReadiness: (which) => {
      const { office } = room
      const period = periodOf(which, desk.today())
      const accepted = new Set(office.acceptedGaps.keys())
      const gaps = readiness(factsOf(office), period, { today: desk.today(), accepted })
      const { wentWell, wasHard, next } = narrativeOf(office, which)
      return {
        groups: groupsOf(office, gaps),
        accepted: accepted.size,
        narrativeWritten: [wentWell, wasHard, next].some((words) => words.trim() !== ''),
      }
    },
    fillInFact: async ({ id, fact: { field, value } }) => {
      await room.write('fillInFact', (office) => {
        const { id: _id, roles: _roles, portrait: _portrait, ...facts } = find(office, 'participants', id)
        return correct(office, id, { ...facts, [field]: value })
      })
      return null
    },
    acceptGaps: async ({ ids, words }) => {
      const same = { on: desk.today(), by: room.me, words }
      const changes = ids.map((id) => put('acceptedGaps', { id, ...same }))
      await room.write('acceptGaps', () => ({ changes, result: null }))
      return null
    },
  }
}

function groupsOf(office: Office, gaps: readonly Gap[]): GapGroup[] {
  return [...groupedBy(gaps, ({ code }) => code)].map(([code, those]) => ({
    code,
    rank: GAP_CODES[code],
    gaps: those.map((gap) => rowOf(office, gap)),
  }))
}

function rowOf(office: Office, { id, about, on, amount }: Gap): GapRow {
  const told = { id, on, amount }
  if (about.kind === 'woman') {
    const woman = find(office, 'participants', about.id)
    return { ...told, name: fullName(woman), place: `/register/${woman.id}`, womanId: woman.id }
  }
  const { menteeId, mentorId } = find(office, 'matches', about.id)
  const names = [menteeId, mentorId].map((one) => fullName(find(office, 'participants', one)))
  return { ...told, name: names.join(' · '), place: `/matches/${about.id}`, womanId: null }
}
