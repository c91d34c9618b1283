import { fullName } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { RowDifference, SheetField } from '../../domain/records/intake'
import type { Participant, SpokenLanguage } from '../../domain/records/participant'
import { isProtected } from '../../domain/rules/standing'
import { folded } from '../values/words'
import { digitsOf } from '../../domain/reach-in-words'

/** A field as it is compared, and what of a woman changes when the sheet is to count in it. */
type Compared = {
  readonly field: SheetField
  readonly of: (woman: Participant) => string | null
  readonly taken: (known: Participant, told: Participant) => Partial<Participant>
}

/** What the sheet tells otherwise than is known of her. What is protected is not shown. */
export function differences(known: Participant, told: Participant, today: Day): RowDifference[] {
  const hidden = isProtected(known, today)
  return comparedIn(told).flatMap(({ field, of }) => {
    const [inSheet, before] = [of(told), of(known)]
    if (inSheet === null || (before !== null && saysAlike(field, inSheet, before))) return []
    const covered = hidden && before !== null && WHERE_SHE_IS.has(field)
    return [{ field, inSheet, known: covered ? null : before, covered }]
  })
}

/** She as she is when the sheet counts in these fields; in all others she stays as she was. */
export function withTaken(known: Participant, told: Participant, fields: readonly SheetField[]): Participant {
  return comparedIn(told)
    .filter(({ field }) => fields.includes(field))
    .reduce<Participant>((woman, { taken }) => ({ ...woman, ...taken(woman, told) }), known)
}

/** What every office has, and the fields of the division's own that the sheet tells of. */
function comparedIn({ own }: Participant): readonly Compared[] {
  return [...COMPARED, ...Object.keys(own).map(ownOne)]
}

function ownOne(code: string): Compared {
  return {
    field: `own:${code}`,
    of: ({ own }) => (own[code] === undefined ? null : String(own[code])),
    taken: (known, told) => ({ own: { ...known.own, ...pickedOf(told.own, code) } }),
  }
}

function pickedOf(own: Participant['own'], code: string): Participant['own'] {
  return Object.fromEntries(Object.entries(own).filter(([key]) => key === code))
}

const COMPARED: readonly Compared[] = [
  {
    field: 'fullName',
    of: fullName,
    taken: (_, { firstName, lastName }) => ({ firstName, lastName }),
  },
  plain('ownScriptName'),
  plain('birthDate'),
  plain('phone'),
  plain('email'),
  {
    field: 'street',
    of: ({ address }) => address.street,
    taken: ({ address }, told) => ({ address: { ...address, street: told.address.street } }),
  },
  {
    field: 'town',
    of: ({ address: { postcode, town } }) =>
      [postcode, town].filter((part) => part !== null).join(' ') || null,
    taken: ({ address: { street } }, told) => ({ address: { ...told.address, street } }),
  },
  plain('originCountry'),
  {
    field: 'languages',
    of: ({ languages }) =>
      languages
        .map(({ code }) => code)
        .toSorted()
        .join(', ') || null,
    taken: (known, told) => ({ languages: told.languages.map((one) => asKnown(one, known)) }),
  },
  plain('arrivalYear'),
  plain('danish'),
  plain('danishCourse'),
  plain('education'),
  inJob('occupationHad'),
  inGroup('groupHad', 'occupationHad'),
  inJob('occupationWanted'),
  inGroup('groupWanted', 'occupationWanted'),
  plain('labourMarket'),
  {
    field: 'role',
    of: ({ roles }) => [...new Set(roles.map(({ role }) => role))].toSorted().join(', '),
    taken: (known, told) => ({ roles: [...known.roles, ...newRoles(known, told)] }),
  },
]

/** How well she speaks a language is taken from a list only where nobody knew that she does. */
function asKnown(language: SpokenLanguage, { languages }: Participant): SpokenLanguage {
  return languages.find(({ code }) => code === language.code) ?? language
}

type Plain =
  | 'ownScriptName'
  | 'birthDate'
  | 'phone'
  | 'email'
  | 'originCountry'
  | 'arrivalYear'
  | 'danish'
  | 'danishCourse'
  | 'education'
  | 'labourMarket'

function plain(field: Plain): Compared {
  return {
    field,
    of: (woman) => (woman[field] === null ? null : String(woman[field])),
    taken: (_, told) => ({ [field]: told[field] }),
  }
}

/** Sectors come along where none were known. */
function inJob(field: 'occupationHad' | 'occupationWanted'): Compared {
  return {
    field,
    of: (woman) => woman[field].title,
    taken: (known, told) => {
      const sectors = known[field].sectors.length === 0 ? told[field].sectors : known[field].sectors
      return { [field]: { ...known[field], sectors, title: told[field].title } }
    },
  }
}

function inGroup(field: 'groupHad' | 'groupWanted', job: 'occupationHad' | 'occupationWanted'): Compared {
  return {
    field,
    of: (woman) => woman[job].isco ?? null,
    taken: (known, told) => ({ [job]: { ...known[job], isco: told[job].isco } }),
  }
}

function newRoles(known: Participant, told: Participant): Participant['roles'] {
  return told.roles.filter(({ role }) => !known.roles.some((spell) => spell.role === role))
}

const WHERE_SHE_IS: ReadonlySet<SheetField> = new Set<SheetField>(['phone', 'email', 'street', 'town'])

/** Of roles, and of a postcode with its town, the sheet tells nothing new when all it tells is there already. */
function saysAlike(field: SheetField, inSheet: string, before: string): boolean {
  if (field === 'role') return inSheet.split(', ').every((role) => before.split(', ').includes(role))
  if (field === 'town') return ` ${folded(before)} `.includes(` ${folded(inSheet)} `)
  const digits = digitsOf(inSheet)
  return folded(inSheet) === folded(before) || (digits.length >= 8 && digits === digitsOf(before))
}
