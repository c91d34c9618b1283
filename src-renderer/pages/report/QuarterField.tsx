import type { Quarter } from '@contract/report'
import { Select } from '@mantine/core'
import { useText } from '../../language'
import { useOffice } from '../../office/office-context'
import { quartersUntil } from './quarters'

/** Chooses one of the quarters that can be reported. */
export function QuarterField({ which, onChange }: { which: Quarter; onChange: (which: Quarter) => void }) {
  const t = useText()
  const quarters = quartersUntil(useOffice().today)
  return (
    <Select
      className="no-print"
      label={t('report.quarter')}
      allowDeselect={false}
      maw={240}
      value={`${which.year}-${which.quarter}`}
      onChange={(value) => {
        const chosen = quarters.find((one) => `${one.year}-${one.quarter}` === value)
        if (chosen !== undefined) onChange(chosen)
      }}
      data={quarters.map((one) => ({
        value: `${one.year}-${one.quarter}`,
        label: t('report.quarter.name', { quarter: one.quarter, year: one.year }),
      }))}
    />
  )
}
