import type { RowPreview } from '@contract/intake'
import { useText, type Say } from '../../language'
import { inWords } from '../../parts/in-words'

/** Why a row is treated as it is, and what to know about it. */
export function RowNotes({ row }: { row: RowPreview }) {
  const t = useText()
  const notes = notesOf(row, t)
  if (notes.length === 0) return null
  return (
    <ul className="import-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

function notesOf({ knownAs, reasons, remarks, differences }: RowPreview, t: Say): string[] {
  const named = (field: RowPreview['remarks'][number]['field']) =>
    field === null ? '' : t(`intake.field.${field}`)
  return [
    ...(knownAs === null ? [] : [knownText(knownAs, t)]),
    ...reasons.map(({ code, field, value }) =>
      t(`intake.reason.${code}`, { field: named(field), value: value ?? '' }),
    ),
    ...remarks.map(({ code, field, value }) =>
      t(`intake.remark.${code}`, { field: named(field), value: value ?? '' }),
    ),
    ...differences.map(({ field, ...told }) => {
      const inSheet = valueInWords(field, told.inSheet)
      return told.known === null
        ? t('intake.difference.blank', { field: named(field), inSheet })
        : t('intake.difference', { field: named(field), inSheet, known: valueInWords(field, told.known) })
    }),
  ]
}

/** Several roles stand in one value, as they do in a cell. */
function valueInWords(field: string, value: string): string {
  return inWords(field, field === 'role' ? value.split(', ') : value)
}

function knownText(knownAs: NonNullable<RowPreview['knownAs']>, t: Say): string {
  return knownAs.kind === 'onFile'
    ? t('intake.known.onFile', { name: knownAs.name })
    : t('intake.known.line', { line: knownAs.line, name: knownAs.name })
}
