import type { OfficeInput } from '@contract'
import { PRESET_DIVISIONS } from '@contract/terms'
import { Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { call } from '../../office/call'
import { tellProblem } from '../../office/tell'
import { PassphraseFields, passphraseProblem } from './PassphraseFields'
import { useText } from '../../language'

const OWN = 'own'
const UNNAMED = { name: '', address: '', phone: null, openingHours: '' }
type Values = ReturnType<typeof blank>

export type Created = (sheet: { recoveryKey: string; office: string }) => void

/** Which division this is, who begins it, and the words that lock it. */
export function NewOfficeForm({ onBack, onCreated }: { onBack: () => void; onCreated: Created }) {
  const t = useText()
  const form = useForm({
    initialValues: blank(),
    validate: {
      name: (name) => (name.trim() === '' ? t('issue.required') : null),
      coordinator: (name) => (name.trim() === '' ? t('issue.required') : null),
      initials: (initials) => (/^\S{1,5}$/.test(initials) ? null : t('opening.initials.hint')),
      repeated: (repeated, { passphrase }) => passphraseProblem(t, passphrase, repeated),
    },
  })
  const [busy, setBusy] = useState(false)
  const create = async (values: Values) => {
    setBusy(true)
    await call('createOffice', wording(values)).then(
      ({ recoveryKey }) => onCreated({ recoveryKey, office: values.name }),
      tellProblem,
    )
    setBusy(false)
  }
  return (
    <form onSubmit={form.onSubmit((values) => void create(values))}>
      <Stack>
        <Select
          label={t('opening.division')}
          data={[
            ...PRESET_DIVISIONS.map(({ code, name }) => ({ value: code, label: name })),
            { value: OWN, label: t('opening.division.own') },
          ]}
          value={form.values.preset}
          allowDeselect={false}
          onChange={(preset) => form.setValues(divisionValues(preset ?? OWN))}
        />
        <TextInput label={t('opening.division.name')} {...form.getInputProps('name')} />
        <Textarea
          label={t('opening.division.address')}
          autosize
          minRows={2}
          {...form.getInputProps('address')}
        />
        <Group grow>
          <TextInput label={t('field.phone')} {...form.getInputProps('phone')} />
          <TextInput label={t('field.email')} {...form.getInputProps('email')} />
        </Group>
        <Textarea label={t('opening.division.hours')} rows={2} {...form.getInputProps('openingHours')} />
        <Group grow align="flex-start">
          <TextInput label={t('opening.coordinator')} {...form.getInputProps('coordinator')} />
          <TextInput
            label={t('opening.initials')}
            description={t('opening.initials.hint')}
            {...form.getInputProps('initials')}
          />
        </Group>
        <PassphraseFields
          passphrase={form.getInputProps('passphrase')}
          repeated={form.getInputProps('repeated')}
          onOffer={(words) => form.setValues({ passphrase: words, repeated: '' })}
        />
        <Text className="soft small">{t('opening.create.hint')}</Text>
        <Group>
          <Button type="submit" loading={busy}>
            {t('opening.create')}
          </Button>
          <Button variant="subtle" onClick={onBack}>
            {t('frame.back')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function blank() {
  return {
    ...divisionValues('copenhagen'),
    email: '',
    coordinator: '',
    initials: '',
    passphrase: '',
    repeated: '',
  }
}

function divisionValues(preset: string) {
  const found = PRESET_DIVISIONS.find(({ code }) => code === preset) ?? UNNAMED
  return {
    preset,
    name: found.name,
    address: found.address,
    phone: found.phone ?? '',
    openingHours: found.openingHours,
  }
}

function wording(values: Values): OfficeInput<'createOffice'> {
  return {
    division: {
      preset: values.preset === OWN ? null : values.preset,
      name: values.name,
      address: values.address,
      phone: values.phone.trim() || null,
      email: values.email.trim() || null,
      openingHours: values.openingHours,
    },
    coordinator: { name: values.coordinator, initials: values.initials },
    passphrase: values.passphrase,
  }
}
