import type { TaxonomyName } from '@contract/terms'
import { Select, type SelectProps } from '@mantine/core'
import { useText } from '../language'
import { termChoices } from './terms'

type Props = Omit<SelectProps, 'data'> & { taxonomy: TaxonomyName }

/** One word chosen from one of the office's lists, or none. */
export function TermField({ taxonomy, ...rest }: Props) {
  const t = useText()
  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('frame.remove') }}
      {...rest}
      data={termChoices(taxonomy, typeof rest.value === 'string' ? [rest.value] : [])}
    />
  )
}
