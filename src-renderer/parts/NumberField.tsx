import { NumberInput, type NumberInputProps } from '@mantine/core'

type Props = Omit<NumberInputProps, 'value' | 'onChange'> & {
  value?: number | null
  onChange?: (value: number | null) => void
}

/** A whole number; null while the field is empty or unfinished. */
export function NumberField({ value = null, onChange, ...rest }: Props) {
  return (
    <NumberInput
      hideControls
      allowDecimal={false}
      {...rest}
      value={value ?? ''}
      onChange={(next) => onChange?.(typeof next === 'number' ? next : null)}
    />
  )
}
