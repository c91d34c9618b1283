import type { HandlersOf } from '../contract/command'
import type { preparationCommands, Prepared } from '../contract/preparation'
import type { Decision } from '../domain/change'
import { find, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import { ApprovalId, PreparationNoteId, type ParticipantId } from '../domain/records/ids'
import {
  changePreparationPlan,
  decideApproval,
  dropPreparation,
  notePreparation,
  preparationBy,
  preparationPlan,
  secondApproval,
} from '../domain/rules/preparation'
import type { Room } from './room'

/** What is asked of the women before they meet each other, and how far each is with it. */
export function preparationHandlers(room: Room): HandlersOf<typeof preparationCommands> {
  const { desk } = room
  const write = async (why: string, decide: (office: Office) => Decision<unknown>) => {
    await room.write(why, decide)
    return null
  }
  return {
    readPreparation: ({ id }) => preparedIn(room.office, id, desk.today()),
    notePreparation: ({ id: participantId, ...form }) => {
      const note = { ...form, participantId, id: PreparationNoteId.parse(desk.newId()) }
      return write('notePreparation', (office) => notePreparation(office, note))
    },
    dropPreparation: ({ note }) => write('dropPreparation', (office) => dropPreparation(office, note)),
    decideApproval: ({ id: participantId, ...form }) => {
      const id = ApprovalId.parse(desk.newId())
      const approval = { ...form, participantId, id, by: room.me, second: null }
      return write('decideApproval', (office) => decideApproval(office, approval))
    },
    secondApproval: ({ approval }) => {
      const second = { on: desk.today(), by: room.me }
      return write('secondApproval', (office) => secondApproval(office, approval, second))
    },
    readPreparationPlan: () => preparationPlan(room.office),
    changePreparationPlan: (plan) =>
      write('changePreparationPlan', (office) =>
        changePreparationPlan(office, { ...plan, id: 'preparation' }),
      ),
  }
}

function preparedIn(office: Office, id: ParticipantId, today: Day): Prepared {
  const { roles } = find(office, 'participants', id)
  const preparationOf = preparationBy(office, today)
  const { secondApproval: seconded } = preparationPlan(office)
  const held = new Set(roles.filter(({ left }) => left === null).map(({ role }) => role))
  return {
    roles: [...held].map((role) => ({
      role,
      steps: preparationOf(id, role),
      needsSecond: seconded.includes(role),
    })),
    editions: [...office.copies.values()]
      .filter(({ document, participantId, women }) => {
        return document === 'handbook' && (participantId === id || women.includes(id))
      })
      .toSorted((a, b) => (a.madeOn < b.madeOn ? 1 : -1))
      .map(({ number }) => number)
      .filter((number) => number !== ''),
  }
}
