import type { RoundComparison } from '@contract/rounds'
import { Table, Text } from '@mantine/core'
import { useText } from '../../language'

/** What would be otherwise: the figures side by side, and every woman who would have somebody else. */
export function Changes({ comparison: { before, after, changes } }: { comparison: RoundComparison }) {
  const t = useText()
  const place = (at: RoundComparison['changes'][number]['before']) =>
    at === null ? t('round.waits') : `${at.name} (${at.score})`
  return (
    <section aria-label={t('round.compare')} role="status">
      <Text fw={600}>{t('round.compare.count', { count: changes.length })}</Text>
      {before === null ? null : (
        <Text className="small">
          {t('round.compare.price', {
            before: before.matched,
            after: after.matched,
            points:
              after.points - before.points > 0
                ? `+${after.points - before.points}`
                : after.points - before.points,
            worstBefore: before.worst ?? 0,
            worstAfter: after.worst ?? 0,
          })}
        </Text>
      )}
      {changes.length === 0 ? null : (
        <Table mt="xs" className="round-changes">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('role.mentee')}</Table.Th>
              <Table.Th>{t('round.compare.before')}</Table.Th>
              <Table.Th>{t('round.compare.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map((change) => (
              <Table.Tr key={change.mentee.id}>
                <Table.Td>{change.mentee.name}</Table.Td>
                <Table.Td>{place(change.before)}</Table.Td>
                <Table.Td>{place(change.after)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  )
}
