import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { useText } from '../../language'

/** What stands on everything the division prints. */
export function DivisionCard() {
  const t = useText()
  const { division } = useOffice()
  const save = useDeed('describeDivision', () => tellDone(t('frame.saved')))
  const form = useForm({
    initialValues: {
      name: division.name,
      address: division.address,
      phone: division.phone ?? '',
      email: division.email ?? '',
      openingHours: division.openingHours,
    },
    validate: { name: (name) => (name.trim() === '' ? t('issue.required') : null) },
  })
  return (
    <Card title={t('opening.division')}>
      <form
        onSubmit={form.onSubmit((values) =>
          save.mutate({
            ...values,
            preset: division.preset,
            phone: values.phone.trim() || null,
            email: values.email.trim() || null,
          }),
        )}
      >
        <TextInput label={t('opening.division.name')} {...form.getInputProps('name')} />
        <Textarea
          label={t('opening.division.address')}
          autosize
          minRows={2}
          {...form.getInputProps('address')}
        />
        <Group grow align="flex-start">
          <TextInput label={t('field.phone')} {...form.getInputProps('phone')} />
          <TextInput label={t('field.email')} {...form.getInputProps('email')} />
        </Group>
        <Textarea
          label={t('opening.division.hours')}
          autosize
          minRows={1}
          {...form.getInputProps('openingHours')}
        />
        <Button type="submit" loading={save.isPending}>
          {t('frame.save')}
        </Button>
      </form>
    </Card>
  )
}
