import { TAXONOMIES, type TaxonomyName } from '@contract/terms'
import { Select, type SelectProps } from '@mantine/core'
import { language, useText } from '../language'

type Props = Omit<SelectProps, 'data'> & { taxonomy: TaxonomyName }

/** One word chosen from one of the office's lists, or none. */
export function TermField({ taxonomy, ...rest }: Props) {
  const t = useText()
  const data = TAXONOMIES[taxonomy].map((term) => ({ value: term.code, label: term[language()] }))
  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('frame.remove') }}
      {...rest}
      data={data}
    />
  )
}
