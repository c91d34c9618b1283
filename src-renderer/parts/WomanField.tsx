import type { ParticipantId } from '@contract/ids'
import { Select, type SelectProps } from '@mantine/core'
import { useText } from '../language'
import { useAnswer } from '../office/answers'

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  value: ParticipantId | null
  onChange: (woman: ParticipantId | null) => void
}

/** So many are offered at a time; the next letter she types narrows them. */
const OFFERED = 40

/** One woman chosen by name from the register, or nobody. */
export function WomanField({ value, onChange, ...rest }: Props) {
  const t = useText()
  const { data: women = [] } = useAnswer('listWomen', {})
  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('frame.remove') }}
      limit={OFFERED}
      {...rest}
      data={women.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(chosen) => onChange(women.find(({ id }) => id === chosen)?.id ?? null)}
    />
  )
}
