import type { RowPreview, SheetField, SheetView } from '@contract/intake'
import { Button, Checkbox, Group, Table } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { call } from '../../office/call'
import { tellProblem } from '../../office/tell'
import { Card } from '../../parts/Card'
import { RowDifferences } from './RowDifferences'
import { RowNotes } from './RowNotes'
import { EVERY_ROW, OUTCOMES, pageOf } from './rows-asked'
import { RowsTable } from './RowsTable'

type Props = { view: SheetView; onChange: (view: SheetView) => void }

/** Every row of the sheet and what will happen to it. */
export function RowsCard({ view, onChange }: Props) {
  const t = useText()
  const [asked, setAsked] = useState(EVERY_ROW)
  const rows = useAnswer('previewSheet', pageOf(asked))
  const deeds: RowDeeds = {
    onAddAnyway: (line, add) => void call('addAnyway', { line, add }).then(onChange, tellProblem),
    onTake: (line, fields) => void call('takeFromRow', { line, fields }).then(onChange, tellProblem),
  }
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
      <RowsTable who={t('field.name')} asked={asked} onAsk={setAsked} of={rows.data?.of}>
        {(rows.data?.rows ?? []).map((row) => (
          <Row key={row.line} row={row} deeds={deeds} />
        ))}
      </RowsTable>
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
