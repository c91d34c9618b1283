import { Button, Group, Table, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { shownDay } from '../../parts/shown-day'
import { PassphraseFields, passphraseProblem } from '../start/PassphraseFields'
import { useText } from '../../language'

/** Who can open the office, each with words of her own. */
export function StaffCard() {
  const t = useText()
  const { staff, me } = useOffice()
  const farewell = useDeed('farewellStaff')
  return (
    <Card title={t('settings.staff')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('field.name')}</Table.Th>
            <Table.Th>{t('opening.initials')}</Table.Th>
            <Table.Th>{t('settings.staff.since')}</Table.Th>
            <Table.Th>
              <span className="hidden-text">{t('frame.remove')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {staff.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>{one.name}</Table.Td>
              <Table.Td>{one.initials}</Table.Td>
              <Table.Td>{shownDay(one.addedOn)}</Table.Td>
              <Table.Td>
                {one.id === me?.id ? null : (
                  <Button size="xs" variant="default" onClick={() => farewell.mutate({ staffId: one.id })}>
                    {t('settings.staff.farewell')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <WelcomeForm />
    </Card>
  )
}

function WelcomeForm() {
  const t = useText()
  const form = useForm({
    initialValues: { name: '', initials: '', passphrase: '', repeated: '' },
    validate: {
      name: (name) => (name.trim() === '' ? t('issue.required') : null),
      initials: (initials) => (/^\S{1,5}$/.test(initials) ? null : t('opening.initials.hint')),
      repeated: (repeated, { passphrase }) => passphraseProblem(t, passphrase, repeated),
    },
  })
  const welcome = useDeed('welcomeStaff', ({ name }) => {
    form.reset()
    tellDone(t('settings.staff.welcomed', { name }))
  })
  return (
    <form
      onSubmit={form.onSubmit(({ name, initials, passphrase }) =>
        welcome.mutate({ name, initials, passphrase }),
      )}
    >
      <Group grow align="flex-start">
        <TextInput label={t('settings.staff.new')} {...form.getInputProps('name')} />
        <TextInput label={t('opening.initials')} {...form.getInputProps('initials')} />
      </Group>
      <PassphraseFields
        passphrase={form.getInputProps('passphrase')}
        repeated={form.getInputProps('repeated')}
        onOffer={(words) => form.setValues({ passphrase: words, repeated: '' })}
      />
      <Button type="submit" mt="sm" loading={welcome.isPending}>
        {t('settings.staff.add')}
      </Button>
    </form>
  )
}
