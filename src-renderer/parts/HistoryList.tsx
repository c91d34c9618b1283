import type { OfficeInput } from '@contract'
import type { FieldChange } from '@contract/history'
import { useAnswer } from '../office/answers'
import { deedName } from '../office/deed-name'
import { useOffice } from '../office/office-context'
import { shownMoment } from './shown-day'
import { useText } from '../language'

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
            {line.fields.map((change) => (
              <li key={change.field}>{changeText(change)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function changeText({ field, before, after }: FieldChange): string {
  return `${field}: ${valueText(before)} → ${valueText(after)}`
}

function valueText(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
