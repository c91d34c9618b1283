import { Group, TextInput } from '@mantine/core'
import { useText } from '../../language'
import { DayField } from '../../parts/DayField'

export type PauseValues = {
  readonly from: string | null
  readonly until: string | null
  readonly reason: string
}

/** From when, until when if that is known, and why. */
export function PauseFields({
  value,
  onChange,
}: {
  value: PauseValues
  onChange: (value: PauseValues) => void
}) {
  const t = useText()
  return (
    <Group align="flex-start">
      <DayField
        label={t('matches.pause.from')}
        value={value.from}
        onChange={(from) => onChange({ ...value, from })}
      />
      <DayField
        label={t('matches.pause.until')}
        value={value.until}
        onChange={(until) => onChange({ ...value, until })}
      />
      <TextInput
        flex={1}
        miw={160}
        label={t('matches.pause.reason')}
        value={value.reason}
        onChange={({ currentTarget }) => onChange({ ...value, reason: currentTarget.value })}
      />
    </Group>
  )
}
