import type { FigureRow, FigureSheet } from '@contract/report'
import { ActionIcon, Stack, Table, Text } from '@mantine/core'
import { IconList } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../language'
import { Card } from '../../parts/Card'
import { shownDay } from '../../parts/shown-day'
import { shownNumber } from '../../parts/shown-number'
import { Definition } from './Definition'
import { figureText, type Norms } from './figure-text'
import { FigureListed } from './FigureListed'
import type { AskedPeriod } from './OtherPeriodFields'

type Props = { sheet: FigureSheet; which: AskedPeriod }

/** Every figure with what it means, beside the period before and the year so far; each opens its list. */
export function FigureTables({ sheet, which }: Props) {
  const t = useText()
  const [opened, setOpened] = useState<string | null>(null)
  return (
    <Stack mb="md">
      {sheet.tables.map(({ code, rows }) => (
        <Card key={code} title={figureText(`table.${code}`, sheet.norms)}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('report.figure')}</Table.Th>
                {sheet.columns.map((column) => (
                  <Table.Th key={columnKey(column)} ta="right">
                    {shownColumn(column)}
                  </Table.Th>
                ))}
                <Table.Th>
                  <span className="hidden-text">{t('report.list')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.code}>
                  <Table.Td>
                    {figureText(`${row.code}.name`, sheet.norms)}{' '}
                    <Definition code={row.code} norms={sheet.norms}>
                      <WhyHidden row={row} sheet={sheet} />
                    </Definition>
                  </Table.Td>
                  {row.values.map((value, column) => (
                    <Table.Td key={columnKey(sheet.columns[column])} ta="right" className="numbers">
                      <Figure
                        row={row}
                        value={value}
                        hidden={row.hidden[column] ?? null}
                        norms={sheet.norms}
                      />
                    </Table.Td>
                  ))}
                  <Table.Td>
                    <ActionIcon
                      variant="subtle"
                      aria-label={t('report.list.of', {
                        figure: figureText(`${row.code}.name`, sheet.norms),
                      })}
                      onClick={() => setOpened(row.code)}
                    >
                      <IconList size={18} aria-hidden />
                    </ActionIcon>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Card>
      ))}
      <FigureListed code={opened} which={which} onClose={() => setOpened(null)} />
    </Stack>
  )
}

type Column = FigureSheet['columns'][number]

/** Two periods may begin or end on the same day, but not both. */
function columnKey(column: Column | undefined): string {
  return `${column?.from}-${column?.to}`
}

function shownColumn({ from, to }: Column): string {
  return `${shownDay(from)} – ${shownDay(to)}`
}

/** Why readers outside the office do not see it, for each period it is hidden in. */
function WhyHidden({ row, sheet: { columns, norms } }: { row: FigureRow; sheet: FigureSheet }) {
  return columns.map((column, at) => {
    const hidden = row.hidden[at] ?? null
    return hidden === null ? null : (
      <Text key={columnKey(column)} className="small" mt={4}>
        <strong>{shownColumn(column)}.</strong> {figureText(`hidden.${hidden}`, norms)}
      </Text>
    )
  })
}

type FigureProps = { row: FigureRow; value: number | null; hidden: string | null; norms: Norms }

/** A hidden figure says so, and why. */
function Figure({ row, value, hidden, norms }: FigureProps) {
  const t = useText()
  if (value === null && hidden === null) return <span title={figureText('nothing', norms)}>–</span>
  if (value === null)
    return (
      <span className="soft small" title={figureText(`hidden.${hidden}`, norms)}>
        {t('report.hidden')}
      </span>
    )
  return (
    <span title={hidden === null ? undefined : t('report.hiddenOutside')}>
      {shownNumber(value, row.unit === 'percent')}
      {hidden === null ? '' : ' *'}
    </span>
  )
}
