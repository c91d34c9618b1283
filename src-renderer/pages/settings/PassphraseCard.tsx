import { Button, PasswordInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { PassphraseFields, passphraseProblem } from '../start/PassphraseFields'
import { useText } from '../../language'

/** New words for her own key; nobody else's change. */
export function PassphraseCard() {
  const t = useText()
  const form = useForm({
    initialValues: { current: '', passphrase: '', repeated: '' },
    validate: { repeated: (repeated, { passphrase }) => passphraseProblem(t, passphrase, repeated) },
  })
  const change = useDeed('changePassphrase', () => {
    form.reset()
    tellDone(t('settings.passphrase.changed'))
  })
  return (
    <Card title={t('settings.passphrase')}>
      <form
        onSubmit={form.onSubmit(({ current, passphrase }) => change.mutate({ current, next: passphrase }))}
      >
        <PasswordInput
          label={t('settings.passphrase.current')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('opening.passphrase.show') }}
          {...form.getInputProps('current')}
        />
        <PassphraseFields
          passphrase={form.getInputProps('passphrase')}
          repeated={form.getInputProps('repeated')}
          onOffer={(words) => form.setValues({ passphrase: words, repeated: '' })}
        />
        <Button type="submit" mt="sm" loading={change.isPending}>
          {t('settings.passphrase.change')}
        </Button>
      </form>
    </Card>
  )
}
