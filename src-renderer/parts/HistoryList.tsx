import type { OfficeInput } from '@contract'
import type { FieldChange } from '@contract/history'
import { useAnswer } from '../office/answers'
import { deedName } from '../office/deed-name'
import { useOffice } from '../office/office-context'
import { shownDay, shownMoment } from './shown-day'
import { isTextName, say, useText } from '../language'
import './history-list.css'

const A_KEY = /(Id|By)$/
const A_DAY = /^\d{4}-\d{2}-\d{2}$/

/** Who changed what in one record, when, and from what. */
export function HistoryList(which: OfficeInput<'historyOf'>) {
  const t = useText()
  const { staff } = useOffice()
  const lines = useAnswer('historyOf', which)
  const nameOf = (by: string) => staff.find(({ id }) => id === by)?.name ?? t('history.system')
  return (
    <ol className="history">
      {(lines.data ?? []).map((line) => (
        <li key={line.seq}>
          <p className="small soft">
            {shownMoment(line.at)} · {nameOf(line.by)} {deedName(line.why)}
          </p>
          <ul>
            {line.fields.filter(saysSomething).map((change) => (
              <li key={change.field}>{changeText(change)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function saysSomething({ field, before, after }: FieldChange): boolean {
  return !A_KEY.test(field) && valueText(before) !== valueText(after)
}

function changeText({ field, before, after }: FieldChange): string {
  const was = valueText(before)
  const is = valueText(after) || '–'
  return was === '' ? `${fieldName(field)}: ${is}` : `${fieldName(field)}: ${was} → ${is}`
}

function fieldName(field: string): string {
  const key = ['history.field', 'field', 'answer'].map((area) => `${area}.${field}`).find(isTextName)
  return key === undefined ? field : say(key)
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return say(value ? 'frame.yes' : 'frame.no')
  if (typeof value === 'object') return Object.values(value).map(valueText).filter(Boolean).join(', ')
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  return A_DAY.test(words) ? shownDay(words) : words
}
