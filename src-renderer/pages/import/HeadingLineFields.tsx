import { Checkbox } from '@mantine/core'
import { useText } from '../../language'
import { NumberField } from '../../parts/NumberField'

type Props = { headingLine: number | null; onChange: (headingLine: number | null) => void }

/** On which line the headings stand, if there are any. */
export function HeadingLineFields({ headingLine, onChange }: Props) {
  const t = useText()
  return (
    <>
      <NumberField
        label={t('intake.headingLine')}
        min={1}
        disabled={headingLine === null}
        value={headingLine}
        onChange={(line) => {
          if (line !== null) onChange(line)
        }}
      />
      <Checkbox
        pb="xs"
        label={t('intake.headingLine.none')}
        checked={headingLine === null}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? null : 1)}
      />
    </>
  )
}
