import type { OfficeInput } from '@contract'
import type { FieldChange } from '@contract/history'
import { useAnswer } from '../office/answers'
import { deedName } from '../office/deed-name'
import { useOffice } from '../office/office-context'
import { fieldInWords, inWords } from './in-words'
import { shownMoment } from './shown-day'
import { useText } from '../language'
import './history-list.css'

const A_KEY = /(Id|By)$/

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
            {line.fields
              .map((change) => told(change, nameOf))
              .filter(saysSomething)
              .map((change) => (
                <li key={change.field}>{changeText(change)}</li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

type Told = { field: string; was: string; is: string }

function told({ field, before, after }: FieldChange, nameOf: (by: string) => string): Told {
  const worded = (value: unknown) =>
    field === 'coordinator' && typeof value === 'string' ? nameOf(value) : inWords(field, value)
  return { field, was: worded(before), is: worded(after) }
}

function saysSomething({ field, was, is }: Told): boolean {
  return !A_KEY.test(field) && was !== is
}

function changeText({ field, was, is }: Told): string {
  const now = is || '–'
  return was === '' ? `${fieldInWords(field)}: ${now}` : `${fieldInWords(field)}: ${was} → ${now}`
}
