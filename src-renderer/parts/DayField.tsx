import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { readDay } from './read-day'
import { shownDay } from './shown-day'
import { useText } from '../language'

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  value?: string | null
  onChange?: (day: string | null) => void
}

/** A date typed as people write it; what cannot be read is said at once and nothing is changed behind her back. */
export function DayField({ value = null, onChange, ...rest }: Props) {
  const t = useText()
  const [typed, setTyped] = useState<string | null>(null)
  const unreadable = typed !== null && typed.trim() !== '' && readDay(typed) === null
  return (
    <TextInput
      placeholder={t('field.day.example')}
      {...rest}
      value={typed ?? (value === null ? '' : shownDay(value))}
      error={unreadable ? t('field.day.unreadable') : rest.error}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        const day = readDay(currentTarget.value)
        if (day !== null || currentTarget.value.trim() === '') onChange?.(day)
      }}
      onBlur={() => {
        if (!unreadable) setTyped(null)
      }}
    />
  )
}
