import type { BatchRow } from '@contract/batches'
import type { SubjectId } from '@contract/ids'
import { Checkbox, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useText } from '../../language'

type Props = {
  paper: string
  rows: readonly BatchRow[]
  without: ReadonlySet<SubjectId>
  onChoose: (without: ReadonlySet<SubjectId>) => void
}

/** Whom it is for: what would be left out of each copy, and which have one already. */
export function BatchTable({ paper, rows, without, onChoose }: Props) {
  const t = useText()
  const toggle = (id: SubjectId) => {
    const next = new Set(without)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  return (
    <Table className="card" mb="md">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('print.for')}</Table.Th>
          <Table.Th>{t('batch.missing')}</Table.Th>
          <Table.Th>{t('batch.has')}</Table.Th>
          <Table.Td />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td>
              <Checkbox
                label={row.name}
                disabled={!row.isFor}
                checked={row.isFor && !without.has(row.id)}
                onChange={() => toggle(row.id)}
              />
            </Table.Td>
            <Table.Td>
              <Missing row={row} />
            </Table.Td>
            <Table.Td className="numbers">{row.has ?? ''}</Table.Td>
            <Table.Td>
              {row.isFor ? (
                <Link href={`/print/${paper}/${row.id}`} aria-label={t('batch.showTo', { name: row.name })}>
                  {t('batch.show')}
                </Link>
              ) : null}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Missing({ row: { isFor, leftOut } }: { row: BatchRow }) {
  const t = useText()
  if (!isFor) return <Text size="sm">{t('batch.notFor')}</Text>
  if (leftOut.length === 0) return t('batch.nothingMissing')
  return leftOut.map(({ who, what, why }) => (
    <Text key={`${who} ${what}`} size="sm">
      {t('print.leftOut', { who, what: t(`print.what.${what}`), why: t(`print.why.${why}`) })}
    </Text>
  ))
}
