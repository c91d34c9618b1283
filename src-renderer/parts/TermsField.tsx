import { TAXONOMIES, type TaxonomyName } from '@contract/terms'
import { MultiSelect, type MultiSelectProps } from '@mantine/core'
import { language } from '../language'

type Props = Omit<MultiSelectProps, 'data' | 'value' | 'onChange'> & {
  taxonomy: TaxonomyName
  value?: readonly string[]
  onChange?: (codes: string[]) => void
}

/** Words chosen from one of the office's lists, in the order she gives them. */
export function TermsField({ taxonomy, value = [], onChange, ...rest }: Props) {
  const data = TAXONOMIES[taxonomy].map((term) => ({ value: term.code, label: term[language()] }))
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      {...rest}
      data={data}
      value={[...value]}
      {...(onChange === undefined ? {} : { onChange })}
    />
  )
}
