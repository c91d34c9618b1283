import type { ColumnSample } from '@contract/intake'
import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../language'
import { ImportTable } from './ImportTable'

type Props = {
  columns: readonly ColumnSample[]
  /** What the column at that position holds, to be chosen under that label. */
  renderChoice: (position: number, label: string) => ReactNode
}

/** Every column of the sheet: its heading, what stands in it, and what it is brought in as. */
export function ColumnsTable({ columns, renderChoice }: Props) {
  const t = useText()
  const heads = [t('intake.columns.heading'), t('intake.columns.samples'), t('intake.columns.field')]
  return (
    <ImportTable heads={heads}>
      {columns.map(({ heading, samples }, position) => {
        const name = heading ?? t('intake.columns.noHeading', { number: position + 1 })
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a column has no key but its place in the sheet.
          <Table.Tr key={position}>
            <Table.Td>{name}</Table.Td>
            <Table.Td className="soft small">{samples.join(' · ')}</Table.Td>
            <Table.Td miw={220}>{renderChoice(position, `${t('intake.columns.field')}: ${name}`)}</Table.Td>
          </Table.Tr>
        )
      })}
    </ImportTable>
  )
}
