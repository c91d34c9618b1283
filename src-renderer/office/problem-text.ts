import type { Problem } from '@contract/reply'
import { i18n } from '../language'
import { isTextKey } from '../texts'

/** The problem in the user's language: what is wrong, where, and what to do. */
export function problemText(problem: Problem): string {
  const text = i18n.t(`problem.${problem.code}`, { ...problem.details })
  const places = (problem.issues ?? []).slice(0, 5).map(({ path, code }) => issueText(path, code))
  return [text, ...places].join(' ')
}

function issueText(path: string, code: string): string {
  const field = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path
  const key = `field.${field}`
  const name = isTextKey(key) ? i18n.t(key) : field
  return code === 'cpr' ? i18n.t('issue.cpr', { field: name }) : i18n.t('issue.wrong', { field: name })
}
