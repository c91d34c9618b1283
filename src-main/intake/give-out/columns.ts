import type { IntakeField } from '../../domain/records/intake'
import type { OwnField } from '../../domain/records/own-words'
import type { Participant, RoleSpell } from '../../domain/records/participant'
import { termFor, type OwnLists } from '../../domain/taxonomies'
import type { Cell } from '../sheet'

/** What the words of a sheet are taken from. */
export type Telling = {
  readonly language: 'da' | 'en'
  readonly say: (key: string) => string
  readonly staff: ReadonlyMap<string, string>
  /** The division's own fields, each a column after the others. */
  readonly fields: readonly OwnField[]
  readonly lists: OwnLists
}

type Telled = (woman: Participant, telling: Telling) => Cell

/** What each column of a sheet that leaves the office holds, in words that a sheet brought in is understood by. */
export const COLUMNS: readonly (readonly [IntakeField, Telled])[] = [
  ['firstName', ({ firstName }) => firstName],
  ['lastName', ({ lastName }) => lastName],
  ['ownScriptName', ({ ownScriptName }) => ownScriptName],
  ['birthDate', ({ birthDate }) => dayCell(birthDate)],
  ['phone', ({ phone }) => phone],
  ['email', ({ email }) => email],
  ['street', ({ address }) => address.street],
  ['postcode', ({ address }) => address.postcode],
  ['town', ({ address }) => address.town],
  ['protection', ({ protection }) => dayCell(protection?.until ?? null)],
  ['role', ({ roles }, { say }) => listed(roles.map(({ role }) => say(`role.${role}`)))],
  ['enquiryOn', (woman) => dayCell(lastSpell(woman)?.enquiry?.on ?? null)],
  ['enquirySource', sourceCell],
  ['signedUpOn', (woman) => dayCell(lastSpell(woman)?.signedUpOn ?? null)],
  ['leftOn', (woman) => dayCell(lastSpell(woman)?.left?.on ?? null)],
  ['originCountry', ({ originCountry }, { language }) => named('region', originCountry, language)],
  ['arrivalYear', ({ arrivalYear }) => (arrivalYear === null ? null : String(arrivalYear))],
  ['languages', languagesCell],
  [
    'danish',
    ({ danish }, { language }) =>
      danish === null ? null : (DANISH[language][danish] ?? danish.toUpperCase()),
  ],
  [
    'danishCourse',
    ({ danishCourse }, telling) => danishCourse && termFor('danishCourses', danishCourse, telling),
  ],
  [
    'education',
    ({ education }, { language }) =>
      education === null ? null : (EDUCATION[language][education - 1] ?? null),
  ],
  ['occupationHad', ({ occupationHad }) => occupationHad.title],
  ['groupHad', ({ occupationHad }, telling) => groupCell(occupationHad, telling)],
  ['occupationWanted', ({ occupationWanted }) => occupationWanted.title],
  ['groupWanted', ({ occupationWanted }, telling) => groupCell(occupationWanted, telling)],
  [
    'labourMarket',
    ({ labourMarket }, { language }) =>
      labourMarket === null ? null : LABOUR_MARKET[language][labourMarket],
  ],
  ['coordinator', ({ coordinator }, { staff }) => staff.get(coordinator ?? '') ?? null],
  ['note', ({ note }) => (note === '' ? null : note)],
  ['key', ({ id }) => id],
]

export const DANISH: Record<Telling['language'], { readonly [level: string]: string }> = {
  da: { none: 'ingen', native: 'modersmål' },
  en: { none: 'none', native: 'native' },
}

export const EDUCATION: Record<Telling['language'], readonly string[]> = {
  da: [
    'grundskole',
    'ungdomsuddannelse',
    'kort videregående uddannelse',
    'mellemlang videregående uddannelse',
    'lang videregående uddannelse',
  ],
  en: [
    'primary school',
    'upper secondary',
    'short higher education',
    'medium higher education',
    'long higher education',
  ],
}

export const LABOUR_MARKET: Record<
  Telling['language'],
  Record<NonNullable<Participant['labourMarket']>, string>
> = {
  da: {
    fullTime: 'fuldtidsarbejde',
    partTime: 'deltidsarbejde',
    selfEmployed: 'selvstændig',
    unemployed: 'søger arbejde',
    student: 'under uddannelse',
    leave: 'orlov',
    retired: 'pension',
    other: 'andet',
  },
  en: {
    fullTime: 'full time',
    partTime: 'part time',
    selfEmployed: 'self employed',
    unemployed: 'unemployed',
    student: 'student',
    leave: 'on leave',
    retired: 'retired',
    other: 'other',
  },
}

const LEVELS = {
  da: { some: 'lidt', good: 'godt', native: 'modersmål' },
  en: { some: 'some', good: 'good', native: 'native' },
} as const

/** Languages that the system calls by the same name as another. */
const OWN_NAMES: { readonly [code: string]: string } = { kmr: 'kurmanji', ckb: 'sorani' }

function languagesCell({ languages }: Participant, { language }: Telling): Cell {
  return listed(
    languages.map(
      ({ code, level }) =>
        `${OWN_NAMES[code] ?? named('language', code, language)} (${LEVELS[language][level]})`,
    ),
  )
}

/** With its number, since a group and the only one within it are called the same. */
function groupCell({ isco }: Participant['occupationHad'], telling: Telling): Cell {
  return isco === undefined ? null : `${isco} ${termFor('occupations', isco, telling)}`
}

function sourceCell(woman: Participant, telling: Telling): Cell {
  const source = lastSpell(woman)?.enquiry?.source ?? null
  return source === null ? null : termFor('enquirySources', source, telling)
}

function named(
  type: 'region' | 'language',
  code: string | null,
  language: Telling['language'],
): string | null {
  return code === null ? null : (new Intl.DisplayNames(language, { type }).of(code) ?? code)
}

/** The spell whose dates stand in the row; of several roles the last one begun. */
function lastSpell({ roles }: Participant): RoleSpell | undefined {
  return roles.at(-1)
}

export function dayCell(day: Participant['birthDate']): Cell {
  return day === null ? null : { day }
}

function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : [...new Set(words)].join(', ')
}
