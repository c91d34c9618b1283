import { Role } from '@contract/roles'
import { Button, Group, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useLocation } from 'wouter'
import { useDeed } from '../office/answers'
import { useOffice } from '../office/office-context'
import { tellDone } from '../office/tell'
import { DayField } from '../parts/DayField'
import { Page } from '../parts/Page'
import { TermField } from '../parts/TermField'
import { MayBeKnown } from './duplicates/MayBeKnown'
import { useText } from '../language'

/** A call noted in ten seconds: who, how to reach her, and as what. */
export function EnquiryPage() {
  const t = useText()
  const [, go] = useLocation()
  const { today } = useOffice()
  const take = useDeed('takeEnquiry', ({ id }) => {
    tellDone(t('women.enquiry.taken'))
    go(`/register/${id}`)
  })
  const form = useForm({
    initialValues: {
      firstName: '',
      lastName: '',
      phone: '',
      email: '',
      role: 'mentee',
      on: today,
      source: null as string | null,
      note: '',
    },
    validate: { firstName: (name) => (name.trim() === '' ? t('issue.required') : null) },
  })
  return (
    <Page title={t('page.enquiry')}>
      <form
        className="card"
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
        <Stack maw={640}>
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
          <Textarea label={t('field.note')} autosize minRows={2} {...form.getInputProps('note')} />
          <Group>
            <Button type="submit" loading={take.isPending}>
              {t('frame.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}
