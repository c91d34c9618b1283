import type { RowOutcome, RowPreview, SheetField, SheetView } from '@contract/intake'
import { Button, Checkbox, Group, Pagination, SegmentedControl, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { call } from '../../office/call'
import { tellProblem } from '../../office/tell'
import { Card } from '../../parts/Card'
import { RowDifferences } from './RowDifferences'
import { RowNotes } from './RowNotes'

const ROWS_A_PAGE = 50
const OUTCOMES: readonly RowOutcome[] = ['new', 'same', 'rejected']

type Props = { view: SheetView; onChange: (view: SheetView) => void }

/** Every row of the sheet and what will happen to it. */
export function RowsCard({ view, onChange }: Props) {
  const t = useText()
  const [outcome, setOutcome] = useState<RowOutcome | null>(null)
  const [page, setPage] = useState(1)
  const rows = useAnswer('previewSheet', { from: (page - 1) * ROWS_A_PAGE, count: ROWS_A_PAGE, outcome })
  const deeds: RowDeeds = {
    onAddAnyway: (line, add) => void call('addAnyway', { line, add }).then(onChange, tellProblem),
    onTake: (line, fields) => void call('takeFromRow', { line, fields }).then(onChange, tellProblem),
  }
  const pages = Math.ceil((rows.data?.of ?? 0) / ROWS_A_PAGE)
  return (
    <Card title={t('intake.rows.title')}>
      <Counts view={view} />
      {view.summary.same === 0 ? null : (
        <Checkbox
          label={t('intake.takeBlanks')}
          description={t('intake.takeBlanks.help')}
          checked={view.takesBlanks}
          onChange={({ currentTarget }) =>
            void call('takeBlanks', { take: currentTarget.checked }).then(onChange, tellProblem)
          }
        />
      )}
      <SegmentedControl
        aria-label={t('intake.rows.outcome')}
        value={outcome ?? 'all'}
        onChange={(value) => {
          setOutcome(OUTCOMES.find((one) => one === value) ?? null)
          setPage(1)
        }}
        data={[
          { value: 'all', label: t('intake.rows.filter.all') },
          ...OUTCOMES.map((one) => ({ value: one, label: t(`intake.outcome.${one}`) })),
        ]}
      />
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('intake.rows.line')}</Table.Th>
            <Table.Th>{t('field.name')}</Table.Th>
            <Table.Th>{t('intake.rows.outcome')}</Table.Th>
            <Table.Th>{t('intake.rows.remarks')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(rows.data?.rows ?? []).map((row) => (
            <Row key={row.line} row={row} deeds={deeds} />
          ))}
        </Table.Tbody>
      </Table>
      {rows.data?.of === 0 ? <Text className="soft">{t('intake.rows.none')}</Text> : null}
      {pages > 1 ? (
        <Pagination
          total={pages}
          value={page}
          onChange={setPage}
          getItemProps={(number) => ({ 'aria-label': t('documents.pageNumber', { page: number }) })}
          getControlProps={(control) => ({ 'aria-label': t(`intake.page.${control}`) })}
        />
      ) : null}
    </Card>
  )
}

function Counts({ view: { summary } }: { view: SheetView }) {
  const t = useText()
  const counts = [...OUTCOMES, 'updated' as const, 'remarked' as const].filter((one) => summary[one] > 0)
  return (
    <Group gap="xs" role="status">
      {counts.map((one) => (
        <span key={one} className="status">
          {t(`intake.count.${one}`, { count: summary[one] })}
        </span>
      ))}
    </Group>
  )
}

type RowDeeds = {
  readonly onAddAnyway: (line: number, add: boolean) => void
  readonly onTake: (line: number, fields: SheetField[]) => void
}

function Row({ row, deeds: { onAddAnyway, onTake } }: { row: RowPreview; deeds: RowDeeds }) {
  const t = useText()
  const { line, name, outcome, roles, town, knownAs } = row
  const facts = [...roles.map((role) => t(`role.${role}`)), town].filter(Boolean).join(' · ')
  return (
    <Table.Tr>
      <Table.Td className="numbers">{line}</Table.Td>
      <Table.Td>
        {name ?? '–'} <span className="soft small">{facts}</span>
      </Table.Td>
      <Table.Td>
        {t(`intake.outcome.${outcome}`)}
        {outcome === 'same' ? (
          <Button size="compact-xs" variant="subtle" onClick={() => onAddAnyway(line, true)}>
            {t('intake.addAnyway')}
          </Button>
        ) : null}
        {outcome === 'new' && knownAs !== null ? (
          <Checkbox
            size="xs"
            label={t('intake.addAnyway')}
            checked
            onChange={() => onAddAnyway(line, false)}
          />
        ) : null}
      </Table.Td>
      <Table.Td>
        <RowNotes row={row} />
        <RowDifferences row={row} onTake={(fields) => onTake(line, fields)} />
      </Table.Td>
    </Table.Tr>
  )
}
