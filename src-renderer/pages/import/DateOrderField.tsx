import type { Mapping } from '@contract/intake'
import { Select } from '@mantine/core'
import { useText } from '../../language'

type Order = Mapping['dateOrder']
type Props = { value: Order; onChange: (order: Order) => void }

/** Whether the day or the month comes first where both are numbers. */
export function DateOrderField({ value, onChange }: Props) {
  const t = useText()
  return (
    <Select
      label={t('intake.dateOrder')}
      allowDeselect={false}
      value={value}
      onChange={(chosen) => onChange(chosen === 'monthFirst' ? 'monthFirst' : 'dayFirst')}
      data={[
        { value: 'dayFirst', label: t('intake.dateOrder.dayFirst') },
        { value: 'monthFirst', label: t('intake.dateOrder.monthFirst') },
      ]}
    />
  )
}
