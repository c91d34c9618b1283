import type { RowPreview, SheetField } from '@contract/intake'
import { useText, type Say } from '../../language'
import { RowNoteList } from './RowNoteList'
import { useFieldName } from './useFieldName'

/** Why a row is treated as it is, and what to know about it. */
export function RowNotes({ row }: { row: RowPreview }) {
  const t = useText()
  const nameOf = useFieldName()
  return <RowNoteList notes={notesOf(row, nameOf, t)} />
}

function notesOf(
  { knownAs, reasons, remarks }: RowPreview,
  nameOf: (field: SheetField) => string,
  t: Say,
): string[] {
  const named = (field: SheetField | null) => (field === null ? '' : nameOf(field))
  return [
    ...(knownAs === null ? [] : [knownText(knownAs, t)]),
    ...reasons.map(({ code, field, value }) =>
      t(`intake.reason.${code}`, { field: named(field), value: value ?? '' }),
    ),
    ...remarks.map(({ code, field, value }) =>
      t(`intake.remark.${code}`, { field: named(field), value: value ?? '' }),
    ),
  ]
}

function knownText(knownAs: NonNullable<RowPreview['knownAs']>, t: Say): string {
  return knownAs.kind === 'onFile'
    ? t('intake.known.onFile', { name: knownAs.name })
    : t('intake.known.line', { line: knownAs.line, name: knownAs.name })
}
