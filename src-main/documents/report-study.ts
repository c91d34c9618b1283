import type { Indicator } from '../figures/indicator'
import {
  mentors30To49,
  mentors50AndOver,
  mentorsFullTime,
  mentorsPartTime,
  mentorsUnder30,
} from '../figures/indicators/mentors'
import type { ReportFigures } from '../figures/report-figures'
import { rowOf } from './report-charts'
import { nameOf, numberInWords, type Telling } from './report-words'
import type { Entry } from './values'

/**
 * What the study of voluntary work by the Danish National Centre for Social Research (2003–2006) found, as far as this
 * network has a figure to hold beside it. The study is known by its main results only, so its own number of people is not told.
 */
const FINDINGS = [
  {
    code: 'age',
    part: mentors30To49,
    of: [mentorsUnder30, mentors30To49, mentors50AndOver],
    most: 'largest',
  },
  { code: 'work', part: mentorsFullTime, of: [mentorsFullTime, mentorsPartTime], most: 'half' },
] as const

/** Findings that have no counterpart here, told so that nobody looks for it. */
const WITHOUT_COUNTERPART = ['third', 'sexes', 'capital'] as const

/** Fewer would say more about chance than about the mentors. */
const LEAST = 20

/** The mentors beside the study: share, number, how sure it is, and a plain sentence. Only shown figures are used. */
export function studyIn(figures: ReportFigures, telling: Telling): Entry[] {
  const { words } = telling
  return [
    ...FINDINGS.map((finding) => ({
      study: words(`figures.study.${finding.code}.study`),
      ours: nameOf(finding.part, telling),
      says: comparedIn(figures, finding, telling),
    })),
    ...WITHOUT_COUNTERPART.map((code) => ({
      study: words(`figures.study.${code}.study`),
      ours: '–',
      says: words(`figures.study.${code}.says`),
    })),
  ]
}

type Finding = (typeof FINDINGS)[number]

function comparedIn(figures: ReportFigures, { code, part, of, most }: Finding, telling: Telling): string {
  const { words } = telling
  const counts = of.map((one) => shownIn(figures, one))
  const count = shownIn(figures, part)
  const all = sum(counts)
  if (count === null || all === null) return words('figures.study.hidden')
  if (all < LEAST) return words('figures.study.few', { least: LEAST })
  const { low, high } = intervalOf(count, all)
  const others = Math.max(0, ...counts.filter((_, at) => of[at] !== part).map((one) => one ?? 0))
  const rival = most === 'half' ? 0.5 : others / all
  const verdict = verdictOf(low, high, rival)
  const told = [100 * (count / all), 100 * low, 100 * high].map((one) =>
    numberInWords(Math.round(one), telling),
  )
  const [share = '', from = '', to = ''] = told
  return words(`figures.study.${code}.${verdict}`, { share, from, to, count: numberInWords(all, telling) })
}

function verdictOf(low: number, high: number, rival: number): 'above' | 'below' | 'unsure' {
  if (low > rival) return 'above'
  return high < rival ? 'below' : 'unsure'
}

function shownIn(figures: ReportFigures, indicator: Indicator): number | null {
  const cell = rowOf(figures, indicator)?.cells[0]
  return cell === undefined || cell.hiddenBecause !== null ? null : cell.value
}

function sum(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>((all, one) => (all === null || one === null ? null : all + one), 0)
}

/** Where the true share lies with a probability of 95 percent. Source: E. B. Wilson, 1927. */
export function intervalOf(count: number, all: number): { readonly low: number; readonly high: number } {
  const z = 1.96
  const share = count / all
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all)
  const reach = (z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))) / (1 + z ** 2 / all)
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}
