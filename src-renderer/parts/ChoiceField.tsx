import { Select, type SelectProps } from '@mantine/core'

type Props<T extends string> = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  choices: readonly T[]
  nameOf: (choice: T) => string
  value: T
  onChange: (choice: T) => void
}

/** One of a few words that always has a value. */
export function ChoiceField<T extends string>({ choices, nameOf, value, onChange, ...rest }: Props<T>) {
  return (
    <Select
      {...rest}
      allowDeselect={false}
      data={choices.map((choice) => ({ value: choice, label: nameOf(choice) }))}
      value={value}
      onChange={(next) => onChange(choices.find((choice) => choice === next) ?? value)}
    />
  )
}
