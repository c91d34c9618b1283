import type { BatchRow } from '@contract/batches'
import type { MatchId } from '@contract/ids'
import { Checkbox, Table, Text } from '@mantine/core'
import { useText } from '../../language'

type Props = {
  rows: readonly BatchRow[]
  without: ReadonlySet<MatchId>
  onChoose: (without: ReadonlySet<MatchId>) => void
}

/** The matches of the quarter: what would be left out of each copy, and which have one already. */
export function BatchTable({ rows, without, onChoose }: Props) {
  const t = useText()
  const toggle = (id: MatchId) => {
    const next = new Set(without)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  return (
    <Table className="card" mb="md">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('batch.pair')}</Table.Th>
          <Table.Th>{t('batch.missing')}</Table.Th>
          <Table.Th>{t('batch.has')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, name, leftOut, has }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <Checkbox label={name} checked={!without.has(id)} onChange={() => toggle(id)} />
            </Table.Td>
            <Table.Td>
              {leftOut.length === 0 ? t('batch.nothingMissing') : null}
              {leftOut.map(({ who, what, why }) => (
                <Text key={`${who} ${what}`} size="sm">
                  {t('print.leftOut', { who, what: t(`print.what.${what}`), why: t(`print.why.${why}`) })}
                </Text>
              ))}
            </Table.Td>
            <Table.Td className="numbers">{has ?? ''}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
