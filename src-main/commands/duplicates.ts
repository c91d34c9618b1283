import type { CheckedOfficeInput } from '../contract'
import type { HandlersOf } from '../contract/command'
import type { duplicateCommands } from '../contract/duplicates'
import { put } from '../domain/change'
import { find, fullName } from '../domain/office'
import { DistinctId } from '../domain/records/ids'
import { lookForPairs, whoMayBe } from '../domain/rules/duplicates'
import { mergeDifferences, mergeWomen, ownLeftOver, relationsBetween } from '../domain/rules/merging'
import { ownWordsOf } from '../domain/rules/own-words'
import { isProtected } from '../domain/rules/standing'
import { inTurns } from './in-turns'
import type { Room } from './room'
import { COVERED, tellsReach } from './views/covered'
import { wordsIn } from './words'

const NOBODY = { birthDate: null, lastName: null }
const MOST_NAMED = 5

/** One woman written down twice: found, looked at, made one or kept apart. */
export function duplicateHandlers(room: Room): HandlersOf<typeof duplicateCommands> {
  const { desk } = room
  return {
    likelyPairs: () => inTurns(lookForPairs(room.office)),
    whoMayBe: ({ lastName, she, ...told }) =>
      told.firstName.trim() === ''
        ? []
        : whoMayBe(room.office, { ...NOBODY, ...told, ...(lastName.trim() === '' ? {} : { lastName }) }, she)
            .slice(0, MOST_NAMED)
            .map((woman) => ({ id: woman.id, name: fullName(woman) })),
    previewMerge: ({ keep, drop }) => {
      const [kept, other] = [find(room.office, 'participants', keep), find(room.office, 'participants', drop)]
      const trial = { keep, drop, take: [], leftOver: '', today: desk.today() }
      const between = relationsBetween(room.office, keep, drop).length
      const hidden = isProtected(kept, desk.today()) || isProtected(other, desk.today())
      return {
        differences: mergeDifferences(kept, other).map((one) =>
          hidden && tellsReach(one.field) ? { ...one, kept: COVERED, other: COVERED } : one,
        ),
        moved: mergeWomen(room.office, trial).changes.length - 2 - between,
        knewEachOther: between > 0,
      }
    },
    mergeWomen: async (asked) => {
      const leftOver = await leftOverOf(room, asked)
      const { keep, drop, take } = asked
      await room.write('mergeWomen', (office) =>
        mergeWomen(office, { keep, drop, take, leftOver, today: desk.today() }),
      )
      return null
    },
    keepApart: async ({ women }) => {
      for (const id of women) find(room.office, 'participants', id)
      const distinct = { id: DistinctId.parse(desk.newId()), women, on: desk.today(), by: room.me }
      await room.write('keepApart', () => ({ changes: [put('distinct', distinct)], result: null }))
      return null
    },
  }
}

/** What stands in neither of the chosen fields, in words for the note; where she lives is not written there while it is protected. */
async function leftOverOf({ office, desk }: Room, asked: CheckedOfficeInput<'mergeWomen'>): Promise<string> {
  const { say } = await wordsIn(desk.resources, asked.language)
  const [kept, other] = [find(office, 'participants', asked.keep), find(office, 'participants', asked.drop)]
  const hidden = isProtected(kept, desk.today()) || isProtected(other, desk.today())
  const told = (field: string, left: unknown) => `${say('duplicates.leftOver', { field })} ${plain(left)}`
  const known = mergeDifferences(kept, other)
    .filter(({ field }) => TOLD.has(field) && !(hidden && tellsReach(field)))
    .map(({ field, kept: one, other: two }) =>
      told(say(`duplicates.field.${field}`), asked.take.includes(field) ? one : two),
    )
  const nameOf = new Map(ownWordsOf(office).fields.map(({ code, name }) => [code, name]))
  const own = ownLeftOver(kept, other).map(([code, left]) => told(nameOf.get(code) ?? code, left))
  return [...known, ...own].join('\n')
}

/** Fields whose words stand for themselves; what is a code stays in the history of the record that goes. */
const TOLD: ReadonlySet<string> = new Set([
  'firstName',
  'lastName',
  'ownScriptName',
  'birthDate',
  'phone',
  'email',
  'address',
  'arrivalYear',
])

function plain(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.values(value).filter(Boolean).join(', ')
  return `${typeof value === 'number' || typeof value === 'string' ? value : ''}`
}
