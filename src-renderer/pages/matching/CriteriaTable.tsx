import type { Proposal } from '@contract/matching'
import { Table } from '@mantine/core'
import { useText } from '../../language'

/** How each of the twelve criteria came out, seen from both; a missing answer counts neutral. */
export function CriteriaTable({ rows }: { rows: Proposal['rows'] }) {
  const t = useText()
  const mark = ({ points, known, weight }: Proposal['rows'][number]['mentee']) =>
    t(known ? 'matching.mark' : 'matching.mark.unknown', { points, weight })
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('matching.criterion')}</Table.Th>
          <Table.Th>{t('matching.forMentee')}</Table.Th>
          <Table.Th>{t('matching.forMentor')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.criterion}>
            <Table.Td>{t(`criterion.${row.criterion}`)}</Table.Td>
            <Table.Td className="numbers">{mark(row.mentee)}</Table.Td>
            <Table.Td className="numbers">{mark(row.mentor)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
