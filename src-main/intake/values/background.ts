import type { Participant } from '../../domain/records/participant'
import { folded, meaningOf, wordsFor } from './words'

/** From 1, primary school, to 5, a long higher education; `exact` when the words say no more than that. */
export function readEducation(text: string): { readonly level: number; readonly exact: boolean } | null {
  const exact = meaningOf(EDUCATION_LEVELS, text)
  if (exact !== null) return { level: exact, exact: true }
  const words = ` ${folded(text)}`
  const hint = EDUCATION_HINTS.find(({ beginning }) => words.includes(` ${beginning}`))
  return hint === undefined ? null : { level: hint.level, exact: false }
}

export function readLabourMarket(text: string): Participant['labourMarket'] {
  return meaningOf(LABOUR_MARKET, text)
}

const EDUCATION_LEVELS = wordsFor<number>([
  [1, 'grundskole, folkeskole, 9. klasse, 10. klasse, ingen, primary school, primary, none, 1'],
  [2, 'gymnasium, gymnasial, hf, studentereksamen, ungdomsuddannelse, gymnasial uddannelse, 2'],
  [2, 'erhvervsuddannelse, faglært, high school, secondary, upper secondary, vocational'],
  [3, 'kort videregående, kort videregående uddannelse, kvu, short higher, short higher education, 3'],
  [4, 'mellemlang videregående, mellemlang videregående uddannelse, mvu, bachelor, professionsbachelor, 4'],
  [4, 'medium higher, medium higher education'],
  [5, 'lang videregående, lang videregående uddannelse, lvu, kandidat, master, universitet, ph.d., phd, 5'],
  [5, 'lang videregående uddannelse, university, long higher, long higher education'],
])

/** How words begin that tell a level among others, the highest level first. */
const EDUCATION_HINTS = (
  [
    [5, 'cand, kandidat, master, ph d, phd, msc, lang videregående, civilingeniør, læge, jurist'],
    [
      4,
      'bachelor, professionsbachelor, bsc, mellemlang, sygeplejerske, pædagog, lærer, diplomingeniør, nurse',
    ],
    [3, 'akademi, kort videregående, datamatiker, laborant'],
    [2, 'gymnasi, student, hf, erhvervsudd, faglært, high school, social og sundheds'],
    [1, 'folkeskole, grundskole, primary'],
  ] as const
).flatMap(([level, beginnings]) =>
  beginnings.split(', ').map((beginning) => ({ level, beginning: folded(beginning) })),
)

const LABOUR_MARKET = wordsFor<NonNullable<Participant['labourMarket']>>([
  [
    'fullTime',
    'fuldtid, fuld tid, fuldtidsarbejde, i arbejde, i job, ansat, lønmodtager, full time, employed',
  ],
  ['partTime', 'deltid, deltidsarbejde, fleksjob, part time'],
  ['selfEmployed', 'selvstændig, egen virksomhed, selvstændig erhvervsdrivende, self employed, freelance'],
  ['unemployed', 'ledig, arbejdsløs, arbejdssøgende, jobsøgende, søger arbejde, kontanthjælp, dagpenge'],
  ['unemployed', 'unemployed, job seeker, looking for work'],
  ['student', 'studerende, under uddannelse, elev, student'],
  ['leave', 'orlov, barsel, på barsel, barselsorlov, sygemeldt, on leave, maternity leave'],
  ['retired', 'pensionist, pension, på pension, efterløn, folkepension, førtidspension, retired'],
  ['other', 'andet, hjemmegående, aktivering, praktik, other'],
])
