import type { PairListView, PairRow } from '@contract/pair-lists'
import { Group, Table } from '@mantine/core'
import { useText } from '../../../language'
import { Card } from '../../../parts/Card'
import { shownDay } from '../../../parts/shown-day'
import { RowNoteList } from '../RowNoteList'
import { OUTCOMES, type RowsAsked } from '../rows-asked'
import { RowsTable } from '../RowsTable'

type Props = {
  view: Pick<PairListView, 'rows' | 'of' | 'summary'>
  asked: RowsAsked
  onAsk: (asked: RowsAsked) => void
}

/** Every line of the list and what will happen to it. */
export function PairRows({ view: { rows, of, summary }, asked, onAsk }: Props) {
  const t = useText()
  return (
    <Card title={t('intake.rows.title')}>
      <Group gap="xs" role="status">
        {OUTCOMES.filter((one) => summary[one] > 0).map((one) => (
          <span key={one} className="status">
            {t(`intake.pairs.count.${one}`, { count: summary[one] })}
          </span>
        ))}
      </Group>
      <RowsTable who={t('intake.pairs.pair')} asked={asked} onAsk={onAsk} of={of}>
        {rows.map((row) => (
          <Line key={row.line} row={row} />
        ))}
      </RowsTable>
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
        <RowNoteList notes={notes} />
      </Table.Td>
    </Table.Tr>
  )
}
