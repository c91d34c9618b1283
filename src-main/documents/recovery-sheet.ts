import type { Day } from '../domain/records/calendar'
import type { Labels } from './layout/setting'
import { dayInWords, type Telling } from './report-words'
import type { Declarations, Values } from './values'

/** The key that opens an office when every passphrase is lost; it is only ever printed. */
export type RecoveryFacts = { key: string; division: string; madeBy: string; on: Day }

/** Signs in a group, so that the key can be copied without losing one's place. */
const groupLength = 6

/** The values that the text in `documents/<language>/recovery` asks for. */
export function recoveryValues(facts: RecoveryFacts, telling: Telling): Values {
  return {
    'division.name': facts.division,
    'recovery.key': inGroups(facts.key),
    'recovery.madeBy': facts.madeBy,
    'recovery.on': dayInWords(facts.on, telling),
  }
}

export function recoveryLabels(facts: RecoveryFacts, { words }: Telling): Labels {
  const title = words('documents.recovery.title')
  return { notes: '', pageOf: words('documents.pageOf'), running: title, foot: facts.division, mark: '' }
}

export const RECOVERY_DECLARATIONS: Declarations = {
  'division.name': { kind: 'text', always: true },
  'recovery.key': { kind: 'text', always: true },
  'recovery.madeBy': { kind: 'text', always: true },
  'recovery.on': { kind: 'text', always: true },
}

/** The key in groups of six, four groups a line, under the word it begins with. Spaces and line ends mean nothing when it is typed in. */
function inGroups(key: string): string {
  const [, head = '', secret = ''] = /^(.*-1|)(.*)$/.exec(key) ?? []
  const groups = secret.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []
  const lines = Array.from({ length: Math.ceil(groups.length / 4) }, (_, line) =>
    groups.slice(4 * line, 4 * line + 4),
  )
  return [head, ...lines.map((line) => line.join('\u00a0\u00a0'))].filter((line) => line !== '').join('\n')
}
