import { PAIR_FIELDS, type PairField, type PairListView, type PairMapping } from '@contract/pair-lists'
import { Checkbox, Group, Select, Table, Text } from '@mantine/core'
import { useText } from '../../../language'
import { Card } from '../../../parts/Card'
import { NumberField } from '../../../parts/NumberField'

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
      <ReadingChoices mapping={mapping} onChange={onChange} />
      <div className="import-columns">
        <Table stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('intake.columns.heading')}</Table.Th>
              <Table.Th>{t('intake.columns.samples')}</Table.Th>
              <Table.Th>{t('intake.columns.field')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {columns.map(({ heading, samples }, position) => {
              const name = heading ?? t('intake.columns.noHeading', { number: position + 1 })
              return (
                // oxlint-disable-next-line react/no-array-index-key -- a column has no key but its place in the sheet.
                <Table.Tr key={position}>
                  <Table.Td>{name}</Table.Td>
                  <Table.Td className="soft small">{samples.join(' · ')}</Table.Td>
                  <Table.Td>
                    <FieldChoice
                      label={`${t('intake.columns.field')}: ${name}`}
                      mapping={mapping}
                      position={position}
                      onChange={(field) => onChange({ columns: mapping.columns.with(position, field) })}
                    />
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </div>
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

function ReadingChoices({ mapping, onChange }: { mapping: PairMapping; onChange: Props['onChange'] }) {
  const t = useText()
  // Without columns they are guessed anew, below the other headings.
  const withHeadings = (headingLine: number | null) => onChange({ headingLine, columns: [] })
  return (
    <Group align="flex-end">
      <NumberField
        label={t('intake.headingLine')}
        min={1}
        disabled={mapping.headingLine === null}
        value={mapping.headingLine}
        onChange={(line) => {
          if (line !== null) withHeadings(line)
        }}
      />
      <Checkbox
        pb="xs"
        label={t('intake.headingLine.none')}
        checked={mapping.headingLine === null}
        onChange={({ currentTarget }) => withHeadings(currentTarget.checked ? null : 1)}
      />
      <Select
        label={t('intake.dateOrder')}
        allowDeselect={false}
        value={mapping.dateOrder}
        onChange={(value) => onChange({ dateOrder: value === 'monthFirst' ? 'monthFirst' : 'dayFirst' })}
        data={[
          { value: 'dayFirst', label: t('intake.dateOrder.dayFirst') },
          { value: 'monthFirst', label: t('intake.dateOrder.monthFirst') },
        ]}
      />
    </Group>
  )
}
