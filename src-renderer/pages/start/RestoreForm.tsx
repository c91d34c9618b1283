import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'

/** Takes a backup as the office, on a fresh laptop or when the office is damaged. */
export function RestoreForm({ onBack }: { onBack: () => void }) {
  const t = useText()
  const [secret, setSecret] = useState('')
  const restore = useDeed('restoreFromBackup')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    restore.mutate({ secret })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text className="small">{t('opening.restore.text')}</Text>
        <PasswordInput
          label={t('opening.restore.secret')}
          value={secret}
          onChange={({ currentTarget }) => setSecret(currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('opening.passphrase.show') }}
        />
        <Group>
          <Button type="submit" disabled={secret === ''} loading={restore.isPending}>
            {t('opening.restore.choose')}
          </Button>
          <Button variant="subtle" onClick={onBack}>
            {t('frame.back')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
