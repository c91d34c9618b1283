import type { FigureRow, FigureSheet } from '@contract/report'
import { ActionIcon, Popover, Stack, Table, Title } from '@mantine/core'
import { IconInfoCircle, IconList } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../language'
import { Card } from '../../parts/Card'
import { shownDay } from '../../parts/shown-day'
import { shownNumber } from '../../parts/shown-number'
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
                {sheet.columns.map(({ from, to }) => (
                  <Table.Th key={`${from}-${to}`} ta="right">
                    {shownDay(from)} – {shownDay(to)}
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
                    <Definition code={row.code} norms={sheet.norms} />
                  </Table.Td>
                  {row.values.map((value, column) => (
                    <Table.Td key={sheet.columns[column]?.from ?? column} ta="right" className="numbers">
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

function Definition({ code, norms }: { code: string; norms: Norms }) {
  const t = useText()
  return (
    <Popover width={340} withArrow>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label={t('report.definition', { figure: figureText(`${code}.name`, norms) })}
        >
          <IconInfoCircle size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Title order={3} fz="sm">
          {figureText(`${code}.name`, norms)}
        </Title>
        {figureText(`${code}.definition`, norms)}
      </Popover.Dropdown>
    </Popover>
  )
}
