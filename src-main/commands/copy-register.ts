import type { HandlersOf } from '../contract/command'
import type { copyCommands, CopyRow } from '../contract/copies'
import { fullName, type Office } from '../domain/office'
import { CopyId, type ParticipantId } from '../domain/records/ids'
import type { Copy } from '../domain/records/office-papers'
import { callBack, subjectsOf, takenBack, womenIn } from '../domain/rules/copies'
import type { Room } from './room'
import { wordsIn, type Words } from './words'

/** The register of what left the office on paper. */
export function copyHandlers(room: Room): HandlersOf<typeof copyCommands> {
  return {
    listCopies: async ({ about, language }) => {
      const { office, desk } = room
      const { say } = await wordsIn(desk.resources, language)
      return [...office.copies.values()]
        .filter((copy) => about === null || womenIn(office, copy).includes(about))
        .toSorted((one, other) => newestFirst(one, other))
        .map((copy) => rowOf(office, copy, say))
    },
    callBackCopy: async ({ id, on }) => {
      await room.write('callBackCopy', (office) => callBack(office, id, on))
      return null
    },
  }
}

function newestFirst(one: Copy, other: Copy): number {
  return other.madeOn.localeCompare(one.madeOn) || other.number.localeCompare(one.number)
}

function rowOf(office: Office, copy: Copy, say: Words['say']): CopyRow {
  const { id, number, madeOn, by, language, edition, textVersion, kept, calledBackOn } = copy
  return {
    id: CopyId.parse(id),
    number,
    title: say(`documents.${copy.document}.title`),
    names: subjectsOf(office, copy).map((woman) => nameOf(office, woman)),
    madeOn,
    by: office.staff.get(by)?.name ?? '',
    language,
    edition,
    textVersion,
    isKept: kept !== null,
    calledBackOn,
    takenBack: takenBack(office, copy).flatMap(({ participantId, purpose, withdrawnOn }) =>
      withdrawnOn === null ? [] : [{ who: nameOf(office, participantId), purpose, on: withdrawnOn }],
    ),
  }
}

function nameOf(office: Office, id: ParticipantId): string {
  const woman = office.participants.get(id)
  return woman === undefined ? '' : fullName(woman)
}
