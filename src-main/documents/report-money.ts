import type { Grant } from '../domain/records/grant'
import { indicatorOf } from '../figures/catalogue'
import { activeMatches } from '../figures/indicators/matches'
import type { ReportFigures } from '../figures/report-figures'
import { rowOf } from './report-charts'
import { cellInWords, dayInWords, nameOf, numberInWords, type Telling } from './report-words'
import type { Entry, Values } from './values'

/** What was given, spent and promised. */
export type Funding = {
  /** The grants that run in the period. */
  readonly grants: readonly Grant[]
  /** Whole kroner in the period; null when the office has not told. */
  readonly spent: number | null
  /** Why a target was missed or passed, by `deviationKey`. */
  readonly deviations: Readonly<Record<string, string>>
}

/** What the reason for a deviation is kept under. */
export function deviationKey(grant: string, code: string): string {
  return `${grant} ${code}`
}

export function moneyIn(
  figures: ReportFigures,
  { grants, spent, deviations }: Funding,
  telling: Telling,
): Values {
  return {
    grants: { kind: 'list', entries: grants.map((grant) => grantOf(grant, telling)) },
    targets: {
      kind: 'list',
      entries: grants.flatMap((grant) =>
        grant.targets.map((target) => targetOf(figures, { grant, target, deviations }, telling)),
      ),
    },
    'money.spent': spent === null ? '' : numberInWords(spent, telling),
    'money.each': costIn(figures, spent, telling),
  }
}

function grantOf({ name, funder, from, until, kroner }: Grant, telling: Telling): Entry {
  return {
    name,
    funder,
    time: telling.words('figures.period.own', {
      from: dayInWords(from, telling),
      to: dayInWords(until, telling),
    }),
    kroner: kroner === null ? '–' : numberInWords(kroner, telling),
  }
}

type Promised = {
  readonly grant: Grant
  readonly target: Grant['targets'][number]
  readonly deviations: Funding['deviations']
}

function targetOf(figures: ReportFigures, { grant, target, deviations }: Promised, telling: Telling): Entry {
  const { code, number } = target
  const indicator = indicatorOf(code)
  const cell = indicator === undefined ? undefined : rowOf(figures, indicator)?.cells[0]
  return {
    grant: grant.name,
    name: indicator === undefined ? code : nameOf(indicator, telling),
    target: numberInWords(number, telling),
    actual: cell === undefined ? '–' : cellInWords(cell, telling),
    why: deviations[deviationKey(grant.id, code)] ?? '',
  }
}

/** Whole kroner for each active match at the end of the period; empty where either is not told. */
function costIn(figures: ReportFigures, spent: number | null, telling: Telling): string {
  const cell = rowOf(figures, activeMatches)?.cells[0]
  const matches = cell === undefined ? 0 : (cell.value ?? 0)
  if (spent === null || matches === 0) return ''
  return numberInWords(Math.round(spent / matches), telling)
}
