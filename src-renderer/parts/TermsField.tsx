import type { TaxonomyName } from '@contract/terms'
import { MultiSelect, type MultiSelectProps } from '@mantine/core'
import { termChoices } from './terms'

type Props = Omit<MultiSelectProps, 'data' | 'value' | 'onChange'> & {
  taxonomy: TaxonomyName
  value?: readonly string[]
  onChange?: (codes: string[]) => void
}

/** Words chosen from one of the office's lists, in the order she gives them. */
export function TermsField({ taxonomy, value = [], onChange, ...rest }: Props) {
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      {...rest}
      data={termChoices(taxonomy, value)}
      value={[...value]}
      {...(onChange === undefined ? {} : { onChange })}
    />
  )
}
