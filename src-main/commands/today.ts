import type { HandlersOf } from '../contract/command'
import type { todayCommands } from '../contract/today'
import type { Decision } from '../domain/change'
import type { Office } from '../domain/office'
import { HandoverId, TaskNoteId } from '../domain/records/ids'
import { changeNorms, normsOf } from '../domain/rules/norms'
import { handOver, noteTask, takeBackHandover } from '../domain/rules/today/notes'
import { lookedAt } from './looking'
import type { Room } from './room'
import { pairsOfColleague } from './views/handover'
import { countToday, todayRows } from './views/today'
import { weekAhead } from './views/week'

/** What is to be done this morning, and what is decided about it. */
export function todayHandlers(room: Room): HandlersOf<typeof todayCommands> {
  const { desk } = room
  const write = async (why: string, decide: (office: Office) => Decision<unknown>) => {
    await room.write(why, decide)
    return null
  }
  return {
    countToday: () => countToday(room.ledger, desk.today()),
    weekAhead: () => weekAhead(room.ledger, desk.today()),
    pairsOfColleague: ({ id }) => pairsOfColleague(room.ledger, id, desk.today()),
    listToday: ({ past }) => {
      const { ledger, on } = lookedAt(room, past)
      return todayRows(ledger, on)
    },
    noteTask: ({ task, decision }) => {
      const note = { ...decision, id: TaskNoteId.parse(desk.newId()), task, on: desk.today(), by: room.me }
      return write('noteTask', (office) => noteTask(office, note))
    },
    listHandovers: () =>
      [...room.office.handovers.values()]
        .filter(({ until }) => until >= desk.today())
        .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    handOver: (form) => {
      const handover = { ...form, id: HandoverId.parse(desk.newId()) }
      return write('handOver', (office) => handOver(office, handover))
    },
    takeBackHandover: ({ id }) => write('takeBackHandover', (office) => takeBackHandover(office, id)),
    readNorms: () => normsOf(room.office),
    changeNorms: (norms) => write('changeNorms', (office) => changeNorms(office, { ...norms, id: 'norms' })),
  }
}
