import { put, remove, type Change, type Decision } from '../change'
import { find, type Office } from '../office'
import type { Day } from '../records/calendar'
import { NameForm, type Consent } from '../records/consent'
import type { ParticipantId } from '../records/ids'
import type { Participant } from '../records/participant'
import type { Relation } from '../records/relation'
import { Refusal } from '../refusal'
import { isFields, sameValue } from '../same-value'
import { TABLE_NAMES, type TableName, type Tables } from '../tables'

/** The fields of which only one woman's value can stand. */
export const MERGE_FIELDS = [
  'firstName',
  'lastName',
  'ownScriptName',
  'birthDate',
  'phone',
  'email',
  'address',
  'originCountry',
  'arrivalYear',
  'danish',
  'education',
  'occupationHad',
  'occupationWanted',
  'labourMarket',
  'coordinator',
  'portrait',
] as const satisfies (keyof Participant)[]
export type MergeField = (typeof MERGE_FIELDS)[number]

export type Merge = {
  readonly keep: ParticipantId
  readonly drop: ParticipantId
  /** Fields that are taken from the record that goes; of the others the kept one's stands, where it tells anything. */
  readonly take: readonly MergeField[]
  /** What neither field has room for, in words, so that nothing is lost. */
  readonly leftOver: string
  readonly today: Day
}

/** A field in which the two tell different things. */
export type MergeDifference = { readonly field: MergeField; readonly kept: unknown; readonly other: unknown }

/** Where both tell something, and not the same. */
export function mergeDifferences(kept: Participant, other: Participant): MergeDifference[] {
  return MERGE_FIELDS.map((field) => ({ field, kept: kept[field], other: other[field] })).filter(
    ({ kept: one, other: two }) => !isNothing(one) && !isNothing(two) && !sameValue(one, two),
  )
}

/** The answers to the division's own questions that find no room on the record that stays, since it has another, by the code of the question. */
export function ownLeftOver(kept: Participant, other: Participant): (readonly [string, string | number])[] {
  return Object.entries(other.own).filter(
    ([code, value]) => !isNothing(value) && Object.hasOwn(kept.own, code) && kept.own[code] !== value,
  )
}

/**
 * Makes one woman of two records: her roles, talks, matches and consents all come to the one that stays. Of consents
 * the stricter holds, of two protections the longer. That she knew herself goes.
 * @throws Refusal `not-found`; `same-woman` when the two were ever looked at as a pair, since then they are two.
 */
export function mergeWomen(office: Office, merge: Merge): Decision<Participant> {
  const { keep, drop } = merge
  const [kept, other] = [find(office, 'participants', keep), find(office, 'participants', drop)]
  if (keep === drop || wereAPair(office, keep, drop)) throw new Refusal('same-woman')
  const one = merged(kept, other, merge)
  const consents = stricter(office, merge)
  const known = relationsBetween(office, keep, drop)
  const settled = new Set<string>([...consents, ...known].map(({ id }) => id))
  const moved = TABLE_NAMES.filter((table) => table !== 'participants').flatMap((table) =>
    [...office[table].values()].flatMap((record) => {
      const now = pointed(record, drop, keep)
      return sameValue(now, record) || settled.has(String(record.id)) ? [] : [setting(table, now)]
    }),
  )
  const changes = [
    remove('participants', drop),
    put('participants', one),
    ...moved,
    ...known.map(({ id }) => remove('relations', id)),
    ...consents.map(setConsent),
  ]
  return { changes, result: one }
}

function merged(kept: Participant, other: Participant, { take, leftOver }: Merge): Participant {
  const chosen = MERGE_FIELDS.map((field) => {
    const isTaken = isNothing(kept[field]) || (take.includes(field) && !isNothing(other[field]))
    return [field, isTaken ? other[field] : kept[field]]
  })
  return {
    ...kept,
    ...Object.fromEntries(chosen),
    own: { ...other.own, ...kept.own },
    protection: longer(kept.protection, other.protection),
    languages: [
      ...kept.languages,
      ...other.languages.filter(({ code }) => !kept.languages.some((one) => one.code === code)),
    ],
    children: [...new Set([...kept.children, ...other.children])],
    roles: [...kept.roles, ...other.roles].toSorted((a, b) => (begun(a) < begun(b) ? -1 : 1)),
    note: [kept.note, other.note, leftOver].filter((text) => text !== '').join('\n'),
  }
}

function begun({ enquiry, signedUpOn }: Participant['roles'][number]): string {
  return enquiry?.on ?? signedUpOn ?? ''
}

function longer(one: Participant['protection'], other: Participant['protection']): Participant['protection'] {
  if (one === null || other === null) return one ?? other
  return {
    since: one.since < other.since ? one.since : other.since,
    until: one.until > other.until ? one.until : other.until,
  }
}

/** Her consents after the merge: what she took back for a purpose on either record is taken back, and her name shows as little as on either. */
function stricter(office: Office, { keep, drop, today }: Merge): Consent[] {
  const hers = [...office.consents.values()].filter(({ participantId: id }) => id === keep || id === drop)
  return hers.map((consent) => {
    const alike = hers.filter(({ purpose }) => purpose === consent.purpose)
    const isTakenBack = [keep, drop].some((id) =>
      hasTakenBack(alike.filter((one) => one.participantId === id)),
    )
    const forms = alike.map(({ nameForm }) => NameForm.options.indexOf(nameForm))
    return {
      ...consent,
      participantId: keep,
      nameForm: NameForm.options[Math.max(...forms)] ?? consent.nameForm,
      withdrawnOn: consent.withdrawnOn ?? (isTakenBack ? laterDay(today, consent.givenOn) : null),
    }
  })
}

function hasTakenBack(consents: readonly Consent[]): boolean {
  return consents.length > 0 && consents.every(({ withdrawnOn }) => withdrawnOn !== null)
}

function laterDay(one: Day, other: Day): Day {
  return one > other ? one : other
}

/** That each of two records knows the other, which nobody can say of one woman. */
export function relationsBetween({ relations }: Office, one: string, other: string): Relation[] {
  return [...relations.values()].filter(
    ({ participantId, otherId }) =>
      (participantId === one && otherId === other) || (participantId === other && otherId === one),
  )
}

/** Where two women may stand side by side and yet be one. */
const NO_PAIRS: ReadonlySet<TableName> = new Set(['distinct', 'participants', 'relations'])

/** Whether some record has them side by side, as two women who were matched, proposed or judged. */
function wereAPair(office: Office, one: string, other: string): boolean {
  return TABLE_NAMES.filter((table) => !NO_PAIRS.has(table)).some((table) =>
    [...office[table].values()].some((record) => {
      const named = Object.values(record).filter((value) => value === one || value === other)
      return named.includes(one) && named.includes(other)
    }),
  )
}

/** The value with every mention of one woman turned into the other; in a list she stands once. */
function pointed(value: unknown, from: string, to: string): unknown {
  if (value === from) return to
  if (Array.isArray(value)) {
    const parts = value.map((part) => pointed(part, from, to))
    return value.includes(from) ? [...new Set(parts)] : parts
  }
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pointed(part, from, to)]))
}

function setting(table: TableName, record: unknown): Change {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is the table's own record, only pointing at another woman.
  return put(table, record as Tables[TableName])
}

function setConsent(consent: Consent): Change {
  return put('consents', consent)
}

function isNothing(value: unknown): boolean {
  if (value === null || value === '') return true
  return (
    isFields(value) &&
    Object.values(value).every((part) => isNothing(part) || (Array.isArray(part) && part.length === 0))
  )
}
