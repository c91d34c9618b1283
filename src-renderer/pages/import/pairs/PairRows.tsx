import type { RowOutcome } from '@contract/intake'
import type { PairListView, PairRow } from '@contract/pair-lists'
import { Group, Pagination, SegmentedControl, Table, Text } from '@mantine/core'
import { useText } from '../../../language'
import { Card } from '../../../parts/Card'
import { shownDay } from '../../../parts/shown-day'

export const ROWS_A_PAGE = 50
const OUTCOMES: readonly RowOutcome[] = ['new', 'same', 'rejected']

/** Which lines are looked at. */
export type RowsAsked = { readonly outcome: RowOutcome | null; readonly page: number }
export const EVERY_ROW: RowsAsked = { outcome: null, page: 1 }

type Props = {
  view: Pick<PairListView, 'rows' | 'of' | 'summary'>
  asked: RowsAsked
  onAsk: (asked: RowsAsked) => void
}

/** Every line of the list and what will happen to it. */
export function PairRows({ view: { rows, of, summary }, asked, onAsk }: Props) {
  const t = useText()
  const pages = Math.ceil(of / ROWS_A_PAGE)
  return (
    <Card title={t('intake.rows.title')}>
      <Group gap="xs" role="status">
        {OUTCOMES.filter((one) => summary[one] > 0).map((one) => (
          <span key={one} className="status">
            {t(`intake.pairs.count.${one}`, { count: summary[one] })}
          </span>
        ))}
      </Group>
      <SegmentedControl
        aria-label={t('intake.rows.outcome')}
        value={asked.outcome ?? 'all'}
        onChange={(value) => onAsk({ outcome: OUTCOMES.find((one) => one === value) ?? null, page: 1 })}
        data={[
          { value: 'all', label: t('intake.rows.filter.all') },
          ...OUTCOMES.map((one) => ({ value: one, label: t(`intake.outcome.${one}`) })),
        ]}
      />
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('intake.rows.line')}</Table.Th>
            <Table.Th>{t('intake.pairs.pair')}</Table.Th>
            <Table.Th>{t('intake.rows.outcome')}</Table.Th>
            <Table.Th>{t('intake.rows.remarks')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Line key={row.line} row={row} />
          ))}
        </Table.Tbody>
      </Table>
      {of === 0 ? <Text className="soft">{t('intake.rows.none')}</Text> : null}
      {pages > 1 ? (
        <Pagination
          total={pages}
          value={asked.page}
          onChange={(page) => onAsk({ ...asked, page })}
          getItemProps={(number) => ({ 'aria-label': t('documents.pageNumber', { page: number }) })}
          getControlProps={(control) => ({ 'aria-label': t(`intake.page.${control}`) })}
        />
      ) : null}
    </Card>
  )
}

function Line({ row: { line, outcome, mentee, mentor, on, reasons, remarks } }: { row: PairRow }) {
  const t = useText()
  const notes = [
    ...reasons.map(({ code, ...about }) => t(`intake.pairs.reason.${code}`, named(about))),
    ...remarks.map(({ code, ...about }) => t(`intake.pairs.remark.${code}`, named(about))),
  ]
  function named({ field, value }: Pick<PairRow['reasons'][number], 'field' | 'value'>) {
    return { field: t(`intake.pairs.heading.${field}`), value }
  }
  return (
    <Table.Tr>
      <Table.Td className="numbers">{line}</Table.Td>
      <Table.Td>
        {mentee ?? '–'} · {mentor ?? '–'}{' '}
        <span className="soft small">{on === null ? '' : shownDay(on)}</span>
      </Table.Td>
      <Table.Td>{t(`intake.outcome.${outcome}`)}</Table.Td>
      <Table.Td>
        {notes.length === 0 ? null : (
          <ul className="import-notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
