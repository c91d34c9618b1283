import { fullName, matchesOf, type Office } from '../../domain/office'
import type { ClosingStep } from '../../domain/records/closing'
import type { Half, Match } from '../../domain/records/match'
import type { Participant } from '../../domain/records/participant'
import { TABLE_NAMES, type TableName } from '../../domain/tables'
import { sheetStyle } from '../layout/styles'
import { NOBODY, paper, type Facts, type PaperOrder } from './paper'
import { ownWords, type Kept } from './own-data-words'
import { list, womanOf } from './told'

/** All that is on file about her, for herself; whoever else is named in it is blanked. */
export const ownData = paper({
  code: 'own-data',
  about: 'woman',
  kept: false,
  style: sheetStyle,
  declarations: {
    'woman.name': { kind: 'text', always: true },
    records: { kind: 'list', always: true, fields: ['about', 'field', 'text'] },
  },
  facts: ownFacts,
  values: ({ name, kept }, telling) => ({
    'woman.name': name,
    records: list(kept.map((one) => ownWords(one, telling))),
  }),
})

type OwnFacts = Facts & { readonly name: string; readonly kept: readonly Kept[] }

/** Never hers to read: what a colleague has half written, and the copies that hold all this once more. */
const NOT_TOLD: readonly TableName[] = [
  'division',
  'settings',
  'staff',
  'drafts',
  'copies',
  'texts',
  'batches',
  'wordings',
  'narratives',
  'lists',
  'registerViews',
  'acceptedGaps',
  'sealedReports',
  'imports',
]

function ownFacts(office: Office, { subject }: PaperOrder): OwnFacts {
  const woman = womanOf(office, subject)
  const others = othersOf(office, woman)
  const ids = new Set<string>([woman.id, ...matchesOf(office, woman.id).map(({ id }) => id)])
  const kept = TABLE_NAMES.filter((table) => !NOT_TOLD.includes(table)).flatMap((table) =>
    [...office[table].values()]
      .filter((record) => speaksOf(record, ids))
      .flatMap((record) =>
        keptIn(table, record, {
          ids,
          others,
          staff: office.staff,
          women: office.participants,
          other: otherHalf(office, record, woman),
        }),
      ),
  )
  return { ...NOBODY, about: [woman.id], name: fullName(woman), kept }
}

/** A record that is hers, or of one of her matches; what another woman has said is not, also of the same match. */
function speaksOf(record: object, ids: ReadonlySet<string>): boolean {
  const named = Object.entries(record).filter(([field]) => field === 'id' || field.endsWith('Id'))
  const others = named.some(([field, value]) => field === 'participantId' && !ids.has(String(value)))
  return !others && (named.some(([, value]) => ids.has(String(value))) || lists(record, ids))
}

/** Whether she stands on one of the lists in the record: among the guests, under a label, in a round. */
function lists(record: object, ids: ReadonlySet<string>): boolean {
  return Object.values(record).some((value) => holds(value, ids))
}

function holds(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value)
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => holds(one, ids))
}

/** Which of the two in a record of a pair is not her; null when the record is hers alone. */
function otherHalf(office: Office, record: object, { id }: Participant): Half | null {
  const pair = 'menteeId' in record ? record : matchOf(office, record)
  if (pair === undefined) return null
  return pair.menteeId === id ? 'mentor' : 'mentee'
}

/** The match a record belongs to; what is written while one closes has its id. */
function matchOf({ matches }: Office, record: { matchId?: unknown; id?: unknown }): Match | undefined {
  return matches.get(String(record.matchId ?? record.id))
}

type Blanking = {
  readonly ids: ReadonlySet<string>
  readonly others: RegExp | null
  readonly staff: Office['staff']
  readonly other: Half | null
  /** Every woman on file. */
  readonly women: Office['participants']
}

type Whose = Pick<Blanking, 'ids' | 'other' | 'women'>

/** Fields that tell when a record was made. */
const DATES: ReadonlySet<string> = new Set(['on', 'heldOn', 'givenOn', 'confirmedOn'])

/** The sign that stands for another woman. */
export const BLANK = '[…]'

function keptIn(table: TableName, record: object, blanking: Blanking): Kept[] {
  const dated = Object.entries(record).find(([field, value]) => DATES.has(field) && typeof value === 'string')
  const on = String(dated?.[1] ?? '')
  return leavesOf(record, '', blanking).flatMap(([field, value]) => {
    const text = toldOf(field, value, blanking)
    return text === '' ? [] : [{ table, field, text, on }]
  })
}

type Leaf = readonly [field: string, value: string]

/** Every single thing in a record with the names of the fields that lead to it; what is another woman's is left out. */
function leavesOf(value: unknown, path: string, whose: Whose): readonly Leaf[] {
  if (typeof value === 'string') return value === '' ? [] : [[path, value]]
  if (Array.isArray(value)) return leavesOfMany(value, path, whose)
  if (typeof value === 'number' || typeof value === 'boolean') return [[path, String(value)]]
  const fields = Object.entries(value ?? {})
  if (isAnothers(new Map(fields), whose)) return []
  return fields
    .filter(([name]) => name !== whose.other)
    .flatMap(([name, inner]) => leavesOf(inner, path === '' ? name : `${path}.${name}`, whose))
}

function leavesOfMany(values: readonly unknown[], path: string, whose: Whose): readonly Leaf[] {
  // A list of women says of her only that she stands on it, which the record itself says.
  if (values.some((one) => typeof one === 'string' && whose.women.has(one))) return []
  if (values.every((one) => typeof one === 'string')) return [[path, values.join(', ')]]
  return values.flatMap((one) => leavesOf(one, path, whose))
}

/** Fields that say which of the two something is of. */
/** Fields that say which women something is of. */
const WOMEN = ['participantId', 'menteeId', 'mentorId']
const WHOSE = ['with', 'of', 'about', 'side']
const TALKS: Readonly<Record<Half, ClosingStep>> = { mentee: 'talkMentee', mentor: 'talkMentor' }

/** Whether another woman said it, wants it or answered it, or the talk was with her. */
function isAnothers(told: ReadonlyMap<string, unknown>, { ids, other }: Whose): boolean {
  const named = [...told].filter(([field]) => WOMEN.includes(field)).map(([, id]) => String(id))
  if (named.length > 0 && !named.some((id) => ids.has(id))) return true
  if (other === null) return false
  return WHOSE.some((field) => told.get(field) === other) || told.get('step') === TALKS[other]
}

function toldOf(field: string, value: string, { ids, others, staff }: Blanking): string {
  if (SILENT.test(field)) return ''
  if (BY_STAFF.test(field)) return staff.get(value)?.name ?? value
  if (field.endsWith('Id')) return ids.has(value) ? '' : BLANK
  return others === null ? value : value.replaceAll(others, BLANK)
}

/** Keys of records, which say nothing to anyone. */
const SILENT = /^(id|portrait|photo|file|evaluations\..*)$/
const BY_STAFF = /(^by|By|^coordinator)$/

/** Finds the names of the women she has been paired with, proposed to or knows, wherever they are written. */
function othersOf(
  { matches, proposals, judgements, relations, participants }: Office,
  woman: Participant,
): RegExp | null {
  const pairs = [...matches.values(), ...proposals.values(), ...judgements.values()]
  const ids = pairs
    .filter(({ menteeId, mentorId }) => menteeId === woman.id || mentorId === woman.id)
    .map(({ menteeId, mentorId }) => (menteeId === woman.id ? mentorId : menteeId))
  const known = [...relations.values()]
    .map(({ participantId, otherId }) => [participantId, otherId])
    .filter((both) => both.includes(woman.id))
    .flat()
  const names = [...ids, ...known].flatMap((id) => {
    const other = participants.get(id)
    return other === undefined ? [] : namesOf(other)
  })
  const own = new Set(namesOf(woman))
  const blanked = [...new Set(names)].filter((name) => !own.has(name))
  if (blanked.length === 0) return null
  const longestFirst = blanked.toSorted((one, other) => other.length - one.length)
  return new RegExp(`(?<!\\p{L})(?:${longestFirst.map(escaped).join('|')})(?!\\p{L}{3})\\p{L}{0,2}`, 'gu')
}

function namesOf({ firstName, lastName, ownScriptName, phone, email, address }: Participant): string[] {
  const whole = [firstName, lastName, ownScriptName, phone, email, address.street]
  return whole.filter((name) => name !== null)
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
