import type { TaskRow } from '@contract/today'
import { isTextName, say, type TextName } from '../../language'
import { shownIfDay } from '../../parts/shown-day'
import { stepName } from '../../parts/step-name'

/** Why the line is on the list, in one sentence. */
export function whyText(task: TaskRow): string {
  return said(
    task,
    task.kind === 'warning' ? `warning.why.${task.case}` : `today.why.${task.kind}`,
    task.case,
  )
}

/** The rule that put it there. */
export function ruleText(task: TaskRow): string {
  return task.kind === 'warning'
    ? said(task, `warning.rule.${task.case}`)
    : said(task, `today.rule.${task.kind}`)
}

/** How the talk may go, where the line asks for a careful one. */
export function guideText(task: TaskRow): string | null {
  return task.kind === 'warning' ? said(task, `warning.guide.${task.case}`) : null
}

/** Whom or what the line is about. */
export function taskName({ women: [first], kind, gaps }: TaskRow): string {
  if (first !== undefined) return first.name
  return kind === 'reportDue' ? say('page.report') : say('today.draftOfNobody', gaps)
}

function said({ gaps }: TaskRow, base: string, part = ''): string {
  const name = [`${base}.${part}`, base].find(isTextName)
  return name === undefined ? '' : say(name, shownGaps(gaps))
}

/** The values for the gaps; the days also decide between one and many. */
export function shownGaps({ days, ...gaps }: TaskRow['gaps']): Record<string, string | number> {
  const told = days === undefined ? gaps : { ...gaps, days, count: days }
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, shownGap(name, value)]))
}

function shownGap(name: string, value: string | number): string | number {
  if (typeof value === 'number') return value
  if (name === 'step') return stepName(value)
  return shownIfDay(value)
}

/** The name of a kind of line: the sign a warning goes by, else its heading. */
export function kindText(task: TaskRow): string {
  const name: TextName = `today.kind.${task.kind}`
  const sign = `warning.${task.case}`
  return task.kind === 'warning' && isTextName(sign) ? say(sign) : say(name)
}
