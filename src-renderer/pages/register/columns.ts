import { DANISH_LEVELS } from '@contract/facts'
import type { OwnField } from '@contract/own-words'
import type { Column, RegisterColumn, RegisterView } from '@contract/register'
import type { TaxonomyName } from '@contract/terms'
import type { WomanRow } from '@contract/women'
import { say } from '../../language'
import { inWords } from '../../parts/in-words'
import { countryName, languageName } from '../../parts/names'
import { termOf } from '../../parts/terms'

/** Names that a line of the register only points at. */
export type Named = {
  readonly staff: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  /** The division's own fields by their codes. */
  readonly fields: ReadonlyMap<string, OwnField>
}

export const DEFAULT_VIEW: Omit<RegisterView, 'id'> = {
  shape: 'lines',
  columns: [
    { column: 'name', width: 220 },
    { column: 'standings', width: 200 },
    { column: 'town', width: 130 },
    { column: 'age', width: 70 },
    { column: 'danish', width: 150 },
    { column: 'job', width: 220 },
    { column: 'waitingDays', width: 110 },
    { column: 'labels', width: 150 },
  ],
  sort: [],
}

type Reading = {
  /** What stands in the cell. */
  readonly text: (woman: WomanRow, named: Named) => string
  /** What it is sorted by where that is not the order of its letters; null goes last. */
  readonly order?: (woman: WomanRow) => number | null
}

const listed = (words: readonly string[]) => words.join(', ')
const terms = (taxonomy: TaxonomyName, codes: readonly string[]) =>
  listed(codes.map((code) => termOf(taxonomy, code)))

/** How each column that every office has reads a woman. */
const COLUMNS: Readonly<Record<RegisterColumn, Reading>> = {
  name: { text: ({ name }) => name },
  standings: { text: ({ standings }) => listed(standings.map(standingInWords)) },
  town: { text: ({ town, protected: hidden }) => (hidden ? say('women.protected') : (town ?? '')) },
  age: { text: ({ age }) => numberText(age), order: ({ age }) => age },
  danish: {
    text: ({ danish }) => inWords('danish', danish),
    order: ({ danish }) => (danish === null ? null : DANISH_LEVELS.indexOf(danish)),
  },
  job: { text: ({ job }) => job ?? '' },
  sectors: { text: ({ sectors }) => terms('sectors', sectors) },
  education: {
    text: ({ education }) => inWords('education', education),
    order: ({ education }) => education,
  },
  labourMarket: { text: ({ labourMarket }) => inWords('labourMarket', labourMarket) },
  languages: { text: ({ languages }) => listed(languages.map(languageName)) },
  originCountry: { text: ({ originCountry }) => (originCountry === null ? '' : countryName(originCountry)) },
  interests: { text: ({ interests }) => terms('interests', interests) },
  times: { text: ({ times }) => terms('times', times) },
  waitingDays: {
    text: ({ waitingDays }) => numberText(waitingDays),
    order: ({ waitingDays }) => waitingDays,
  },
  phone: { text: ({ phone }) => phone ?? '' },
  email: { text: ({ email }) => email ?? '' },
  coordinator: { text: ({ coordinator }, { staff }) => staff.get(coordinator ?? '') ?? '' },
  labels: { text: (woman, { labels }) => listed(woman.labels.map((id) => labels.get(id) ?? '')) },
}

const OWN = 'own:'

/** The field of the division's own that a column shows, by its code; null for a column that every office has. */
function ownCode(column: Column): string | null {
  return column.startsWith(OWN) ? column.slice(OWN.length) : null
}

/** The column of a field of the division's own. */
export function ownColumn(code: string): Column {
  return `own:${code}`
}

/** How a column reads a woman. */
export function readingOf(column: Column, { fields }: Named): Reading {
  const code = ownCode(column)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is not the division's own is a column every office has.
  if (code === null) return COLUMNS[column as RegisterColumn]
  const text: Reading['text'] = ({ own }) => ownText(own[code])
  const kind = fields.get(code)?.kind
  if (kind === 'number') return { text, order: ({ own }) => numberOrNull(own[code]) }
  if (kind === 'date') return { text, order: ({ own }) => numberOrNull(Date.parse(String(own[code]))) }
  return { text }
}

/** What a column is called. */
export function columnName(column: Column, { fields }: Named): string {
  const code = ownCode(column)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above.
  return code === null ? say(`register.column.${column as RegisterColumn}`) : (fields.get(code)?.name ?? code)
}

/** What stands in a field of the division's own, as it is written here. */
export function ownText(value: string | number | undefined): string {
  return value === undefined ? '' : inWords('own', value)
}

function numberOrNull(value: string | number | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** Her role and where she stands in it, as a badge says it. */
export function standingInWords({ role, status, onHold }: WomanRow['standings'][number]): string {
  return `${say(`role.${role}`)} · ${onHold ? say('status.onHold') : say(`status.${role}.${status}`)}`
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value)
}
