import { Select } from '@mantine/core'
import { useText } from '../../language'
import { useOffice } from '../../office/office-context'
import { quartersUntil } from '../report/quarters'

/** A quarter of a year, or the whole of it. */
export type Period = { readonly year: number; readonly quarter: number | null }

type Props = { chosen: Period; onChoose: (period: Period) => void }

/** When the matches were confirmed: a quarter, the one running now first, or one of the years they lie in. */
export function PeriodChoice({ chosen, onChoose }: Props) {
  const t = useText()
  const quarters = quartersUntil(useOffice().today)
  const years = [...new Set(quarters.map(({ year }) => year))]
  const periods: readonly Period[] = [...quarters, ...years.map((year) => ({ year, quarter: null }))]
  return (
    <Select
      label={t('report.span')}
      allowDeselect={false}
      value={nameOf(chosen)}
      onChange={(name) => onChoose(periods.find((period) => nameOf(period) === name) ?? chosen)}
      data={periods.map((period) => ({
        value: nameOf(period),
        label:
          period.quarter === null
            ? t('batch.year', { year: period.year })
            : t('report.quarter.name', { year: period.year, quarter: period.quarter }),
      }))}
    />
  )
}

function nameOf({ year, quarter }: Period): string {
  return `${year} ${quarter ?? ''}`
}
