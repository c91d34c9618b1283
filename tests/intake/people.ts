import * as fc from 'fast-check'
import { dayFromNumber, dayNumber } from '../../src-main/domain/records/calendar'
import { day } from '../builders'

/** An invented woman as an office might list her. */
export type Listed = {
  readonly first: string
  readonly last: string
  readonly born: string
  readonly phone: string
  readonly role: 'mentee' | 'mentor'
  readonly country: 'SY' | 'SO' | 'UA' | 'DK'
  readonly signedUp: string
}

/** How one office writes its list. */
export type Manner = {
  readonly names: 'apart' | 'together' | 'lastFirst'
  readonly date: keyof typeof DATES
  readonly language: 'da' | 'en'
  readonly phone: keyof typeof PHONES
  readonly order: readonly number[]
  readonly titles: number
  readonly blankEvery: number
}

const between = (from: string, to: string) =>
  fc.integer({ min: dayNumber(day(from)), max: dayNumber(day(to)) }).map(dayFromNumber)

const NAMES = ['Åse', 'Fatima', 'Leïla', 'Anne-Marie', 'Zöe', 'Þóra', 'Ikram', 'Oksana', 'Maria Elena']
const FAMILIES = ['Sørensen', 'Hassan', 'Kowalska', 'Nguyen', 'Ærø', 'Warsame', "O'Brien", 'Müller']

/** Women whose names differ, so that none is taken for another. */
export const women: fc.Arbitrary<Listed[]> = fc.uniqueArray(
  fc.record<Listed>({
    first: fc.constantFrom(...NAMES),
    last: fc.constantFrom(...FAMILIES),
    born: between('1940-01-01', '1999-12-31'),
    phone: fc.integer({ min: 20_000_000, max: 99_999_999 }).map(String),
    role: fc.constantFrom('mentee', 'mentor'),
    country: fc.constantFrom('SY', 'SO', 'UA', 'DK'),
    signedUp: between('2000-01-01', '2026-03-15'),
  }),
  { selector: ({ first, last }) => `${first} ${last}`, minLength: 1, maxLength: 12 },
)

const DATES = {
  iso: (date: string) => date,
  danish: (date: string) => date.split('-').toReversed().join('-'),
  short: (date: string) => `${Number(date.slice(8))}.${Number(date.slice(5, 7))}.${date.slice(2, 4)}`,
  slash: (date: string) => `${Number(date.slice(8))}/${Number(date.slice(5, 7))} ${date.slice(0, 4)}`,
  digits: (date: string) => date.split('-').toReversed().join(''),
  serial: (date: string) => String(dayNumber(day(date)) - dayNumber(day('1899-12-30'))),
} as const

export const PHONES = {
  plain: (digits: string) => digits,
  pairs: (digits: string) => digits.replace(/(..)(..)(..)(..)/, '$1 $2 $3 $4'),
  abroad: (digits: string) => `+45 ${digits}`,
} as const

export const manners: fc.Arbitrary<Manner> = fc.record<Manner>({
  names: fc.constantFrom('apart', 'together', 'lastFirst'),
  date: fc.constantFrom('iso', 'danish', 'short', 'slash', 'digits', 'serial'),
  language: fc.constantFrom('da', 'en'),
  phone: fc.constantFrom('plain', 'pairs', 'abroad'),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
  titles: fc.integer({ min: 0, max: 3 }),
  blankEvery: fc.integer({ min: 2, max: 9 }),
})

/** The list as that office writes it. */
export function table(list: readonly Listed[], manner: Manner): string[][] {
  const at = manner.language === 'da' ? 0 : 1
  const columns = COLUMNS(manner)
  const ordered = manner.order.flatMap((index) => columns[index] ?? [])
  const rows = list.flatMap((woman, index) => {
    const row = ordered.map(({ value }) => value(woman))
    return index % manner.blankEvery === 0 ? [[''], row] : [row]
  })
  const titles = Array.from({ length: manner.titles }, (_, line) => [line === 0 ? 'Liste over alle' : ''])
  return [...titles, ordered.map(({ heading }) => heading[at] ?? ''), ...rows]
}

type Column = { readonly heading: readonly string[]; readonly value: (woman: Listed) => string }

const COLUMNS = (manner: Manner): readonly (readonly Column[])[] => [
  NAME_COLUMNS[manner.names],
  [{ heading: ['Født', 'Date of birth'], value: ({ born }) => DATES[manner.date](born) }],
  [{ heading: ['Tlf. nr.', 'Phone'], value: ({ phone }) => PHONES[manner.phone](phone) }],
  [{ heading: ['Rolle', 'Role'], value: ({ role }) => role }],
  [
    {
      heading: ['Oprindelsesland', 'Country of origin'],
      value: ({ country }) => new Intl.DisplayNames(manner.language, { type: 'region' }).of(country) ?? '',
    },
  ],
  [{ heading: ['Tilmeldt', 'Signed up'], value: ({ signedUp }) => DATES[manner.date](signedUp) }],
  [{ heading: ['Løbenr.', 'No.'], value: () => '7' }],
]

const NAME_COLUMNS: Record<Manner['names'], readonly Column[]> = {
  apart: [
    { heading: ['Fornavn', 'First name'], value: ({ first }) => first },
    { heading: ['Efternavn', 'Last name'], value: ({ last }) => last },
  ],
  together: [{ heading: ['Navn', 'Name'], value: ({ first, last }) => `${first} ${last}` }],
  lastFirst: [{ heading: ['Efternavn, fornavn', 'Name'], value: ({ first, last }) => `${last}, ${first}` }],
}
