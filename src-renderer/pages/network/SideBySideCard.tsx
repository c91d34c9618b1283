import type { NetworkQuarter, NetworkRow } from '@contract/network'
import { Switch, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { Card } from '../../parts/Card'
import { shownNumber } from '../../parts/shown-number'
import { Definition } from '../report/Definition'
import { figureText } from '../report/figure-text'
import './network.css'

/** Every figure of the quarter in each division and in the network, as numbers or as shares of the largest. */
export function SideBySideCard({ quarter: { names, rows, norms } }: { quarter: NetworkQuarter }) {
  const t = useText()
  const [isShare, setShare] = useState(false)
  if (names.length === 0) return <Text>{t('network.none')}</Text>
  return (
    <Card title={t('network.side.title')}>
      <Switch
        label={t('network.side.share')}
        checked={isShare}
        onChange={({ currentTarget }) => setShare(currentTarget.checked)}
      />
      <Text className="soft">{t('network.side.dash')}</Text>
      <Table.ScrollContainer minWidth={760}>
        <Table aria-label={t('network.side.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('network.side.figure')}</Table.Th>
              {[...names, t('network.side.network')].map((name) => (
                <Table.Th key={name} ta="right">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.code}>
                <Table.Th scope="row" fw="normal">
                  {figureText(`${row.code}.name`, norms)} <Definition code={row.code} norms={norms} />
                </Table.Th>
                {row.values.map((value, at) => (
                  <Table.Td key={names[at]} ta="right" className="numbers">
                    {isShare ? <Share row={row} value={value} /> : <Told row={row} value={value} />}
                  </Table.Td>
                ))}
                <Table.Td ta="right" className="numbers">
                  <Told row={row} value={row.network} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  )
}

type Cell = { row: NetworkRow; value: number | null }

function Told({ row: { unit }, value }: Cell) {
  const t = useText()
  if (value === null) return <span title={t('network.side.hidden')}>–</span>
  return <>{shownNumber(value, unit === 'percent')}</>
}

/** How far it reaches towards the largest of the divisions; the number stays beside the bar. */
function Share({ row, value }: Cell) {
  const largest = Math.max(...row.values.map((one) => one ?? 0))
  if (value === null || largest === 0) return <Told row={row} value={value} />
  const percent = Math.round((100 * value) / largest)
  return (
    <span className="share">
      <span className="share-bar" style={{ width: `${percent * 0.6}px` }} aria-hidden />
      {percent} %
    </span>
  )
}
