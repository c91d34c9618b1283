import type { OwnField } from '@contract/own-words'
import { Select, TextInput } from '@mantine/core'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { DayField } from '../../parts/DayField'
import { NumberField } from '../../parts/NumberField'
import type { FactsFormValues } from './FactsForm'

/** What the division itself has added to ask. */
export function OwnFields({ form }: { form: FactsFormValues }) {
  const fields = useAnswer('readOwnWords', {}).data?.fields ?? []
  return fields.map((field) => <Own key={field.code} field={field} form={form} />)
}

function Own({ field, form }: { field: OwnField; form: FactsFormValues }) {
  const t = useText()
  const own = form.getValues().own ?? {}
  const value = own[field.code]
  const set = (next: string | number | null) => {
    const { [field.code]: _was, ...others } = own
    form.setFieldValue('own', next === null || next === '' ? others : { ...others, [field.code]: next })
  }
  const written = value === undefined ? '' : String(value)
  if (field.kind === 'number')
    return (
      <NumberField
        label={field.name}
        allowDecimal
        value={typeof value === 'number' ? value : null}
        onChange={set}
      />
    )
  if (field.kind === 'date') return <DayField label={field.name} value={written || null} onChange={set} />
  if (field.kind === 'choice')
    return (
      <Select
        label={field.name}
        clearable
        clearButtonProps={{ 'aria-label': t('frame.remove') }}
        data={[...new Set([...field.choices, ...(written === '' ? [] : [written])])]}
        value={written || null}
        onChange={set}
      />
    )
  return (
    <TextInput
      label={field.name}
      maxLength={500}
      value={written}
      onChange={({ currentTarget }) => set(currentTarget.value)}
    />
  )
}
