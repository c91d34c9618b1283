import { Table } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = { heads: readonly string[]; children: ReactNode }

/** A table in a frame of its own, whose heads stay while she goes through it. */
export function ImportTable({ heads, children }: Props) {
  return (
    <div className="import-columns">
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </div>
  )
}
