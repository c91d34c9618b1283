import type { Problem } from '@contract/reply'
import { isTextName, say } from '../language'
import { shownIfDay } from '../parts/shown-day'

/** The problem in the user's language: what is wrong, where, and what to do. */
export function problemText(problem: Problem): string {
  const details = Object.entries(problem.details).map(([name, value]) => [name, shownIfDay(value)] as const)
  const text = say(`problem.${problem.code}`, Object.fromEntries(details))
  const places = (problem.issues ?? []).slice(0, 5).map(({ path, code }) => issueText(path, code))
  return [text, ...places].join(' ')
}

function issueText(path: string, code: string): string {
  const field = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path
  const key = `field.${field}`
  const name = isTextName(key) ? say(key) : field
  return code === 'cpr' ? say('issue.cpr', { field: name }) : say('issue.wrong', { field: name })
}
