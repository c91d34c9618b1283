import type { Reach } from '@contract/women'
import { Group, Text, TextInput } from '@mantine/core'
import { DayField } from '../../parts/DayField'
import type { FactsFormValues } from './FactsForm'
import { useText } from '../../language'

/** How she can be reached, unless it is covered, and until when it is protected. */
export function ReachFields({ form }: { form: FactsFormValues }) {
  const t = useText()
  const { reach, protection } = form.getValues()
  return (
    <>
      {reach === null ? (
        <Text className="soft">{t('women.protected.covered')}</Text>
      ) : (
        <OpenReach reach={reach} onChange={(next) => form.setFieldValue('reach', next)} />
      )}
      <Group grow align="flex-start">
        <DayField
          label={t('field.protectedSince')}
          value={protection?.since ?? null}
          onChange={(since) =>
            form.setFieldValue(
              'protection',
              since === null ? null : { since, until: protection?.until ?? since },
            )
          }
        />
        <DayField
          label={t('field.protectedUntil')}
          disabled={protection === null}
          value={protection?.until ?? null}
          onChange={(until) =>
            form.setFieldValue(
              'protection',
              protection === null || until === null ? protection : { ...protection, until },
            )
          }
        />
      </Group>
    </>
  )
}

function OpenReach({ reach, onChange }: { reach: Reach; onChange: (reach: Reach) => void }) {
  const t = useText()
  const { address } = reach
  const field = (label: string, value: string | null, next: (text: string | null) => Reach) => (
    <TextInput
      label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(next(currentTarget.value || null))}
    />
  )
  return (
    <>
      <Group grow align="flex-start">
        {field(t('field.phone'), reach.phone, (phone) => ({ ...reach, phone }))}
        {field(t('field.email'), reach.email, (email) => ({ ...reach, email }))}
      </Group>
      <Group grow align="flex-start">
        {field(t('field.street'), address.street, (street) => ({
          ...reach,
          address: { ...address, street },
        }))}
        {field(t('field.postcode'), address.postcode, (postcode) => ({
          ...reach,
          address: { ...address, postcode },
        }))}
        {field(t('field.town'), address.town, (town) => ({ ...reach, address: { ...address, town } }))}
      </Group>
    </>
  )
}
