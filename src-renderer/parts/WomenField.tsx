import type { ParticipantId } from '@contract/ids'
import { MultiSelect, type MultiSelectProps } from '@mantine/core'
import { useAnswer } from '../office/answers'

type Props = Omit<MultiSelectProps, 'data' | 'value' | 'onChange'> & {
  value: readonly ParticipantId[]
  onChange: (women: ParticipantId[]) => void
}

/** So many are offered at a time; the next letter she types narrows them. */
const OFFERED = 40

/** Women chosen by name from the register. */
export function WomenField({ value, onChange, ...rest }: Props) {
  const { data: women = [] } = useAnswer('listWomen', {})
  const idOf = (chosen: string) => women.find(({ id }) => id === chosen)?.id ?? []
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      limit={OFFERED}
      {...rest}
      data={women.map(({ id, name }) => ({ value: id, label: name }))}
      value={[...value]}
      onChange={(chosen) => onChange(chosen.flatMap(idOf))}
    />
  )
}
