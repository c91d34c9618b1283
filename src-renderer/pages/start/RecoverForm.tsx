import type { Member } from '@contract/opening'
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../office/answers'
import { PassphraseFields, passphraseProblem } from './PassphraseFields'
import { useText } from '../../language'

/** Lets somebody back in by the printed recovery key, with new words of her own. */
export function RecoverForm({ members, onBack }: { members: readonly Member[]; onBack: () => void }) {
  const t = useText()
  const recover = useDeed('recover')
  const form = useForm({
    initialValues: { recoveryKey: '', staffId: members[0]?.id ?? '', passphrase: '', repeated: '' },
    validate: {
      recoveryKey: (key) => (key.trim() === '' ? t('issue.required') : null),
      repeated: (repeated, { passphrase }) => passphraseProblem(t, passphrase, repeated),
    },
  })
  return (
    <form
      onSubmit={form.onSubmit(({ recoveryKey, staffId, passphrase }) => {
        const member = members.find(({ id }) => id === staffId)
        if (member === undefined) return
        recover.mutate({ recoveryKey: recoveryKey.replaceAll(/\s/g, ''), staffId: member.id, passphrase })
      })}
    >
      <Stack>
        <Text className="small">{t('opening.recover.text')}</Text>
        <TextInput label={t('opening.recovery.key')} {...form.getInputProps('recoveryKey')} />
        <Select
          label={t('opening.who')}
          data={members.map(({ id, name }) => ({ value: id, label: name }))}
          allowDeselect={false}
          {...form.getInputProps('staffId')}
        />
        <PassphraseFields
          passphrase={form.getInputProps('passphrase')}
          repeated={form.getInputProps('repeated')}
          onOffer={(words) => form.setValues({ passphrase: words, repeated: '' })}
        />
        <Group>
          <Button type="submit" loading={recover.isPending}>
            {t('opening.unlock')}
          </Button>
          <Button variant="subtle" onClick={onBack}>
            {t('frame.back')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
