import { Group, TextInput } from '@mantine/core'
import { DayField } from '../../parts/DayField'
import type { FactsFormValues } from './FactsForm'
import { useText } from '../../language'

/** What she is called, and when she was born. */
export function NameFields({ form }: { form: FactsFormValues }) {
  const t = useText()
  const { lastName, ownScriptName, birthDate } = form.getValues()
  return (
    <>
      <Group grow align="flex-start">
        <TextInput label={t('field.firstName')} {...form.getInputProps('firstName')} />
        <TextInput
          label={t('field.lastName')}
          value={lastName ?? ''}
          onChange={({ currentTarget }) => form.setFieldValue('lastName', currentTarget.value || null)}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput
          label={t('field.ownScriptName')}
          value={ownScriptName ?? ''}
          onChange={({ currentTarget }) => form.setFieldValue('ownScriptName', currentTarget.value || null)}
        />
        <DayField
          label={t('field.birthDate')}
          value={birthDate}
          onChange={(day) => form.setFieldValue('birthDate', day)}
        />
      </Group>
    </>
  )
}
