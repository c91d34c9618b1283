import { IntakeField, Mapping, SheetField, type SheetView } from '@contract/intake'
import { Role } from '@contract/roles'
import { Group, Select, Text } from '@mantine/core'
import { language, useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { call } from '../../office/call'
import { tellProblem } from '../../office/tell'
import { Card } from '../../parts/Card'
import { DayField } from '../../parts/DayField'
import { ColumnsTable } from './ColumnsTable'
import { DateOrderField } from './DateOrderField'
import { HeadingLineFields } from './HeadingLineFields'
import { useFieldName } from './useFieldName'

type Props = { view: SheetView; onChange: (view: SheetView) => void }

/** What each column holds: guessed first, then as she corrects it. */
export function ColumnsCard({ view, onChange }: Props) {
  const t = useText()
  const { mapping, columns } = view
  const remap = (change: Partial<Mapping>) =>
    void call('remapSheet', { mapping: { ...mapping, ...change } }).then(onChange, tellProblem)
  return (
    <Card title={t('intake.columns.title')}>
      <Text className="soft">{t('intake.columns.help')}</Text>
      <ReadingChoices mapping={mapping} onChange={remap} />
      <ColumnsTable
        columns={columns}
        renderChoice={(position, label) => (
          <FieldChoice
            label={label}
            value={mapping.columns[position] ?? null}
            onChange={(field) => remap({ columns: mapping.columns.with(position, field) })}
          />
        )}
      />
    </Card>
  )
}

const WAYS_OF_KNOWING = Mapping.shape.knownBy.options

type FieldProps = { label: string; value: SheetField | null; onChange: (field: SheetField | null) => void }

function FieldChoice({ label, value, onChange }: FieldProps) {
  const t = useText()
  const order = new Intl.Collator(language())
  const nameOf = useFieldName()
  const own = useAnswer('readOwnWords', {}).data?.fields ?? []
  const fields = [...IntakeField.options, ...own.map(({ code }): SheetField => `own:${code}`)]
    .map((field) => ({ value: field, label: nameOf(field) }))
    .toSorted((a, b) => order.compare(a.label, b.label))
  return (
    <Select
      aria-label={label}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('intake.columns.skip') }}
      placeholder={t('intake.columns.skip')}
      data={fields}
      value={value}
      onChange={(chosen) => onChange(SheetField.nullable().parse(chosen))}
    />
  )
}

function ReadingChoices({
  mapping,
  onChange,
}: {
  mapping: Mapping
  onChange: (change: Partial<Mapping>) => void
}) {
  const t = useText()
  return (
    <Group align="flex-end">
      <HeadingLineFields
        headingLine={mapping.headingLine}
        onChange={(headingLine) => onChange({ headingLine })}
      />
      <Select
        label={t('intake.nameOrder')}
        allowDeselect={false}
        value={mapping.nameOrder}
        onChange={(value) => onChange({ nameOrder: value === 'lastFirst' ? 'lastFirst' : 'firstLast' })}
        data={[
          { value: 'firstLast', label: t('intake.nameOrder.firstLast') },
          { value: 'lastFirst', label: t('intake.nameOrder.lastFirst') },
        ]}
      />
      <DateOrderField value={mapping.dateOrder} onChange={(dateOrder) => onChange({ dateOrder })} />
      <Select
        label={t('intake.role')}
        clearable
        clearButtonProps={{ 'aria-label': t('intake.role.none') }}
        placeholder={t('intake.role.none')}
        value={mapping.role}
        onChange={(value) => onChange({ role: Role.options.find((role) => role === value) ?? null })}
        data={Role.options.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
      <Select
        label={t('intake.knownBy')}
        allowDeselect={false}
        w={280}
        value={mapping.knownBy}
        onChange={(value) =>
          onChange({ knownBy: WAYS_OF_KNOWING.find((way) => way === value) ?? mapping.knownBy })
        }
        data={WAYS_OF_KNOWING.map((way) => ({ value: way, label: t(`intake.knownBy.${way}`) }))}
      />
      <DayField
        label={t('intake.signedUpOn')}
        value={mapping.signedUpOn}
        onChange={(day) => onChange({ signedUpOn: Mapping.shape.signedUpOn.parse(day) })}
      />
    </Group>
  )
}
