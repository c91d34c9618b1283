import type { FigureSheet, Quarter } from '../contract/report'
import { tellableStories } from '../documents/own-stories'
import type { Indicator } from '../figures/indicator'
import type { ReportTable } from '../figures/report-figures'
import { HEADLINE } from '../documents/report'
import { narrativeOf, quarterBefore, quarterId } from './quarter'
import type { Room } from './room'

type Written = Pick<FigureSheet, 'narrative' | 'before' | 'prompts' | 'stories' | 'grants' | 'labels'>

/** What the office writes and promises beside the figures, with what helps to begin. */
export function writtenAbout(
  { office, desk }: Room,
  which: Quarter,
  tables: readonly ReportTable[],
): Written {
  const earlier = quarterBefore(which)
  return {
    narrative: narrativeOf(office, which),
    before: office.narratives.has(quarterId(earlier)) ? narrativeOf(office, earlier) : null,
    prompts: promptsIn(tables),
    stories: tellableStories(office, 'reportQuote', desk.today()).map(({ id, title }) => ({ id, title })),
    grants: [...office.grants.values()],
    labels: [...office.labels.values()].map(({ id, name }) => ({ id, name })),
  }
}

/** How many changes are offered, and from what part of the figure a change is worth a word. */
const PROMPTS = 3
const WORTH_A_WORD = 0.15

function promptsIn(tables: readonly ReportTable[]): FigureSheet['prompts'] {
  const rows = tables.flatMap((table) => table.rows).filter(({ indicator }) => isHeadline(indicator))
  return rows
    .flatMap(({ indicator: { code }, cells: [now, before] }) => {
      const both = now?.value ?? null
      const was = before?.value ?? null
      return both === null || was === null || was === 0 ? [] : [{ code, was, now: both }]
    })
    .filter((one) => change(one) >= WORTH_A_WORD)
    .toSorted((a, b) => change(b) - change(a))
    .slice(0, PROMPTS)
}

function isHeadline(indicator: Indicator): boolean {
  return HEADLINE.includes(indicator)
}

function change({ was, now }: { readonly was: number; readonly now: number }): number {
  return Math.abs(now - was) / was
}
