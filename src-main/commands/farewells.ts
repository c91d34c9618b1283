import path from 'node:path'
import type { HandlersOf } from '../contract/command'
import type { farewellCommands, Foreseen } from '../contract/farewells'
import { applyChanges } from '../domain/change'
import { namelessLedger } from '../domain/nameless/nameless-ledger'
import { find, fullName, type Office } from '../domain/office'
import type { Farewell } from '../domain/records/farewell'
import type { ParticipantId } from '../domain/records/ids'
import { dueForFarewell, sayFarewell } from '../domain/rules/farewells'
import { TABLE_NAMES } from '../domain/tables'
import { clearOutgoing } from './outgoing'
import type { Room } from './room'

/** Making women anonymous when their time is up, or when they ask for it. */
export function farewellHandlers(room: Room): HandlersOf<typeof farewellCommands> {
  const { desk } = room
  const how = (reason: Farewell['reason']) => ({ on: desk.today(), by: room.me, reason })
  return {
    listFarewells: () => {
      const { office } = room
      const due = dueForFarewell(office, desk.today()).map((one) => ({
        ...one,
        name: fullName(find(office, 'participants', one.id)),
      }))
      return { due, said: [...office.farewells.values()].toReversed() }
    },
    foreseeFarewell: ({ women }) => foreseen(room.office, women, how('other')),
    sayFarewell: async ({ women, reason }) => {
      await room.forget('sayFarewell', ({ office }) => sayFarewell(office, women, how(reason)))
      await clearOutgoing(desk)
      await room.backUp(path.join(desk.dataFolder, 'backups'))
      desk.tell({ kind: 'changed' })
      return null
    },
  }
}

/** @throws Refusal as `sayFarewell` */
function foreseen(office: Office, women: readonly ParticipantId[], how: Omit<Farewell, 'id'>): Foreseen {
  const said = applyChanges(office, sayFarewell(office, women, how).changes)
  const { office: after } = namelessLedger({ office: said, entries: [] })
  const changed = TABLE_NAMES.flatMap((table) =>
    [...said[table]].filter(([id, record]) => after[table].get(id) !== record),
  )
  const names = women.map((id) => fullName(find(office, 'participants', id)))
  const stories = [...office.stories.values()].filter(({ id }) => !after.stories.has(id))
  const copies = [...office.copies.values()].filter(
    (copy) => copy.calledBackOn === null && copy.women.some((id) => women.includes(id)),
  )
  return {
    names,
    records: changed.length,
    elsewhere: namedElsewhere(after, names),
    stories: stories.map(({ title }) => title),
    copies: copies.length,
  }
}

/** The women, or the pairs, in whose records one of the names still stands. */
function namedElsewhere(office: Office, names: readonly string[]): readonly string[] {
  const full = names.filter((name) => name.includes(' '))
  const telling = TABLE_NAMES.flatMap((table) => [...office[table].values()]).filter((record) => {
    const words = JSON.stringify(record)
    return full.some((name) => words.includes(name))
  })
  return [...new Set(telling.flatMap((record) => ownersOf(office, record)))]
}

function ownersOf(office: Office, record: object): readonly string[] {
  const fields = new Map<string, unknown>(Object.entries(record))
  const match = office.matches.get(String(fields.get('matchId')))
  const ids = [fields.get('id'), fields.get('participantId'), match?.menteeId, match?.mentorId]
  const women = ids.flatMap((id) => office.participants.get(String(id)) ?? [])
  return women.length === 0 ? ['–'] : [women.map(fullName).join(' · ')]
}
