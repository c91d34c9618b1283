import type { Quarter } from '@contract/report'
import { Table } from '@mantine/core'
import { useText } from '../../language'
import { shortQuarter, shownValue, type Line } from './line'

type Props = {
  title: string
  lines: readonly Line[]
  quarters: readonly Quarter[]
  onOpen: (code: string, which: Quarter) => void
}

/** The numbers behind a picture, newest first; each opens the women behind it. */
export function CourseTable({ title, lines, quarters, onOpen }: Props) {
  const t = useText()
  const rows = quarters.map((quarter, at) => ({ quarter, at })).toReversed()
  return (
    <Table aria-label={title}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('report.quarter')}</Table.Th>
          {lines.map(({ code, name }) => (
            <Table.Th key={code} ta="right">
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ quarter, at }) => (
          <Table.Tr key={shortQuarter(quarter)}>
            <Table.Th scope="row">{shortQuarter(quarter)}</Table.Th>
            {lines.map((line) => (
              <Table.Td key={line.code} ta="right" className="numbers">
                <button
                  type="button"
                  className="course-open"
                  aria-label={t('dashboard.open', {
                    figure: line.name,
                    quarter: shortQuarter(quarter),
                    value: shownValue(line, line.values[at] ?? null),
                  })}
                  onClick={() => onOpen(line.code, quarter)}
                >
                  {shownValue(line, line.values[at] ?? null)}
                </button>
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
