import type { RowPreview, SheetField } from '@contract/intake'
import { Checkbox, Stack } from '@mantine/core'
import { useText, type Say } from '../../language'
import { inWords } from '../../parts/in-words'
import { useFieldName } from './useFieldName'

type Props = { row: RowPreview; onTake: (fields: SheetField[]) => void }

/** What the sheet tells otherwise of a woman on file; what is ticked counts, and nothing else is changed. */
export function RowDifferences({ row, onTake }: Props) {
  const t = useText()
  const nameOf = useFieldName()
  const { differences, taken, knownAs } = row
  if (differences.length === 0 || knownAs?.kind !== 'onFile') return null
  const tick = (field: SheetField, on: boolean) =>
    onTake([...taken.filter((one) => one !== field), ...(on ? [field] : [])])
  return (
    <Stack gap={4} role="group" aria-label={t('intake.differences')}>
      {differences.map((difference) => (
        <Checkbox
          key={difference.field}
          size="xs"
          label={differenceText(difference, nameOf(difference.field), t)}
          checked={taken.includes(difference.field)}
          onChange={({ currentTarget }) => tick(difference.field, currentTarget.checked)}
        />
      ))}
    </Stack>
  )
}

function differenceText(
  { field, inSheet, known, covered }: RowPreview['differences'][number],
  name: string,
  t: Say,
): string {
  const told = { field: name, inSheet: valueInWords(field, inSheet) }
  if (covered) return t('intake.difference.covered', told)
  return known === null
    ? t('intake.difference.blank', told)
    : t('intake.difference', { ...told, known: valueInWords(field, known) })
}

/** Several roles stand in one value, as they do in a cell. */
function valueInWords(field: string, value: string): string {
  return inWords(field, field === 'role' ? value.split(', ') : value)
}
