import { PAIR_FIELDS, type PairField, type PairListView, type PairMapping } from '@contract/pair-lists'
import { Group, Select, Text } from '@mantine/core'
import { useText } from '../../../language'
import { Card } from '../../../parts/Card'
import { ColumnsTable } from '../ColumnsTable'
import { DateOrderField } from '../DateOrderField'
import { HeadingLineFields } from '../HeadingLineFields'

type Props = {
  view: Pick<PairListView, 'mapping' | 'columns'>
  onChange: (change: Partial<PairMapping>) => void
}

/** What each column holds: guessed first, then as she corrects it. */
export function PairColumns({ view: { mapping, columns }, onChange }: Props) {
  const t = useText()
  return (
    <Card title={t('intake.columns.title')}>
      <Text className="soft">{t('intake.pairs.help')}</Text>
      <Group align="flex-end">
        <HeadingLineFields
          headingLine={mapping.headingLine}
          // Without columns they are guessed anew, below the other headings.
          onChange={(headingLine) => onChange({ headingLine, columns: [] })}
        />
        <DateOrderField value={mapping.dateOrder} onChange={(dateOrder) => onChange({ dateOrder })} />
      </Group>
      <ColumnsTable
        columns={columns}
        renderChoice={(position, label) => (
          <FieldChoice
            label={label}
            mapping={mapping}
            position={position}
            onChange={(field) => onChange({ columns: mapping.columns.with(position, field) })}
          />
        )}
      />
    </Card>
  )
}

type FieldProps = {
  label: string
  mapping: PairMapping
  position: number
  onChange: (field: PairField | null) => void
}

function FieldChoice({ label, mapping, position, onChange }: FieldProps) {
  const t = useText()
  const fields: readonly PairField[] = PAIR_FIELDS[mapping.kind]
  return (
    <Select
      aria-label={label}
      clearable
      clearButtonProps={{ 'aria-label': t('intake.columns.skip') }}
      placeholder={t('intake.columns.skip')}
      data={fields.map((field) => ({ value: field, label: t(`intake.pairs.heading.${field}`) }))}
      value={mapping.columns[position] ?? null}
      onChange={(chosen) => onChange(fields.find((field) => field === chosen) ?? null)}
    />
  )
}
