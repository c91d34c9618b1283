import type { ParticipantId } from '@contract/ids'
import { Role } from '@contract/roles'
import { Button, Group, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useLocation } from 'wouter'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { DayField } from '../../parts/DayField'
import { Card } from '../../parts/Card'
import { TermField } from '../../parts/TermField'
import { MayBeKnown } from '../duplicates/MayBeKnown'
import { WomanField } from '../../parts/WomanField'
import { useText } from '../../language'

/** A call noted in ten seconds: who, how to reach her, and as what. */
export function EnquiryForm() {
  const t = useText()
  const [, go] = useLocation()
  const { today } = useOffice()
  const take = useDeed('takeEnquiry', ({ id }) => {
    tellDone(t('women.enquiry.taken'))
    go(`/register/${id}`)
  })
  const form = useForm({
    initialValues: { ...NOTHING, on: today },
    validate: { firstName: (name) => (name.trim() === '' ? t('issue.required') : null) },
  })
  return (
    <Card title={t('page.enquiry')}>
      <form
        onSubmit={form.onSubmit(({ role, lastName, phone, email, on, ...rest }) =>
          take.mutate({
            ...rest,
            on,
            role: Role.parse(role),
            lastName: lastName.trim() || null,
            phone: phone.trim() || null,
            email: email.trim() || null,
          }),
        )}
      >
        <Stack>
          <Group grow align="flex-start">
            <TextInput
              data-autofocus
              autoFocus
              label={t('field.firstName')}
              {...form.getInputProps('firstName')}
            />
            <TextInput label={t('field.lastName')} {...form.getInputProps('lastName')} />
          </Group>
          <Group grow align="flex-start">
            <TextInput label={t('field.phone')} {...form.getInputProps('phone')} />
            <TextInput label={t('field.email')} {...form.getInputProps('email')} />
          </Group>
          <MayBeKnown {...form.getValues()} />
          <SegmentedControl
            aria-label={t('field.role')}
            data={Role.options.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            {...form.getInputProps('role')}
          />
          <Group grow align="flex-start">
            <DayField label={t('field.on')} {...form.getInputProps('on')} />
            <TermField
              taxonomy="enquirySources"
              label={t('field.source')}
              {...form.getInputProps('source')}
            />
          </Group>
          <WomanField
            label={t('enquiries.referredBy')}
            description={t('enquiries.referredBy.hint')}
            value={form.getValues().referredBy}
            onChange={(id) => form.setFieldValue('referredBy', id)}
          />
          <Textarea label={t('field.note')} autosize minRows={2} {...form.getInputProps('note')} />
          <Group>
            <Button type="submit" loading={take.isPending}>
              {t('frame.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}

const NOTHING = {
  firstName: '',
  lastName: '',
  phone: '',
  email: '',
  role: 'mentee',
  source: null as string | null,
  referredBy: null as ParticipantId | null,
  note: '',
}
